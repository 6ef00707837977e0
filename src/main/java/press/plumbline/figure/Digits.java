package press.plumbline.figure;

import java.math.BigDecimal;

/** The digits of a number in another scale, with all its significant places and no more. */
final class Digits {
  private Digits() {}

  /** 3516亿 in billions is 351.6; 超1.34万 in ones is 13400. */
  static BigDecimal in(Value.Number number, BigDecimal scale) {
    BigDecimal factor =
        number.scale().compareTo(scale) == 0
            ? BigDecimal.ONE
            : number.scale().divide(scale, Value.PRECISION).stripTrailingZeros();
    boolean isPowerOfTen = factor.unscaledValue().equals(java.math.BigInteger.ONE);
    BigDecimal digits =
        isPowerOfTen
            ? number.digits().scaleByPowerOfTen(-factor.scale())
            : number.amount().divide(scale, Value.PRECISION).stripTrailingZeros();
    // The zeros of a whole number are no places of its own: 160000 is 16万, not 16.0000万.
    boolean isWhole = number.digits().scale() <= 0;
    BigDecimal plain = isWhole && digits.scale() > 0 ? digits.stripTrailingZeros() : digits;
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
