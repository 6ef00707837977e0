package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import press.plumbline.source.Language;

/**
 * Figures as English editions print them: more than 160,000 companies, US$1.924 billion, fourth.
 */
final class EnglishStyle {
  private static final BigDecimal MILLION = new BigDecimal("1E6");
  private static final BigDecimal BILLION = new BigDecimal("1E9");
  private static final BigDecimal TRILLION = new BigDecimal("1E12");
  private static final BigDecimal THOUSAND = new BigDecimal("1E3");

  private EnglishStyle() {}

  /** The figure in the unit {@code printUnit}; without one an English figure stays as written. */
  static String print(Figure figure, String printUnit) {
    boolean staysAsWritten = printUnit.isBlank() && figure.prose().language() == Language.ENGLISH;
    return staysAsWritten
        ? approximately(figure.approximation(), figure.unit(), figure.text())
        : print(figure.value(), figure.unit(), figure.approximation(), printUnit);
  }

  /** The same for a number that was worked out. */
  static String print(Value value, Unit unit, Approximation approximation, String printUnit) {
    Optional<PrintUnit> asked = printUnit(printUnit);
    if (value instanceof Value.Number number && asked.isPresent()) {
      Optional<Value.Number> there = asked.get().converted(number, unit);
      if (there.isPresent()) {
        return print(there.get(), asked.get().unit(), approximation, printUnit);
      }
    }
    if (value instanceof Value.Moment moment) {
      return approximately(approximation, unit, EnglishCalendarStyle.print(moment, unit));
    }
    if (value instanceof Value.Number number) {
      Optional<String> word = EnglishTurnStyle.print(number, unit, approximation);
      if (word.isPresent()) {
        return word.get();
      }
    }
    boolean isExact = approximation == Approximation.EXACT;
    if (isRate(unit) && isFall(value) && !(isExact && value instanceof Value.Number)) {
      return "down " + print(EnglishTurnStyle.risen(value), unit, approximation, printUnit);
    }
    return approximately(approximation, unit, bare(value, unit, printUnit));
  }

  private static boolean isRate(Unit unit) {
    return unit.equals(Unit.PERCENT)
        || unit.equals(Unit.PERCENTAGE_POINT)
        || unit.equals(Unit.BASIS_POINT)
        || unit.equals(Unit.PERMILLE);
  }

  /** A fall with a bound or two ends is told by its direction: down more than 18 percent. */
  private static boolean isFall(Value value) {
    return value instanceof Value.Number number && number.digits().signum() < 0
        || value instanceof Value.Range range && range.high().digits().signum() < 0;
  }

  private static String approximately(Approximation approximation, Unit unit, String figure) {
    return switch (approximation) {
      case EXACT -> figure;
      case ABOUT -> "about " + figure;
      case MORE_THAN -> "more than " + figure;
      case AT_LEAST -> "at least " + figure;
      case NEARLY -> "nearly " + figure;
      case LESS_THAN -> (unit.isCount() ? "fewer than " : "less than ") + figure;
      case AT_MOST -> "up to " + figure;
    };
  }

  private static String bare(Value value, Unit unit, String printUnit) {
    if (value instanceof Value.Number number) {
      return unit(number, unit, printUnit).print(number);
    }
    if (value instanceof Value.Range range) {
      return unit(range.low(), unit, printUnit).print(range.low(), range.high());
    }
    if (value instanceof Value.Fraction fraction) {
      return EnglishTurnStyle.fraction(fraction);
    }
    if (value instanceof Value.Structure structure) {
      return structure.parts().stream()
          .map(part -> part.digits().toPlainString())
          .collect(Collectors.joining(":"));
    }
    return "";
  }

  /** The unit as asked for, where the figure can be printed in it, else the figure's own. */
  private static EnglishUnitStyle unit(Value.Number number, Unit unit, String words) {
    return printUnit(words)
        .filter(print -> print.prints(unit) || print.unit().isCount() && unit.equals(Unit.NONE))
        .map(print -> scaled(number, print, unit))
        .orElseGet(() -> own(number, unit));
  }

  /** People and tonnes are printed in millions where nothing smaller is known. */
  private static EnglishUnitStyle scaled(Value.Number number, PrintUnit print, Unit unit) {
    boolean isPlain = print.scale().compareTo(BigDecimal.ONE) == 0;
    BigDecimal scale = isPlain ? scale(number) : honest(print.scale(), number);
    String words = isPlain ? print.words().strip() : EnglishUnitStyle.words(print, unit);
    return new EnglishUnitStyle(unit.isCurrency() ? unit : print.unit(), scale, words);
  }

  private static EnglishUnitStyle own(Value.Number number, Unit unit) {
    return new EnglishUnitStyle(unit, scale(number), EnglishUnits.words(unit));
  }

  /** 1.57 trillion, not 1,570 billion: no more digits than the number has. */
  private static BigDecimal honest(BigDecimal scale, Value.Number number) {
    BigDecimal honest = scale;
    while (number.step().compareTo(honest) > 0 && honest.compareTo(TRILLION) < 0) {
      honest = honest.multiply(THOUSAND);
    }
    return honest;
  }

  private static BigDecimal scale(Value.Number number) {
    BigDecimal amount = number.amount().abs();
    if (number.step().compareTo(THOUSAND) < 0) {
      return BigDecimal.ONE;
    }
    if (amount.compareTo(TRILLION) >= 0) {
      return TRILLION;
    }
    if (amount.compareTo(BILLION) >= 0) {
      return BILLION;
    }
    return amount.compareTo(MILLION) >= 0 ? MILLION : BigDecimal.ONE;
  }

  /** The unit that words such as {@code billion yuan} or {@code companies} print. */
  static Optional<PrintUnit> printUnit(String words) {
    String stripped = words.strip();
    EnglishText text = EnglishText.around(stripped, 0);
    BigDecimal scale = BigDecimal.ONE;
    int at = 0;
    while (EnglishNumerals.scale(text.word(at)).isPresent()) {
      scale = scale.multiply(EnglishNumerals.scale(text.word(at)).get());
      at = text.skip(text.wordEnd(at));
    }
    BigDecimal scaled = scale;
    if (at == stripped.length()) {
      return at == 0 ? Optional.empty() : Optional.of(new PrintUnit(Unit.NONE, scaled, stripped));
    }
    return unit(text, at)
        .map(word -> new PrintUnit(word.unit(), scaled.multiply(word.factor()), stripped));
  }

  private static Optional<EnglishUnits.Word> unit(EnglishText text, int at) {
    Optional<Words.Hit<EnglishUnits.Word>> unit = EnglishUnits.at(text, at);
    if (unit.isPresent()) {
      return quotient(text, unit.get());
    }
    return EnglishNouns.headFrom(text, at)
        .or(() -> EnglishNouns.singularAt(text, at))
        .map(noun -> new EnglishUnits.Word(Unit.count(noun.singular()), BigDecimal.ONE));
  }

  /** Yuan per square meter. */
  private static Optional<EnglishUnits.Word> quotient(
      EnglishText text, Words.Hit<EnglishUnits.Word> unit) {
    Match one =
        Match.of(
            unit.start(), unit.end(), Kind.QUANTITY, Value.Number.of("1"), unit.value().unit());
    Match whole = EnglishQuotients.of(text, one);
    return whole.end() == text.raw().length()
        ? Optional.of(new EnglishUnits.Word(whole.unit(), unit.value().factor()))
        : Optional.empty();
  }
}
