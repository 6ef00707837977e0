package press.plumbline.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts of a whole: 百分之二点一, 三分之一, 三又二分之一, 一半, 半年, ½. */
final class ChineseFractions {
  private static final Map<Character, int[]> VULGAR =
      Map.of(
          '½', new int[] {1, 2},
          '⅓', new int[] {1, 3},
          '⅔', new int[] {2, 3},
          '¼', new int[] {1, 4},
          '¾', new int[] {3, 4},
          '⅕', new int[] {1, 5},
          '⅛', new int[] {1, 8});

  private static final Map<Character, Unit> OF_A_POWER =
      Map.of('百', Unit.PERCENT, '千', Unit.PERMILLE, '万', Unit.RATIO);

  private static final Match NO_MATCH = Match.idiom(0, 0);

  /** What holds a half of something: 半杯, 半碗. */
  private static final Set<String> HELD = Lexicon.set("杯 瓶 碗 桶 袋 箱 盒 勺 盘 只 条 根 块 页 份 罐 壶 锅 篮");

  private ChineseFractions() {}

  static Optional<Match> read(FoldedText text, int at) {
    return vulgar(text, at)
        .or(() -> ofPower(text, at))
        .or(() -> half(text, at))
        .or(() -> ChineseTenths.read(text, at))
        .or(() -> ChineseNumerals.read(text, at).flatMap(numeral -> ofNumeral(text, numeral)))
        .filter(match -> match != NO_MATCH);
  }

  /** ½, and 1½ as a number. */
  private static Optional<Match> vulgar(FoldedText text, int at) {
    int[] parts = VULGAR.get(text.charAt(at));
    if (parts == null) {
      return Optional.empty();
    }
    Match part =
        Match.of(at, at + 1, Kind.QUANTITY, Value.Fraction.of(parts[0], parts[1]), Unit.RATIO);
    BigDecimal decimal = decimal(text.charAt(at));
    return Optional.of(
        ChineseUnits.at(text, at + 1)
            .filter(unit -> decimal.signum() > 0)
            .map(
                unit ->
                    part.spanning(at, unit.end())
                        .valued(Value.Number.of(decimal, BigDecimal.ONE))
                        .in(unit.value().unit())
                        .times(unit.value().factor()))
            .orElse(part));
  }

  /** What a vulgar fraction adds to the digits before it; zero if it is no finite decimal. */
  static BigDecimal decimal(char c) {
    return switch (c) {
      case '½' -> new BigDecimal("0.5");
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      case '⅛' -> new BigDecimal("0.125");
      default -> BigDecimal.ZERO;
    };
  }

  /** 百分之六十, 千分之三, 万分之一. */
  private static Optional<Match> ofPower(FoldedText text, int at) {
    Unit unit = OF_A_POWER.get(text.charAt(at));
    if (unit == null || !text.startsWith("分之", at + 1)) {
      return Optional.empty();
    }
    return ChineseNumerals.read(text, at + 3)
        .map(
            part ->
                unit.equals(Unit.RATIO)
                    ? fraction(at, part, BigDecimal.valueOf(10_000))
                    : withMore(
                        text,
                        Match.of(at, part.end(), Kind.QUANTITY, part.value(), unit)
                            .approximately(part.approximation())));
  }

  private static Match fraction(int at, Numeral part, BigDecimal whole) {
    BigDecimal numerator =
        part.value() instanceof Value.Number number ? number.amount() : BigDecimal.ZERO;
    return numerator.signum() == 0
        ? NO_MATCH
        : Match.of(at, part.end(), Kind.QUANTITY, new Value.Fraction(numerator, whole), Unit.RATIO);
  }

  /** 一半, 半数, and 半 with a unit. */
  private static Optional<Match> half(FoldedText text, int at) {
    char c = text.charAt(at);
    if (c == '一' && text.charAt(at + 2) == '半' && isBiased(text, at + 1)) {
      return Optional.of(biased(text, at, at + 3));
    }
    if (c == '一' && text.charAt(at + 1) == '半') {
      return isHalfOfWord(text, at + 1)
          ? Optional.empty()
          : Optional.of(withMore(text, half(at, at + 2)));
    }
    if (c != '半') {
      return Optional.empty();
    }
    if ("大小".indexOf(text.charAt(at - 1)) >= 0
        && isBiased(text, at - 1)
        && "大小".indexOf(text.charAt(at - 2)) < 0) {
      return Optional.of(biased(text, at - 1, at + 1));
    }
    if (text.charAt(at + 1) == '数') {
      return Optional.of(half(at, at + 2));
    }
    return halfUnit(text, at)
        .or(
            () ->
                "过近超逾".indexOf(text.charAt(at - 1)) >= 0 && !isHalfOfWord(text, at)
                    ? Optional.of(half(at, at + 1))
                    : Optional.empty());
  }

