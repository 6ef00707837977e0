package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Arabic digits with their separators and point: 160,000 and 10,810.9, but not 10.810.9. */
final class DigitReader {
  /** Longer runs of digits are no quantities, and would make arithmetic slow. */
  private static final int LONGEST = 30;

  /** What was read: the digits as a decimal that keeps its places, and where they end. */
  record Digits(BigDecimal number, int end) {}

  private DigitReader() {}

  /** The number at {@code at}; empty if the digits there are grouped or pointed wrongly. */
  static Optional<Digits> read(String text, int at) {
    int end = run(text, at);
    if (end - at > LONGEST) {
      return Optional.empty();
    }
    if (end - at <= 3) {
      while (end - at <= LONGEST && charAt(text, end) == ',' && run(text, end + 1) == end + 4) {
        end += 4;
      }
    }
    if (charAt(text, end) == ',' && isDigit(charAt(text, end + 1))) {
      return Optional.empty();
    }
    if (charAt(text, end) == '.' && isDigit(charAt(text, end + 1))) {
      end = run(text, end + 1);
      if (isMark(charAt(text, end)) && isDigit(charAt(text, end + 1))) {
        return Optional.empty();
      }
    }
    return end - at > LONGEST
        ? Optional.empty()
        : Optional.of(new Digits(new BigDecimal(text.substring(at, end).replace(",", "")), end));
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  /** Where the digits that begin at {@code at} end. */
  static int run(String text, int at) {
    int end = at;
    while (isDigit(charAt(text, end))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The character at a place, or NUL outside the text. */
  static char charAt(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }
}
