package press.plumbline.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Span;

/**
 * What every page owes its readers: links that lead somewhere, notes to its figures, clean code.
 */
final class PageChecks {
  /** A chart without title or subtitle; in an article also without source, table or text. */
  private static final String BARE_CHART =
      "figure.chart:not(:has(.chart__title):has(.chart__sub)),"
          + ".prose figure.chart:not(:has(.chart__src):has(details table):has(svg title, p.vh))";

  private final String baseUrl;

  /** The base without scheme and host, as a page of errors writes it. */
  private final String root;

  private final Diagnostics problems;
  private final Set<String> paths;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  PageChecks(List<OutputFile> files, String baseUrl, Diagnostics problems) {
    this.baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    this.root = this.baseUrl.replaceFirst("^[a-z]+://[^/]*", "");
    this.problems = problems;
    this.paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
  }

  private record Link(OutputFile.Text from, String href, String to, String fragment, boolean fig) {}

  private record Note(OutputFile.Text page, String id) {}

  void add(OutputFile.Text file, Document page) {
    ids.put(file.path(), ids(file, page));
    for (Element element : page.select("[href], [src], [action]")) {
      String href = element.attr("href") + element.attr("src") + element.attr("action");
      link(file, GateMarks.strip(href), element.hasClass("fig"));
    }
    for (Element element : page.select("[srcset]")) {
      for (String candidate : GateMarks.strip(element.attr("srcset")).split(",\\s+")) {
        link(file, candidate.replaceFirst("\\s.*", ""), false);
      }
    }
    page.select(".note[id]").forEach(note -> notes.add(new Note(file, note.id())));
    page.select("[style], style").forEach(element -> report(file, "page-style", element));
    page.getAllElements().stream()
        .filter(PageChecks::hasHandler)
        .forEach(element -> report(file, "page-script", element));
    page.select("script:not([src])").stream()
        .filter(script -> !script.attr("type").equals("application/ld+json"))
        .forEach(script -> report(file, "page-script", script));
    page.select("img:not([alt]), svg[role=img]:not(:has(> title)):not([aria-label])")
        .forEach(picture -> report(file, "page-picture", picture));
    page.select(BARE_CHART).forEach(chart -> report(file, "page-chart", chart));
    headings(file, page);
  }

  private static boolean hasHandler(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(attribute -> attribute.getKey().matches("on[a-z]+"));
  }

  /** One first heading, and below it no level left out. */
  private void headings(OutputFile.Text file, Document page) {
    int above = 0;
    for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > above + 1 || level == 1 && above > 0) {
        Span at = PageGate.at(file, "<" + heading.normalName());
        problems.add(
            Remark.warning(
                "page", at, "page-heading", GateMarks.strip(heading.text()), file.path()));
      }
      above = level;
    }
  }

  private Set<String> ids(OutputFile.Text file, Document page) {
    var seen = new HashSet<String>();
    for (Element element : page.select("[id]")) {
      if (!seen.add(element.id())) {
        problems.add(
            Remark.error(
                "page",
                PageGate.at(file, "id=\"" + element.id() + "\""),
                "page-id",
                element.id(),
                file.path()));
      }
    }
    return seen;
  }

  private void report(OutputFile.Text file, String code, Element element) {
    String tag = "<" + element.normalName();
    problems.add(Remark.error("page", PageGate.at(file, tag), code, file.path()));
  }

  private void link(OutputFile.Text file, String href, boolean fig) {
    String local = href.startsWith(baseUrl) ? href.substring(baseUrl.length()) : href;
    boolean absolute = local.length() < href.length();
    if (!absolute && local.startsWith(root) && !local.startsWith("//")) {
      local = local.substring(root.length());
      absolute = true;
    }
    if (!absolute && local.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
      return;
    }
    int tail = local.length();
    int hash = local.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(local.substring(hash + 1));
    tail = hash < 0 ? tail : hash;
    int query = local.indexOf('?');
    tail = query < 0 ? tail : Math.min(tail, query);
    String path = decoded(local.substring(0, tail));
    String to = path.isEmpty() && !absolute ? file.path() : target(absolute, file.path(), path);
    links.add(new Link(file, href, to, fragment, fig));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A % that begins no escape stands for itself, and leads nowhere.
      return text;
    }
  }

  private static String target(boolean absolute, String from, String path) {
    Path folder = Path.of("/" + (absolute ? "" : from)).resolveSibling("");
    String whole = Path.of("/").resolve(folder).resolve(path).normalize().toString().substring(1);
    boolean isFolder = path.isEmpty() || path.endsWith("/") || path.endsWith(".");
    return isFolder ? SitePaths.file(whole.isEmpty() ? "" : whole + "/") : whole;
  }

  /** When every page is known: where links lead, and which notes none leads to. */
  void finish() {
    var linked = new HashSet<String>();
    for (Link link : links) {
      linked.add(link.to() + "#" + link.fragment());
      if (!paths.contains(link.to())) {
        report(link, "page-link");
      } else if (!link.fragment().isEmpty()
          && ids.containsKey(link.to())
          && !ids.get(link.to()).contains(link.fragment())) {
        report(link, link.fig() ? "page-note" : "page-anchor");
      }
    }
    for (Note note : notes) {
      if (!linked.contains(note.page().path() + "#" + note.id())) {
        problems.add(
            Remark.error(
                "page",
                PageGate.at(note.page(), "id=\"" + note.id() + "\""),
                "page-note-alone",
                note.id(),
                note.page().path()));
      }
    }
  }

  private void report(Link link, String code) {
    problems.add(
        Remark.error(
            "page",
            PageGate.at(link.from(), "\"" + link.href() + "\""),
            code,
            link.href(),
            link.from().path()));
  }
}
