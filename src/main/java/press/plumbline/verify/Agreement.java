package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;

/**
 * Whether a printed figure is right for what the data knows: 近600万 is for 5 917 648, 超过592万 is not
 * (FIGURES.md, section 4; d is the data, v the printed amount, u one unit of its last place).
 */
public final class Agreement {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Agreement() {}

  /** How a printed figure stands to the data. */
  enum Result {
    AGREES,
    /** Right, but so loosely that the editor is told. */
    LOOSE,
    DISAGREES;

    boolean isRight() {
      return this != DISAGREES;
    }

    private static Result of(boolean right) {
      return right ? AGREES : DISAGREES;
    }
  }

  /** Whether two figures can both be true of one observation, the first being the less exact. */
  public static boolean agrees(Figure printed, Figure observed) {
    return judge(printed, Known.of(observed)).isRight();
  }

  static Result judge(Figure printed, Known known) {
    return judge(printed, printed.approximation(), known);
  }

  /** The same under another approximation than the printed one, to find out what went wrong. */
  static Result judge(Figure printed, Approximation approximation, Known known) {
    if (Amounts.factor(known.unit(), printed.unit()).isEmpty()) {
      return Result.DISAGREES;
    }
    if (printed.value() instanceof Value.Range || known.value() instanceof Value.Range) {
      return Result.of(rangeAgrees(printed, known));
    }
    if (printed.value() instanceof Value.Structure || known.value() instanceof Value.Structure) {
      return Result.of(structureAgrees(printed.value(), known.value()));
    }
    if (printed.value() instanceof Value.Moment || known.value() instanceof Value.Moment) {
      return Result.of(printed.value().equals(known.value()));
    }
    Optional<BigDecimal> d = Amounts.restated(known, printed);
    Optional<BigDecimal> v = Amounts.of(printed.value());
    if (d.isEmpty() || v.isEmpty() || d.get().signum() * v.get().signum() < 0) {
      return Result.DISAGREES;
    }
    BigDecimal u = Amounts.place(printed.value(), printed.unit(), approximation);
    if (isTooFine(printed, known, u)) {
      return Result.DISAGREES;
    }
    return known.approximation() == Approximation.EXACT
        ? pointAgrees(printed, approximation, d.get().abs(), v.get().abs(), u)
        : Result.of(boundAgrees(approximation, known, d.get().abs(), v.get().abs(), u));
  }

  /**
   * A result is not printed so finely that one unit of an input's last place moves it by more than
   * u (FIGURES.md, section 3.3).
   */
  static boolean isTooFine(Figure printed, Approximation approximation, Known known) {
    return isTooFine(printed, known, Amounts.place(printed.value(), printed.unit(), approximation));
  }

  static boolean isTooFine(Figure printed, Known known, BigDecimal u) {
    return Amounts.factor(known.unit(), printed.unit())
        .map(factor -> known.slack().multiply(factor).compareTo(u) > 0)
        .orElse(false);
  }

  private static Result pointAgrees(
      Figure printed, Approximation approximation, BigDecimal d, BigDecimal v, BigDecimal u) {
    return switch (approximation) {
      // Printed with one digit and no point, a rounding may not hide more than a twentieth.
      case EXACT ->
          Result.of(
              rounds(printed, d, v, u)
                  && (!Amounts.hasOneDigit(printed.value())
                      || distance(v, d).compareTo(part(v, 20)) <= 0));
      case ABOUT ->
          Result.of(
              distance(v, d).compareTo(u.divide(TWO)) <= 0
                  && distance(v, d).compareTo(part(v, 10)) <= 0);
      case MORE_THAN -> Result.of(v.compareTo(d) < 0 && d.compareTo(v.add(u)) < 0);
      case AT_LEAST -> Result.of(v.compareTo(d) <= 0 && d.compareTo(v.add(u)) < 0);
      case NEARLY -> {
        boolean right =
            v.subtract(u).compareTo(d) < 0
                && d.compareTo(v) < 0
                && d.compareTo(part(v, 5).multiply(BigDecimal.valueOf(4))) > 0;
        yield right && d.compareTo(v.subtract(u.divide(TWO))) < 0 ? Result.LOOSE : Result.of(right);
      }
      case LESS_THAN -> {
        boolean right = v.subtract(u).compareTo(d) <= 0 && d.compareTo(v) < 0;
        yield right && d.compareTo(part(v, 2)) < 0 ? Result.LOOSE : Result.of(right);
      }
      case AT_MOST ->
          Result.of(d.compareTo(v) <= 0 && (isRank(printed) || v.subtract(u).compareTo(d) < 0));
    };
  }

