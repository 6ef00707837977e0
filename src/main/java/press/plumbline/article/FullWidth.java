package press.plumbline.article;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** Characters that fill a square and stand side by side without spaces: 苏, ，, （, ３. */
public final class FullWidth {
  private static final Set<UnicodeBlock> BLOCKS =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.CJK_COMPATIBILITY_FORMS,
          UnicodeBlock.CJK_COMPATIBILITY,
          UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS);

  /** Punctuation that Chinese and English share, full width in the one only. */
  private static final String SHARED = "“”‘’—…·";

  private FullWidth() {}

  public static boolean contains(int character) {
    return Character.isIdeographic(character)
        || BLOCKS.contains(UnicodeBlock.of(character))
        || isKana(character)
        || isForm(character);
  }

  static boolean isShared(int character) {
    return SHARED.indexOf(character) >= 0;
  }

  /** Whether a line break between these two is none to the reader. */
  public static boolean joins(int before, int after) {
    return contains(before) && (contains(after) || isShared(after))
        || isShared(before) && contains(after);
  }

  private static boolean isKana(int character) {
    return UnicodeBlock.of(character) == UnicodeBlock.HIRAGANA
        || UnicodeBlock.of(character) == UnicodeBlock.KATAKANA;
  }

  // Full-width forms of ASCII; the half-width kana and Hangul of the same block are none.
  private static boolean isForm(int character) {
    return character >= 0xFF01 && character <= 0xFF60 || character >= 0xFFE0 && character <= 0xFFE6;
  }
}
