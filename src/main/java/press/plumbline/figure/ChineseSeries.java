package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ranges and lists whose unit stands once or twice: 20至30家, 2%~7%, 3亿元至5亿元, 12、18和25亿元,
 * 分别增长3.1%、4.2%和5.6%.
 */
final class ChineseSeries implements Construction {
  /** 1598和0.1122万吉瓦时: so much more than the last would not have its scale. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** No sentence lists more; a bound keeps hostile input linear. */
  private static final int MOST_MEMBERS = 40;

  @Override
  public List<Match> read(FoldedText text, int at) {
    Optional<Match> first =
        member(text, at).filter(amount -> text.charAt(amount.start() - 1) != '第');
    if (first.isEmpty()) {
      return List.of();
    }
    Match begin = first.get();
    List<Match> members = new ArrayList<>(List.of(begin));
    int next = afterSeparator(text, ChineseApproximations.around(text, begin).outerEnd());
    while (next >= 0 && members.size() < MOST_MEMBERS) {
      Optional<Match> member = member(text, numeralFrom(text, next));
      if (member.isEmpty()) {
        break;
      }
      members.add(ChineseApproximations.around(text, member.get()));
      next = afterSeparator(text, members.get(members.size() - 1).outerEnd());
    }
    return settled(text, members);
  }

  /** Where the number of a member begins, behind its 约, 超 or 近. */
  private static int numeralFrom(FoldedText text, int at) {
    int from = at;
    while (from < at + 4 && from < text.length() && !Numerals.isNumeral(text.charAt(from))) {
      from++;
    }
    boolean isApproximate =
        from == at
            || ChineseApproximationWords.before(text, from)
                .filter(word -> word.start() == at)
                .isPresent();
    return isApproximate ? from : at;
  }

  private static Optional<Match> member(FoldedText text, int at) {
    return range(text, at).or(() -> ChineseAmounts.read(text, at));
  }

  /** Members without a unit take that of the last; a change goes on to those with its unit. */
  private static List<Match> settled(FoldedText text, List<Match> members) {
    boolean isRange = members.get(0).value() instanceof Value.Range range && range.written();
    if (members.size() == 1 && !isRange) {
      return List.of();
    }
    int lastWithUnit = members.size() - 1;
    while (lastWithUnit >= 0 && members.get(lastWithUnit).unit().equals(Unit.NONE)) {
      lastWithUnit--;
    }
    if (lastWithUnit < 0) {
      return isRange || members.size() > 1
          ? members.stream().map(member -> ChineseQuantities.around(text, member)).toList()
          : List.of();
    }
    List<Match> settled = new ArrayList<>();
    for (int i = 0; i <= lastWithUnit; i++) {
      Match member = members.get(i);
      settled.add(member.unit().equals(Unit.NONE) ? sharing(member, next(members, i)) : member);
    }
    Match first = ChineseQuantities.around(text, settled.get(0));
    boolean sharesUnit = members.get(0).unit().equals(Unit.NONE);
    if (!sharesUnit && first.kind() != Kind.CHANGE) {
      return isRange ? List.of(first) : List.of();
    }
    return carried(text, settled, first);
  }

  private static Match next(List<Match> members, int from) {
    int at = from;
    while (members.get(at).unit().equals(Unit.NONE)) {
      at++;
    }
    return members.get(at);
  }

  /** 12 in 12、18和25亿元: the unit, and the scale if it has none of its own. */
  private static Match sharing(Match member, Match with) {
    Match shared = member.in(with.unit());
    if (member.value() instanceof Value.Number number
        && with.value() instanceof Value.Number model
        && number.scale().compareTo(BigDecimal.ONE) == 0
        && number.digits().compareTo(model.digits().multiply(THOUSAND)) < 0) {
      return shared.valued(Value.Number.of(number.digits(), model.scale()));
    }
    return shared;
  }

