package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Words that announce a number of things: a population of 6 million, the number of visitors,
 * passenger throughput, sales of cars; and plurals that news counts without saying so, such as
 * births.
 */
final class EnglishSums {
  private static final int MOST_WORDS = 40;
  private static final Unit PERSON = Unit.count("person");

  /** Sums of people. */
  private static final Set<String> OF_PEOPLE =
      Lexicon.set(
          """
          population populations workforce headcount turnout crowd crowds attendance audience
          payroll payrolls
          """);

  /** Sums of what stands before them: passenger throughput, visitor numbers. */
  private static final Set<String> SUMS = Set.of("throughput", "traffic", "numbers", "arrivals");

  /** What of a plural is the sum of them: sales of cars, deliveries of jets. */
  private static final Set<String> TRADED =
      Lexicon.set("sales exports imports shipments registrations output production purchases");

  /** Plurals that news counts, and what is said to rise to a number is their count. */
  private static final Set<String> COUNTED =
      Lexicon.set(
          """
          births deaths marriages divorces cases infections complaints applications registrations
          visits admissions evictions arrests crimes murders killings burglaries accidents crashes
          layoffs claims permits deliveries downloads passengers tourists residents students visitors
          vacancies openings flights bookings piles stations users subscribers members patents
          casualties fatalities injuries births households companies firms enterprises
          """);

  private EnglishSums() {}

  static boolean isCounted(String plural) {
    return COUNTED.contains(plural);
  }

  /** What the word at a place is the sum of; empty if it is no such word. */
  static Optional<Unit> of(EnglishText text, int place, String word) {
    if (OF_PEOPLE.contains(word)) {
      return Optional.of(PERSON);
    }
    int of = text.skip(text.wordEnd(place));
    if ((word.equals("number") || TRADED.contains(word)) && text.has(of, "of")) {
      return EnglishNouns.headFrom(text, text.skip(of + 2))
          .filter(noun -> word.equals("number") || noun.start() == text.skip(of + 2))
          .map(noun -> Unit.count(noun.singular()));
    }
    String thing = text.wordBefore(place);
    boolean isSum = SUMS.contains(word) && COUNTED.contains(thing + "s");
    return isSum ? Optional.of(Unit.count(thing)) : Optional.empty();
  }

  /** Whether the sentence has named a sum of things that a number without a noun can be. */
  static boolean isNamed(EnglishText text, int at) {
    int place = at;
    for (int i = 0; i < MOST_WORDS && text.back(place) > 0; i++) {
      int end = text.back(place);
      if (EnglishEllipsis.isStop(text, end) || text.isDigit(end - 1)) {
        return false;
      }
      place = EnglishEllipsis.before(text, end);
      String word = text.word(place);
      if (COUNTED.contains(word) || of(text, place, word).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
