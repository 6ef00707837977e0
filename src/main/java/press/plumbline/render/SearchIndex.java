package press.plumbline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  private final Language language;
  private final List<SearchPage> pages;
  private final Map<String, TreeSet<Integer>> places = new TreeMap<>();

  /**
   * @param spellings of each figure, in every edition: 3516亿元, 351.6 billion yuan
   */
  private SearchIndex(
      Language language, List<SearchPage> pages, Map<String, Set<String>> spellings) {
    this.language = language;
    this.pages = pages;
    for (int i = 0; i < pages.size(); i++) {
      SearchPage page = pages.get(i);
      var title = new HashSet<>(SearchTokens.of(page.title()));
      for (String token : title) {
        add(token, 2 * i + 1);
      }
      var text = new HashSet<>(SearchTokens.of(page.text()));
      for (String reference : page.figures().keySet()) {
        spellings.get(reference).forEach(figure -> text.addAll(SearchTokens.of(figure)));
      }
      text.removeAll(title);
      for (String token : text) {
        add(token, 2 * i);
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
    var pages = new EnumMap<Language, List<SearchPage>>(Language.class);
    editions.forEach((language, folder) -> pages.put(language, pages(files, folder, editions)));
    var spellings = new HashMap<String, Set<String>>();
    pages.values().stream()
        .flatMap(List::stream)
        .forEach(
            page ->
                page.figures()
                    .forEach(
                        (reference, spelt) ->
                            spellings
                                .computeIfAbsent(reference, any -> new HashSet<>())
                                .addAll(spelt)));
    var made = new ArrayList<OutputFile.Text>();
    editions.forEach(
        (language, folder) -> {
          if (files.stream().anyMatch(file -> file.path().equals(folder + "search/index.html"))) {
            var index = new SearchIndex(language, pages.get(language), spellings);
            made.addAll(index.files(folder + "search/"));
          }
        });
    return made;
  }

  private static List<SearchPage> pages(
      List<OutputFile> files, String folder, Map<Language, String> editions) {
    var others = editions.values().stream().filter(o -> o.length() > folder.length()).toList();
    return files.stream()
        .filter(OutputFile.Text.class::isInstance)
        .map(OutputFile.Text.class::cast)
        .filter(file -> file.path().startsWith(folder) && file.path().endsWith("/index.html"))
        .filter(file -> others.stream().noneMatch(file.path()::startsWith))
        .map(file -> SearchPage.of(file, folder))
        .filter(SearchPage::isResult)
        .sorted(Comparator.comparing(SearchPage::rank).thenComparing(SearchPage::path))
        .toList();
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
    for (SearchPage page : pages) {
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
