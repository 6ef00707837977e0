package press.plumbline.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure counts or measures in, by its code (FIGURES.md, section 1): {@code CNY}, {@code
 * percent}, {@code km2}, {@code count:家}, {@code duration:day}, {@code CNY/m2}, or empty for a bare
 * number.
 */
public record Unit(String code) {
  public static final Unit NONE = new Unit("");
  public static final Unit PERCENT = new Unit("percent");
  public static final Unit PERCENTAGE_POINT = new Unit("percentage-point");
  public static final Unit BASIS_POINT = new Unit("basis-point");
  public static final Unit PERMILLE = new Unit("permille");
  public static final Unit MULTIPLE = new Unit("multiple");
  public static final Unit RATIO = new Unit("ratio");
  public static final Unit RANK = new Unit("rank");
  public static final Unit ORDINAL = new Unit("ordinal");

  /** Every code that is neither a currency, a count, a duration nor a quotient. */
  private static final Set<String> CODES =
      Set.of(
          """
          percent percentage-point basis-point permille multiple ratio rank ordinal age
          year date time quarter half month decade year-relative
          h min s ms µs ns km m cm mm µm nm nmi ly ft mi li in km2 m2 cm2 ha mu acre ft2 mi2 m3 L mL bbl gal
          mmol bu t kg g mg ug lb oz ct jin liang dwt tce t·km person·km kWh MWh GWh TWh Wh kW MW GW W hp
          kV V A mA mAh kVA J kJ MJ GJ TJ cal kcal °C °F ° K dB Hz kHz MHz GHz Pa kPa MPa hPa mmHg
          B kB MB GB TB PB EB bit Mbps Gbps kn mph rpm ppm pH TEU
          """
              .split("\\s+"));

  private static final Map<String, String> TIME_SYMBOLS =
      Map.of("hour", "h", "minute", "min", "second", "s");

  private static final Set<String> DURATIONS =
      Set.of(
          "second minute hour day workday night week month quarter year decade century season generation"
              .split(" "));

  /** The measure words of people, which stand for one another. */
  private static final Set<String> PEOPLE =
      Set.of("人", "位", "名", "口", "人口", "person", "resident", "inhabitant");

  private static final Set<Unit> HUNDREDTHS = Set.of(PERCENT, PERMILLE, RATIO, MULTIPLE);

  public static Unit count(String measure) {
    return new Unit("count:" + measure);
  }

  public static Unit duration(String unit) {
    return new Unit("duration:" + unit);
  }

  /**
   * The quotient of two units: {@code CNY/m2}, {@code count:列/day}, and of physical ones with the
   * symbol of the time, {@code km/h}.
   */
  public Unit per(Unit denominator) {
    String time = denominator.code.replace("duration:", "").replace("count:股", "share");
    boolean isPhysical = CODES.contains(code);
    return new Unit(code + "/" + (isPhysical ? TIME_SYMBOLS.getOrDefault(time, time) : time));
  }

  /** The unit of a code as data files write it; empty if it is none. */
  public static Optional<Unit> parse(String code) {
    int slash = code.indexOf('/');
    boolean known =
        slash < 0
            ? isSimple(code)
            : isSimple(code.substring(0, slash)) && isDenominator(code.substring(slash + 1));
    return known ? Optional.of(new Unit(code)) : Optional.empty();
  }

  /** A unit, a stretch of time or what a figure is shared by: {@code USD/share}. */
  private static boolean isDenominator(String code) {
    return isSimple(code)
        || !code.isEmpty() && code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
  }

  private static boolean isSimple(String code) {
    if (code.startsWith("count:")) {
      return code.length() > "count:".length();
    }
    if (code.startsWith("duration:")) {
      return DURATIONS.contains(code.substring("duration:".length()));
    }
    return CODES.contains(code) || isCurrencyCode(code);
  }

  private static boolean isCurrencyCode(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
  }

  /**
   * Whether a figure in this unit can be one of an indicator in that: 个 counts everything, another
   * measure word only its own (but 位, 名 and 人 all count people), hundredths of every sort and units
   * of one quantity are comparable, and a bare number fits where nothing is stated.
   */
  public boolean fits(Unit that) {
    if (equals(that)) {
      return true;
    }
    if (isCount() && that.isCount()) {
      return isGeneral(measure())
          || isGeneral(that.measure())
          || PEOPLE.contains(measure()) && PEOPLE.contains(that.measure());
    }
    return factorTo(that).filter(Unit::isPowerOfTen).isPresent()
        || HUNDREDTHS.contains(this) && HUNDREDTHS.contains(that)
        || isPoint() && that.isPoint()
        || isOrder() && that.isOrder();
  }

  /** By what a number in this physical unit is multiplied to stand in that: 1,000 from GW to MW. */
  public Optional<BigDecimal> factorTo(Unit that) {
    return PhysicalUnits.factor(code, that.code);
  }

  private static boolean isPowerOfTen(BigDecimal factor) {
    return factor.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  private static boolean isGeneral(String measure) {
    return measure.equals("个");
  }

  private boolean isPoint() {
    return equals(PERCENTAGE_POINT) || equals(BASIS_POINT);
  }

  private boolean isOrder() {
    return equals(RANK) || equals(ORDINAL);
  }

  public boolean isCount() {
    return code.startsWith("count:");
  }

  public boolean isDuration() {
    return code.startsWith("duration:");
  }

  /** The measure word or head noun of a count, such as 家 or {@code company}; else empty. */
  public String measure() {
    return isCount() ? code.substring("count:".length()) : "";
  }

  /** An ISO 4217 code. */
  public boolean isCurrency() {
    return code.length() == 3
        && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && !code.equals("TEU");
  }

  @Override
  public String toString() {
    return code;
  }
}
