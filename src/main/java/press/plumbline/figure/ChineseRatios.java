package press.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ratios, structures, scores and votes: 1:2.4, 4.9∶44.4∶50.7, 以3:1战胜. */
final class ChineseRatios implements Construction {
  private static final int MOST_PARTS = 12;
  private static final List<String> CONTEST =
      List.of(
          "比分", "战胜", "击败", "取胜", "逆转", "领先", "战平", "大胜", "完胜", "险胜", "惜败", "不敌", "力克", "表决", "投票",
          "总分", "扳平", "落后", "横扫");

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
    if (parts.size() < 2 || parts.stream().anyMatch(part -> part.amount().signum() == 0)) {
      return parts.size() < 2 || !isContest(text, at, end)
          ? List.of()
          : List.of(Match.name(at, end));
    }
    return isContest(text, at, end)
        ? List.of(Match.name(at, end))
        : List.of(Match.of(at, end, Kind.QUANTITY, value(parts), Unit.RATIO));
  }

  private static Value value(List<Value.Number> parts) {
    return parts.size() == 2
        ? new Value.Fraction(parts.get(0).amount(), parts.get(1).amount())
        : new Value.Structure(parts);
  }

  private static Optional<Numeral> part(FoldedText text, int at) {
    return ChineseNumerals.read(text, at)
        .filter(number -> number.start() == at && number.value() instanceof Value.Number)
        .filter(number -> number.approximation() == Approximation.EXACT);
  }

  private static int afterColon(FoldedText text, int end) {
    int at = text.charAt(end) == ' ' ? end + 1 : end;
    if (":∶比".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    boolean isSpaced = text.charAt(at + 1) == ' ';
    boolean introduces = isSpaced && at == end && text.charAt(at) == ':'; // 2021: 3.1
    return introduces ? -1 : isSpaced ? at + 2 : at + 1;
  }

  private static boolean isContest(FoldedText text, int from, int to) {
    String around = text.substring(Math.max(0, from - 8), Math.min(text.length(), to + 6));
    return CONTEST.stream().anyMatch(around::contains);
  }
}
