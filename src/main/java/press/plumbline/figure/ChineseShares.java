package press.plumbline.figure;

import java.util.List;
import java.util.Optional;

/** So many of so many: 每百家企业就有八家, 每10部手机有1部. Both numbers are one ratio. */
final class ChineseShares implements Construction {
  private static final int FARTHEST = 14;

  @Override
  public List<Match> read(FoldedText text, int at) {
    Optional<Match> whole = ChineseAmounts.read(text, at).filter(amount -> isOf(text, amount));
    int verb = whole.map(amount -> verb(text, amount.end())).orElse(-1);
    if (verb < 0) {
      return List.of();
    }
    return part(text, verb + 1)
        .filter(part -> part.unit().fits(whole.get().unit()))
        .flatMap(part -> share(text, whole.get(), part))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isOf(FoldedText text, Match amount) {
    return amount.value() instanceof Value.Number
        && amount.approximation() == Approximation.EXACT
        && amount.unit().isCount()
        && isEach(text, ChineseApproximations.spacesBefore(text, amount.start()) - 1);
  }

  /** 每百家, 每卖出两辆. */
  private static boolean isEach(FoldedText text, int at) {
    int from = at;
    while (at - from < 2 && Numerals.isHan(text.charAt(from)) && text.charAt(from) != '每') {
      from--;
    }
    return text.charAt(from) == '每';
  }

  /** The 有 before the part, in the same sentence and with no other number between, or -1. */
  private static int verb(FoldedText text, int from) {
    for (int i = from; i < Math.min(text.length(), from + FARTHEST); i++) {
      char c = text.charAt(i);
      if (c == '有') {
        return i;
      }
      if ("。；！？".indexOf(c) >= 0 || Numerals.isNumeral(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<Match> part(FoldedText text, int at) {
    int from = at;
    while (from < at + 3 && from < text.length() && !Numerals.isNumeral(text.charAt(from))) {
      from++;
    }
    int numeral = from;
    boolean isNext =
        from == at
            || ChineseApproximationWords.before(text, from)
                .filter(word -> word.start() == at)
                .isPresent();
    return isNext
        ? ChineseAmounts.read(text, numeral)
            .map(amount -> ChineseApproximations.around(text, amount))
        : Optional.empty();
  }

  private static Optional<Match> share(FoldedText text, Match whole, Match part) {
    if (!(part.value() instanceof Value.Number some)
        || !(whole.value() instanceof Value.Number all)
        || some.amount().compareTo(all.amount()) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
                whole.start(),
                part.end(),
                Kind.QUANTITY,
                new Value.Fraction(some.amount(), all.amount()),
                Unit.RATIO)
            .approximately(part.approximation())
            .within(whole.start() - 1, part.outerEnd()));
  }
}
