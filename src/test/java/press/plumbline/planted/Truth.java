package press.plumbline.planted;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;

/**
 * FIGURES.md, section 4, once more: written from the page for the tests, so that what the program
 * takes for right is held against a second reading of the rule.
 */
final class Truth {
  private static final Map<String, BigDecimal> PURE =
      Map.of(
          "percent",
          new BigDecimal("0.01"),
          "permille",
          new BigDecimal("0.001"),
          "ratio",
          BigDecimal.ONE,
          "multiple",
          BigDecimal.ONE);

  private Truth() {}

  static boolean of(Figure printed, Fact fact) {
    Optional<BigDecimal> amount = Fact.amount(printed.value());
    Optional<BigDecimal> factor = factor(fact.unit(), printed.unit());
    if (amount.isEmpty() || factor.isEmpty()) {
      return false;
    }
    BigDecimal d = fact.amount().multiply(factor.get());
    if (d.signum() * amount.get().signum() < 0) {
      return false;
    }
    BigDecimal u = place(printed);
    return fact.approximation() == Approximation.EXACT
        ? isTrueOfPoint(printed, d.abs(), amount.get().abs(), u)
        : isTrueOfBound(printed, fact, d.abs(), amount.get().abs(), u);
  }

  /** The ends of a written range are compared as exact figures. */
  static boolean isSameRange(Figure printed, Figure known) {
    return printed.value() instanceof Value.Range range
        && known.value() instanceof Value.Range data
        && printed.unit().equals(known.unit())
        && printed.approximation() == Approximation.EXACT
        && isEnd(printed, range.low(), data.low())
        && isEnd(printed, range.high(), data.high());
  }

  private static boolean isEnd(Figure printed, Value.Number end, Value.Number data) {
    return isRounded(printed, data.amount(), end.amount(), end.step());
  }

  private static boolean isTrueOfPoint(Figure printed, BigDecimal d, BigDecimal v, BigDecimal u) {
    BigDecimal off = v.subtract(d).abs();
    return switch (printed.approximation()) {
      case EXACT -> isRounded(printed, d, v, u) && (!isOneDigit(printed) || within(off, v, 20));
      case ABOUT -> off.multiply(BigDecimal.valueOf(2)).compareTo(u) <= 0 && within(off, v, 10);
      case MORE_THAN -> d.compareTo(v) > 0 && d.compareTo(v.add(u)) < 0;
      case AT_LEAST -> d.compareTo(v) >= 0 && d.compareTo(v.add(u)) < 0;
      case NEARLY -> d.compareTo(v) < 0 && d.compareTo(v.subtract(u)) > 0 && !within5th(d, v);
      case LESS_THAN -> d.compareTo(v) < 0 && d.compareTo(v.subtract(u)) >= 0;
      case AT_MOST ->
          d.compareTo(v) <= 0
              && (printed.unit().equals(Unit.RANK) || d.compareTo(v.subtract(u)) > 0);
    };
  }

  private static boolean within5th(BigDecimal d, BigDecimal v) {
    return d.multiply(BigDecimal.valueOf(5)).compareTo(v.multiply(BigDecimal.valueOf(4))) <= 0;
  }

  /** The same approximation of the same value, or the bound moved outward to a coarser place. */
  private static boolean isTrueOfBound(
      Figure printed, Fact fact, BigDecimal d, BigDecimal v, BigDecimal u) {
    if (printed.approximation() != fact.approximation()) {
      return false;
    }
    return switch (printed.approximation()) {
      case MORE_THAN, AT_LEAST -> v.compareTo(d) <= 0 && d.compareTo(v.add(u)) < 0;
      case NEARLY, LESS_THAN, AT_MOST -> v.compareTo(d) >= 0 && d.compareTo(v.subtract(u)) > 0;
      case ABOUT, EXACT -> v.compareTo(d) == 0;
    };
  }

  private static boolean isRounded(Figure printed, BigDecimal d, BigDecimal v, BigDecimal u) {
    if (printed.value() instanceof Value.Fraction) {
      return v.subtract(d).abs().multiply(BigDecimal.valueOf(2)).compareTo(u) <= 0;
    }
    BigDecimal steps = d.divide(u, MathContext.DECIMAL128);
    return steps.setScale(0, RoundingMode.HALF_EVEN).multiply(u).compareTo(v) == 0
        || steps.setScale(0, RoundingMode.HALF_UP).multiply(u).compareTo(v) == 0;
  }

  private static boolean within(BigDecimal off, BigDecimal v, int nth) {
    return off.multiply(BigDecimal.valueOf(nth)).compareTo(v) <= 0;
  }

  /** One unit of the last printed place: u. */
  private static BigDecimal place(Figure printed) {
    boolean exact = printed.approximation() == Approximation.EXACT;
    if (!(printed.value() instanceof Value.Number number)) {
      return new BigDecimal(exact ? "0.01" : "0.1");
    }
    if (printed.text().matches("[一二三四五六七八九]成")) {
      return new BigDecimal(exact ? "1" : "10");
    }
    BigDecimal digits =
        exact || number.digits().scale() > 0 || number.digits().signum() == 0
            ? number.digits()
            : number.digits().stripTrailingZeros();
    return digits.ulp().multiply(number.scale());
  }

  private static boolean isOneDigit(Figure printed) {
    return printed.value() instanceof Value.Number number
        && number.digits().scale() <= 0
        && number.digits().precision() == 1;
  }

  private static Optional<BigDecimal> factor(Unit from, Unit to) {
    if (PURE.containsKey(from.code()) && PURE.containsKey(to.code())) {
      return Optional.of(PURE.get(from.code()).divide(PURE.get(to.code()), MathContext.DECIMAL128));
    }
    boolean same =
        from.equals(to)
            || from.equals(Unit.NONE)
            || to.equals(Unit.NONE)
            || from.isCount() && to.isCount()
            || from.code().contains("/")
                && from.code().split("/")[0].equals(to.code().split("/")[0])
            || isOrder(from) && isOrder(to)
            || isPoint(from) && isPoint(to);
    return same ? Optional.of(BigDecimal.ONE) : Optional.empty();
  }

  private static boolean isOrder(Unit unit) {
    return unit.equals(Unit.RANK) || unit.equals(Unit.ORDINAL);
  }

  private static boolean isPoint(Unit unit) {
    return unit.equals(Unit.PERCENTAGE_POINT);
  }
}
