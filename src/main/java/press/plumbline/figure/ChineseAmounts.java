package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** A number with its unit and nothing around it: 3516亿元, 140多人, 三年多, 两个半小时, 2.3万元/平方米. */
final class ChineseAmounts {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final Unit LIANG = new Unit("liang");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ChineseAmounts() {}

  static Optional<Match> read(FoldedText text, int at) {
    return text.amount(at, ChineseAmounts::readAt);
  }

  private static Optional<Match> readAt(FoldedText text, int at) {
    return ChineseFractions.read(text, at)
        .or(() -> ChineseNumerals.read(text, at).map(numeral -> withUnit(text, numeral)));
  }

  private static Match withUnit(FoldedText text, Numeral numeral) {
    int end = numeral.end();
    Approximation inner = numeral.approximation();
    int behind = behindSpace(text, end);
    Optional<Approximation> suffix = inner(text, numeral, behind);
    if (suffix.isPresent()) {
      inner = suffix.get();
      end = behind + 1;
    }
    Match bare =
        Match.of(numeral.start(), end, Kind.QUANTITY, numeral.value(), Unit.NONE)
            .approximately(inner);
    if ("俩仨".indexOf(text.charAt(end - 1)) >= 0) {
      return text.charAt(end) == '人'
          ? bare.spanning(bare.start(), end + 1).in(Unit.count("人"))
          : bare.in(Unit.count("个")); // they hold their measure word
    }
    if (ChineseNumerals.isWeight(text, end)) {
      return bare.spanning(bare.start(), end + 1).in(LIANG);
    }
    return unitAt(text, end)
        .map(unit -> inUnit(text, bare, unit))
        .map(match -> ChineseParts.isPieces(text, match) ? match.in(Unit.count("块")) : match)
        .orElse(bare);
  }

  /** 140 多人 is written with a space by some. */
  private static int behindSpace(FoldedText text, int end) {
    boolean apart = text.charAt(end) == ' ' && "多余".indexOf(text.charAt(end + 1)) >= 0;
    return apart ? end + 1 : end;
  }