  /** A fraction is no multiple of a place; it is right within half of one. */
  private static boolean rounds(Figure printed, BigDecimal d, BigDecimal v, BigDecimal u) {
    return printed.value() instanceof Value.Fraction
        ? distance(v, d).compareTo(u.divide(TWO)) <= 0
        : Amounts.roundsTo(d, v, u);
  }

  /**
   * A source that is itself approximate verifies the same approximation of the same value, or its
   * bound moved outward to a coarser place: 超1.34万家 bears out 超1.3万家, and nothing more exact.
   */
  private static boolean boundAgrees(
      Approximation approximation, Known known, BigDecimal d, BigDecimal v, BigDecimal u) {
    if (approximation != known.approximation()
        && !(known.isDerived() && isSameSide(approximation, known.approximation()))) {
      return false;
    }
    return switch (approximation) {
      case MORE_THAN, AT_LEAST -> v.compareTo(d) <= 0 && d.compareTo(v.add(u)) < 0;
      case NEARLY, LESS_THAN, AT_MOST -> d.compareTo(v) <= 0 && v.subtract(u).compareTo(d) < 0;
      case ABOUT ->
          known.isDerived() ? distance(v, d).compareTo(u.divide(TWO)) <= 0 : v.compareTo(d) == 0;
      case EXACT -> false;
    };
  }

  /** Both lower bounds: what is over 5 is at least 5. */
  private static boolean isSameSide(Approximation printed, Approximation known) {
    return printed == Approximation.AT_LEAST && known == Approximation.MORE_THAN
        || printed == Approximation.AT_MOST && known == Approximation.LESS_THAN;
  }

  private static boolean rangeAgrees(Figure printed, Known known) {
    if (!(printed.value() instanceof Value.Range range)) {
      return false;
    }
    if (known.value() instanceof Value.Range source) {
      return range.written() == source.written()
          && range.low().amount().compareTo(source.low().amount()) == 0
          && range.high().amount().compareTo(source.high().amount()) == 0;
    }
    return !range.written()
        && known.approximation() == Approximation.EXACT
        && Amounts.restated(known, printed)
            .filter(d -> range.low().amount().compareTo(d) <= 0)
            .filter(d -> d.compareTo(range.high().amount()) <= 0)
            .isPresent();
  }

  /**
   * A range with two written ends: they are, as exact figures, the least and the greatest of the
   * two or more values that the words name.
   */
  static boolean spans(Figure printed, List<Known> values) {
    if (!(printed.value() instanceof Value.Range range)
        || printed.approximation() != Approximation.EXACT
        || values.size() < 2
        || values.stream().anyMatch(known -> known.approximation() != Approximation.EXACT)) {
      return false;
    }
    List<BigDecimal> sorted =
        values.stream()
            .flatMap(known -> Amounts.restated(known, printed).stream())
            .sorted()
            .toList();
    return sorted.size() == values.size()
        && Amounts.roundsTo(sorted.get(0), range.low().amount(), range.low().step())
        && Amounts.roundsTo(
            sorted.get(sorted.size() - 1), range.high().amount(), range.high().step());
  }

  private static boolean structureAgrees(Value printed, Value known) {
    if (!(printed instanceof Value.Structure claim)
        || !(known instanceof Value.Structure fact)
        || claim.parts().size() != fact.parts().size()) {
      return false;
    }
    for (int i = 0; i < claim.parts().size(); i++) {
      Value.Number part = claim.parts().get(i);
      if (!Amounts.roundsTo(fact.parts().get(i).amount(), part.amount(), part.step())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRank(Figure printed) {
    return printed.unit().equals(Unit.RANK) || printed.kind() == Kind.ORDINAL;
  }

  private static BigDecimal distance(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs();
  }

  private static BigDecimal part(BigDecimal v, int nth) {
    return v.divide(BigDecimal.valueOf(nth), Value.PRECISION);
  }
}
