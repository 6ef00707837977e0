package press.plumbline.figure;

import java.math.BigDecimal;

/** Stretches of time: three days, a 20-year lease, 14 years in a row, nine years ago. */
final class EnglishDurations {
  private static final Unit YEAR_RELATIVE = new Unit("year-relative");

  private EnglishDurations() {}

  static Match of(EnglishText text, Match match) {
    Match period = match.as(Kind.PERIOD);
    int at = text.skip(match.end());
    boolean isYears = match.unit().equals(Unit.duration("year"));
    if (isYears && text.has(at, "ago") && match.value() instanceof Value.Number number) {
      return period.spanning(match.start(), at + 3).valued(number.negate()).in(YEAR_RELATIVE);
    }
    if (text.has(match.end(), " and a half")) {
      return half(period);
    }
    return period;
  }

  /** Two years and a half. */
  private static Match half(Match match) {
    return match.value() instanceof Value.Number number
        ? match
            .spanning(match.start(), match.end() + 11)
            .valued(Value.Number.of(number.digits().add(new BigDecimal("0.5")), number.scale()))
        : match;
  }
}
