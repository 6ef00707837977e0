package press.plumbline.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months by their names: May, Sept., October. */
final class EnglishMonths {
  private static final String NAMES =
      """
      january jan
      february feb
      march mar
      april apr
      may may
      june jun
      july jul
      august aug
      september sept sep
      october oct
      november nov
      december dec
      """;

  private static final Map<String, Integer> MONTHS = months();

  private EnglishMonths() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    int number = 1;
    for (String row : NAMES.strip().split("\n")) {
      for (String name : row.strip().split(" ")) {
        months.put(name, number);
      }
      number++;
    }
    return months;
  }

  /** The number of a month by its name, capitalised or not; 0 if it is none. */
  static int number(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /**
   * The month whose name begins at {@code at}, and where it ends with its point; 0 if none does.
   */
  static Words.Hit<Integer> at(EnglishText text, int at) {
    int end = text.wordEnd(at);
    int month =
        EnglishText.isUpper(text.charAt(at)) && text.isEdge(at)
            ? MONTHS.getOrDefault(text.word(at), 0)
            : 0;
    boolean isShort = end - at <= 4 && !List.of("may", "june", "july").contains(text.word(at));
    return new Words.Hit<>(at, isShort && text.charAt(end) == '.' ? end + 1 : end, month);
  }

  /** The month whose name ends before {@code end} and its spaces; 0 if none does. */
  static Words.Hit<Integer> before(EnglishText text, int end) {
    int stop = text.back(end);
    int letters = text.charAt(stop - 1) == '.' ? stop - 1 : stop;
    Words.Hit<Integer> month = at(text, text.wordStart(letters));
    return month.start() < letters ? month : new Words.Hit<>(stop, stop, 0);
  }

  /** January to May, April-June 2023: a span of months, which may hold no numeral. */
  static Optional<Match> span(EnglishText text, int at) {
    Words.Hit<Integer> first = at(text, at);
    int next = first.value() > 0 ? EnglishDates.afterDash(text, first.end()) : -1;
    Words.Hit<Integer> last = next > 0 ? at(text, next) : new Words.Hit<>(0, 0, 0);
    int behind = text.skip(last.end());
    int year = EnglishYears.yearAt(text, behind);
    boolean isSpan = last.value() > first.value() && (year > 0 || !text.isDigit(behind));
    if (!isSpan) {
      return Optional.empty();
    }
    String head = year > 0 ? year + "-" : "--";
    String iso = head + Iso.two(first.value()) + "/" + head + Iso.two(last.value());
    int end = year > 0 ? behind + 4 : last.end();
    return Optional.of(Match.moment(at, end, iso, new Unit("month")));
  }
}
