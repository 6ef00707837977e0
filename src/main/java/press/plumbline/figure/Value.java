package press.plumbline.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** What a figure says, in the base unit of its unit. Decimal throughout. */
public sealed interface Value {
  MathContext PRECISION = new MathContext(34, RoundingMode.HALF_EVEN);

  /**
   * A number as printed: 3516亿 is the digits 3516 and the scale 1E8, and so knows that it was
   * printed to the nearest hundred million. The sign is in the digits.
   */
  record Number(BigDecimal digits, BigDecimal scale) implements Value {
    public static Number of(String digits) {
      return new Number(new BigDecimal(digits), BigDecimal.ONE);
    }

    public static Number of(BigDecimal digits, BigDecimal scale) {
      return new Number(digits, scale);
    }

    /** The number in base units. */
    public BigDecimal amount() {
      return digits.multiply(scale);
    }

    /** One unit of the last printed place, in base units: 3516亿 gives 1亿, 1.34万 gives 100. */
    public BigDecimal step() {
      return digits.ulp().multiply(scale);
    }

    public Number negate() {
      return new Number(digits.negate(), scale);
    }
  }

  /**
   * Two ends: written out (20至30, 2%~7%) or meant by a size word (十几 is 11 to 19), which is not
   * {@code written}.
   */
  record Range(Number low, Number high, boolean written) implements Value {}

  /** 三分之一, two-thirds, 1:2.4: a numerator over a denominator. */
  record Fraction(BigDecimal numerator, BigDecimal denominator) implements Value {
    public static Fraction of(long numerator, long denominator) {
      return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public BigDecimal amount() {
      return numerator.divide(denominator, PRECISION);
    }

    /** Whether both terms are whole, so that it is written {@code 1/3}. */
    public boolean isVulgar() {
      return isWhole(numerator) && isWhole(denominator);
    }

    private static boolean isWhole(BigDecimal number) {
      return number.stripTrailingZeros().scale() <= 0;
    }

    public BigInteger wholeNumerator() {
      return numerator.toBigIntegerExact();
    }

    public BigInteger wholeDenominator() {
      return denominator.toBigIntegerExact();
    }
  }

  /** The parts of a whole, as in 4.9∶44.4∶50.7. */
  record Structure(List<Number> parts) implements Value {
    public Structure {
      parts = List.copyOf(parts);
    }
  }

  /**
   * An ISO 8601 date or period, partial allowed: {@code 2023-05-06}, {@code --05-06}, {@code 2022},
   * {@code 2022-Q1}, {@code 2022-H1}, {@code 2023-05-06/2023-05-08}.
   */
  record Moment(String iso) implements Value {}

  /** Of a name or an idiom. */
  record None() implements Value {}

  Value NONE = new None();
}
