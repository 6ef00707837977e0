package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Ranks, turns, times and parts in words: fourth, 22nd, the top 10, nine years ago, two-thirds. */
final class EnglishTurnStyle {
  private static final String[] CARDINALS =
      "zero one two three four five six seven eight nine ten".split(" ");
  private static final String[] ORDINALS =
      "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  private EnglishTurnStyle() {}

  /** Empty for a number that is none of these. */
  static Optional<String> print(Value.Number number, Unit unit, Approximation approximation) {
    if (!isWhole(number.amount())) {
      return Optional.empty();
    }
    int value = number.amount().intValueExact();
    if (unit.equals(Unit.RANK)) {
      return Optional.of(approximation == Approximation.AT_MOST ? "top " + value : nth(value));
    }
    if (unit.equals(Unit.ORDINAL)) {
      return Optional.of(nth(value));
    }
    return unit.code().equals("year-relative") ? Optional.of(year(value)) : Optional.empty();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(LARGE) < 0;
  }

  private static String nth(int number) {
    if (number > 0 && number <= 10) {
      return ORDINALS[number];
    }
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

  /** Two-thirds in words up to tenths, else 1.82:1. */
  static String fraction(Value.Fraction fraction) {
    BigDecimal above = fraction.numerator();
    BigDecimal below = fraction.denominator();
    boolean isPart =
        isSmall(above) && isSmall(below) && above.compareTo(below) < 0 && above.signum() > 0;
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

  private static boolean isSmall(BigDecimal number) {
    return isWhole(number) && number.compareTo(BigDecimal.TEN) <= 0 && number.signum() >= 0;
  }
}
