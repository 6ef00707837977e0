package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in digits with the scale words of Chinese: 3516亿, 10多万, 30几万, 3万5千, 1亿2000万. */
final class ArabicChineseNumerals {
  private ArabicChineseNumerals() {}

  static Optional<Numeral> read(FoldedText text, int at) {
    Optional<DigitReader.Digits> number = DigitReader.read(text.raw(), at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal digits = number.get().number();
    int end = number.get().end();
    BigDecimal vulgar = ChineseFractions.decimal(text.charAt(end));
    if (vulgar.signum() > 0) {
      digits = digits.add(vulgar);
      end++;
    }
    int innerAt =
        text.charAt(end) == ' ' && "多余".indexOf(text.charAt(end + 1)) >= 0 ? end + 1 : end;
    char inner = text.charAt(innerAt);
    int afterInner = innerAt + 1;
    if (ChineseNumerals.isInner(inner) && ChineseScales.isScale(text, afterInner)) {
      DigitReader.Digits scales = ChineseScales.read(text, afterInner);
      return Optional.of(
          inner == '几'
              ? ChineseNumerals.tensAndSome(at, scales.end(), digits, scales.number(), true)
              : ChineseNumerals.withInner(text, at, innerAt, digits, true));
    }
    int scaleAt = text.charAt(end) == ' ' ? end + 1 : end;
    DigitReader.Digits scales = ChineseScales.read(text, scaleAt);
    if (scales.end() == scaleAt) {
      return Optional.of(ChineseNumerals.number(at, end, digits, BigDecimal.ONE, true));
    }
    return Optional.of(compound(text, at, digits, scales));
  }

  /** 3万5千 and 1亿2000万 go on with a smaller scale. */
  private static Numeral compound(
      FoldedText text, int at, BigDecimal digits, DigitReader.Digits scales) {
    BigDecimal total = digits.multiply(scales.number());
    BigDecimal step = scales.number();
    int end = scales.end();
    boolean goesOn = digits.scale() <= 0;
    while (goesOn && DigitReader.isDigit(text.charAt(end))) {
      Optional<DigitReader.Digits> next = DigitReader.read(text.raw(), end);
      DigitReader.Digits smaller =
          next.map(number -> ChineseScales.read(text, number.end())).orElse(scales);
      if (next.isPresent() && isLastSection(text, end, next.get(), step)) {
        return ChineseNumerals.number(
            at, next.get().end(), total.add(next.get().number()), BigDecimal.ONE, true);
      }
      if (next.isPresent() && isNextPlace(text, end, next.get())) {
        BigDecimal place = step.movePointLeft(1);
        return ChineseNumerals.number(
            at, next.get().end(), steps(total, place).add(next.get().number()), place, true);
      }
      goesOn =
          next.isPresent()
              && smaller.end() > next.get().end()
              && smaller.number().compareTo(step) < 0
              && next.get().number().multiply(smaller.number()).compareTo(step) < 0;
      if (goesOn) {
        total = total.add(next.get().number().multiply(smaller.number()));
        step = smaller.number().multiply(next.get().number().ulp());
        end = smaller.end();
      }
    }
    return end == scales.end()
        ? ChineseNumerals.number(at, end, digits, scales.number(), true)
        : ChineseNumerals.number(at, end, steps(total, step), step, true);
  }

  /** How many steps the total has, with no digit behind the last. */
  private static BigDecimal steps(BigDecimal total, BigDecimal step) {
    BigDecimal digits = total.divide(step).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }

  /** The 2 of 1万2, which are two thousand. */
  private static boolean isNextPlace(FoldedText text, int from, DigitReader.Digits last) {
    int end = last.end();
    return end == from + 1
        && !Numerals.isNumeral(text.charAt(end))
        && ChineseUnits.at(text, end).isEmpty()
        && ".,%‰年月日号期时点级岁-–—~至到:∶/×".indexOf(text.charAt(end)) < 0
        && !ChineseUnits.isLatin(text.charAt(end));
  }

  /** The 8986 of 13万8986: as many digits as the 万 before leaves. */
  private static boolean isLastSection(
      FoldedText text, int from, DigitReader.Digits last, BigDecimal step) {
    return step.equals(ChineseDigits.WAN)
        && last.end() - from == 4
        && last.number().scale() == 0
        && ChineseDigits.scale(text.charAt(last.end())).isEmpty();
  }
}
