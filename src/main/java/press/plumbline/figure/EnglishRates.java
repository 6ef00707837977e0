package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Rates of what happens to people: 17.1 deaths per 100,000 people, 18.6 per 1,000, from 22.3. */
final class EnglishRates {
  /** What happens to some of those a rate is of. */
  private static final Set<String> PARTS =
      Lexicon.set(
          """
          deaths cases births suicides murders homicides infections fatalities marriages divorces
          crimes injuries arrests stillbirths killings accidents diagnoses
          """);

  private static final Set<String> COMPARING = Set.of("from", "with", "to", "against", "than");

  private EnglishRates() {}

  /**
   * 17.1 deaths per 100,000 people, 18.6 per 1,000 births: one ratio, as epidemiology counts (CDC).
   * Patents per 10,000 people are no part of them.
   */
  static Optional<Match> read(EnglishText text, int at) {
    return EnglishNumerals.at(text, at)
        .filter(above -> !above.isScaled())
        .flatMap(
            above -> {
              int next = text.skip(above.end());
              int per = PARTS.contains(text.word(next)) ? text.skip(text.wordEnd(next)) : next;
              return text.has(per, "per")
                  ? rate(text, above, text.skip(per + 3))
                  : Optional.empty();
            });
  }

  /** 18.6 per 100,000 births, from 22.3: what a rate is compared with is of as many. */
  static Optional<Match> carried(EnglishText text, Match match) {
    int start = EnglishApproximations.before(text, match).outerStart();
    boolean isOpen =
        match.unit().equals(Unit.NONE)
            && match.value() instanceof Value.Number
            && COMPARING.contains(text.wordBefore(start));
    int per = isOpen ? lastPer(text, start) : -1;
    return per < 0
        ? Optional.empty()
        : EnglishNumerals.at(text, text.skip(per + 4))
            .filter(EnglishRates::isRound)
            .map(below -> ratio(match, ((Value.Number) match.value()).amount(), below.amount()));
  }

  private static Match ratio(Match match, BigDecimal above, BigDecimal below) {
    return match.in(Unit.RATIO).valued(new Value.Fraction(above, below));
  }

  /** Where " per 1" stands last before a place in the sentence, behind what happens; -1 if not. */
  private static int lastPer(EnglishText text, int start) {
    int per = text.lower().lastIndexOf(" per 1", start);
    int before = per < 0 ? -1 : text.wordStart(per);
    boolean isRate =
        per > 0
            && text.raw().substring(per, start).indexOf(". ") < 0
            && (text.isDigit(per - 1) || PARTS.contains(text.word(before)));
    return isRate ? per + 1 : -1;
  }

  private static boolean isRound(EnglishNumber below) {
    return below.isWhole()
        && below.amount().compareTo(BigDecimal.TEN) > 0
        && below.amount().stripTrailingZeros().precision() == 1;
  }

  private static Optional<Match> rate(EnglishText text, EnglishNumber above, int at) {
    return EnglishNumerals.at(text, at)
        .filter(EnglishRates::isRound)
        .flatMap(
            below ->
                EnglishNouns.head(text, below.end())
                    .map(
                        noun ->
                            EnglishFractions.ratio(
                                above.start(), noun.end(), above.digits(), below.amount())));
  }
}
