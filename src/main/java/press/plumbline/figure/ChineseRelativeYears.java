package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Years counted from now: 去年, 前年, 明年, 9年前, 三年后. */
final class ChineseRelativeYears implements Construction {
  private static final Unit YEARS = new Unit("year-relative");

  private static final Words<Integer> WORDS =
      new Words<>(
          Map.ofEntries(
              Map.entry("大前年", -3),
              Map.entry("前年", -2),
              Map.entry("去年", -1),
              Map.entry("上年", -1),
              Map.entry("上一年", -1),
              Map.entry("今年", 0),
              Map.entry("本年", 0),
              Map.entry("明年", 1),
              Map.entry("来年", 1),
              Map.entry("后年", 2)));

  /** Characters before which the word is the tail of another: 以前年度, 近年来年均, 此后年均. */
  private static final String NOT_AFTER = "以之目此近基年多三五十其历";

  @Override
  public List<Match> read(FoldedText text, int at) {
    return word(text, at).or(() -> counted(text, at)).map(List::of).orElse(List.of());
  }

  static boolean beginsWord(FoldedText text, int at) {
    return "去前上今本明来后大".indexOf(text.charAt(at)) >= 0 && word(text, at).isPresent();
  }

  private static Optional<Match> word(FoldedText text, int at) {
    return WORDS
        .at(text, at)
        .filter(word -> !isPartOfWord(text, word))
        .map(word -> years(at, withEdge(text, word.end()), word.value()));
  }

  private static boolean isPartOfWord(FoldedText text, Words.Hit<Integer> word) {
    char next = text.charAt(word.end());
    char before = text.charAt(word.start() - 1);
    if (text.charAt(word.start()) == '后'
        && Numerals.isHan(before)
        && "到在至和及于".indexOf(before) < 0) {
      return true; // 达产后年销售额
    }
    if (text.charAt(word.start()) == '来'
        && Numerals.isHan(before)
        && "到在至和及于与".indexOf(before) < 0) {
      return true; // 迎来年内第六次下调
    }
    return NOT_AFTER.indexOf(before) >= 0 && "前上来后本".indexOf(text.charAt(word.start())) >= 0
        || "纪轻龄均".indexOf(next) >= 0;
  }

  private static int withEdge(FoldedText text, int end) {
    char next = text.charAt(end);
    return next == '底' || next == '末' || next == '初' && text.charAt(end + 1) != '中' ? end + 1 : end;
  }

  private static Match years(int from, int to, int years) {
    return Match.of(
        from, to, Kind.PERIOD, Value.Number.of(BigDecimal.valueOf(years), BigDecimal.ONE), YEARS);
  }

  /** 9年前 is −9, 三年后 is 3. */
  private static Optional<Match> counted(FoldedText text, int at) {
    return ChineseAmounts.read(text, at)
        .filter(amount -> amount.unit().code().equals("duration:year"))
        .filter(amount -> !ChineseAmounts.isCalendarYear(amount)) // 2030年前 is before 2030
        .filter(amount -> isDirection(text, amount.end()))
        .map(amount -> directed(text, amount));
  }

  private static boolean isDirection(FoldedText text, int at) {
    int word = text.charAt(at) == '之' || text.charAt(at) == '以' ? at + 1 : at;
    char next = text.charAt(word + 1);
    return text.charAt(word) == '前' && "三瞻沿景两二十几后半1234567890".indexOf(next) < 0
        || text.charAt(word) == '后' && "续期备勤疫半".indexOf(next) < 0;
  }

  private static Match directed(FoldedText text, Match amount) {
    int word = "之以".indexOf(text.charAt(amount.end())) >= 0 ? amount.end() + 1 : amount.end();
    Match match = amount.spanning(amount.start(), word + 1).in(YEARS);
    Value value = text.charAt(word) == '前' ? match.changed(-1).value() : match.value();
    return ChineseApproximations.around(text, match.valued(value)).as(Kind.PERIOD);
  }
}
