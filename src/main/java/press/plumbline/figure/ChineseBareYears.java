package press.plumbline.figure;

import java.util.List;

/** Years without their 年: 2022世界制造业大会, 发展报告（2022）, 2022—2023赛季. */
final class ChineseBareYears implements Construction {
  private static final Words<Boolean> SEASONS = Lexicon.phrases("赛季, 学年, 财年, 年度, 榜季, 雪季, 采暖季");

  @Override
  public List<Match> read(FoldedText text, int at) {
    if (!isYear(text, at) || isInsideNumber(text, at)) {
      return List.of();
    }
    int end = at + 4;
    int dash = text.charAt(end);
    if ("-–—/~".indexOf(dash) >= 0) {
      return season(text, at);
    }
    boolean isBracketed = text.charAt(at - 1) == '(' && text.charAt(end) == ')';
    boolean isOfEvent =
        Numerals.isHan(text.charAt(end))
            && ChineseUnits.at(text, end).isEmpty()
            && !Numerals.isNumeral(text.charAt(end))
            && "多余年的与和及至到以左点是为比增减".indexOf(text.charAt(end)) < 0;
    boolean isOfClass = text.charAt(end) == '届' && "毕学高本硕考".indexOf(text.charAt(end + 1)) >= 0;
    if (isOfClass) {
      return List.of(year(text, at, end + 1, text.substring(at, end)));
    }
    return isBracketed || isOfEvent || SEASONS.at(text, end).isPresent()
        ? List.of(year(text, at, end, text.substring(at, end)))
        : List.of();
  }

  private static List<Match> season(FoldedText text, int at) {
    int from = at + 5;
    int end = DigitReader.run(text.raw(), from);
    boolean isYear = isYear(text, from) && end == from + 4;
    boolean isShort = end == from + 2;
    if (!isYear && !isShort || SEASONS.at(text, end).isEmpty()) {
      return List.of();
    }
    int first = Integer.parseInt(text.substring(at, at + 4));
    int last = Integer.parseInt(text.substring(from, end));
    if (isShort) {
      last += first / 100 * 100;
      last += last < first ? 100 : 0; // 1999—00
    }
    return List.of(year(text, at, end, first + "/" + last));
  }

  private static Match year(FoldedText text, int from, int to, String iso) {
    int end = text.startsWith("学年", to) ? to + 2 : to; // else it would be a stretch of time
    return Match.moment(from, end, iso, new Unit("year"));
  }

  private static boolean isYear(FoldedText text, int at) {
    char century = text.charAt(at + 1);
    return DigitReader.run(text.raw(), at) == at + 4
        && (text.charAt(at) == '1' && century == '9'
            || text.charAt(at) == '2' && century == '0' && text.charAt(at + 2) < '5');
  }

  private static boolean isInsideNumber(FoldedText text, int at) {
    return ".,".indexOf(text.charAt(at + 4)) >= 0 && DigitReader.isDigit(text.charAt(at + 5))
        || DigitReader.isDigit(text.charAt(at - 1));
  }
}
