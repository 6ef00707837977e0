package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.report.Message;

/** A claim worked out from observations: 1.4倍 is the ratio of two (FIGURES.md, section 3.3). */
enum Derivation {
  RATIO(2, 2, +1, -1) {
    @Override
    BigDecimal compute(List<BigDecimal> in) {
      return in.get(0).divide(in.get(1), Value.PRECISION);
    }

    @Override
    Optional<Unit> unit(List<Unit> in) {
      return alike(in).map(unit -> Unit.RATIO);
    }
  },
  SHARE(2, 2, +1, -1) {
    @Override
    BigDecimal compute(List<BigDecimal> in) {
      return in.get(0).divide(in.get(1), Value.PRECISION).scaleByPowerOfTen(2);
    }

    @Override
    Optional<Unit> unit(List<Unit> in) {
      return alike(in).map(unit -> Unit.PERCENT);
    }
  },
  DIFFERENCE(2, 2, +1, -1) {
    @Override
    BigDecimal compute(List<BigDecimal> in) {
      return in.get(0).subtract(in.get(1));
    }

    @Override
    Optional<Unit> unit(List<Unit> in) {
      return alike(in).map(unit -> unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit);
    }
  },
  SUM(2, 99, +1, +1) {
    @Override
    BigDecimal compute(List<BigDecimal> in) {
      return in.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    Optional<Unit> unit(List<Unit> in) {
      return alike(in);
    }
  },
  AVERAGE(2, 99, +1, +1) {
    @Override
    BigDecimal compute(List<BigDecimal> in) {
      return SUM.compute(in).divide(BigDecimal.valueOf(in.size()), Value.PRECISION);
    }

    @Override
    Optional<Unit> unit(List<Unit> in) {
      return alike(in);
    }
  },
  /** Of the value now and the value a year before. */
  GROWTH(2, 2, +1, -1) {
    @Override
    BigDecimal compute(List<BigDecimal> in) {
      return in.get(0)
          .subtract(in.get(1))
          .divide(in.get(1).abs(), Value.PRECISION)
          .scaleByPowerOfTen(2);
    }

    @Override
    Optional<Unit> unit(List<Unit> in) {
      return alike(in).map(unit -> Unit.PERCENT);
    }
  },
  PER(2, 2, +1, -1) {
    @Override
    BigDecimal compute(List<BigDecimal> in) {
      return in.get(0).divide(in.get(1), Value.PRECISION);
    }

    @Override
    Optional<Unit> unit(List<Unit> in) {
      return Optional.of(new Unit(in.get(0) + "/" + in.get(1)));
    }
  },
  /** An amount of money in another currency, at an observed rate such as CNY/USD. */
  CONVERT(2, 2, +1, +1) {
    @Override
    BigDecimal compute(List<BigDecimal> in) {
      return in.get(0).multiply(in.get(1));
    }

    @Override
    Optional<Unit> unit(List<Unit> in) {
      String[] rate = in.get(1).code().split("/", 2);
      return rate.length == 2 && rate[1].equals(in.get(0).code())
          ? Optional.of(new Unit(rate[0]))
          : Optional.empty();
    }
  };

  private final int least;
  private final int most;

  /** Whether the result grows (+1) or shrinks (-1) with the first input, and with the others. */
  private final int first;

  private final int others;

  Derivation(int least, int most, int first, int others) {
    this.least = least;
    this.most = most;
    this.first = first;
    this.others = others;
  }

  /** What came of a derivation: a known value, or the message that says why not. */
  record Outcome(Optional<Known> known, Optional<Message> refusal) {
    private static Outcome of(Known known) {
      return new Outcome(Optional.of(known), Optional.empty());
    }

    private static Outcome refused(String code, Object... arguments) {
      return new Outcome(Optional.empty(), Optional.of(Message.of(code, arguments)));
    }
  }

  static Optional<Derivation> named(String name) {
    return Stream.of(values()).filter(one -> one.code().equals(name)).findFirst();
  }

  /** The name in a reference, such as {@code ratio}. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  abstract BigDecimal compute(List<BigDecimal> in);

  /** The unit of the result; none if the inputs do not go together. */
  abstract Optional<Unit> unit(List<Unit> in);

  /** The same over inputs that have no names but their turn. */
  Outcome apply(List<Known> inputs) {
    return apply(inputs, IntStream.rangeClosed(1, inputs.size()).mapToObj(i -> "" + i).toList());
  }

  /**
   * Works out the claim; the inputs are taken as printed.
   *
   * @param names what the inputs are called, for the message that says why nothing follows
   */
  Outcome apply(List<Known> inputs, List<String> names) {
    if (inputs.size() < least || inputs.size() > most) {
      return Outcome.refused("derivation-inputs", code(), takes(), inputs.size());
    }
    List<Known> in = this == CONVERT ? quoted(inputs) : inputs;
    List<Unit> units = in.stream().map(Known::unit).toList();
    Optional<Unit> unit = unit(units);
    if (unit.isEmpty()) {
      return this == CONVERT
          ? Outcome.refused("derivation-rate", names.get(0), names.get(1))
          : Outcome.refused("derivation-units", names.get(0), names.get(other(units)));
    }
    List<BigDecimal> amounts = restated(in);
    if (amounts.size() != in.size()) {
      return Outcome.refused(
          "derivation-values", named(in, names, one -> Amounts.of(one.value()).isEmpty()));
    }
    if (others < 0 && this != DIFFERENCE && amounts.get(1).signum() == 0) {
      return Outcome.refused("derivation-zero", names.get(1));
    }
    Optional<Approximation> bound = Bound.of(in, first, others);
    if (bound.isEmpty()) {
      return Outcome.refused(
          "derivation-bounds", named(in, names, one -> one.approximation() != Approximation.EXACT));
    }
    BigDecimal result = compute(amounts);
    Value value = Value.Number.of(result, BigDecimal.ONE);
    return Outcome.of(new Known(value, unit.get(), bound.get(), slack(in, amounts, result)));
  }

  private String takes() {
    return this == GROWTH ? "1" : least == most ? "" + least : least + "+";
  }

  /** The first whose unit is no other size of the first one's; the second where each alone is. */
  private static int other(List<Unit> units) {
    return IntStream.range(1, units.size())
        .filter(i -> Amounts.factor(units.get(i), units.get(0)).isEmpty())
        .findFirst()
        .orElse(units.size() - 1);
  }

  private static String named(List<Known> in, List<String> names, Predicate<Known> which) {
    return IntStream.range(0, in.size())
        .filter(i -> which.test(in.get(i)))
        .mapToObj(names::get)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The amounts in the unit of the first, where units must agree. */
  private List<BigDecimal> restated(List<Known> in) {
    boolean free = this == PER || this == CONVERT;
    List<BigDecimal> amounts = new ArrayList<>();
    for (Known known : in) {
      BigDecimal factor =
          free
              ? BigDecimal.ONE
              : Amounts.factor(known.unit(), in.get(0).unit()).orElse(BigDecimal.ONE);
      Amounts.of(known.value()).map(factor::multiply).ifPresent(amounts::add);
    }
    return amounts;
  }

  /** How far one unit of an input's last printed place moves the result, at most. */
  private BigDecimal slack(List<Known> in, List<BigDecimal> amounts, BigDecimal result) {
    BigDecimal most = BigDecimal.ZERO;
    for (int i = 0; i < in.size(); i++) {
      Known known = in.get(i);
      BigDecimal step = Amounts.place(known.value(), known.unit(), known.approximation());
      List<BigDecimal> moved = new ArrayList<>(amounts);
      moved.set(i, amounts.get(i).add(step.max(known.slack())));
      if (others < 0 && this != DIFFERENCE && moved.get(1).signum() == 0) {
        continue;
      }
      most = most.max(compute(moved).subtract(result).abs());
    }
    return most;
  }

  /** A rate quoted the other way round is turned: yuan divided by CNY/USD are dollars. */
  private static List<Known> quoted(List<Known> in) {
    String[] rate = in.get(1).unit().code().split("/", 2);
    Optional<BigDecimal> amount = Amounts.of(in.get(1).value());
    if (rate.length != 2
        || !rate[0].equals(in.get(0).unit().code())
        || amount.isEmpty()
        || amount.get().signum() == 0) {
      return in;
    }
    BigDecimal step = Amounts.place(in.get(1).value(), in.get(1).unit(), in.get(1).approximation());
    BigDecimal turned = BigDecimal.ONE.divide(amount.get(), Value.PRECISION);
    BigDecimal moved = BigDecimal.ONE.divide(amount.get().add(step), Value.PRECISION);
    return List.of(
        in.get(0),
        new Known(
            Value.Number.of(turned, BigDecimal.ONE),
            new Unit(rate[1] + "/" + rate[0]),
            in.get(1).approximation(),
            turned.subtract(moved).abs()));
  }

  private static Optional<Unit> alike(List<Unit> in) {
    Unit unit = in.get(0);
    return in.stream().allMatch(other -> Amounts.factor(other, unit).isPresent())
        ? Optional.of(unit)
        : Optional.empty();
  }
}
