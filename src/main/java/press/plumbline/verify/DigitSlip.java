package press.plumbline.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.plumbline.figure.Value;

/**
 * How digits go wrong under the hands: 3561 for 3516 is two neighbours swapped. The first that
 * explains the number is the likeliest.
 */
enum DigitSlip {
  /** 23959 for 23958.3: the neighbour on the wrong side. */
  ROUNDED {
    @Override
    boolean explains(Pair it) {
      return !it.isRounded()
          && it.printed().subtract(it.data()).abs().compareTo(it.printed().ulp()) < 0;
    }
  },
  /** 48.63 for 48.6: digits that the data does not have. */
  FINER {
    @Override
    boolean explains(Pair it) {
      int places = Math.max(0, it.data().stripTrailingZeros().scale());
      return it.printed().scale() > places
          && it.printed().setScale(places, RoundingMode.HALF_UP).compareTo(it.data()) == 0;
    }

    @Override
    BigDecimal right(Pair it) {
      return it.data().setScale(Math.max(0, it.data().scale()));
    }
  },
  SWAPPED {
    @Override
    boolean explains(Pair it) {
      int[] wrong = it.differences();
      return wrong.length == 2
          && wrong[1] == wrong[0] + 1
          && it.typed().charAt(wrong[0]) == it.meant().charAt(wrong[1])
          && it.typed().charAt(wrong[1]) == it.meant().charAt(wrong[0]);
    }
  },
  WRONG {
    @Override
    boolean explains(Pair it) {
      return it.differences().length == 1;
    }
  },
  /** 35.16 or 35160 for 3516. */
  POINT {
    @Override
    boolean explains(Pair it) {
      return it.data().signum() != 0
          && digits(it.printed()).equals(digits(it.asLong()))
          && it.printed().compareTo(it.asLong()) != 0;
    }

    @Override
    BigDecimal right(Pair it) {
      return it.asLong();
    }

    private static String digits(BigDecimal number) {
      return number.toPlainString().replace(".", "").replaceAll("^0+|0+$", "");
    }
  },
  DROPPED {
    @Override
    boolean explains(Pair it) {
      return lacksOne(it.was(), it.is(), i -> true);
    }
  },
  /** 35516 for 3516. */
  DOUBLED {
    @Override
    boolean explains(Pair it) {
      return lacksOne(
          it.is(), it.was(), i -> i > 0 && it.was().charAt(i) == it.was().charAt(i - 1));
    }
  },
  ADDED {
    @Override
    boolean explains(Pair it) {
      return lacksOne(it.is(), it.was(), i -> true);
    }
  };

  /**
   * Two numbers in the unit and scale of the printed one, without their signs.
   *
   * @param data all digits that the data has
   */
  record Pair(BigDecimal printed, BigDecimal data) {
    /** The printed figure's numbers, unless one of the two is a range or no number at all. */
    static Optional<Pair> of(Value printed, Optional<BigDecimal> restated) {
      return printed instanceof Value.Number number
          ? restated.map(
              data ->
                  new Pair(
                      number.digits().abs(),
                      data.divide(number.scale(), Value.PRECISION).abs().stripTrailingZeros()))
          : Optional.empty();
    }

    /** Rounded to as many places as were printed. */
    BigDecimal right() {
      int places = Math.max(0, printed.scale());
      return data.setScale(places, RoundingMode.HALF_UP);
    }

    /** As many significant digits as were printed. */
    BigDecimal asLong() {
      BigDecimal rounded =
          data.round(new MathContext(Math.max(1, printed.precision()), RoundingMode.HALF_UP));
      return rounded.setScale(Math.max(0, rounded.scale()));
    }

    boolean isRounded() {
      return right().compareTo(printed) == 0;
    }

    String was() {
      return printed.toPlainString();
    }

    String is() {
      return right().toPlainString();
    }

    private String typed() {
      return was().replace(".", "");
    }

    private String meant() {
      return is().replace(".", "");
    }

    /** The digits that differ, if there are as many before the point and behind it. */
    private int[] differences() {
      return was().length() != is().length() || was().indexOf('.') != is().indexOf('.')
          ? new int[0]
          : IntStream.range(0, typed().length())
              .filter(i -> typed().charAt(i) != meant().charAt(i))
              .toArray();
    }
  }

  abstract boolean explains(Pair it);

  /** The number that should have been printed. */
  BigDecimal right(Pair it) {
    return it.right();
  }

  /** Such as {@code swapped}, for messages. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<DigitSlip> of(Pair pair) {
    return Stream.of(values()).filter(slip -> slip.explains(pair)).findFirst();
  }

  /** Whether the shorter number is the longer one without one of its digits. */
  private static boolean lacksOne(
      String shorter, String longer, java.util.function.IntPredicate which) {
    return shorter.length() + 1 == longer.length()
        && IntStream.range(0, longer.length())
            .filter(i -> Character.isDigit(longer.charAt(i)))
            .filter(which)
            .anyMatch(i -> shorter.equals(longer.substring(0, i) + longer.substring(i + 1)));
  }
}
