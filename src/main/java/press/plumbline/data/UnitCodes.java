package press.plumbline.data;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** The unit codes that an indicator can have (FIGURES.md, section 1). */
final class UnitCodes {
  private static final Set<String> PLAIN =
      Set.of(
          "percent",
          "percentage-point",
          "basis-point",
          "permille",
          "multiple",
          "ratio",
          "rank",
          "ordinal",
          "year",
          "date",
          "time",
          "age");
  private static final Set<String> PHYSICAL =
      Set.of(
          "mm", "cm", "m", "km", "nmi", "mm2", "cm2", "m2", "km2", "ha", "mu", "m3", "km3", "L",
          "mL", "mg", "ug", "g", "kg", "t", "W", "kW", "MW", "GW", "Wh", "kWh", "MWh", "GWh", "TWh",
          "J", "V", "A", "Hz", "B", "bit", "Pa", "K", "degC", "degree", "dB", "TEU", "DWT", "GT",
          "tce", "bbl", "kn", "s", "h", "d");
  private static final Set<String> SPANS =
      Set.of("year", "quarter", "month", "week", "day", "hour", "minute", "second", "decade");

  private UnitCodes() {}

  static boolean isKnown(String code) {
    int slash = code.indexOf('/');
    return slash < 0
        ? isSimple(code)
        : isSimple(code.substring(0, slash)) && isDivisor(code.substring(slash + 1));
  }

  /** Per km2, per day, per share: a unit, a span of time, or any noun. */
  private static boolean isDivisor(String code) {
    return isSimple(code) || SPANS.contains(code) || code.matches("\\p{L}+");
  }

  private static boolean isSimple(String code) {
    if (code.startsWith("count:")) {
      return code.substring("count:".length()).matches("\\p{L}[\\p{L}-]*");
    }
    if (code.startsWith("duration:")) {
      return SPANS.contains(code.substring("duration:".length()));
    }
    return PLAIN.contains(code) || PHYSICAL.contains(code) || isCurrency(code);
  }

  private static boolean isCurrency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(c -> c.getCurrencyCode().equals(code));
  }

  /** For the one who mistyped one. */
  static List<String> known() {
    List<String> known = new ArrayList<>(PLAIN);
    known.addAll(PHYSICAL);
    known.addAll(List.of("CNY", "USD", "EUR", "JPY", "GBP", "HKD"));
    SPANS.forEach(span -> known.add("duration:" + span));
    return known;
  }
}
