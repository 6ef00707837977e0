package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One amount in two or three units, the smaller behind the larger: 2 hours 4 minutes 51 seconds, 12
 * years and four months, 6ft 2in, five dollars and thirty cents. It is told in the smallest of them
 * (SI Brochure, 5.4.3, advises against the mixture and AP Stylebook, dimensions, writes it), money
 * in the whole currency.
 */
final class EnglishCompounds {
  private static final int MOST_UNITS = 4;

  /** How many of the next smaller unit one of each is. */
  private static final Map<String, Step> STEPS =
      Map.of(
          "duration:year", new Step("duration:month", 12),
          "duration:week", new Step("duration:day", 7),
          "duration:day", new Step("duration:hour", 24),
          "duration:hour", new Step("duration:minute", 60),
          "duration:minute", new Step("duration:second", 60),
          "ft", new Step("in", 12),
          "lb", new Step("oz", 16));

  private record Step(String code, long count) {}

  /** What has been added up so far, where it ends and in which unit it is. */
  private record Sum(int start, int end, BigDecimal amount, Unit unit) {
    Match match() {
      Kind kind = unit.isDuration() ? Kind.PERIOD : Kind.QUANTITY;
      return Match.of(start, end, kind, Value.Number.of(amount, BigDecimal.ONE), unit);
    }
  }

  private EnglishCompounds() {}

  /** The whole amount that begins with {@code first}; empty if it has but one unit. */
  static Optional<Match> read(EnglishText text, EnglishAmount first) {
    if (!first.hasUnit() || first.currency().isPresent() || !first.number().isWhole()) {
      return Optional.empty();
    }
    Sum sum = sum(first);
    for (int i = 0; i < MOST_UNITS; i++) {
      Optional<Sum> longer = add(text, sum);
      if (longer.isEmpty()) {
        break;
      }
      sum = longer.get();
    }
    return sum.end() > first.end() ? Optional.of(sum.match()) : Optional.empty();
  }

  private static Sum sum(EnglishAmount amount) {
    return new Sum(amount.start(), amount.end(), amount.number().amount(), amount.code());
  }

  private static Optional<Sum> add(EnglishText text, Sum sum) {
    int joint = text.skip(text.charAt(sum.end()) == ',' ? sum.end() + 1 : sum.end());
    int next = text.has(joint, "and") ? text.skip(joint + 3) : joint;
    int inches = DigitReader.run(text.raw(), next);
    boolean isInches = text.has(inches, "in") || text.has(inches, "ins");
    if (sum.unit().code().equals("ft") && inches > next && isInches) {
      BigDecimal part = new BigDecimal(text.raw().substring(next, inches));
      return Optional.of(inInches(sum, part, text.wordEnd(inches)));
    }
    return EnglishAmount.at(text, next)
        .filter(part -> part.currency().isEmpty() && part.unit().isPresent())
        .filter(part -> text.charAt(sum.end()) != '-' && text.charAt(part.number().end()) != '-')
        .flatMap(part -> sum.unit().isCurrency() ? inCents(sum, part) : inSmaller(sum, part));
  }

  /** 6ft 2in: apart from feet "in" is a preposition. */
  private static Sum inInches(Sum sum, BigDecimal inches, int end) {
    BigDecimal total = sum.amount().multiply(BigDecimal.valueOf(12)).add(inches);
    return new Sum(sum.start(), end, total, new Unit("in"));
  }

  /** Five dollars and thirty cents. */
  private static Optional<Sum> inCents(Sum sum, EnglishAmount part) {
    BigDecimal factor = part.unit().get().value().factor();
    boolean isPart =
        part.code().equals(sum.unit())
            && factor.compareTo(BigDecimal.ONE) < 0
            && part.number().amount().multiply(factor).compareTo(BigDecimal.ONE) < 0;
    return isPart
        ? Optional.of(
            new Sum(
                sum.start(),
                part.end(),
                sum.amount().add(part.number().amount().multiply(factor)),
                sum.unit()))
        : Optional.empty();
  }

  /** Two hours 4 minutes; three days and five minutes leave the hours out. */
  private static Optional<Sum> inSmaller(Sum sum, EnglishAmount part) {
    BigDecimal total = sum.amount();
    Step step = STEPS.get(sum.unit().code());
    while (step != null) {
      total = total.multiply(BigDecimal.valueOf(step.count()));
      boolean isLess = part.number().amount().compareTo(BigDecimal.valueOf(step.count())) < 0;
      if (step.code().equals(part.code().code())) {
        return isLess
            ? Optional.of(
                new Sum(
                    sum.start(),
                    part.end(),
                    total.add(part.number().amount()),
                    new Unit(step.code())))
            : Optional.empty();
      }
      step = STEPS.get(step.code());
    }
    return Optional.empty();
  }
}
