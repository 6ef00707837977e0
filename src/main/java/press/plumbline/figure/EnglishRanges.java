package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Figures with two ends: 20 to 30, 2%–7%, between 5 and 6 percent, two or three cities. */
final class EnglishRanges {
  private static final Set<String> OPENERS =
      Lexicon.set(
          """
          aged ages range ranges ranged ranging vary varies varied varying anywhere somewhere fluctuate
          fluctuated
          """);

  /**
   * How many times the digits of the end the digits of the beginning may be and share its scale.
   */
  private static final BigDecimal NEAR_SCALE = BigDecimal.valueOf(30);

  private EnglishRanges() {}

  /** The range that begins with an amount, if it is one. */
  static Optional<Match> from(EnglishText text, EnglishAmount low) {
    return joint(text, low)
        .flatMap(joint -> high(text, joint.end()).flatMap(high -> range(text, low, high, joint)));
  }

  /** What joins the ends: true where they are written out as ends, false for two or three. */
  private static Optional<Words.Hit<Boolean>> joint(EnglishText text, EnglishAmount low) {
    int end = low.end();
    char mark = text.charAt(end);
    if (text.raw().startsWith("- to ", end)) {
      return Optional.of(new Words.Hit<>(end + 2, end + 5, true));
    }
    if ("-–—~".indexOf(mark) >= 0 && mark != '\0') {
      return Optional.of(new Words.Hit<>(end, end + 1, true));
    }
    int at = text.skip(end);
    if (text.has(at, "to") && !isFromTo(text, low)) {
      return Optional.of(new Words.Hit<>(at, text.skip(at + 2), true));
    }
    if (text.has(at, "and") && text.wordBefore(low.start()).equals("between")) {
      return Optional.of(new Words.Hit<>(at, text.skip(at + 3), true));
    }
    return text.has(at, "or") && low.number().isWhole() && !low.hasUnit()
        ? Optional.of(new Words.Hit<>(at, text.skip(at + 2), false))
        : Optional.empty();
  }

  /** Rose from 20 to 30 names two levels; ranges from 20 to 30 names one range. */
  private static boolean isFromTo(EnglishText text, EnglishAmount low) {
    int before = text.startBefore(low.start());
    int from = text.has(before, "minus") ? text.startBefore(before) : before;
    return text.has(from, "from") && !OPENERS.contains(text.wordBefore(from));
  }

  private static Optional<EnglishAmount> high(EnglishText text, int at) {
    return EnglishCurrencies.at(text, at)
        .map(hit -> EnglishAmount.at(text, text.skip(hit.end())))
        .orElseGet(() -> EnglishAmount.at(text, at));
  }

  private static Optional<Match> range(
      EnglishText text, EnglishAmount low, EnglishAmount high, Words.Hit<Boolean> joint) {
    EnglishAmount near = inHundreds(low, high);
    EnglishAmount first = isBelow(near.withScaleOf(high), high) ? near.withScaleOf(high) : near;
    boolean isAlike =
        !low.hasUnit()
            || low.code().equals(high.code())
            || low.currency().isPresent() && !high.hasUnit();
    boolean isNeighbour = joint.value() || isNext(first.number(), high.number());
    boolean isLevel = isChangeAndLevel(text, first, high, joint);
    if (!isAlike || !isNeighbour || !isBelow(first, high) || isLevel) {
      return Optional.empty();
    }
    Match last = high.match();
    Match begin = low.hasUnit() ? first.match() : first.match().times(factor(high));
    var value =
        new Value.Range((Value.Number) begin.value(), (Value.Number) last.value(), joint.value());
    Match match =
        Match.of(
            low.start(),
            high.end(),
            Kind.QUANTITY,
            value,
            high.hasUnit() ? high.code() : low.code());
    return Optional.of(joint.value() ? match : match.approximately(Approximation.ABOUT));
  }

  /** By three to 315 companies, lost $38 to $8,325: how much, and to what. */
  private static boolean isChangeAndLevel(
      EnglishText text, EnglishAmount low, EnglishAmount high, Words.Hit<Boolean> joint) {
    int before = text.back(low.start());
    boolean isChange =
        text.wordBefore(low.start()).equals("by")
            || EnglishChangeVerbs.endingAt(text, before)
                .filter(hit -> hit.value() != 0)
                .isPresent();
    BigDecimal times = low.hasUnit() ? BigDecimal.valueOf(3) : BigDecimal.TEN;
    return isChange
        && text.charAt(joint.start()) == 't'
        && amount(low).multiply(times).compareTo(amount(high)) <= 0;
  }

  /** In the base unit, where it has one of its own: 2.5 cents are 0.025. */
  private static BigDecimal amount(EnglishAmount amount) {
    BigDecimal plain = amount.number().amount();
    return amount.unit().map(unit -> plain.multiply(unit.value().factor())).orElse(plain);
  }

  /**
   * From 8.23 to 30.65 billion yuan, by three to 315 companies: the first has the second's unit.
   */
  static Optional<Match> lower(EnglishText text, EnglishAmount low) {
    int to = text.skip(low.end());
    boolean isOpen = !low.hasUnit() && text.has(to, "to");
    return isOpen
        ? high(text, text.skip(to + 2)).flatMap(high -> lower(text, low, high))
        : Optional.empty();
  }

  private static Optional<Match> lower(EnglishText text, EnglishAmount low, EnglishAmount high) {
    boolean isNear =
        low.number().amount().compareTo(high.number().digits().multiply(NEAR_SCALE)) < 0;
    EnglishAmount first = isNear ? low.withScaleOf(high) : low;
    Unit unit = EnglishQuantities.withUnit(text, high.match()).unit();
    return unit.equals(Unit.NONE)
        ? Optional.empty()
        : Optional.of(first.match().times(factor(high)).in(unit));
  }

  private static BigDecimal factor(EnglishAmount high) {
    return high.unit().map(unit -> unit.value().factor()).orElse(BigDecimal.ONE);
  }

  /** Two or three, three or four hundred. */
  private static boolean isNext(EnglishNumber low, EnglishNumber high) {
    BigDecimal step = high.amount().subtract(low.amount());
    BigDecimal one = high.amount().stripTrailingZeros().ulp();
    return step.compareTo(one) == 0 || step.compareTo(BigDecimal.ONE) == 0;
  }

  /** Three or four hundred: the hundred of the latter is that of the former. */
  private static EnglishAmount inHundreds(EnglishAmount low, EnglishAmount high) {
    BigDecimal digits = high.number().digits();
    boolean isSpelled = low.number().spelled() && high.number().spelled() && !low.hasUnit();
    if (!isSpelled
        || digits.stripTrailingZeros().precision() > 1
        || digits.compareTo(BigDecimal.valueOf(100)) < 0
        || low.number().digits().compareTo(BigDecimal.TEN) >= 0) {
      return low;
    }
    BigDecimal hundreds = BigDecimal.TEN.pow(digits.precision() - digits.scale() - 1);
    return new EnglishAmount(low.number().multiplied(hundreds), low.currency(), low.unit());
  }

  private static boolean isBelow(EnglishAmount low, EnglishAmount high) {
    return low.number().amount().compareTo(high.number().amount()) < 0;
  }
}
