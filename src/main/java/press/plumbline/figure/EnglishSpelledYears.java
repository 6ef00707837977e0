package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Years in words: in nineteen eighty-four, since twenty ten, by two thousand and eight. Chicago
 * Manual (9.29) spells a year at the head of a sentence.
 */
final class EnglishSpelledYears {
  private static final Unit YEAR = new Unit("year");

  private static final Set<String> BEFORE =
      Set.of("in", "since", "by", "until", "from", "of", "year", "during", "before", "after");

  private EnglishSpelledYears() {}

  static Optional<Match> read(EnglishText text, int at) {
    int end = text.wordEnd(at);
    int century = EnglishNumerals.cardinal(text.word(at)).orElse(0);
    if (!text.isEdge(at) || century != 2 && (century < 16 || century > 20)) {
      return Optional.empty();
    }
    return century == 2 ? thousand(text, at) : pair(text, at, century, text.skip(end));
  }

  /** Nineteen eighty-four: two numbers of two digits. */
  private static Optional<Match> pair(EnglishText text, int at, int century, int next) {
    return EnglishNumerals.at(text, next)
        .filter(number -> number.spelled() && number.isWhole() && next > text.wordEnd(at))
        .filter(number -> number.amount().intValue() > 9 && number.amount().intValue() < 100)
        .filter(number -> isFree(text, number.end()))
        .map(number -> year(at, number.end(), century * 100 + number.amount().intValue()));
  }

  /** Two thousand and eight, where a word of time stands before it. */
  private static Optional<Match> thousand(EnglishText text, int at) {
    return EnglishNumerals.at(text, at)
        .filter(number -> BEFORE.contains(text.wordBefore(at)) && number.isWhole())
        .filter(number -> number.amount().intValue() > 2000 && number.amount().intValue() < 2100)
        .filter(number -> isFree(text, number.end()))
        .map(number -> year(at, number.end(), number.amount().intValue()));
  }

  private static boolean isFree(EnglishText text, int end) {
    return text.charAt(end) != '-'
        && EnglishUnits.at(text, text.skip(end)).isEmpty()
        && EnglishNouns.head(text, end).isEmpty();
  }

  private static Match year(int start, int end, int year) {
    return Match.moment(start, end, Integer.toString(year), YEAR);
  }
}
