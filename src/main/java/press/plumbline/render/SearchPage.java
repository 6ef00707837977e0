package press.plumbline.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that can be found, as its reader sees it.
 *
 * @param path from the edition's root
 * @param figures what it prints, by reference: 3516亿元
 */
record SearchPage(String path, String title, String text, Map<String, Set<String>> figures) {
  /** Folders in the order in which results come; articles, which have none, before them. */
  private static final List<String> FOLDERS =
      List.of("places", "indicators", "compare", "corrections", "sources", "about");

  /** Pages that only repeat others, or lead to them. */
  private static final Set<String> NO_RESULTS = Set.of("", "search/", "print/");

  /** What stands elsewhere too, or is no text of the page. */
  private static final String NOT_OF_THE_PAGE =
      "nav, svg, details, .vh, .notes--numbered, .cites, .files, .byline, .seal, .src, .teaser,"
          + " .fact__more, .note__back, .jump, .legend, .fact__what, .fact__meta, .fact__cmp,"
          + " .fact__none, .who";

  static SearchPage of(OutputFile.Text file, String folder) {
    String path =
        file.path().substring(folder.length(), file.path().length() - "index.html".length());
    Document page = Jsoup.parse(GateMarks.strip(file.text()));
    Element main = Objects.requireNonNullElse(page.selectFirst("main"), page.body());
    Element title = main.selectFirst("h1");
    String head = title == null ? page.title() : title.text();
    main.select(NOT_OF_THE_PAGE).remove();
    var figures = new TreeMap<String, Set<String>>();
    for (Element figure : main.select("data.figure")) {
      figures.computeIfAbsent(figure.attr("data-ref"), any -> new TreeSet<>()).add(figure.text());
    }
    return new SearchPage(path, head, main.text(), figures);
  }

  boolean isResult() {
    return !NO_RESULTS.contains(path) && !title.isEmpty();
  }

  int rank() {
    return FOLDERS.indexOf(path.substring(0, path.indexOf('/')));
  }
}
