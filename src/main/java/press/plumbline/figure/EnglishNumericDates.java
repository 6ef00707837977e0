package press.plumbline.figure;

import java.util.Optional;

/**
 * Dates in digits alone: 31.08.2016, 31/8/2016, 8/31/2016. Between slashes the number above 12 is
 * the day; where both could be, Britain and America differ and nobody can say.
 */
final class EnglishNumericDates {
  private static final Unit DATE = new Unit("date");

  private EnglishNumericDates() {}

  static Optional<Match> read(EnglishText text, int at) {
    int first = DigitReader.run(text.raw(), at);
    char mark = text.charAt(first);
    int second = DigitReader.run(text.raw(), first + 1);
    int end = DigitReader.run(text.raw(), second + 1);
    boolean isDate =
        (mark == '.' || mark == '/')
            && text.charAt(second) == mark
            && first - at < 3
            && second - first > 1
            && second - first < 4
            && end == second + 5
            && !EnglishText.isLetter(text.charAt(end))
            && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(' || at == 0);
    if (!isDate) {
      return Optional.empty();
    }
    int one = number(text, at, first);
    int other = number(text, first + 1, second);
    int year = number(text, second + 1, end);
    boolean isAmerican = mark == '/' && other > 12;
    int day = isAmerican ? other : one;
    int month = isAmerican ? one : other;
    boolean isClear = mark == '.' || day > 12;
    return isClear && day > 0 && day < 32 && month > 0 && month < 13
        ? Optional.of(Match.moment(at, end, Iso.date(year, month, day), DATE))
        : Optional.empty();
  }

  private static int number(EnglishText text, int start, int end) {
    return Integer.parseInt(text.raw().substring(start, end));
  }
}
