package press.plumbline.figure;

import java.util.List;
import java.util.Optional;

/**
 * Figures as Chinese writes them: 3516亿元, 近六成, 十几, 第3位, 2022年底.
 *
 * <p>Each construction is asked; the one that takes the most of the text wins, the earlier one
 * where two take as much.
 */
final class ChineseGrammar implements Grammar {
  private static final List<Construction> CONSTRUCTIONS =
      List.of(
          new ChineseDates(),
          new ChineseDateLists(),
          new ChineseBareYears(),
          new ChineseRelativeYears(),
          new ChineseTimes(),
          new ChineseRaceTimes(),
          new ChineseRanks(),
          new ChineseMultiples(),
          new ChineseRatios(),
          new ChineseShares(),
          new ChineseTemperatures(),
          new ChineseQuantities(),
          new ChineseSeries());

  @Override
  public List<Match> read(FoldedText text, int at) {
    Optional<Match> enumerator = ChineseLexicon.enumerator(text, at);
    if (enumerator.isPresent()) {
      return List.of(enumerator.get());
    }
    List<Match> longest = List.of();
    for (Construction construction : CONSTRUCTIONS) {
      List<Match> matches = construction.read(text, at);
      if (isLonger(matches, longest)) {
        longest = matches;
      }
    }
    return longest.isEmpty() ? ChineseLexicon.read(text, at) : longest;
  }

  /** Whether they take more of the text; of equal figures the one with more of its words. */
  private static boolean isLonger(List<Match> matches, List<Match> than) {
    if (matches.isEmpty() || than.isEmpty()) {
      return than.isEmpty() && !matches.isEmpty();
    }
    int more = length(matches) - length(than);
    return more > 0 || more == 0 && outerLength(matches) > outerLength(than);
  }

  private static int length(List<Match> matches) {
    return matches.get(matches.size() - 1).end() - matches.get(0).start();
  }

  private static int outerLength(List<Match> matches) {
    return matches.get(matches.size() - 1).outerEnd() - matches.get(0).outerStart();
  }

  @Override
  public boolean mayBeginWordFigure(char c) {
    return "去前上今本明来后大翻榜首".indexOf(c) >= 0;
  }

  @Override
  public boolean beginsWordFigure(FoldedText text, int at) {
    return ChineseRelativeYears.beginsWord(text, at)
        || ChineseMultiples.beginsWord(text, at)
        || ChineseRanks.beginsWord(text, at);
  }
}