  /** 大半居民, 一多半, 小半; not 大半年 or 小半岛. */
  private static boolean isBiased(FoldedText text, int at) {
    return text.charAt(at) != '\0'
        && "大多小".indexOf(text.charAt(at)) >= 0
        && "年个天夜辈生身场".indexOf(text.charAt(at + 2)) < 0
        && !isHalfOfWord(text, at + 1);
  }

  /** 大半 is more than half, 小半 less. */
  private static Match biased(FoldedText text, int from, int to) {
    return half(from, to)
        .approximately(
            text.charAt(to - 2) == '小' ? Approximation.LESS_THAN : Approximation.MORE_THAN);
  }

  private static Match half(int from, int to) {
    return Match.of(from, to, Kind.QUANTITY, Value.Fraction.of(1, 2), Unit.RATIO);
  }

  /** 半年, 半个月, 半小时, 半公里: a half of one. */
  private static Optional<Match> halfUnit(FoldedText text, int at) {
    return text.startsWith("个多", at + 1)
        ? halfUnit(text, at, at + 3)
            .map(match -> match.approximately(Approximation.MORE_THAN))
            .or(() -> halfMonth(text, at))
        : halfUnit(text, at, at + 1);
  }

  /** 半个多月. */
  private static Optional<Match> halfMonth(FoldedText text, int at) {
    return text.charAt(at + 3) == '月'
        ? Optional.of(
            Match.of(at, at + 4, Kind.PERIOD, Value.Number.of("0.5"), Unit.duration("month"))
                .approximately(Approximation.MORE_THAN))
        : Optional.empty();
  }

  private static Optional<Match> halfUnit(FoldedText text, int at, int unitAt) {
    return ChineseAmounts.unitAt(text, unitAt)
        .filter(
            unit -> !unit.value().unit().isCount() || HELD.contains(unit.value().unit().measure()))
        .map(
            unit ->
                Match.of(at, unit.end(), Kind.QUANTITY, Value.Number.of("0.5"), unit.value().unit())
                    .times(unit.value().factor()));
  }

  static boolean isHalfOfWord(FoldedText text, int at) {
    return "导径岛场程决山壁边夜途价真信封空身截成失官径挂职推".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static Optional<Match> ofNumeral(FoldedText text, Numeral numeral) {
    int end = numeral.end();
    if (text.startsWith("分之", end)) {
      return ofDenominator(text, numeral);
    }
    return text.charAt(end) == '又' ? mixed(text, numeral) : Optional.empty();
  }

  /** 三又二分之一. */
  private static Optional<Match> mixed(FoldedText text, Numeral whole) {
    return ChineseNumerals.read(text, whole.end() + 1)
        .filter(below -> below.start() == whole.end() + 1 && text.startsWith("分之", below.end()))
        .flatMap(below -> ofDenominator(text, below))
        .filter(part -> part.value() instanceof Value.Fraction)
        .filter(part -> whole.value() instanceof Value.Number)
        .map(part -> inUnit(text, mixed(whole, part)));
  }

  /** 三又二分之一小时 are 3.5 hours; thirds stay a fraction. */
  private static Match inUnit(FoldedText text, Match part) {
    return ChineseUnits.at(text, part.end())
        .map(
            unit ->
                part.spanning(part.start(), unit.end())
                    .valued(decimal((Value.Fraction) part.value()))
                    .in(unit.value().unit())
                    .times(unit.value().factor()))
        .orElse(part);
  }

  private static Value decimal(Value.Fraction fraction) {
    BigDecimal decimal =
        fraction.numerator().divide(fraction.denominator(), 3, RoundingMode.HALF_UP);
    boolean isExact = decimal.multiply(fraction.denominator()).compareTo(fraction.numerator()) == 0;
    return isExact ? Value.Number.of(decimal.stripTrailingZeros(), BigDecimal.ONE) : fraction;
  }

  private static Match mixed(Numeral whole, Match part) {
    var fraction = (Value.Fraction) part.value();
    BigDecimal wholes = ((Value.Number) whole.value()).amount();
    return part.spanning(whole.start(), part.end())
        .valued(
            new Value.Fraction(
                wholes.multiply(fraction.denominator()).add(fraction.numerator()),
                fraction.denominator()));
  }

  /** 三分之一, 3分之2. */
  private static Optional<Match> ofDenominator(FoldedText text, Numeral denominator) {
    if (!(denominator.value() instanceof Value.Number whole) || whole.amount().signum() == 0) {
      return Optional.empty();
    }
    return ChineseNumerals.read(text, denominator.end() + 2)
        .filter(numerator -> numerator.start() == denominator.end() + 2)
        .map(numerator -> fraction(denominator.start(), numerator, whole.amount()))
        .map(fraction -> withMore(text, fraction));
  }

  /** 六成多, 百分之二十多. */
  static Match withMore(FoldedText text, Match match) {
    char next = text.charAt(match.end());
    return (next == '多' || next == '余') && match.approximation() == Approximation.EXACT
        ? match.spanning(match.start(), match.end() + 1).approximately(Approximation.MORE_THAN)
        : match;
  }
}
