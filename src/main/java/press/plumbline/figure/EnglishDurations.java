package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Stretches of time: three days, a 20-year lease, 14 years in a row, nine years ago. */
final class EnglishDurations {
  private static final Unit YEAR_RELATIVE = new Unit("year-relative");

  private static final Map<String, BigDecimal> YEARS =
      Map.of(
          "duration:year", BigDecimal.ONE,
          "duration:decade", BigDecimal.TEN,
          "duration:century", BigDecimal.valueOf(100));

  private EnglishDurations() {}

  static Match of(EnglishText text, Match match) {
    Match period = match.as(Kind.PERIOD);
    int at = text.skip(match.end());
    BigDecimal years = YEARS.get(match.unit().code());
    if (years != null && text.has(at, "ago") && match.value() instanceof Value.Number number) {
      Value.Number ago = Value.Number.of(number.digits().multiply(years), number.scale());
      return period.spanning(match.start(), at + 3).valued(ago.negate()).in(YEAR_RELATIVE);
    }
    if (text.has(match.end(), " and a half")) {
      return half(period);
    }
    return isShared(text, at) ? EnglishQuotients.of(text, period) : period;
  }

  /** 48 hours a week, three days a month. */
  private static boolean isShared(EnglishText text, int at) {
    boolean isPer = text.has(at, "per") || text.has(at, "a");
    return isPer
        && Set.of("day", "week", "month", "year", "night", "shift")
            .contains(text.word(text.skip(text.wordEnd(at))));
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
