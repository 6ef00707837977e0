package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ages: aged 45, at the age of 18, ages 18 to 35; 45 years old is a unit like others. */
final class EnglishAges {
  private static final Unit AGE = new Unit("age");
  private static final Set<String> BEFORE = Set.of("aged", "age", "ages", "turned", "turns");

  /** Who are so many years old where no noun follows: children under 14. */
  private static final Set<String> PEOPLE =
      Lexicon.set(
          """
          children people those adults residents women men anyone everyone girls boys persons
          citizens workers students pensioners minors teenagers voters patients kids youths
          """);

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private EnglishAges() {}

  static List<Match> read(EnglishText text, int at) {
    if (!isIntroduced(text, at)) {
      return List.of();
    }
    Optional<EnglishAmount> amount =
        EnglishAmount.at(text, at).filter(found -> !found.hasUnit() && !found.number().isScaled());
    return amount
        .map(found -> EnglishRanges.from(text, found).orElseGet(found::match).in(AGE))
        .map(match -> List.of(EnglishApproximations.around(text, match)))
        .orElse(List.of());
  }

  private static boolean isIntroduced(EnglishText text, int at) {
    int start = text.startBefore(at);
    int before = text.has(start, "of") ? text.back(start) : text.back(at);
    Optional<Words.Hit<Approximation>> word = EnglishApproximations.wordBefore(text, at);
    int end = word.map(hit -> text.back(hit.start())).orElse(before);
    if (word.isPresent() && isOldEnough(text, at, end)) {
      return true;
    }
    return BEFORE.contains(text.lower().substring(text.wordStart(end), end))
        || BEFORE.contains(text.lower().substring(text.wordStart(before), before));
  }

  /** Children under 14, those over 60. */
  private static boolean isOldEnough(EnglishText text, int at, int end) {
    return PEOPLE.contains(text.lower().substring(text.wordStart(end), end))
        && EnglishNumerals.at(text, at)
            .filter(number -> number.isWhole() && number.amount().compareTo(OLDEST) < 0)
            .filter(number -> EnglishNouns.head(text, number.end()).isEmpty())
            .isPresent();
  }
}
