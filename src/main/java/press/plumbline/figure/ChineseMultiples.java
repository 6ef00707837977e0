package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Doublings and halvings: 翻一番, 翻了近两番, 翻倍, 减半; and 零增长. */
final class ChineseMultiples implements Construction {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @Override
  public List<Match> read(FoldedText text, int at) {
    return word(text, at)
        .or(() -> halved(text, at))
        .or(() -> noGrowth(text, at))
        .or(() -> turned(text, at))
        .map(List::of)
        .orElse(List.of());
  }

  static boolean beginsWord(FoldedText text, int at) {
    return text.charAt(at) == '翻' && word(text, at).isPresent();
  }

  private static Match multiple(int from, int to, BigDecimal value) {
    return Match.of(from, to, Kind.MULTIPLE, Value.Number.of(value, BigDecimal.ONE), Unit.MULTIPLE);
  }

  private static Optional<Match> word(FoldedText text, int at) {
    return text.startsWith("翻番", at) || text.startsWith("翻倍", at)
        ? Optional.of(ChineseApproximations.around(text, multiple(at, at + 2, TWO)))
        : Optional.empty();
  }

  private static Optional<Match> halved(FoldedText text, int at) {
    boolean isHalved =
        text.charAt(at) == '半'
            && text.charAt(at - 1) == '减'
            && !ChineseFractions.isHalfOfWord(text, at);
    return isHalved
        ? Optional.of(multiple(at - 1, at + 1, new BigDecimal("0.5")))
        : Optional.empty();
  }

  private static Optional<Match> noGrowth(FoldedText text, int at) {
    return text.startsWith("零增长", at)
        ? Optional.of(Match.of(at, at + 3, Kind.CHANGE, Value.Number.of("0"), Unit.PERCENT))
        : Optional.empty();
  }

  /** 翻一番 is twice as much, 翻两番 four times; 翻了近一番 nearly so. */
  private static Optional<Match> turned(FoldedText text, int at) {
    Optional<Numeral> number =
        ChineseNumerals.read(text, at)
            .filter(numeral -> numeral.start() == at && numeral.value() instanceof Value.Number);
    int end = number.map(Numeral::end).orElse(at);
    boolean isTimes = text.charAt(end) == '倍';
    if (number.isEmpty() || text.charAt(end) != '番' && !isTimes) {
      return Optional.empty();
    }
    Match around = ChineseApproximations.around(text, turns(text, at, end + 1, number.get()));
    int verb = behindVerb(text, around.outerStart());
    if (text.charAt(verb - 1) != '翻') {
      return Optional.empty();
    }
    var turns = (Value.Number) number.get().value();
    return value(turns.amount(), isTimes)
        .map(
            value ->
                ChineseApproximations.around(
                    text,
                    multiple(verb - 1, around.end(), value)
                        .approximately(around.approximation())
                        .within(verb - 1, around.outerEnd())));
  }

  /** 翻了一倍多 and 翻了一番多 are more than that. */
  private static Match turns(FoldedText text, int at, int end, Numeral number) {
    Match match = Match.of(at, end, Kind.MULTIPLE, number.value(), Unit.MULTIPLE);
    return text.charAt(end) == '多'
        ? match.spanning(at, end + 1).approximately(Approximation.MORE_THAN)
        : match;
  }

  private static int behindVerb(FoldedText text, int at) {
    int end = text.charAt(at - 1) == '了' ? at - 1 : at;
    return text.charAt(end - 1) == '上' ? end - 1 : end;
  }

  private static Optional<BigDecimal> value(BigDecimal turns, boolean isTimes) {
    boolean isSmallWhole =
        turns.signum() > 0
            && turns.compareTo(BigDecimal.TEN) <= 0
            && turns.stripTrailingZeros().scale() <= 0;
    if (isTimes) {
      return Optional.of(turns.compareTo(BigDecimal.ONE) == 0 ? TWO : turns);
    }
    return isSmallWhole ? Optional.of(TWO.pow(turns.intValueExact())) : Optional.empty();
  }
}
