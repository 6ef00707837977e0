package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Stretches of time that name a thing and measure nothing in the text: a three-year action plan, a
 * hundred-year flood.
 */
final class EnglishPlans {
  private static final int FURTHEST = 24;
  private static final int MOST_WORDS = 3;

  private static final Set<String> SPANS = Set.of("year", "month", "day", "point");

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "plans",
          "program",
          "programme",
          "programmes",
          "initiative",
          "campaign",
          "proposal",
          "charter");

  /** What is called after how seldom it comes. */
  private static final Set<String> EVENTS = Set.of("flood", "floods", "storm", "drought", "itch");

  private EnglishPlans() {}

  static Optional<Match> read(EnglishText text, int at) {
    int span = span(text, at);
    if (span < 0) {
      return Optional.empty();
    }
    int next = text.skip(text.wordEnd(span));
    for (int i = 0; i < MOST_WORDS; i++) {
      String word = text.word(next);
      if (i == 0 && EVENTS.contains(word) || PLANS.contains(word)) {
        return Optional.of(Match.name(at, text.wordEnd(next)));
      }
      next = text.skip(text.wordEnd(next));
    }
    return Optional.empty();
  }

  /** Where the "year" of a three-year plan begins; -1 if the number at a place has none. */
  private static int span(EnglishText text, int at) {
    int hyphen = text.lower().indexOf('-', at);
    if (hyphen < 0 || hyphen - at > FURTHEST) {
      return -1;
    }
    int end =
        EnglishNumerals.at(text, at)
            .filter(EnglishNumber::isWhole)
            .map(EnglishNumber::end)
            .orElse(-1);
    boolean isTied = end > at && text.charAt(end) == '-' && SPANS.contains(text.word(end + 1));
    return isTied ? end + 1 : -1;
  }
}
