package press.plumbline.figure;

import java.util.Optional;

/**
 * What one unit of a currency costs in another: the 0.87英镑 of 1欧元兑0.87英镑 and of 欧元兑英镑平均为0.87英镑 are
 * pounds per euro.
 */
final class ChineseExchange {
  /** How far behind 兑 the rate stands at most. */
  private static final int FARTHEST = 14;

  /** The longest name of a currency: 新加坡元. */
  private static final int LONGEST = 4;

  private static final Words<Boolean> EXCHANGED = Lexicon.phrases("兑换, 兑, 折合, 合");

  private ChineseExchange() {}

  /** The sum as a rate, if the currency that it buys stands before it. */
  static Match rate(FoldedText text, Match sum) {
    return bought(text, sum).map(unit -> sum.in(sum.unit().per(unit))).orElse(sum);
  }

  /** Whether a sum is the 1欧元 of 1欧元兑0.87英镑, which only says of what the rate is. */
  static boolean isBase(FoldedText text, Match sum) {
    int behind = EXCHANGED.at(text, sum.end()).map(Words.Hit::end).orElse(-1);
    return sum.unit().isCurrency()
        && sum.value().equals(Value.Number.of("1"))
        && behind > 0
        && ChineseAmounts.read(text, numeralFrom(text, behind))
            .filter(rate -> rate.unit().isCurrency() && !rate.unit().equals(sum.unit()))
            .isPresent();
  }

  /** Behind the 约 of 1美元兑换约7.1元. */
  private static int numeralFrom(FoldedText text, int at) {
    int from = at;
    while (from < at + 2 && !Numerals.isNumeral(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private static Optional<Unit> bought(FoldedText text, Match sum) {
    Optional<Words.Hit<Boolean>> next = EXCHANGED.before(text, sum.outerStart());
    if (next.isPresent()) {
      return currencyBefore(text, next.get().start())
          .filter(hit -> isOne(text, hit.start()))
          .map(Words.Hit::value)
          .filter(unit -> !unit.equals(sum.unit()));
    }
    for (int i = sum.outerStart() - 1; i > Math.max(0, sum.outerStart() - FARTHEST); i--) {
      char c = text.charAt(i);
      if (c == '兑') {
        int named = text.charAt(i + 1) == '换' ? i + 2 : i + 1;
        return currencyBefore(text, i)
            .map(Words.Hit::value)
            .filter(unit -> !unit.equals(sum.unit()))
            .filter(unit -> isNamed(text, named, sum.unit()));
      }
      if (!Numerals.isHan(c) || Numerals.isNumeral(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether one of the currency is exchanged: 1欧元, 一欧元. */
  private static boolean isOne(FoldedText text, int at) {
    return "1一".indexOf(text.charAt(at - 1)) >= 0 && !Numerals.isNumeral(text.charAt(at - 2));
  }

  private static boolean isNamed(FoldedText text, int at, Unit unit) {
    boolean isYuan = text.startsWith("人民币", at) && unit.code().equals("CNY");
    return isYuan
        || ChineseUnits.at(text, at).filter(hit -> hit.value().unit().equals(unit)).isPresent();
  }

  private static Optional<Words.Hit<Unit>> currencyBefore(FoldedText text, int end) {
    for (int length = LONGEST; length > 1; length--) {
      int from = end - length;
      Optional<Words.Hit<Unit>> currency =
          ChineseUnits.at(text, from)
              .filter(hit -> hit.end() == end && hit.value().unit().isCurrency())
              .map(hit -> new Words.Hit<>(from, end, hit.value().unit()));
      if (currency.isPresent()) {
        return currency;
      }
    }
    return Optional.empty();
  }
}
