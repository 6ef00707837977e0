package press.plumbline.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.HouseStyle;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;

/** What the data has, as the edition would print it. */
final class Expected {
  private static final MathContext FEW_DIGITS = new MathContext(4);
  private static final int FEW_PLACES = 2;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final Map<Language, String> JOINT =
      Map.of(Language.CHINESE, "并列", Language.ENGLISH, "joint ");

  private Expected() {}

  static String of(Meant meant, Figure printed) {
    Language language = printed.prose().language();
    return meant
        .observation()
        .map(observation -> observed(meant, observation, language))
        .orElseGet(() -> derived(meant, printed, language));
  }

  static String observed(Meant meant, Observation observation, Language language) {
    Optional<SourcedValue> value =
        meant.reference().sourceId().flatMap(observation::from).or(observation::followed);
    return value
        .map(v -> HouseStyle.print(v.figure(), unit(observation.indicator(), language), language))
        .orElse("");
  }

  static String unit(Indicator indicator, Language language) {
    return indicator.print().map(print -> print.in(language)).orElse("");
  }

  /** The result, rounded to the place that was printed, or to one that tells it apart. */
  private static String derived(Meant meant, Figure printed, Language language) {
    Known known = meant.known();
    Optional<BigDecimal> amount = Amounts.restated(known, printed);
    if (amount.isEmpty()) {
      return Amounts.of(known.value())
          .map(
              a ->
                  print(
                      a.round(FEW_DIGITS),
                      BigDecimal.ONE,
                      known.approximation(),
                      known.unit(),
                      language))
          .orElse("");
    }
    BigDecimal scale =
        printed.value() instanceof Value.Number number ? number.scale() : BigDecimal.ONE;
    BigDecimal digits = amount.get().divide(scale, Value.PRECISION);
    int places = places(known, printed, digits, scale);
    BigDecimal rounded = digits.setScale(places, rounding(known.approximation()));
    Approximation approximation =
        places < 0 || hidesMuch(rounded, digits) ? roughly(known) : known.approximation();
    String result =
        print(
            rounded.setScale(Math.max(0, places)), scale, approximation, printed.unit(), language);
    return meant.isTied() ? joint(result, language) : result;
  }

  static String joint(String rank, Language language) {
    return JOINT.get(language) + rank;
  }

  /** Whether one digit without a point stands for more than a twentieth (section 4). */
  static boolean hidesMuch(BigDecimal rounded, BigDecimal whole) {
    return Amounts.hasOneDigit(Value.Number.of(rounded, BigDecimal.ONE))
        && rounded.subtract(whole).abs().multiply(TWENTY).compareTo(rounded.abs()) > 0;
  }

  private static String print(
      BigDecimal digits,
      BigDecimal scale,
      Approximation approximation,
      Unit unit,
      Language language) {
    Value value = Value.Number.of(digits, scale);
    return HouseStyle.print(value, unit, approximation, "", language);
  }

  /** 1.72亿 less 1.59亿 is about 1300万: the noughts are none that anybody knows. */
  static Approximation roughly(Known known) {
    return known.approximation() == Approximation.EXACT
        ? Approximation.ABOUT
        : known.approximation();
  }

  /**
   * Those that were printed; fewer if the inputs do not bear them, below 0 for noughts before the
   * point; one more if 2倍 is no 1.67倍.
   */
  private static int places(Known known, Figure printed, BigDecimal digits, BigDecimal scale) {
    if (!(printed.value() instanceof Value.Number number)) {
      return 2;
    }
    int least = printed.unit().equals(Unit.MULTIPLE) ? FEW_PLACES : 0; // 1 times says nothing
    int places = Math.max(least, number.digits().scale());
    if (Agreement.isTooFine(printed, known, scale.scaleByPowerOfTen(-places))) {
      int fewest = digits.scale() - digits.precision() + 1;
      while (places > fewest
          && Agreement.isTooFine(printed, known, scale.scaleByPowerOfTen(-places))) {
        places--;
      }
      return places;
    }
    boolean same =
        digits.setScale(places, rounding(known.approximation())).compareTo(number.digits()) == 0;
    boolean finer =
        same
            && !Agreement.judge(printed, known).isRight()
            && !Agreement.isTooFine(printed, known, scale.scaleByPowerOfTen(-places - 1));
    return finer ? places + 1 : places;
  }

  /** A bound is not rounded to where it may no longer hold. */
  static RoundingMode rounding(Approximation approximation) {
    return switch (approximation) {
      case EXACT, ABOUT -> RoundingMode.HALF_EVEN;
      case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
      case NEARLY, LESS_THAN, AT_MOST -> RoundingMode.CEILING;
    };
  }
}
