package press.plumbline.figure;

/**
 * The characters that are numerals, none of which may go unread: Unicode Nd, No, Nl and the Chinese
 * ones (FIGURES.md, section 1).
 */
public final class Numerals {
  private static final String CHINESE = "〇零一二三四五六七八九十百千万亿兆两俩仨廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億半";

  private Numerals() {}

  /** The answer for each character of the first plane, which is asked many times a figure. */
  private static final boolean[] NUMERALS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < NUMERALS.length; c++) {
      NUMERALS[c] = isOfClass(c);
    }
  }

  /** Whether a code point is a numeral by itself; English number words are none. */
  public static boolean isNumeral(int codePoint) {
    return codePoint < NUMERALS.length ? NUMERALS[codePoint] : isOfClass(codePoint);
  }

  private static boolean isOfClass(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint >= '0' && codePoint <= '9';
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF || codePoint == '〇') {
      return CHINESE.indexOf(codePoint) >= 0;
    }
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  /** A Chinese character. */
  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** ² and ₂, as exponents and notes have them. */
  static boolean isRaised(char c) {
    return c == '²' || c == '³' || c == '¹' || c >= '⁰' && c <= '₉';
  }

  /** Whether a numeral begins at a place of a text: one of these or an English number word. */
  static boolean begins(String text, int at) {
    return isNumeral(text.codePointAt(at)) || EnglishNumerals.endOfWord(text, at) >= 0;
  }
}
