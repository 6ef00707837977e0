package press.plumbline.figure;

/**
 * A text with its full-width, traditional and typographic characters folded to plain ones, unit for
 * unit, so that offsets stay: ３，５１６億元 becomes 3,516亿元.
 */
final class Folding {
  private static final String TRADITIONAL = "萬億兩個數幾餘點達過業圓參陸貳噸畝頃週歲項條級處隻輛臺戶雙時間號樓";
  private static final String SIMPLIFIED = "万亿两个数几余点达过业元参陆贰吨亩顷周岁项条级处只辆台户双时间号楼";

  private Folding() {}

  /** What each character is by itself; {@code NUL} where it depends on those around it. */
  private static final char[] PLAIN = plain();

  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char plain = PLAIN[folded[i]];
      folded[i] = plain == '\0' ? fold(text, i) : plain;
    }
    return new String(folded);
  }

  private static char[] plain() {
    char[] plain = new char[Character.MAX_VALUE + 1];
    for (int c = 1; c < plain.length; c++) {
      boolean depends = c == '，' || c >= 0x80 && isSpace((char) c);
      plain[c] = depends ? '\0' : fold(String.valueOf((char) c), 0);
    }
    return plain;
  }

  private static char fold(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c < ' ' ? ' ' : c;
    }
    if (isSpace(c)) {
      return groupsDigits(text, at) ? ',' : ' ';
    }
    if (c == '，') {
      // Full-width digits bring full-width separators; elsewhere the mark ends a clause.
      return isWideDigit(text, at - 1) && groupsWideDigits(text, at) ? ',' : c;
    }
    if (c > '\uFF00' && c < '\uFF5F') {
      return (char) (c - 0xFEE0);
    }
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case '\u2212', '\u2010', '\u2011' -> '-';
      case '\uFFE5' -> '¥';
      case '〜', '∼' -> '~';
      default -> simplified(c);
    };
  }

  private static char simplified(char c) {
    int index = TRADITIONAL.indexOf(c);
    return index < 0 ? c : SIMPLIFIED.charAt(index);
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** A thin or no-break space between a digit and three of them, as ISO writes 160 000. */
  private static boolean groupsDigits(String text, int at) {
    char c = text.charAt(at);
    return (c == '\u2009' || c == '\u202F' || c == '\u00A0')
        && isDigit(text, at - 1)
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean groupsWideDigits(String text, int at) {
    return isWideDigit(text, at + 1)
        && isWideDigit(text, at + 2)
        && isWideDigit(text, at + 3)
        && !isWideDigit(text, at + 4);
  }

  private static boolean isWideDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
  }
}
