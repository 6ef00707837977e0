package press.plumbline.figure;

import java.util.Map;
import java.util.Optional;

/** Halves, quarters and first months, without the year: 上半年, 第三季度, 前三季度, 前11个月, 首季度. */
final class ChinesePartsOfYear {
  private static final Words<String> FIXED =
      new Words<>(
          Map.of(
              "上半年", "H1",
              "下半年", "H2",
              "首季度", "Q1",
              "首季", "Q1"));

  private ChinesePartsOfYear() {}

  /** The part that begins at {@code at}, as {@code H1}, {@code Q1/Q3} or {@code --01/--11}. */
  static Optional<Words.Hit<String>> at(FoldedText text, int at) {
    return FIXED
        .at(text, at)
        .or(() -> quarter(text, at))
        .or(() -> first(text, at))
        .or(() -> latin(text, at));
  }

  /** 第一季度, 一季度, 三季度末, 一至三季度, 1-3季度. */
  private static Optional<Words.Hit<String>> quarter(FoldedText text, int at) {
    int from = text.charAt(at) == '第' ? at + 1 : at;
    int first = oneToFour(text.charAt(from));
    if (first == 0) {
      return Optional.empty();
    }
    if (isQuarterWord(text, from + 1)) {
      return Optional.of(new Words.Hit<>(at, endOfQuarterWord(text, from + 1), "Q" + first));
    }
    int last = oneToFour(text.charAt(from + 2));
    return "至到-–—~".indexOf(text.charAt(from + 1)) >= 0
            && last > first
            && isQuarterWord(text, from + 3)
        ? Optional.of(
            new Words.Hit<>(at, endOfQuarterWord(text, from + 3), "Q" + first + "/Q" + last))
        : Optional.empty();
  }

  /** 前三季度 and 前11个月 begin with the year. */
  private static Optional<Words.Hit<String>> first(FoldedText text, int at) {
    char word = text.charAt(at);
    if (word != '前' && word != '头' && word != '首') {
      return Optional.empty();
    }
    int from = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    int quarter = oneToFour(text.charAt(from));
    if (quarter > 1 && isQuarterWord(text, from + 1)) {
      return Optional.of(new Words.Hit<>(at, endOfQuarterWord(text, from + 1), "Q1/Q" + quarter));
    }
    return ChineseNumerals.read(text, from)
        .filter(number -> number.start() == from && number.value() instanceof Value.Number)
        .flatMap(number -> firstMonths(text, at, number));
  }

  private static Optional<Words.Hit<String>> firstMonths(FoldedText text, int at, Numeral numeral) {
    var number = (Value.Number) numeral.value();
    int end = text.charAt(numeral.end()) == ' ' ? numeral.end() + 1 : numeral.end();
    boolean isMonths = text.startsWith("个月", end) || text.charAt(end) == '月';
    int months = number.amount().precision() > 4 ? 0 : number.amount().intValue();
    if (!isMonths || months < 2 || months > 12) {
      return Optional.empty();
    }
    int stop = text.charAt(end) == '月' ? end + 1 : end + 2;
    return Optional.of(new Words.Hit<>(at, stop, "--01/--" + Iso.two(months)));
  }

  /** Q1, H1. */
  private static Optional<Words.Hit<String>> latin(FoldedText text, int at) {
    char letter = text.charAt(at);
    char digit = text.charAt(at + 1);
    boolean isPart =
        letter == 'Q' && digit >= '1' && digit <= '4'
            || letter == 'H' && (digit == '1' || digit == '2');
    char next = text.charAt(at + 2);
    return isPart
            && !ChineseUnits.isLatin(text.charAt(at - 1))
            && !ChineseUnits.isLatin(next)
            && !DigitReader.isDigit(next)
            && next != '.'
        ? Optional.of(new Words.Hit<>(at, at + 2, "" + letter + digit))
        : Optional.empty();
  }

  private static boolean isQuarterWord(FoldedText text, int at) {
    return text.startsWith("季度", at)
        || text.charAt(at) == '季' && "节风候".indexOf(text.charAt(at + 1)) < 0;
  }

  private static int endOfQuarterWord(FoldedText text, int at) {
    int end = text.startsWith("季度", at) ? at + 2 : at + 1;
    char edge = text.charAt(end);
    return edge == '末' || edge == '底' || edge == '初' ? end + 1 : end;
  }

  private static int oneToFour(char c) {
    int arabic = c - '0';
    int value = arabic >= 1 && arabic <= 4 ? arabic : ChineseDigits.digit(c);
    return value >= 1 && value <= 4 ? value : 0;
  }
}
