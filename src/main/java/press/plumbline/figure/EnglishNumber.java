package press.plumbline.figure;

import java.math.BigDecimal;

/**
 * A number without its unit: 351.6 billion, twenty-odd, 600-plus, half a million.
 *
 * @param spelled whether it is written in words
 * @param approximation what an inner odd or plus makes of it
 */
record EnglishNumber(
    int start,
    int end,
    BigDecimal digits,
    BigDecimal scale,
    boolean spelled,
    Approximation approximation) {

  Value.Number value() {
    return Value.Number.of(digits, scale);
  }

  BigDecimal amount() {
    return digits.multiply(scale);
  }

  boolean isWhole() {
    return digits.scale() <= 0 && scale.compareTo(BigDecimal.ONE) == 0;
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  boolean is(long number) {
    return amount().compareTo(BigDecimal.valueOf(number)) == 0;
  }

  EnglishNumber times(BigDecimal factor) {
    return new EnglishNumber(start, end, digits, scale.multiply(factor), spelled, approximation);
  }

  /** The same with larger digits, as three is three hundred before "or four hundred". */
  EnglishNumber multiplied(BigDecimal factor) {
    return new EnglishNumber(start, end, digits.multiply(factor), scale, spelled, approximation);
  }

  EnglishNumber upTo(int newEnd, Approximation newApproximation) {
    return new EnglishNumber(start, newEnd, digits, scale, spelled, newApproximation);
  }

  EnglishNumber from(int newStart) {
    return new EnglishNumber(newStart, end, digits, scale, spelled, approximation);
  }
}
