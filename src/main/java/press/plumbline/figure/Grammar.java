package press.plumbline.figure;

import java.util.List;

/**
 * How one language writes figures. Both grammars see every text, whatever its language; where their
 * matches compete the longest wins, so that mixed text needs no switch.
 */
sealed interface Grammar permits ChineseGrammar, EnglishGrammar {
  /**
   * Everything the language can read in a text that begins at {@code at}: mostly one match, several
   * where a list shares a unit or a change (分别为3.1%、4.2%和5.6%), none where nothing begins.
   */
  List<Match> read(String text, int at);
}
