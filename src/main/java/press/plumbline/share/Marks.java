package press.plumbline.share;

/** How characters stand in a line of Chinese: 避头尾, 标点挤压, 中西文间距. */
final class Marks {
  /** An editor's {@code \|}, where a line would rather break. */
  static final int MAY_BREAK = 0x200B;

  /** Keeps what stands around it together. */
  static final int NO_BREAK = 0x2060;

  // GB/T 15834: these begin no line …
  private static final String ENDING = "，。、；：！？）》」』】〉〕〗”’…—·～‰℃％%,.;:!?)]}";
  // … and these end none.
  private static final String OPENING = "（《「『【〈〔〖“‘$¥€£([{";

  /** Blank in their second half, and in their first. */
  private static final String BLANK_BEHIND = "，。、；：！？）》」』】〉〕〗”’";

  private static final String BLANK_BEFORE = "（《「『【〈〔〖“‘";

  private Marks() {}

  static boolean isSign(int character) {
    return character == MAY_BREAK || character == NO_BREAK;
  }

  static boolean isWide(int character) {
    return Character.isIdeographic(character)
        || BLANK_BEHIND.indexOf(character) >= 0
        || BLANK_BEFORE.indexOf(character) >= 0
        || "…—～％".indexOf(character) >= 0;
  }

  /** Whether a line may end with the one and the next begin with the other. */
  static boolean mayPart(int before, int after) {
    if (ENDING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return isWide(before) || isWide(after);
  }

  static boolean isBlankBehind(int character) {
    return BLANK_BEHIND.indexOf(character) >= 0;
  }

  static boolean isBlankBefore(int character) {
    return BLANK_BEFORE.indexOf(character) >= 0;
  }

  /** What is added between two characters of Chinese text, in ems. */
  static double gap(int before, int after) {
    if (isBlankBehind(before) && (isBlankBehind(after) || isBlankBefore(after))
        || isBlankBefore(before) && isBlankBefore(after)) {
      return -0.5;
    }
    boolean mixed =
        Character.isIdeographic(before) && isLatin(after)
            || isLatin(before) && Character.isIdeographic(after);
    return mixed ? 0.09 : 0;
  }

  private static boolean isLatin(int character) {
    return character < 0x250 && Character.isLetterOrDigit(character)
        || "%‰$£€¥+".indexOf(character) >= 0;
  }
}
