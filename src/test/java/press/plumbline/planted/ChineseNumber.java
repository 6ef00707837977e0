package press.plumbline.planted;

import java.math.BigDecimal;

/** A number in Chinese characters: 3516 is 三千五百一十六, 2.05 is 二点零五. */
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final String[] GROUPS = {"", "万", "亿"};

  private ChineseNumber() {}

  static String of(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    long whole = Long.parseLong(point < 0 ? plain : plain.substring(0, point));
    StringBuilder words = new StringBuilder(number.signum() < 0 ? "负" : "").append(whole(whole));
    if (point >= 0) {
      words.append("点");
      plain.substring(point + 1).chars().forEach(c -> words.append(DIGITS.charAt(c - '0')));
    }
    return words.toString();
  }

  /** In front of what is counted: 两 for 2. */
  static String counting(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(2)) == 0 && number.scale() <= 0 ? "两" : of(number);
  }

  private static String whole(long number) {
    if (number == 0) {
      return "零";
    }
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int group = 2; group >= 0; group--) {
      int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
      boolean begun = words.length() > 0;
      if (part == 0) {
        gap = begun;
        continue;
      }
      words.append(begun && (gap || part < 1000) ? "零" : "").append(thousands(part));
      words.append(GROUPS[group]);
      gap = false;
    }
    String text = words.toString();
    return text.startsWith("一十") ? text.substring(1) : text;
  }

  private static String thousands(int number) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = words.length() > 0;
        continue;
      }
      words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
      gap = false;
    }
    return words.toString();
  }
}
