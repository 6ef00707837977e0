package press.plumbline.planted;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.verify.Reference;

/** What is true of a figure: an amount, its unit, and how exactly it is known. */
record Fact(BigDecimal amount, Unit unit, Approximation approximation, boolean derived) {
  private static final MathContext PRECISION = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What the reference comes to, worked out anew; of ranks and counts what the figure said while
   * the article was in order.
   */
  static Optional<Fact> of(Reference reference, Figure printed) {
    if (!reference.isDerived()) {
      Observation observation = reference.observations().get(0);
      return reference
          .sourceId()
          .flatMap(observation::from)
          .or(observation::followed)
          .flatMap(Fact::of);
    }
    List<Fact> inputs = new ArrayList<>();
    for (Observation input : reference.observations()) {
      input.followed().flatMap(Fact::of).ifPresent(inputs::add);
    }
    return switch (reference.operation().orElseThrow()) {
      case "count", "days", "turn", "rank", "joint-rank" -> of(printed);
      default ->
          inputs.size() == reference.observations().size()
              ? worked(reference.operation().orElseThrow(), inputs)
              : Optional.empty();
    };
  }

  boolean isPositive() {
    return amount.signum() > 0;
  }

  static Optional<Fact> of(Observation observation) {
    return observation.followed().flatMap(Fact::of);
  }

  private static Optional<Fact> of(SourcedValue value) {
    return of(value.figure());
  }

  static Optional<Fact> of(Figure figure) {
    return amount(figure.value())
        .map(amount -> new Fact(amount, figure.unit(), figure.approximation(), false));
  }

  static Optional<BigDecimal> amount(Value value) {
    if (value instanceof Value.Number number) {
      return Optional.of(number.amount());
    }
    return value instanceof Value.Fraction fraction
        ? Optional.of(fraction.amount())
        : Optional.empty();
  }

  private static Optional<Fact> worked(String operation, List<Fact> inputs) {
    Fact a = inputs.get(0);
    Fact b = inputs.get(inputs.size() - 1);
    BigDecimal sum = inputs.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return switch (operation) {
      case "ratio" -> result(a.amount.divide(b.amount, PRECISION), Unit.MULTIPLE);
      case "share" -> result(a.amount.divide(b.amount, PRECISION).multiply(HUNDRED), Unit.PERCENT);
      case "growth" ->
          result(
              a.amount.subtract(b.amount).divide(b.amount, PRECISION).multiply(HUNDRED),
              Unit.PERCENT);
      case "difference" ->
          result(
              a.amount.subtract(b.amount),
              a.unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : a.unit);
      case "sum" -> result(sum, a.unit);
      case "average" -> result(sum.divide(BigDecimal.valueOf(inputs.size()), PRECISION), a.unit);
      case "convert" -> converted(a, b);
      case "per" -> result(a.amount.divide(b.amount, PRECISION), a.unit.per(b.unit));
      default -> Optional.empty();
    };
  }

  /** At a rate of pounds per euro a sum in pounds is divided by it, one in euros multiplied. */
  private static Optional<Fact> converted(Fact sum, Fact rate) {
    String[] terms = rate.unit.code().split("/");
    if (terms.length != 2) {
      return Optional.empty();
    }
    return sum.unit.code().equals(terms[0])
        ? result(sum.amount.divide(rate.amount, PRECISION), new Unit(terms[1]))
        : result(sum.amount.multiply(rate.amount), new Unit(terms[0]));
  }

  private static Optional<Fact> result(BigDecimal amount, Unit unit) {
    return Optional.of(new Fact(amount, unit, Approximation.EXACT, true));
  }
}
