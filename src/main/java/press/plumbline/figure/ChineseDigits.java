package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** What single Chinese numerals are worth: 七 and 柒 are 7, 百 is 100, 万 10,000 (GB/T 15835—2011). */
final class ChineseDigits {
  static final BigDecimal WAN = new BigDecimal("1E4");
  private static final BigDecimal YI = new BigDecimal("1E8");
  private static final BigDecimal ZHAO = new BigDecimal("1E12");

  private ChineseDigits() {}

  /** The worth of 十, 百, 千, 万, 亿 or 兆. */
  static Optional<BigDecimal> scale(char c) {
    int place = place(c);
    return place > 0 ? Optional.of(BigDecimal.valueOf(place)) : largeScale(c);
  }

  static boolean isScale(char c) {
    return place(c) > 0 || c == '万' || c == '亿' || c == '兆';
  }

  /** The worth of a digit, 两 and the formal ones included, or -1. */
  static int digit(char c) {
    return switch (c) {
      case '〇', '零' -> 0;
      case '一', '壹' -> 1;
      case '二', '两', '俩', '贰' -> 2;
      case '三', '仨', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  static boolean isTens(char c) {
    return c == '廿' || c == '卅';
  }

  static Optional<BigDecimal> largeScale(char c) {
    return switch (c) {
      case '万' -> Optional.of(WAN);
      case '亿' -> Optional.of(YI);
      case '兆' -> Optional.of(ZHAO);
      default -> Optional.empty();
    };
  }

  static int place(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }
}
