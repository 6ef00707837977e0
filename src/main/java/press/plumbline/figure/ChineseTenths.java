package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Tenths, which are percent in tens: 六成 being 6 × 10, 三成五, 八五折, 8.5折, 65折. */
final class ChineseTenths {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ChineseTenths() {}

  static Optional<Match> read(FoldedText text, int at) {
    return twoDigits(text, at)
        .or(
            () ->
                ChineseNumerals.read(text, at)
                    .filter(
                        numeral ->
                            isDiscountWord(text, numeral.end()) || isTenth(text, numeral.end()))
                    .flatMap(numeral -> tenths(text, numeral)));
  }

  /** 八五折. */
  private static Optional<Match> twoDigits(FoldedText text, int at) {
    int tens = ChineseDigits.digit(text.charAt(at));
    int ones = ChineseDigits.digit(text.charAt(at + 1));
    return tens > 0 && ones > 0 && isDiscountWord(text, at + 2)
        ? Optional.of(percent(at, at + 3, Value.Number.of("" + tens + ones)))
        : Optional.empty();
  }

  private static boolean isDiscountWord(FoldedText text, int at) {
    return text.charAt(at) == '折' && "合算旧射叠返腾磨线损中".indexOf(text.charAt(at + 1)) < 0;
  }

  private static Match percent(int from, int to, Value value) {
    return Match.of(from, to, Kind.QUANTITY, value, Unit.PERCENT);
  }

  /** 成 is a tenth unless it begins another word: 六成员工 has six tenths of the staff. */
  private static boolean isTenth(FoldedText text, int at) {
    if (text.charAt(at) != '成') {
      return false;
    }
    char next = text.charAt(at + 1);
    char afterNext = text.charAt(at + 2);
    return switch (next) {
      case '为' -> "中有近约超逾达占".indexOf(text.charAt(at - 2)) >= 0;
      case '员' -> afterNext == '工';
      case '交' -> afterNext == '易' || afterNext == '通';
      case '本' -> afterNext == '地' || afterNext == '市' || afterNext == '省';
      case '人' -> afterNext == '口' || afterNext == '员' || afterNext == '选' || afterNext == '才';
      case '品' -> afterNext == '牌' || afterNext == '种';
      case '分' -> afterNext == '布';
      default -> "立都功果长熟效绩片群就型语批县名衣套份军渝".indexOf(next) < 0;
    };
  }

  private static Optional<Match> tenths(FoldedText text, Numeral numeral) {
    int end = numeral.end() + 1;
    if (numeral.value() instanceof Value.Range range) {
      return isDigitRange(range)
          ? Optional.of(
              ChineseFractions.withMore(
                  text,
                  percent(
                          numeral.start(),
                          end,
                          new Value.Range(tenth(range.low()), tenth(range.high()), false))
                      .approximately(Approximation.ABOUT)))
          : Optional.empty();
    }
    var number = (Value.Number) numeral.value();
    if (number.amount().compareTo(BigDecimal.TEN) > 0) {
      return ofHundred(text, numeral, number);
    }
    int more = numeral.digits() ? arabic(text, end) : ChineseDigits.digit(text.charAt(end));
    if (more > 0 && ChineseUnits.at(text, end + 1).isEmpty()) {
      BigDecimal digits = number.amount().add(BigDecimal.valueOf(more, 1));
      return Optional.of(
          percent(numeral.start(), end + 1, Value.Number.of(digits, BigDecimal.TEN)));
    }
    if (text.charAt(end) == '半' && !ChineseFractions.isHalfOfWord(text, end)) {
      BigDecimal digits = number.amount().add(new BigDecimal("0.5"));
      return Optional.of(
          percent(numeral.start(), end + 1, Value.Number.of(digits, BigDecimal.TEN)));
    }
    return Optional.of(
        ChineseFractions.withMore(text, percent(numeral.start(), end, tenth(number))));
  }

  /** The last digit of 9成9, or -1. */
  private static int arabic(FoldedText text, int at) {
    return DigitReader.run(text.raw(), at) == at + 1 && "%.,".indexOf(text.charAt(at + 1)) < 0
        ? text.charAt(at) - '0'
        : -1;
  }

  /** 65折 is told in hundredths. */
  private static Optional<Match> ofHundred(FoldedText text, Numeral numeral, Value.Number number) {
    return text.charAt(numeral.end()) == '折' && number.amount().compareTo(HUNDRED) < 0
        ? Optional.of(percent(numeral.start(), numeral.end() + 1, number))
        : Optional.empty();
  }

  private static boolean isDigitRange(Value.Range range) {
    return range.high().amount().compareTo(BigDecimal.TEN) <= 0;
  }

  private static Value.Number tenth(Value.Number number) {
    return Value.Number.of(number.digits(), number.scale().multiply(BigDecimal.TEN));
  }
}