  /** 多, 余 and 来 right behind a round number: 140多人, 3000余家, 十来个. */
  private static Optional<Approximation> inner(FoldedText text, Numeral numeral, int behind) {
    if (!(numeral.value() instanceof Value.Number number)
        || number.amount().compareTo(BigDecimal.TEN) < 0
        || number.digits().scale() > 0 && number.scale().compareTo(BigDecimal.ONE) == 0) {
      return Optional.empty();
    }
    char next = text.charAt(behind);
    char afterNext = text.charAt(behind + 1);
    return switch (next) {
      case '多' ->
          "数于少样元式方边".indexOf(afterNext) >= 0 && !isYuan(text, behind + 1)
              ? Optional.empty()
              : Optional.of(Approximation.MORE_THAN);
      case '余' ->
          "姚杭下额".indexOf(afterNext) >= 0 ? Optional.empty() : Optional.of(Approximation.MORE_THAN);
      case '来' ->
          ChineseUnits.at(text, behind + 1).isPresent()
              ? Optional.of(Approximation.ABOUT)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** 多元 is "diverse" but in 100多元. */
  private static boolean isYuan(FoldedText text, int at) {
    return text.charAt(at) == '元' && "化素文的".indexOf(text.charAt(at + 1)) < 0;
  }

  /** The unit behind a number, one space away at most; single Latin letters right behind it. */
  static Optional<Words.Hit<ChineseUnits.Word>> unitAt(FoldedText text, int end) {
    boolean isApart = text.charAt(end) == ' ';
    int at = isApart ? end + 1 : end;
    return ChineseUnits.at(text, at)
        .filter(
            hit ->
                !isApart
                    || hit.end() - hit.start() > 1
                    || !ChineseUnits.isLatin(text.charAt(hit.start())));
  }

  private static Match inUnit(FoldedText text, Match bare, Words.Hit<ChineseUnits.Word> unit) {
    if (unit.value().unit().measure().equals("个")) {
      Optional<Match> sum = ofHundredMillions(text, bare, unit.end());
      if (sum.isPresent()) {
        return sum.get();
      }
    }
    Match match =
        bare.spanning(bare.start(), unit.end())
            .in(unit.value().unit())
            .times(unit.value().factor());
    return per(text, withSmaller(text, behindUnit(text, withParts(text, match))));
  }

  /** 20个亿, 三个多亿: hundreds of millions, of yuan where nothing else is named. */
  private static Optional<Match> ofHundredMillions(FoldedText text, Match bare, int end) {
    boolean isMore = text.charAt(end) == '多';
    int at = isMore ? end + 1 : end;
    if (text.charAt(at) != '亿' || "万级".indexOf(text.charAt(at + 1)) >= 0) {
      return Optional.empty(); // 3个亿万富翁
    }
    Match sum =
        bare.spanning(bare.start(), at + 1)
            .times(ChineseDigits.scale('亿').orElseThrow())
            .approximately(isMore ? Approximation.MORE_THAN : bare.approximation());
    return Optional.of(
        unitAt(text, at + 1)
            .map(
                unit ->
                    sum.spanning(sum.start(), unit.end())
                        .in(unit.value().unit())
                        .times(unit.value().factor()))
            .orElseGet(() -> sum.in(new Unit("CNY"))));
  }

  /** 8块5, 3元5角2分, 2毛8分 and 1米78 go on in tenths and hundredths. */
  private static Match withParts(FoldedText text, Match match) {
    return isExactNumber(match) ? ChineseParts.of(text, match) : match;
  }

  /** What may follow a unit and still be inside: 三年多, 两年半, 3个半小时. */
  private static Match behindUnit(FoldedText text, Match match) {
    if (isCalendarYear(match) || Numerals.isNumeral(text.charAt(match.end() + 1))) {
      return match;
    }
    char next = text.charAt(match.end());
    if (next == '多' && isExactNumber(match) && match.unit().measure().equals("个")) {
      return moreMeasure(text, match);
    }
    if (next == '多'
        && isExactNumber(match)
        && "于数样元次个了出".indexOf(text.charAt(match.end() + 1)) < 0) {
      return match.spanning(match.start(), match.end() + 1).approximately(Approximation.MORE_THAN);
    }
    if (next == '半'
        && isExactNumber(match)
        && ((Value.Number) match.value()).scale().compareTo(BigDecimal.ONE) <= 0
        && !isWordWithHalf(text, match.end())) {
      Value.Number number = (Value.Number) match.value();
      Match half =
          match
              .spanning(match.start(), match.end() + 1)
              .valued(Value.Number.of(number.digits().add(HALF), number.scale()));
      return ofHalfMeasure(text, half);
    }
    return match;
  }

  /** 3个多小时 and 一个多亿 count what follows, not 个. */
  private static Match moreMeasure(FoldedText text, Match match) {
    Match more =
        match.spanning(match.start(), match.end() + 1).approximately(Approximation.MORE_THAN);
    if (text.charAt(more.end()) == '月') {
      return more.spanning(more.start(), more.end() + 1).in(Unit.duration("month"));
    }
    return ChineseUnits.at(text, more.end())
        .filter(unit -> !unit.value().unit().isCount())
        .map(
            unit ->
                more.spanning(more.start(), unit.end())
                    .in(unit.value().unit())
                    .times(unit.value().factor()))
        .orElse(match);
  }

  /** 2021年 in 比2021年多26班. */
  static boolean isCalendarYear(Match match) {
    return match.unit().code().equals("duration:year")
        && match.value() instanceof Value.Number number
        && number.amount().compareTo(BigDecimal.valueOf(1800)) >= 0
        && number.amount().compareTo(BigDecimal.valueOf(2200)) < 0;
  }

  /** 一个半小时 counts hours, not 个. */
  private static Match ofHalfMeasure(FoldedText text, Match half) {
    if (!half.unit().measure().equals("个")) {
      return half;
    }
    return ChineseUnits.at(text, half.end())
        .filter(unit -> unit.value().unit().isDuration())
        .map(unit -> half.spanning(half.start(), unit.end()).in(unit.value().unit()))
        .or(
            () ->
                text.charAt(half.end()) == '月'
                    ? Optional.of(
                        half.spanning(half.start(), half.end() + 1).in(Unit.duration("month")))
                    : Optional.empty())
        .orElse(half);
  }

  private static boolean isExactNumber(Match match) {
    return match.value() instanceof Value.Number && match.approximation() == Approximation.EXACT;
  }

  /** 半导体 and 半径 are words of their own: 3家半导体企业. */
  private static boolean isWordWithHalf(FoldedText text, int at) {
    return text.charAt(at + 1) == '数' || ChineseFractions.isHalfOfWord(text, at);
  }

  /** 2.3万元/平方米, 350公里/小时, 119.2部/百人. */
  private static Match per(FoldedText text, Match match) {
    if (text.charAt(match.end()) != '/') {
      return match;
    }
    DigitReader.Digits scales = ChineseScales.read(text, match.end() + 1);
    return ChineseUnits.at(text, scales.end())
        .map(
            unit ->
                match
                    .spanning(match.start(), unit.end())
                    .in(match.unit().per(ChineseParts.divisor(text, unit)))
                    .times(BigDecimal.ONE.divide(scales.number())))
        .orElse(match);
  }

  /** 3小时28分 and 三年六个月 are one stretch of time, in its smaller unit. */
  private static Match withSmaller(FoldedText text, Match match) {
    if (!isExactNumber(match)) {
      return match;
    }
    return switch (match.unit().code()) {
      case "duration:hour" -> with(text, match, "分", "minute", SIXTY);
      case "duration:year" -> with(text, match, "个月", "month", TWELVE);
      default -> match;
    };
  }

  private static Match with(
      FoldedText text, Match match, String word, String unit, BigDecimal factor) {
    Optional<Numeral> part =
        ChineseNumerals.read(text, match.end())
            .filter(numeral -> numeral.start() == match.end())
            .filter(numeral -> text.startsWith(word, numeral.end()))
            .filter(numeral -> text.charAt(numeral.end() + 1) != '之');
    if (part.isEmpty() || !(part.get().value() instanceof Value.Number small)) {
      return match;
    }
    int end = part.get().end() + word.length();
    BigDecimal whole = ((Value.Number) match.value()).amount();
    return match
        .spanning(match.start(), text.charAt(end) == '钟' ? end + 1 : end)
        .valued(Value.Number.of(whole.multiply(factor).add(small.amount()), BigDecimal.ONE))
        .in(Unit.duration(unit));
  }
}
