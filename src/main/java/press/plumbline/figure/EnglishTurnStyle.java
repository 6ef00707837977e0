package press.plumbline.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Ranks, turns, times and parts: No. 4, 22nd, the top 10, nine years ago, two-thirds, 1 in 36. */
final class EnglishTurnStyle {
  private static final String[] CARDINALS =
      "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
  private static final String[] ORDINALS =
      "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

  private static final DecimalFormatSymbols US = DecimalFormatSymbols.getInstance(Locale.US);

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  private EnglishTurnStyle() {}

  /** Empty for a number that is none of these. */
  static Optional<String> print(Value.Number number, Unit unit, Approximation approximation) {
    if (unit.equals(Unit.ORDINAL) && !isSmallWhole(number.amount())) {
      return Optional.of(new DecimalFormat("#,##0", US).format(number.amount()) + "th");
    }
    if (!isSmallWhole(number.amount())) {
      return Optional.empty();
    }
    int value = number.amount().intValueExact();
    if (unit.equals(Unit.RANK)) {
      // AP Stylebook: No. as the abbreviation for number with a figure for position or rank
      return Optional.of((approximation == Approximation.AT_MOST ? "top " : "No. ") + value);
    }
    if (unit.equals(Unit.ORDINAL)) {
      return Optional.of(value == 1 ? inDigits(1) : nth(value)); // "first" alone counts nothing
    }
    return isOccasions(value, unit, approximation)
        ? Optional.of(CARDINALS[value] + " times") // 3 times is a multiple
        : unit.code().equals("year-relative") ? Optional.of(year(value)) : Optional.empty();
  }

  private static boolean isOccasions(int value, Unit unit, Approximation approximation) {
    return unit.code().equals("count:time")
        && approximation == Approximation.EXACT
        && value >= 0
        && value < CARDINALS.length;
  }

  /** A fall as what it is by: 18 for −18. */
  static Value risen(Value value) {
    return value instanceof Value.Range range
        ? new Value.Range(range.high().negate(), range.low().negate(), range.written())
        : ((Value.Number) value).negate();
  }

  private static boolean isSmallWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(LARGE) < 0;
  }

  private static String nth(int number) {
    return number > 0 && number <= 10 ? ORDINALS[number] : inDigits(number);
  }

  /** 22nd, 9th. */
  static String inDigits(int number) {
    int tens = Math.abs(number) % 100;
    if (tens > 10 && tens < 14) {
      return number + "th";
    }
    return number
        + switch (Math.abs(number) % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private static String year(int offset) {
    return switch (offset) {
      case -2 -> "the year before last";
      case -1 -> "last year";
      case 0 -> "this year";
      case 1 -> "next year";
      default -> offset > 0 ? "in " + number(offset) + " years" : number(-offset) + " years ago";
    };
  }

  private static String number(int number) {
    return number <= 10 ? CARDINALS[number] : Integer.toString(number);
  }

  /** Two-thirds in words up to tenths, 11 out of 31 beyond, else 1.82:1. */
  static String fraction(Value.Fraction fraction) {
    BigDecimal above = fraction.numerator();
    BigDecimal below = fraction.denominator();
    boolean isPart =
        isSmall(above) && isSmall(below) && above.compareTo(below) < 0 && above.signum() > 0;
    if (isShare(above, below)) {
      return above.toPlainString() + (above.equals(BigDecimal.ONE) ? " in " : " out of ") + below;
    }
    if (!isPart) {
      return above.toPlainString() + ":" + below.toPlainString();
    }
    int parts = above.intValueExact();
    if (below.intValueExact() == 2) {
      return "half";
    }
    String part = below.intValueExact() == 4 ? "quarter" : ORDINALS[below.intValueExact()];
    return CARDINALS[parts] + "-" + part + (parts > 1 ? "s" : "");
  }

  private static boolean isShare(BigDecimal above, BigDecimal below) {
    return isSmallWhole(above)
        && isSmallWhole(below)
        && above.signum() > 0
        && above.compareTo(below) < 0
        && below.compareTo(BigDecimal.TEN) > 0;
  }

  private static boolean isSmall(BigDecimal number) {
    return isSmallWhole(number) && number.compareTo(BigDecimal.TEN) <= 0 && number.signum() >= 0;
  }
}
