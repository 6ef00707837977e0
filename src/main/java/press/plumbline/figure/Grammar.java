package press.plumbline.figure;

import java.util.List;

/**
 * How one language writes figures. Both grammars see every text, whatever its language; where their
 * matches compete the longest wins, so that mixed text needs no switch.
 */
sealed interface Grammar permits ChineseGrammar, EnglishGrammar {
  /**
   * Everything the language can read in a text around {@code at}, where a numeral begins: mostly
   * one match, several where a list shares a unit or a change (分别为3.1%、4.2%和5.6%), none where the
   * language has no reading. The first match holds the numeral and may begin before it; what stands
   * in the text is folded ({@link Folding}).
   */
  List<Match> read(FoldedText text, int at);

  /** Whether a figure that holds no numeral may begin with a character. */
  boolean mayBeginWordFigure(char c);

  /**
   * Whether a figure that holds no numeral may begin at {@code at} (去年, 翻番, last year, doubled), so
   * that it is worth asking {@link #read} there.
   */
  boolean beginsWordFigure(FoldedText text, int at);
}
