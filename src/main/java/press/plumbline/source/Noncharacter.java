package press.plumbline.source;

import java.util.OptionalInt;

/**
 * Code points that stand for no character a reader could see, and that no input may hold: U+FDD0,
 * which the pages use for their own marks, control characters, which XML forbids, half a surrogate
 * pair.
 */
public final class Noncharacter {
  private Noncharacter() {}

  public static boolean is(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
        || (codePoint < ' ' && "\t\n\r".indexOf(codePoint) < 0)
        || codePoint == 0x7F;
  }

  /** The offset of the first one in a text. */
  public static OptionalInt in(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (is(text.codePointAt(at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  static Fault fault(int codePoint, Span at) {
    return Fault.of("noncharacter", at, "U+%04X".formatted(codePoint));
  }
}
