package press.plumbline.site;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.Series;
import press.plumbline.source.Language;

/** What machines ask a site for: feeds, the map of its pages, its headers. */
final class MachineFiles {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private MachineFiles() {}

  /** The feeds of an edition, the latest story first. */
  static List<Page> feeds(Edition edition) {
    var stories = new ArrayList<>(edition.stories());
    stories.sort((a, b) -> b.article().meta().date().compareTo(a.article().meta().date()));
    var items = stories.stream().map(story -> new Item(story, moment(story))).toList();
    Map<String, Object> variables =
        Map.of(
            "items",
            items,
            "updated",
            items.isEmpty() ? "1970-01-01T00:00:00Z" : items.get(0).published(),
            "home",
            edition.url(""),
            "tag",
            edition.language().tag());
    return List.of(feed("feed.xml", edition, variables), feed("feed.json", edition, variables));
  }

  /** A story in a feed, and when it was published, to the second. */
  public record Item(Story story, String published) {}

  private static String moment(Story story) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(story.article().meta().date());
  }

  private static Page feed(String name, Edition edition, Map<String, Object> variables) {
    return new Page(edition.prefix() + name, edition.language(), Optional.empty(), name, variables);
  }

  static Page json(String path, Language language, Object data) {
    return new Page(path, language, Optional.empty(), "json", Map.of("data", data));
  }

  /** robots.txt, sitemap.xml and _headers. */
  static Map<String, String> texts(Series series, List<Page> pages) {
    var files = new LinkedHashMap<String, String>();
    files.put(
        "robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + series.baseUrl() + "sitemap.xml\n");
    files.put("sitemap.xml", sitemap(series, pages));
    files.put("_headers", headers());
    return files;
  }

  private static String headers() {
    return """
    /*
      Content-Security-Policy: %s
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin

    /assets/*
      Cache-Control: public, max-age=31536000, immutable
    """
        .formatted(POLICY);
  }

  private static String sitemap(Series series, List<Page> pages) {
    var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    map.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (Page page : pages) {
      if (page.path().endsWith("/index.html") || page.path().equals("index.html")) {
        map.append("<url><loc>").append(url(series, page.path())).append("</loc>");
        page.twin().ifPresent(twin -> map.append(pair(series, page, twin)));
        map.append("</url>\n");
      }
    }
    return map.append("</urlset>\n").toString();
  }

  private static String pair(Series series, Page page, String twin) {
    Language other =
        series.languages().stream().filter(one -> one != page.language()).findFirst().orElseThrow();
    return alternate(series, page.language(), page.path()) + alternate(series, other, twin);
  }

  private static String alternate(Series series, Language language, String path) {
    return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
        .formatted(language.tag(), url(series, path));
  }

  private static String url(Series series, String path) {
    String url = series.baseUrl() + path.replaceAll("index\\.html$", "");
    return url.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
