package press.plumbline.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;

/** Values as plain decimals: the amount of a value, its printed place, one unit in another. */
final class Amounts {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  /** What one of a dimensionless unit is worth: 60 percent, 六成 and three-fifths are one size. */
  private static final Map<Unit, BigDecimal> PURE =
      Map.of(
          Unit.PERCENT, HUNDREDTH,
          Unit.PERMILLE, THOUSANDTH,
          Unit.RATIO, BigDecimal.ONE,
          Unit.MULTIPLE, BigDecimal.ONE,
          Unit.NONE, BigDecimal.ONE);

  private static final Map<Unit, BigDecimal> POINTS =
      Map.of(Unit.PERCENTAGE_POINT, BigDecimal.ONE, Unit.BASIS_POINT, HUNDREDTH);

  private Amounts() {}

  /** The amount of a number or fraction in base units; none for ranges, structures and dates. */
  static Optional<BigDecimal> of(Value value) {
    if (value instanceof Value.Number number) {
      return Optional.of(number.amount());
    }
    if (value instanceof Value.Fraction fraction) {
      return Optional.of(fraction.amount());
    }
    return Optional.empty();
  }

  /**
   * One unit of the last printed place (FIGURES.md, section 4: u). Exact figures count every digit;
   * of the others the zeros at the end of a whole number do not count, decimals do. A bare 成 and a
   * fraction are good to 1 percent when exact, else to 10.
   */
  static BigDecimal place(Value value, Unit unit, Approximation approximation) {
    boolean exact = approximation == Approximation.EXACT;
    if (value instanceof Value.Fraction) {
      return exact ? HUNDREDTH : TENTH;
    }
    if (!(value instanceof Value.Number number)) {
      return BigDecimal.ZERO;
    }
    if (isBareTenths(number, unit)) {
      return exact ? BigDecimal.ONE : BigDecimal.TEN;
    }
    return exact || number.digits().scale() > 0
        ? number.step()
        : whole(number.digits()).ulp().multiply(number.scale());
  }

  /** 六成, kept as 6 × 10 percent. */
  private static boolean isBareTenths(Value.Number number, Unit unit) {
    return unit.equals(Unit.PERCENT)
        && number.scale().compareTo(BigDecimal.TEN) == 0
        && number.digits().scale() <= 0;
  }

  private static BigDecimal whole(BigDecimal digits) {
    return digits.signum() == 0 ? BigDecimal.ONE : digits.stripTrailingZeros();
  }

  /** Printed with one digit and no point: 2万亿, 3%, 两倍. */
  static boolean hasOneDigit(Value value) {
    return value instanceof Value.Number number
        && number.digits().scale() <= 0
        && number.digits().precision() == 1;
  }

  /**
   * By what an amount in one unit is multiplied to stand in another; none if they differ in kind.
   */
  static Optional<BigDecimal> factor(Unit from, Unit to) {
    if (from.equals(to) || from.equals(Unit.NONE) || to.equals(Unit.NONE)) {
      return Optional.of(BigDecimal.ONE);
    }
    if (PURE.containsKey(from) && PURE.containsKey(to)) {
      return Optional.of(PURE.get(from).divide(PURE.get(to), Value.PRECISION));
    }
    if (POINTS.containsKey(from) && POINTS.containsKey(to)) {
      return Optional.of(POINTS.get(from).divide(POINTS.get(to), Value.PRECISION));
    }
    if (from.code().contains("/") && to.code().contains("/")) {
      return quotientFactor(from.code().split("/", 2), to.code().split("/", 2));
    }
    if ((from.isCount() && to.isCount()) || isPlaceInOrder(from, to)) {
      return Optional.of(BigDecimal.ONE);
    }
    return from.factorTo(to);
  }

  /** CNY/project and CNY/count:个 are one unit. */
  private static Optional<BigDecimal> quotientFactor(String[] from, String[] to) {
    return factor(part(from[0]), part(to[0]))
        .flatMap(
            above ->
                factor(part(from[1]), part(to[1]))
                    .map(below -> above.divide(below, Value.PRECISION)));
  }

  /** What is counted may go by its noun alone; symbols of units are shorter. */
  private static Unit part(String code) {
    return code.matches("[a-z]{4,}") ? Unit.count(code) : new Unit(code);
  }

  private static boolean isPlaceInOrder(Unit from, Unit to) {
    return from.equals(Unit.RANK) && to.equals(Unit.ORDINAL)
        || from.equals(Unit.ORDINAL) && to.equals(Unit.RANK);
  }

  /**
   * The known value restated in the unit of the printed figure; none if the units differ in kind.
   */
  static Optional<BigDecimal> restated(Known known, Figure printed) {
    return factor(known.unit(), printed.unit())
        .flatMap(factor -> of(known.value()).map(amount -> amount.multiply(factor)));
  }

  /** Whether {@code d} rounded to the place {@code u} is {@code v}, a tie going either way. */
  static boolean roundsTo(BigDecimal d, BigDecimal v, BigDecimal u) {
    BigDecimal place = u.stripTrailingZeros();
    if (place.unscaledValue().equals(BigInteger.ONE)) {
      return d.setScale(place.scale(), RoundingMode.HALF_EVEN).compareTo(v) == 0
          || d.setScale(place.scale(), RoundingMode.HALF_UP).compareTo(v) == 0;
    }
    BigDecimal steps = d.divide(u, Value.PRECISION);
    return steps.setScale(0, RoundingMode.HALF_EVEN).multiply(u).compareTo(v) == 0
        || steps.setScale(0, RoundingMode.HALF_UP).multiply(u).compareTo(v) == 0;
  }
}
