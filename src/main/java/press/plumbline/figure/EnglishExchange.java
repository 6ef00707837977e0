package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What one unit of a currency buys of another: the 0.87 of "one euro buys 0.87 pounds". */
final class EnglishExchange {
  private static final Set<String> ONE = Set.of("one", "a", "the", "each");

  private static final Words<Boolean> BUYS =
      Lexicon.phrases("buys, bought, buying, is worth, was worth, equals, equalled, cost, costs");

  private EnglishExchange() {}

  /** The sum as a rate, if what it is paid for is one of another currency. */
  static Match rate(EnglishText text, Match sum) {
    int start = EnglishApproximations.before(text, sum).outerStart();
    return text.findBefore(BUYS, text.back(start))
        .flatMap(verb -> currencyBefore(text, verb.start()))
        .filter(unit -> !unit.equals(sum.unit()))
        .map(unit -> sum.in(sum.unit().per(unit)))
        .orElse(sum);
  }

  /** Whether a sum is the "one euro" of such a rate, which only says of what the rate is. */
  static boolean isBase(EnglishText text, Match sum) {
    int verb = text.skip(sum.end());
    return sum.unit().isCurrency()
        && sum.value() instanceof Value.Number number
        && number.amount().compareTo(BigDecimal.ONE) == 0
        && text.find(BUYS, verb)
            .flatMap(hit -> amountFrom(text, text.skip(hit.end())))
            .filter(rate -> rate.code().isCurrency() && !rate.code().equals(sum.unit()))
            .isPresent();
  }

  /** The amount at a place, or behind one word there: about 0.87 pounds. */
  private static Optional<EnglishAmount> amountFrom(EnglishText text, int at) {
    return EnglishAmount.at(text, at).or(() -> EnglishAmount.at(text, text.skip(text.wordEnd(at))));
  }

  /** The euro of "one euro", or of "the US dollar", before its verb. */
  private static Optional<Unit> currencyBefore(EnglishText text, int verb) {
    int name = text.startBefore(verb);
    int one = text.startBefore(name);
    Optional<Unit> plain = isOne(text, one) ? currency(text, name, verb) : Optional.empty();
    return plain.isPresent() || !isOne(text, text.startBefore(one))
        ? plain
        : currency(text, one, verb);
  }

  private static boolean isOne(EnglishText text, int at) {
    return ONE.contains(text.word(at)) || text.charAt(at - 1) == '1' && !text.isDigit(at - 2);
  }

  private static Optional<Unit> currency(EnglishText text, int at, int end) {
    return EnglishUnits.at(text, at)
        .filter(hit -> text.skip(hit.end()) == end && hit.value().unit().isCurrency())
        .map(hit -> hit.value().unit());
  }
}
