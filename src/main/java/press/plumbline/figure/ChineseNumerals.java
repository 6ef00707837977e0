package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers of Chinese without their units: 3516亿, 一万二, 3万5千, 十几, 三四百, 二〇二三, 一点五亿.
 *
 * <p>Each keeps the place to which it was printed. 三千亿 counts as 3000亿; a number that goes on below
 * its 万 or 亿 is printed to the last place it names, 一万二 to a thousand.
 */
final class ChineseNumerals {
  private static final int LONGEST = 30;
  private static final BigDecimal NINE = BigDecimal.valueOf(9);
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);

  /** Nouns that end in 数, behind which it is no vague number: 总数百分之六十, 人数十万. */
  private static final String BEFORE_NOUN_IN_SHU = "总人指系参户基次岁分读奇偶复函整小倍多少半大无件家个倒";

  private ChineseNumerals() {}

  /** The number of which a numeral stands at {@code at}; it may begin with a 几 or 数 before it. */
  static Optional<Numeral> read(FoldedText text, int at) {
    return text.numeral(at, ChineseNumerals::readAt);
  }

  private static Optional<Numeral> readAt(FoldedText text, int at) {
    char first = text.charAt(at);
    if (DigitReader.isDigit(first)) {
      return ArabicChineseNumerals.read(text, at);
    }
    if (isVague(text, at - 1) && ChineseScales.isScale(text, at)) {
      return vague(text, at);
    }
    if (ChineseDigits.digit(first) >= 0
        || ChineseScales.isScale(text, at)
        || ChineseDigits.isTens(first)) {
      return words(text, at);
    }
    return Optional.empty();
  }

  private static Optional<Numeral> words(FoldedText text, int at) {
    int digits = digitRun(text, at);
    int run = wordRun(text, at);
    if (run > LONGEST) {
      return Optional.empty();
    }
    boolean isSpelt = digits >= 3 || digits == 2 && hasZero(text, at);
    if (isSpelt && !holdsPair(text, at, digits)) {
      return Optional.of(positional(text, at, digits));
    }
    int two = adjacentDigits(text, at, at + run);
    if (two >= 0 && isWeight(text, two + 1)) {
      return beforeWord(text, at, two);
    }
    if (two >= 0) {
      return between(text, at, at + run, two);
    }
    WordNumber number = new WordNumber(text, at).read();
    int end = number.end();
    if (number.isColloquial() && isPerOne(text, end)) {
      return beforeWord(text, at, end - 2); // 五万一平
    }
    if (end == at || isLoneFormal(text, at, end)) {
      return Optional.empty();
    }
    if (text.charAt(end) == '几' && number.endsInTens()) {
      DigitReader.Digits scales = ChineseScales.read(text, end + 1);
      return Optional.of(
          tensAndSome(at, scales.end(), number.number().amount(), scales.number(), false));
    }
    if (isDecimal(text, number)) {
      return Optional.of(decimal(text, at, number));
    }
    char inner = text.charAt(end);
    if (isInner(inner) && inner != '几' && ChineseScales.isScale(text, end + 1)) {
      return Optional.of(withInner(text, at, end, number.number().amount(), false));
    }
    return Optional.of(new Numeral(at, end, number.number(), Approximation.EXACT, false));
  }

  /**
   * 壹 to 玖 and 拾 are numbers among their like and before 元; alone they are 陆 the land and 伍 a name.
   */
  private static boolean isLoneFormal(FoldedText text, int at, int end) {
    return end == at + 1 && "壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(text.charAt(at)) >= 0 && text.charAt(end) != '元';
  }

  /** 一点五, but not 三点十五分. */
  private static boolean isDecimal(FoldedText text, WordNumber number) {
    if (text.charAt(number.end()) != '点' || number.isColloquial()) {
      return false;
    }
    int end = number.end() + 1 + digitRun(text, number.end() + 1);
    char next = text.charAt(end);
    return end > number.end() + 1
        && next != '十'
        && (next != '分' || text.startsWith("分钟", end))
        && next != '刻'
        && (number.endsInDigit() || isNoHour(text, number, end));
  }

  /** 百分之十点五, 一百二十点五, 二十点三度; not 十点五个人. */
  private static boolean isNoHour(FoldedText text, WordNumber number, int end) {
    return number.number().amount().compareTo(HOURS) > 0
        || text.startsWith("分之", number.start() - 2)
        || text.startsWith("分钟", end)
        || ChineseScales.isScale(text, end)
        || ChineseUnits.at(text, end).filter(unit -> !unit.value().unit().isCount()).isPresent();
  }

  private static Numeral decimal(FoldedText text, int at, WordNumber whole) {
    int from = whole.end() + 1;
    int run = digitRun(text, from);
    DigitReader.Digits scales = ChineseScales.read(text, from + run);
    BigDecimal part = positionalDigits(text, from, run).scaleByPowerOfTen(-run);
    return number(
        at, scales.end(), whole.number().amount().add(part).setScale(run), scales.number(), false);
  }

  /** 二〇二三 stands for its digits. */
  private static Numeral positional(FoldedText text, int at, int run) {
    DigitReader.Digits scales = ChineseScales.read(text, at + run);
    return number(at, scales.end(), positionalDigits(text, at, run), scales.number(), false);
  }

  private static BigDecimal positionalDigits(FoldedText text, int from, int run) {
    var digits = new StringBuilder();
    for (int i = from; i < from + run; i++) {
      digits.append(ChineseDigits.digit(text.charAt(i)));
    }
    return new BigDecimal(digits.toString());
  }

  /** 三四百, 十七八, 一百二三十: the number with the one digit and with the other. */
  private static Optional<Numeral> between(FoldedText text, int at, int end, int two) {
    int low = ChineseDigits.digit(text.charAt(two));
    int high = ChineseDigits.digit(text.charAt(two + 1));
    // 三五家 are a few.
    boolean isTwoOrThree = low == 3 && text.charAt(two + 1) == '两' && two == at && end == at + 2;
    if (isTwoOrThree) {
      return Optional.of(
          new Numeral(
              at,
              end,
              new Value.Range(Value.Number.of("2"), Value.Number.of("3"), false),
              Approximation.ABOUT,
              false)); // 三两个
    }
    if (high != low + 1 && !(low == 3 && high == 5)) {
      return beforeArticle(text, at, two);
    }
    String words = text.substring(at, end);
    int index = two - at;
    WordNumber lower = WordNumber.of(words.substring(0, index + 1) + words.substring(index + 2));
    WordNumber upper = WordNumber.of(words.substring(0, index) + words.substring(index + 1));
    if (lower.end() < index + 1 || lower.end() != upper.end()) {
      return Optional.empty();
    }
    return Optional.of(
        new Numeral(
            at,
            at + lower.end() + 1,
            new Value.Range(lower.number(), upper.number(), false),
            Approximation.ABOUT,
            false));
  }

  /** The 一 of 房价五万一平 and 学费三万一年 belongs to what the price is for. */
  private static boolean isPerOne(FoldedText text, int end) {
    return text.charAt(end - 1) == '一'
        && (text.charAt(end) == '平' || ChineseUnits.at(text, end).isPresent());
  }

  /** 三千六 in 三千六一台 ends before the 一 that belongs to the measure word. */
  private static Optional<Numeral> beforeArticle(FoldedText text, int at, int two) {
    boolean isArticle =
        text.charAt(two + 1) == '一' && two > at && ChineseUnits.at(text, two + 2).isPresent();
    return isArticle ? beforeWord(text, at, two) : Optional.empty();
  }

  /** The number whose last digit stands at {@code last}, whatever the next character is. */
  private static Optional<Numeral> beforeWord(FoldedText text, int at, int last) {
    WordNumber number = WordNumber.of(text.substring(at, last + 1));
    return number.end() == last + 1 - at
        ? Optional.of(new Numeral(at, last + 1, number.number(), Approximation.EXACT, false))
        : Optional.empty();
  }

  /** Whether the 两 of 八两米 and 二两白酒 is the fifty grams, not the number two. */
  static boolean isWeight(FoldedText text, int at) {
    char next = text.charAt(at + 1);
    return text.charAt(at) == '两'
        && Numerals.isNumeral(text.charAt(at - 1))
        && (next == '\0' || "白酒黄茶肉米面饭油金银糖盐菜重的，。、；！？)”》".indexOf(next) >= 0);
  }

  /** Where two digits stand side by side, or -1. */
  private static int adjacentDigits(FoldedText text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (ChineseDigits.digit(text.charAt(i)) > 0 && ChineseDigits.digit(text.charAt(i + 1)) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static int digitRun(FoldedText text, int from) {
    int end = from;
    while (ChineseDigits.digit(text.charAt(end)) >= 0 && end - from <= LONGEST) {
      end++;
    }
    return end - from;
  }

  private static int wordRun(FoldedText text, int from) {
    int end = from;
    while (end - from <= LONGEST
        && (ChineseDigits.digit(text.charAt(end)) >= 0
            || ChineseDigits.isTens(text.charAt(end))
            || ChineseScales.isScale(text, end))) {
      end++;
    }
    return end - from;
  }

  /** 两 and 俩 count, and stand in no number that is spelt digit by digit. */
  private static boolean holdsPair(FoldedText text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if ("两俩仨".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasZero(FoldedText text, int at) {
    return ChineseDigits.digit(text.charAt(at)) == 0
        || ChineseDigits.digit(text.charAt(at + 1)) == 0;
  }

  private static boolean isVague(FoldedText text, int at) {
    char c = text.charAt(at);
    return c == '几' || c == '数' && BEFORE_NOUN_IN_SHU.indexOf(text.charAt(at - 1)) < 0;
  }

  /** 10多万, 二十余万, 十来万: the word stands at {@code inner}, the scale behind it. */
  static Numeral withInner(FoldedText text, int at, int inner, BigDecimal digits, boolean arabic) {
    DigitReader.Digits scales = ChineseScales.read(text, inner + 1);
    return new Numeral(
        at,
        scales.end(),
        Value.Number.of(digits, scales.number()),
        text.charAt(inner) == '来' ? Approximation.ABOUT : Approximation.MORE_THAN,
        arabic);
  }

  static boolean isInner(char c) {
    return c == '多' || c == '余' || c == '几' || c == '来';
  }

  static Numeral number(int at, int end, BigDecimal digits, BigDecimal scale, boolean arabic) {
    return new Numeral(at, end, Value.Number.of(digits, scale), Approximation.EXACT, arabic);
  }

  /** 十几, 二十几万: one to nine more than the tens. */
  static Numeral tensAndSome(int at, int end, BigDecimal tens, BigDecimal scale, boolean arabic) {
    return new Numeral(
        at,
        end,
        new Value.Range(
            Value.Number.of(tens.add(BigDecimal.ONE), scale),
            Value.Number.of(tens.add(NINE), scale),
            false),
        Approximation.ABOUT,
        arabic);
  }

  /** 几十, 数百, 数十万: from two of the size word up to ten of it, less one. */
  private static Optional<Numeral> vague(FoldedText text, int at) {
    DigitReader.Digits scales = ChineseScales.read(text, at);
    BigDecimal size = scales.number();
    BigDecimal above = size.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
    return Optional.of(
        new Numeral(
            at - 1,
            scales.end(),
            new Value.Range(
                Value.Number.of(BigDecimal.valueOf(2), size),
                Value.Number.of(above, BigDecimal.ONE),
                false),
            Approximation.ABOUT,
            false));
  }
}
