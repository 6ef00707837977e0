package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ratios and structures: 1:2.4, 4.9∶44.4∶50.7, 1/3, 15.7/10万; the scores of contests are names. */
final class ChineseRatios implements Construction {
  private static final int MOST_PARTS = 12;

  /** How far the words of a contest stand before a score and behind it. */
  private static final int BEFORE = 18;

  private static final int BEHIND = 8;

  private static final List<String> CONTEST =
      List.of(
          "比分", "胜", "击败", "逆转", "领先", "战平", "不敌", "力克", "表决", "投票", "总分", "扳平", "落后", "横扫", "赢",
          "输给", "负于", "惜败", "告负", "落败", "击退", "主场", "客场", "主队", "客队", "决赛", "点球", "淘汰", "晋级", "首局",
          "次局", "末局", "终局", "决胜局", "第一局", "第二局", "第三局", "双打", "单打", "闭门", "战成", "零封", "平局", "握手言和",
          "赛点", "夺冠", "卫冕", "绝杀", "首回合", "次回合", "大比分");

  /** What is set in proportion, whoever wins. */
  private static final List<String> PROPORTION =
      List.of(
          "比例", "之比", "比值", "配比", "按", "比为", "结构", "性别比", "师比", "生比", "配资", "稀释", "勾兑", "汇率", "兑");

  @Override
  public List<Match> read(FoldedText text, int at) {
    List<Value.Number> parts = new ArrayList<>();
    int end = at;
    int next = at;
    while (next >= 0 && parts.size() < MOST_PARTS) {
      Optional<Numeral> number = part(text, next);
      if (number.isEmpty()) {
        break;
      }
      parts.add((Value.Number) number.get().value());
      end = number.get().end();
      next = afterColon(text, end);
    }
    if (parts.size() == 1 && text.charAt(end) == '-') {
      Optional<Match> score = score(text, at, end);
      if (score.isPresent()) {
        return List.of(score.get());
      }
    }
    if (parts.size() < 2) {
      return parts.isEmpty() ? List.of() : slash(text, at, parts.get(0), end);
    }
    if (isContest(text, at, end)) {
      return List.of(Match.name(at, end));
    }
    return parts.stream().anyMatch(part -> part.amount().signum() == 0)
        ? List.of()
        : List.of(ratio(text, at, end, value(parts)));
  }

  /** The 3-0 of a match. */
  private static Optional<Match> score(FoldedText text, int at, int dash) {
    int end = DigitReader.run(text.raw(), dash + 1);
    return DigitReader.isDigit(text.charAt(at))
            && dash - at <= 3
            && end > dash + 1
            && end - dash <= 4
            && isContest(text, at, end)
        ? Optional.of(Match.name(at, end))
        : Optional.empty();
  }

  private static Match ratio(FoldedText text, int from, int to, Value value) {
    return ChineseApproximations.around(text, Match.of(from, to, Kind.QUANTITY, value, Unit.RATIO));
  }

  private static Value value(List<Value.Number> parts) {
    return parts.size() == 2
        ? new Value.Fraction(parts.get(0).amount(), parts.get(1).amount())
        : new Value.Structure(parts);
  }

  /** 1/3, and 15.7/10万 of a rate; 24/7 and 9/11 are none, nor is a date. */
  private static List<Match> slash(FoldedText text, int at, Value.Number above, int end) {
    if (text.charAt(end) != '/'
        || !DigitReader.isDigit(text.charAt(at))
        || text.charAt(at - 1) == '/') {
      return List.of();
    }
    return part(text, end + 1)
        .filter(below -> text.charAt(below.end()) != '/')
        .filter(below -> isBelow(above, (Value.Number) below.value()))
        .filter(
            below ->
                ChineseUnits.at(text, below.end()).isEmpty() || text.charAt(below.end()) == '人')
        .map(
            below ->
                List.of(
                    ratio(
                        text,
                        at,
                        below.end(),
                        new Value.Fraction(
                            above.amount(), ((Value.Number) below.value()).amount()))))
        .orElse(List.of());
  }

  /** A small fraction, or a number in so many thousands. */
  private static boolean isBelow(Value.Number above, Value.Number below) {
    boolean isRate = below.scale().compareTo(BigDecimal.valueOf(1000)) >= 0;
    boolean isSmall =
        below.digits().scale() <= 0
            && above.digits().scale() <= 0
            && below.amount().compareTo(BigDecimal.valueOf(10)) <= 0;
    return (isRate || isSmall)
        && above.amount().signum() > 0
        && above.amount().compareTo(below.amount()) < 0;
  }

  private static Optional<Numeral> part(FoldedText text, int at) {
    return ChineseNumerals.read(text, at)
        .filter(number -> number.start() == at && number.value() instanceof Value.Number)
        .filter(number -> number.approximation() == Approximation.EXACT);
  }

  private static int afterColon(FoldedText text, int end) {
    int at = text.charAt(end) == ' ' ? end + 1 : end;
    if (":∶比".indexOf(text.charAt(at)) < 0
        || text.charAt(at) == ':' && !DigitReader.isDigit(text.charAt(end - 1))) {
      return -1; // 有三：一是
    }
    boolean isSpaced = text.charAt(at + 1) == ' ';
    boolean introduces = isSpaced && at == end && text.charAt(at) == ':'; // 2021: 3.1
    return introduces ? -1 : isSpaced ? at + 2 : at + 1;
  }

  /** Where a row of scores begins that reaches to a place: 25∶21、22∶25和25∶18. */
  private static int firstOfRow(FoldedText text, int from) {
    int at = from;
    while (at > 0
        && from - at < 60
        && (DigitReader.isDigit(text.charAt(at - 1))
            || "∶:比、和与, ，".indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  /** Whether the words around tell of a match or a vote: 以3:1战胜, 比分为25∶21、22∶25. */
  static boolean isContest(FoldedText text, int from, int to) {
    int first = firstOfRow(text, from);
    String before = text.substring(Math.max(0, first - BEFORE), first);
    String behind = text.substring(to, Math.min(text.length(), to + BEHIND));
    boolean isProportion =
        PROPORTION.stream()
            .anyMatch(word -> before.contains(word) || behind.startsWith("的" + word));
    return !isProportion
        && (CONTEST.stream().anyMatch(word -> before.contains(word) || behind.contains(word))
            || before.endsWith("以") && !behind.startsWith("的"));
  }
}
