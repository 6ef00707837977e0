package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import press.plumbline.source.Language;

/** Figures as Chinese editions print them: 超16万家, 3516亿元, 约三分之一, 第7位, 2022年. */
final class ChineseStyle {
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final String DIGITS = "零一二三四五六七八九十";

  private ChineseStyle() {}

  /** The figure in the unit {@code printUnit}; without one a Chinese figure stays as written. */
  static String print(Figure figure, String printUnit) {
    boolean staysAsWritten = printUnit.isBlank() && figure.prose().language() == Language.CHINESE;
    return staysAsWritten
        ? asWritten(figure)
        : print(figure.value(), figure.unit(), figure.approximation(), printUnit);
  }

  private static String asWritten(Figure figure) {
    boolean isWhole =
        figure.approximation() == Approximation.EXACT && !figure.outerText().startsWith("每");
    return isWhole ? figure.text() : figure.outerText();
  }

  static String print(Value value, Unit unit, Approximation approximation, String printUnit) {
    Optional<PrintUnit> asked = ChineseUnits.printUnit(printUnit);
    if (value instanceof Value.Number number && asked.isPresent()) {
      Optional<Value.Number> there = asked.get().converted(number, unit);
      if (there.isPresent()) {
        return print(there.get(), asked.get().unit(), approximation, printUnit);
      }
    }
    if (value instanceof Value.Moment moment) {
      return approximately(approximation, unit, ChineseCalendarStyle.print(moment));
    }
    if (unit.equals(Unit.RANK) && value instanceof Value.Number rank) {
      if (rank.digits().signum() < 0) {
        return "下降" + plain(rank.amount().negate()) + "位";
      }
      return approximation == Approximation.AT_MOST
          ? "前" + plain(rank.amount())
          : approximately(approximation, unit, "第" + plain(rank.amount()) + "位");
    }
    if (unit.equals(Unit.ORDINAL) && value instanceof Value.Number turn) {
      return "第" + plain(turn.amount()) + "个";
    }
    if (unit.code().equals("year-relative") && value instanceof Value.Number years) {
      return year(years.amount().intValue());
    }
    if (isFall(value)
        && !unit.code().equals("°C")
        && (approximation != Approximation.EXACT || !isNumber(value))) {
      return "下降" + approximately(approximation, unit, bare(negated(value), unit, printUnit));
    }
    return approximately(approximation, unit, bare(value, unit, printUnit));
  }

  /** 去年, 明年, 9年前. */
  private static String year(int years) {
    return switch (years) {
      case -2 -> "前年";
      case -1 -> "去年";
      case 0 -> "今年";
      case 1 -> "明年";
      case 2 -> "后年";
      default -> Math.abs(years) + (years < 0 ? "年前" : "年后");
    };
  }

  private static boolean isNumber(Value value) {
    return value instanceof Value.Number;
  }

  /** A minus sign would stand between a bound and its number, or before a fraction in words. */
  private static boolean isFall(Value value) {
    return value instanceof Value.Number number && number.digits().signum() < 0
        || value instanceof Value.Range range && range.high().digits().signum() < 0
        || value instanceof Value.Fraction fraction && fraction.numerator().signum() < 0;
  }

  private static Value negated(Value value) {
    return Match.of(0, 0, Kind.CHANGE, value, Unit.NONE).changed(-1).value();
  }

  private static String approximately(Approximation approximation, Unit unit, String figure) {
    return switch (approximation) {
      case EXACT -> figure;
      case ABOUT -> "约" + figure;
      case MORE_THAN -> "超" + figure;
      case AT_LEAST -> figure + "以上";
      case NEARLY -> (unit.isDuration() ? "将近" : "近") + figure; // 近三年 are the last three
      case LESS_THAN -> "不足" + figure;
      case AT_MOST -> "不超过" + figure;
    };
  }

  private static String bare(Value value, Unit unit, String printUnit) {
    if (value instanceof Value.Number number) {
      PrintUnit in = printUnit(number, unit, printUnit);
      return in(number, in.scale()) + in.words();
    }
    if (value instanceof Value.Range range) {
      PrintUnit in = printUnit(range.low(), unit, printUnit);
      return in(range.low(), in.scale()) + "至" + in(range.high(), in.scale()) + in.words();
    }
    if (value instanceof Value.Fraction fraction) {
      return unit.equals(Unit.RATIO)
          ? fraction(fraction)
          : mixed(fraction) + ChineseUnits.word(unit).orElse("");
    }
    if (value instanceof Value.Structure structure) {
      return structure.parts().stream()
          .map(part -> plain(part.digits()))
          .collect(Collectors.joining("∶"));
    }
    return "";
  }

  private static PrintUnit printUnit(Value.Number number, Unit unit, String words) {
    return ChineseUnits.printUnit(words)
        .filter(print -> print.prints(unit))
        .map(print -> honest(print, number))
        .orElseGet(() -> ownUnit(number, unit));
  }

  /** 1.57万亿元, not 15700亿元: no more digits than the number has, in the next size up. */
  private static PrintUnit honest(PrintUnit print, Value.Number number) {
    PrintUnit honest = print;
    while (number.step().compareTo(honest.scale()) > 0
        && "百千十".indexOf(honest.words().charAt(0)) < 0
        && !honest.words().startsWith("万亿")) {
      honest = new PrintUnit(print.unit(), honest.scale().multiply(MYRIAD), up(honest.words()));
    }
    return honest;
  }

  private static String up(String words) {
    return words.startsWith("万") ? "亿" + words.substring(1) : "万" + words;
  }

  /** 亿 and 万 where the number is round enough for them, then the first word that the unit has. */
  private static PrintUnit ownUnit(Value.Number number, Unit unit) {
    String word = ChineseUnits.word(unit).orElse("");
    for (String size : new String[] {"亿", "万"}) {
      BigDecimal scale = ChineseDigits.scale(size.charAt(0)).orElseThrow();
      if (number.amount().abs().compareTo(scale) >= 0 && Digits.in(number, scale).scale() <= 2) {
        return new PrintUnit(unit, scale, size + word);
      }
    }
    return new PrintUnit(unit, BigDecimal.ONE, word);
  }

  private static String in(Value.Number number, BigDecimal scale) {
    return plain(Digits.in(number, scale));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** 三分之一 in words up to tenths, else 1∶2.4. */
  private static String fraction(Value.Fraction fraction) {
    Optional<String> below = word(fraction.denominator());
    Optional<String> above = word(fraction.numerator());
    return below.isPresent()
            && above.isPresent()
            && fraction.denominator().compareTo(BigDecimal.ONE) > 0
        ? below.get() + "分之" + above.get()
        : plain(fraction.numerator()) + "∶" + plain(fraction.denominator());
  }

  /** 一又三分之一, which may have a unit behind it. */
  private static String mixed(Value.Fraction fraction) {
    BigDecimal[] parts = fraction.numerator().divideAndRemainder(fraction.denominator());
    String below = fraction(new Value.Fraction(parts[1], fraction.denominator()));
    return parts[0].signum() == 0
        ? below
        : word(parts[0]).orElseGet(() -> plain(parts[0])) + "又" + below;
  }

  private static Optional<String> word(BigDecimal number) {
    boolean isSmallWhole =
        number.stripTrailingZeros().scale() <= 0
            && number.signum() > 0
            && number.compareTo(BigDecimal.TEN) <= 0;
    return isSmallWhole
        ? Optional.of(DIGITS.substring(number.intValueExact(), number.intValueExact() + 1))
        : Optional.empty();
  }
}
