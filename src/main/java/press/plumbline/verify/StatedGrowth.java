package press.plumbline.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Unit;
import press.plumbline.source.Language;

/**
 * A growth that a source states beside levels that give another one: 2.8%, where 2.08万亿元 after
 * 1.99万亿元 would be 4.52%. Mostly the one is real and the others are nominal, or the earlier level
 * was revised since. The stated one counts; the editor should know.
 *
 * @param said the value of the growth that the series follows
 * @param now the level of its period
 * @param before the level a year before
 */
public record StatedGrowth(
    Observation growth, SourcedValue said, Observation now, Observation before) {

  /** Those that nobody has explained in the data, in the order of the files. */
  static List<StatedGrowth> unexplained(Observations data) {
    return data.all().stream()
        .flatMap(observation -> of(observation, data).stream())
        .filter(growth -> growth.said().note().isEmpty())
        .toList();
  }

  /** What is stated, if it differs from the levels by more than their rounding. */
  public static Optional<StatedGrowth> of(Observation growth, Observations data) {
    Optional<String> level = growth.indicator().growthOf();
    if (level.isEmpty() || growth.followed().isEmpty()) {
      return Optional.empty();
    }
    String place = growth.place().id();
    String period = growth.period().iso();
    Optional<Observation> now = data.find(place, level.get(), period);
    Optional<Observation> before = data.find(place, level.get(), Lookup.shifted(period));
    return now.flatMap(
            a -> before.map(b -> new StatedGrowth(growth, growth.followed().get(), a, b)))
        .filter(StatedGrowth::differs);
  }

  /** How the other growth is worked out: (2.08万亿元 − 1.99万亿元) / 1.99万亿元 = 4.52261%…. */
  public String working(Language language) {
    return Working.of(
            new Reference(
                "growth(" + now.reference() + ")",
                Optional.of(Derivation.GROWTH.code()),
                List.of(now, before),
                Optional.empty()),
            language)
        .orElse("");
  }

  /** What follows from the levels, in short: 4.52%. */
  String result() {
    BigDecimal few =
        amount(computed().orElseThrow()).round(new MathContext(3, RoundingMode.HALF_UP));
    return few.toPlainString() + "%";
  }

  /** Whether the one says that it grew and the other that it shrank. */
  boolean isTurned() {
    return computed().filter(known -> amount(known).signum() * stated().signum() < 0).isPresent();
  }

  private boolean differs() {
    return said.figure().approximation() == Approximation.EXACT
        && computed()
            .filter(known -> stated().subtract(amount(known)).abs().compareTo(rounding(known)) > 0)
            .isPresent();
  }

  /** What follows from the levels, where they are exact. */
  private Optional<Known> computed() {
    return Meant.of(now)
        .flatMap(a -> Meant.of(before).map(b -> List.of(a.known(), b.known())))
        .flatMap(levels -> Derivation.GROWTH.apply(levels).known())
        .filter(known -> known.approximation() == Approximation.EXACT);
  }

  /** In percent, like what is computed. */
  private BigDecimal stated() {
    return amount(Known.of(said.figure())).multiply(factor());
  }

  private BigDecimal factor() {
    return Amounts.factor(said.figure().unit(), Unit.PERCENT).orElse(BigDecimal.ONE);
  }

  private static BigDecimal amount(Known known) {
    return Amounts.of(known.value()).orElse(BigDecimal.ZERO);
  }

  /** One unit of the last place of a level, and one of the growth. */
  private BigDecimal rounding(Known computed) {
    Known known = Known.of(said.figure());
    BigDecimal place = Amounts.place(known.value(), known.unit(), known.approximation());
    return computed.slack().add(place.multiply(factor()));
  }
}
