package press.plumbline.figure;

import java.util.List;

/** Figures as Chinese writes them: 3516亿元, 近六成, 十几, 第3位, 2022年底. */
final class ChineseGrammar implements Grammar {
  @Override
  public List<Match> read(String text, int at) {
    return List.of();
  }

  @Override
  public boolean beginsWordFigure(String text, int at) {
    return false;
  }
}
