package press.plumbline.data;

import java.util.Arrays;

/**
 * A text as names are looked up in it: lower case, half width, one space for hyphens and spaces,
 * none beside Chinese, no quotation marks; and for each letter where it stood.
 */
final class Letters {
  private static final String DROPPED = "“”\"「」『』‘";

  private final StringBuilder letters = new StringBuilder();
  private int[] starts = new int[32];

  private Letters(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = folded(text.charAt(at));
      if (DROPPED.indexOf(c) >= 0) {
        continue;
      }
      if (c == ' ') {
        space(at);
      } else {
        if (isChinese(c)) {
          dropSpace();
        }
        add(c, at);
      }
    }
    dropSpace();
  }

  /** The letters alone. */
  static String of(String text) {
    return new Letters(text).letters.toString();
  }

  static Letters in(String text) {
    return new Letters(text);
  }

  int length() {
    return letters.length();
  }

  char at(int index) {
    return letters.charAt(index);
  }

  /** Where in the text a letter stands. */
  int start(int index) {
    return starts[index];
  }

  /** Whether a word of an alphabet could go on from one letter to the next; GDP ends in GDP3516. */
  boolean joins(int index) {
    return index > 0
        && index < length()
        && isAlphabetic(letters.charAt(index - 1))
        && isAlphabetic(letters.charAt(index))
        && !(Character.isLetter(letters.charAt(index - 1))
            && Character.isDigit(letters.charAt(index)));
  }

  private static boolean isAlphabetic(char c) {
    return !isChinese(c) && Character.isLetterOrDigit(c);
  }

  private static boolean isChinese(char c) {
    return Character.isIdeographic(c) || Character.isSurrogate(c);
  }

  private void space(int at) {
    boolean needed =
        letters.length() > 0
            && letters.charAt(letters.length() - 1) != ' '
            && !isChinese(letters.charAt(letters.length() - 1));
    if (needed) {
      add(' ', at);
    }
  }

  private void dropSpace() {
    int last = letters.length() - 1;
    if (last >= 0 && letters.charAt(last) == ' ') {
      letters.setLength(last);
    }
  }

  private void add(char c, int at) {
    if (letters.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[letters.length()] = at;
    letters.append(c);
  }

  private static char folded(char c) {
    char half = c > 0xFF00 && c < 0xFF5F ? (char) (c - 0xFEE0) : c;
    if (Character.isWhitespace(half) || half == '\u00a0' || "-‐‑–".indexOf(half) >= 0) {
      return ' ';
    }
    return half == '’' ? '\'' : Character.toLowerCase(half);
  }
}
