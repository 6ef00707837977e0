package press.plumbline.figure;

/** The number words of English: twenty-one, half, dozen, third. */
final class EnglishNumerals {
  private EnglishNumerals() {}

  /**
   * Where the number word ends that begins at {@code at} as a whole word, in any case; {@code -1}
   * if none does. Every such word ends in a reading.
   */
  static int endOfWord(String text, int at) {
    return -1;
  }
}
