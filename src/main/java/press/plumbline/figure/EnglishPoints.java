package press.plumbline.figure;

import java.util.Set;

/**
 * Points beside percents are percentage points: polled 15.4%, down 1.8 points. Those of an index, a
 * match or a table are points of their own (Reuters Handbook: percentage points, basis points).
 */
final class EnglishPoints {
  private static final int MOST_WORDS = 24;

  private static final Set<String> SHARES =
      Lexicon.set("percent cent pct share proportion support approval turnout rating poll");

  private static final Set<String> OTHERS =
      Lexicon.set(
          """
          index indices dow nasdaq ftse nikkei stoxx pmi scored score scores league table match game
          season team goals rebounds stocks indicator
          """);

  private EnglishPoints() {}

  static boolean arePercentage(EnglishText text, int at) {
    boolean isBeside = false;
    int place = at;
    for (int i = 0; i < MOST_WORDS && place > 0; i++) {
      int end = text.back(place);
      char mark = text.charAt(end - 1);
      if (end == 0 || mark == '.' && !text.isDigit(end)) {
        return isBeside;
      }
      place = Math.min(text.wordStart(end), end - 1);
      String word = text.word(place);
      if (OTHERS.contains(word)) {
        return false;
      }
      isBeside |= mark == '%' || SHARES.contains(word);
    }
    return isBeside;
  }
}
