package press.plumbline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.plumbline.source.Language;

/**
 * The index of one edition's search, made from its finished pages, so that whatever a reader sees
 * is found. {@code search/index.json} lists the pages; {@code search/0.txt} and so on have a line a
 * token with the pages it stands on, and a reader's browser fetches those of the tokens it seeks.
 */
final class SearchIndex {
  /** In one file, about; a query of four characters needs at most three. */
  private static final int CHARACTERS_A_FILE = 24_000;

  /** A number is written in digits of 32, the last from the first half of these. */
  private static final String DIGITS =
      "0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*";

  private static final int BASE = 32;

  /** Folders in the order in which results come; articles, which have none, before them. */
  private static final List<String> FOLDERS =
      List.of("places", "indicators", "compare", "corrections", "sources", "about");

  /** What stands elsewhere too, or is no text of the page. */
  private static final String NOT_OF_THE_PAGE =
      "nav, svg, details, .vh, .notes--numbered, .cites, .files, .byline, .seal, .src, .teaser,"
          + " .fact__more, .note__back, .jump, .legend, .fact__what, .fact__meta, .fact__cmp, .fact__none, .who";

  private final Language language;
  private final List<PageText> pages;
  private final Map<String, TreeSet<Integer>> places = new TreeMap<>();

  /**
   * A page that can be found.
   *
   * @param path from the edition's root
   */
  private record PageText(String path, String title, String text) {}

  private SearchIndex(Language language, List<PageText> pages) {
    this.language = language;
    this.pages = pages;
    for (int i = 0; i < pages.size(); i++) {
      PageText page = pages.get(i);
      var title = new HashSet<>(SearchTokens.of(page.title()));
      for (String token : title) {
        add(token, 2 * i + 1);
      }
      for (String token : SearchTokens.of(page.text())) {
        if (!title.contains(token)) {
          add(token, 2 * i);
        }
      }
    }
  }

  private void add(String token, int place) {
    places.computeIfAbsent(token, any -> new TreeSet<>()).add(place);
  }

  /**
   * @param editions the folder of each edition, such as {@code en/}; the main edition has none
   */
  static List<OutputFile.Text> of(List<OutputFile> files, Map<Language, String> editions) {
    var made = new ArrayList<OutputFile.Text>();
    editions.forEach(
        (language, folder) -> {
          if (files.stream().anyMatch(file -> file.path().equals(folder + "search/index.html"))) {
            var others = editions.values().stream().filter(one -> !one.equals(folder)).toList();
            var pages = pages(files, folder, others);
            made.addAll(new SearchIndex(language, pages).files(folder + "search/"));
          }
        });
    return made;
  }

  private static List<PageText> pages(List<OutputFile> files, String folder, List<String> others) {
    return files.stream()
        .filter(OutputFile.Text.class::isInstance)
        .map(OutputFile.Text.class::cast)
        .filter(file -> file.path().startsWith(folder) && file.path().endsWith("/index.html"))
        .filter(file -> others.stream().noneMatch(o -> !o.isEmpty() && file.path().startsWith(o)))
        .map(file -> page(file, folder))
        .filter(page -> !page.path().isEmpty() && !page.path().startsWith("search/"))
        .filter(page -> !page.title().isEmpty())
        .sorted(Comparator.comparing(SearchIndex::rank).thenComparing(PageText::path))
        .toList();
  }

  private static int rank(PageText page) {
    return FOLDERS.indexOf(page.path().substring(0, page.path().indexOf('/')));
  }

  private static PageText page(OutputFile.Text file, String folder) {
    String path =
        file.path().substring(folder.length(), file.path().length() - "index.html".length());
    Document page = Jsoup.parse(GateMarks.strip(file.text()));
    Element main = Objects.requireNonNullElse(page.selectFirst("main"), page.body());
    Element title = main.selectFirst("h1");
    String head = title == null ? page.title() : title.text();
    main.select(NOT_OF_THE_PAGE).remove();
    return new PageText(path, head, main.text());
  }

  private List<OutputFile.Text> files(String folder) {
    int size = places.keySet().stream().mapToInt(token -> token.length() + 3).sum();
    int count = Math.max(1, size / CHARACTERS_A_FILE);
    var lines = new HashMap<Integer, StringBuilder>();
    places.forEach(
        (token, on) ->
            lines
                .computeIfAbsent(token.codePointAt(0) % count, any -> new StringBuilder())
                .append(token)
                .append(' ')
                .append(written(on))
                .append('\n'));
    return Stream.concat(
            Stream.of(new OutputFile.Text(folder + "index.json", list(count))),
            Stream.iterate(0, i -> i < count, i -> i + 1)
                .map(
                    i ->
                        new OutputFile.Text(
                            folder + i + ".txt",
                            lines.getOrDefault(i, new StringBuilder()).toString())))
        .toList();
  }

  /** Twice the number of the page, one more where it is in the title; each less the one before. */
  private static String written(TreeSet<Integer> places) {
    var digits = new StringBuilder();
    int before = 0;
    for (int place : places) {
      digits.append(number(place - before, DIGITS.substring(0, BASE)));
      before = place;
    }
    return digits.toString();
  }

  private static String number(int value, String last) {
    return value < BASE
        ? last.substring(value, value + 1)
        : number(value / BASE, DIGITS.substring(BASE)) + last.charAt(value % BASE);
  }

  private String list(int count) {
    var out = new StringBuilder("{\"files\":").append(count).append(",\"pages\":[");
    for (PageText page : pages) {
      out.append(page == pages.get(0) ? "" : ",")
          .append('[')
          .append(Json.text(page.path(), language))
          .append(',')
          .append(Json.text(page.title(), language))
          .append(']');
    }
    return out.append("]}").toString();
  }
}
