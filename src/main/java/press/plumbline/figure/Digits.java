package press.plumbline.figure;

import java.math.BigDecimal;

/** The digits of a number in another scale, with all its significant places and no more. */
final class Digits {
  private Digits() {}

  /** 3516亿 in billions is 351.6; 超1.34万 in ones is 13400. */
  static BigDecimal in(Value.Number number, BigDecimal scale) {
    BigDecimal factor = number.scale().divide(scale, Value.PRECISION).stripTrailingZeros();
    boolean isPowerOfTen = factor.unscaledValue().equals(java.math.BigInteger.ONE);
    BigDecimal digits =
        isPowerOfTen
            ? number.digits().scaleByPowerOfTen(-factor.scale())
            : number.amount().divide(scale, Value.PRECISION).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }
}
