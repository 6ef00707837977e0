package press.plumbline.site;

import press.plumbline.source.Language;

/** The number of a stop in the order of the tour, as its edition writes it: 三, 12. */
final class Turn {
  private static final String DIGITS = "零一二三四五六七八九";

  private Turn() {}

  static Checked of(int number, Language language) {
    return new Checked(
        language == Language.CHINESE && number < 100 ? chinese(number) : Integer.toString(number));
  }

  private static String chinese(int number) {
    if (number < 10) {
      return DIGITS.substring(number, number + 1);
    }
    String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
    return tens + "十" + (number % 10 == 0 ? "" : chinese(number % 10));
  }
}
