package press.plumbline.figure;

import java.math.BigDecimal;

/** The scale words of Chinese behind digits: 万, 亿, 万亿, 百万, 千. */
final class ChineseScales {
  private ChineseScales() {}

  /** A scale word that does not begin a unit: the 千 of 3千亿, not that of 3千瓦. */
  static boolean isScale(FoldedText text, int at) {
    return ChineseDigits.isScale(text.charAt(at))
        && (ChineseUnits.at(text, at).isEmpty() || isThousandMetres(text, at));
  }

  /** 近千米, 数千克 and 两千米 count metres and grams; in 3千米 the unit is the kilometre. */
  private static boolean isThousandMetres(FoldedText text, int at) {
    char before = text.charAt(at - 1);
    return text.charAt(at) == '千'
        && ("米克".indexOf(text.charAt(at + 1)) >= 0 && "近约数几上逾超达过足".indexOf(before) >= 0
            || text.charAt(at + 1) == '米' && ChineseDigits.digit(before) > 0);
  }

  /** The product of the scale words at {@code at}, and where they end. */
  static DigitReader.Digits read(FoldedText text, int at) {
    BigDecimal product = BigDecimal.ONE;
    int end = at;
    while (end - at < 3 && isScale(text, end) && !text.startsWith("分位", end + 1)) {
      BigDecimal next = ChineseDigits.scale(text.charAt(end)).get();
      if (end > at && next.compareTo(BigDecimal.valueOf(10_000)) < 0) {
        break;
      }
      product = product.multiply(next);
      end++;
    }
    return new DigitReader.Digits(product, end);
  }
}
