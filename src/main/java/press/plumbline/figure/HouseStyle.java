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
    return figure.text();
  }
}
