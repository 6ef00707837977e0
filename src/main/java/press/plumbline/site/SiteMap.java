package press.plumbline.site;

import java.util.List;
import java.util.Map;
import press.plumbline.data.Series;
import press.plumbline.source.Language;

/** sitemap.xml: every page with its twin in the other edition, and when it last changed. */
final class SiteMap {
  private final Series series;
  private final Map<Language, String> latest;

  /**
   * @param latest when something last changed in an edition that has stories
   */
  SiteMap(Series series, Map<Language, String> latest) {
    this.series = series;
    this.latest = latest;
  }

  String of(List<Page> pages) {
    var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    map.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (Page page : pages) {
      if (isFound(page)) {
        map.append("<url><loc>").append(url(page.path())).append("</loc>");
        String changed = changed(page);
        map.append(changed.isEmpty() ? "" : "<lastmod>" + changed + "</lastmod>");
        page.twin().ifPresent(twin -> map.append(pair(page, twin)));
        map.append("</url>\n");
      }
    }
    return map.append("</urlset>\n").toString();
  }

  /** The book holds nothing but what other pages hold. */
  private static boolean isFound(Page page) {
    return ("/" + page.path()).endsWith("/index.html") && !page.template().equals("print");
  }

  /** A story changes with its corrections, the pages about all of them with the latest. */
  private String changed(Page page) {
    return page.template().equals("article") && page.variables().get("story") instanceof Story story
        ? story.updated(series.timeZone())
        : latest.getOrDefault(page.language(), "");
  }

  private String pair(Page page, String twin) {
    Language other =
        series.languages().stream().filter(one -> one != page.language()).findFirst().orElseThrow();
    String main = page.language() == series.main() ? page.path() : twin;
    return alternate(page.language().tag(), page.path())
        + alternate(other.tag(), twin)
        + alternate("x-default", main);
  }

  private String alternate(String language, String path) {
    return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
        .formatted(language, url(path));
  }

  private String url(String path) {
    String url = series.baseUrl() + path.replaceAll("index\\.html$", "");
    return url.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
