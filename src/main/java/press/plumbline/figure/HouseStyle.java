package press.plumbline.figure;

import press.plumbline.source.Language;

/**
 * The way back: a figure as an edition prints it. Reading what it prints gives the figure again.
 */
public final class HouseStyle {
  private HouseStyle() {}

  /**
   * The figure in the language's style, in the unit {@code print} (亿元, billion yuan) or, where that
   * is empty, in the one it was written in.
   */
  public static String print(Figure figure, String print, Language language) {
    return language == Language.CHINESE
        ? ChineseStyle.print(figure, print)
        : EnglishStyle.print(figure, print);
  }

  /** A unit as it stands behind a number: 平方公里, square kilometers; what is counted as it is. */
  public static String unit(Unit unit, Language language) {
    String words =
        language == Language.CHINESE
            ? ChineseUnits.word(unit).orElse("")
            : EnglishUnits.words(unit);
    return !words.isEmpty() ? words : unit.isCount() ? unit.measure() : unit.code();
  }

  /** The same for a number that was worked out and stands in no text. */
  public static String print(
      Value value, Unit unit, Approximation approximation, String print, Language language) {
    return language == Language.CHINESE
        ? ChineseStyle.print(value, unit, approximation, print)
        : EnglishStyle.print(value, unit, approximation, print);
  }
}
