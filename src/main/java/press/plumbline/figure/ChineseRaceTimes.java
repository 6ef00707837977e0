package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;

/** The times of races, which count seconds and their hundredths: 37秒85, 1分05秒36, 2小时08分33秒. */
final class ChineseRaceTimes implements Construction {
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final String[][] WORDS = {{"小时", "时"}, {"分钟", "分"}, {"秒"}};

  @Override
  public List<Match> read(FoldedText text, int at) {
    if (!DigitReader.isDigit(text.charAt(at))) {
      return List.of();
    }
    BigDecimal seconds = BigDecimal.ZERO;
    int place = at;
    int parts = 0;
    int end = -1;
    for (int i = 0; i < WORDS.length; i++) {
      int digits = digitsEnd(text, place);
      int word = wordEnd(text, digits, WORDS[i]);
      seconds = seconds.multiply(SIXTY);
      if (word > digits && digits > place) {
        seconds = seconds.add(new BigDecimal(text.substring(place, digits)));
        place = word;
        parts++;
        end = i == WORDS.length - 1 ? word : -1;
      } else if (parts > 0) {
        return List.of();
      }
    }
    if (end < 0) {
      return List.of();
    }
    int hundredths = digitsEnd(text, end);
    boolean hasHundredths = hundredths - end == 2 && ChineseUnits.at(text, hundredths).isEmpty();
    if (hasHundredths) {
      seconds = seconds.add(new BigDecimal("0." + text.substring(end, hundredths)));
    }
    return hasHundredths || parts > 1
        ? List.of(match(text, at, hasHundredths ? hundredths : end, seconds))
        : List.of();
  }

  private static Match match(FoldedText text, int at, int end, BigDecimal seconds) {
    Match match =
        Match.of(
            at,
            end,
            Kind.PERIOD,
            Value.Number.of(seconds, BigDecimal.ONE),
            Unit.duration("second"));
    return ChineseApproximations.around(text, match);
  }

  /** Where one or two digits end. */
  private static int digitsEnd(FoldedText text, int from) {
    int end = from;
    while (end - from < 3 && DigitReader.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from > 2 ? from : end;
  }

  private static int wordEnd(FoldedText text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }
}