  private static List<Match> carried(FoldedText text, List<Match> members, Match first) {
    List<Match> carried = new ArrayList<>(List.of(first));
    boolean isSigned = "+-".indexOf(text.charAt(first.start())) >= 0; // 增长-3.1%和3.4%
    for (Match member : members.subList(1, members.size())) {
      boolean isSame = member.unit().equals(first.unit());
      if (first.unit().code().equals(member.unit().code() + perOf(first))) {
        carried.add(ChineseQuantities.around(text, member).in(first.unit()).changed(signOf(first)));
        continue; // 每吨分别下调135元和130元
      }
      if (first.kind() == Kind.CHANGE && !isSame) {
        break;
      }
      Match whole = ChineseQuantities.around(text, member);
      boolean isCarried = first.kind() == Kind.CHANGE && whole.kind() != Kind.CHANGE;
      carried.add(isCarried ? whole.changed(isSigned ? 1 : signOf(first)) : whole);
    }
    return carried.size() > 1 || first.value() instanceof Value.Range ? carried : List.of();
  }

  /** The /t of CNY/t. */
  private static String perOf(Match first) {
    int slash = first.unit().code().indexOf('/');
    return slash < 0 || first.kind() != Kind.CHANGE ? "?" : first.unit().code().substring(slash);
  }

  private static int signOf(Match change) {
    if (change.value() instanceof Value.Number number) {
      return number.digits().signum();
    }
    if (change.value() instanceof Value.Fraction fraction) {
      return fraction.numerator().signum();
    }
    return change.value() instanceof Value.Range range ? range.high().digits().signum() : 1;
  }

  /** Where the next member begins, or -1. */
  private static int afterSeparator(FoldedText text, int end) {
    int at = text.charAt(end) == ' ' ? end + 1 : end;
    char c = text.charAt(at);
    if (c == '、' || c == '和' || c == '与' || c == '及' || c == '或') {
      return text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    }
    return text.startsWith("以及", at) ? at + 2 : -1;
  }

  /** 20至30家, 2%~7%, 3亿元至5亿元; the lower end first, or it is none. */
  static Optional<Match> range(FoldedText text, int at) {
    Optional<Match> low = ChineseAmounts.read(text, at).filter(ChineseSeries::isPoint);
    int next = low.map(match -> afterDash(text, match)).orElse(-1);
    if (next < 0) {
      return Optional.empty();
    }
    return ChineseAmounts.read(text, next)
        .filter(ChineseSeries::isPoint)
        .filter(high -> high.start() == next)
        .flatMap(high -> range(text, low.get(), high));
  }

  /** 下调0.2元至7.95元 goes down by the one to the other. */
  private static boolean isStep(FoldedText text, Match low, Match high) {
    BigDecimal from = ((Value.Number) low.value()).amount();
    BigDecimal to = ((Value.Number) high.value()).amount();
    return ChineseChanges.around(text, low).kind() == Kind.CHANGE
        && to.compareTo(from.multiply(BigDecimal.valueOf(4))) > 0;
  }

  private static boolean isPoint(Match match) {
    return match.value() instanceof Value.Number;
  }

  private static Optional<Match> range(FoldedText text, Match low, Match high) {
    boolean isShared = low.unit().equals(Unit.NONE);
    if (!isShared && (!low.unit().equals(high.unit()) || isStep(text, low, high))) {
      return Optional.empty();
    }
    Value.Number to = (Value.Number) high.value();
    Value.Number scaled = (Value.Number) (isShared ? sharing(low, high) : low).value();
    boolean isOwnScale = scaled.amount().compareTo(to.amount()) >= 0; // 8000至1万人次
    Value.Number from = isOwnScale ? (Value.Number) low.value() : scaled;
    Approximation approximation = high.approximation();
    return from.amount().compareTo(to.amount()) < 0
        ? Optional.of(
            Match.of(
                    low.start(),
                    high.end(),
                    Kind.QUANTITY,
                    new Value.Range(from, to, true),
                    high.unit())
                .approximately(approximation))
        : Optional.empty();
  }

  /** Where the upper end begins, or -1; 从3家到5家 is a way from one to the other, no range. */
  private static int afterDash(FoldedText text, Match low) {
    int at = text.charAt(low.end()) == ' ' ? low.end() + 1 : low.end();
    char c = text.charAt(at);
    boolean isWord = c == '至' || c == '到';
    boolean isDash = "-–—~".indexOf(c) >= 0 && c != '\0';
    if (!isWord && !isDash || isWord && "从由自".indexOf(text.charAt(low.start() - 1)) >= 0) {
      return -1;
    }
    return text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
  }
}
