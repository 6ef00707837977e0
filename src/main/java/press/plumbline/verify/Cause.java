package press.plumbline.verify;

import java.util.stream.Stream;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;

/**
 * The class of a contradiction: the first, in this order, that explains the printed figure
 * (FIGURES.md, section 5).
 */
public enum Cause {
  /** The same number in another currency. */
  CURRENCY {
    @Override
    boolean explains(Case it) {
      return isOtherCurrency(it.printed().unit(), it.known().unit())
          && it.isRightAs(it.known().unit());
    }
  },
  /** Percent put for percentage points, or the reverse. */
  PERCENT_POINT {
    @Override
    boolean explains(Case it) {
      return Case.isPercent(it.printed().unit()) && Case.isPoint(it.known().unit())
          || Case.isPoint(it.printed().unit()) && Case.isPercent(it.known().unit())
          || Case.isPercent(it.printed().unit()) && it.isRightInPoints();
    }
  },
  /** Another unit: 公顷 for 亩. */
  UNIT {
    @Override
    boolean explains(Case it) {
      return !it.isGrowthForLevel()
          && (Amounts.factor(it.known().unit(), it.printed().unit()).isEmpty()
              || it.isOtherSize() && it.isRightAs(it.known().unit()));
    }
  },
  /** The value of the level where its growth is meant, or the reverse. */
  LEVEL_GROWTH {
    @Override
    boolean explains(Case it) {
      return it.isGrowthForLevel() || it.isLevelForChange();
    }
  },
  /** Right but for the sign. */
  DIRECTION {
    @Override
    boolean explains(Case it) {
      return it.isRightTurned();
    }
  },
  /** The same digits under another scale word: 万 for 亿, 亿 put as billion. */
  SCALE {
    @Override
    boolean explains(Case it) {
      return it.printed().kind() != Kind.ORDINAL && ScaleWord.right(it).isPresent();
    }
  },
  /** Right under another approximation than the one printed. */
  APPROXIMATION {
    @Override
    boolean explains(Case it) {
      boolean approximate =
          it.printed().approximation() != Approximation.EXACT
              || it.known().approximation() != Approximation.EXACT;
      return approximate && it.rightApproximation().isPresent();
    }
  },
  /** Right for a value that a later one has superseded, or that is disputed. */
  STALE {
    @Override
    boolean explains(Case it) {
      return it.about().stream()
          .flatMap(observation -> observation.values().stream())
          .anyMatch(value -> Agreement.agrees(it.printed(), value.figure()));
    }
  },
  /** Right for the same indicator of the same place in another period. */
  PERIOD {
    @Override
    boolean explains(Case it) {
      return it.isRightFor(it.alike().filter(it::isOfThePlace))
          || !OtherYears.rightFor(it).isEmpty();
    }
  },
  /** Right for the same indicator of another place. */
  PLACE {
    @Override
    boolean explains(Case it) {
      return it.isRightFor(it.alike());
    }
  },
  /** Another place in the order: third for second. */
  RANK {
    @Override
    boolean explains(Case it) {
      return it.printed().kind() == Kind.ORDINAL;
    }
  },
  /** A sum, a share or a difference that the data does not come to. */
  DERIVATION {
    @Override
    boolean explains(Case it) {
      return it.derived();
    }
  },
  /** A day that the calendar does not have, or not so. */
  CALENDAR {
    @Override
    boolean explains(Case it) {
      return it.printed().value() instanceof Value.Moment;
    }
  },
  /** Digits, decimal point, rounding, a shifted range. */
  VALUE {
    @Override
    boolean explains(Case it) {
      return true;
    }
  };

  /** The name in machine-readable output, such as {@code percent-point}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  abstract boolean explains(Case it);

  static Cause of(Case it) {
    return Stream.of(values()).filter(cause -> cause.explains(it)).findFirst().orElse(VALUE);
  }

  /** Of money, and of money for something: a price per square metre. */
  private static boolean isOtherCurrency(Unit printed, Unit known) {
    Unit money = numerator(printed);
    Unit other = numerator(known);
    return money.isCurrency() && other.isCurrency() && !money.equals(other);
  }

  private static Unit numerator(Unit unit) {
    return new Unit(unit.code().split("/", 2)[0]);
  }
}
