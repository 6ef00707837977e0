package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Plain figures with all that bears on them: 超16万家, 人民币3516亿元, 每平方公里1300人, 增长12.2%. */
final class ChineseQuantities implements Construction {
  private static final Words<Unit> CURRENCY_BEFORE = currencies();

  private static final List<String> MONEY =
      List.of(
          "GDP", "生产总值", "产值", "营收", "收入", "投资", "市值", "利润", "贷款", "存款", "余额", "销售额", "交易额", "成交额",
          "进出口", "出口额", "进口额", "外贸", "增加值", "融资", "资产", "税收", "消费额", "零售额");

  private static Words<Unit> currencies() {
    return new Words<>(
        Map.ofEntries(
            Map.entry("¥", new Unit("CNY")),
            Map.entry("人民币", new Unit("CNY")),
            Map.entry("RMB", new Unit("CNY")),
            Map.entry("CNY", new Unit("CNY")),
            Map.entry("$", new Unit("USD")),
            Map.entry("US$", new Unit("USD")),
            Map.entry("USD", new Unit("USD")),
            Map.entry("HK$", new Unit("HKD")),
            Map.entry("€", new Unit("EUR")),
            Map.entry("EUR", new Unit("EUR")),
            Map.entry("£", new Unit("GBP"))));
  }

  @Override
  public List<Match> read(FoldedText text, int at) {
    if (text.startsWith("零下", at)) {
      return ChineseAmounts.read(text, at + 2)
          .map(amount -> amount.valued(amount.changed(-1).value()).spanning(at, amount.end()))
          .map(List::of)
          .orElse(List.of());
    }
    return ChineseAmounts.read(text, at)
        .filter(amount -> text.charAt(amount.start() - 1) != '第')
        .filter(amount -> !isBareWord(text, amount))
        .map(amount -> around(text, amount))
        .map(match -> ChineseLexicon.isUnitLabel(text, match) ? label(match) : match)
        .map(match -> ChineseLexicon.isPartOfWord(text, match) ? label(match) : match)
        .map(List::of)
        .orElse(List.of());
  }

  private static Match label(Match match) {
    return Match.name(match.start(), match.end());
  }

  /** 一, 半, 万 or 零 without a unit is part of a word, not a number. */
  private static boolean isBareWord(FoldedText text, Match amount) {
    boolean isNothing =
        text.charAt(amount.start()) == '零'
            && amount.unit().isCount()
            && amount.value().equals(Value.Number.of("0"));
    return isNothing
        || amount.end() - amount.start() == 1
            && "一零〇半百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(text.charAt(amount.start())) >= 0
            && ChineseApproximations.around(text, amount).approximation() == Approximation.EXACT;
  }

  /** The figure with its currency, approximation, denominator and direction. */
  static Match around(FoldedText text, Match amount) {
    Match match = inCurrency(text, amount);
    match = ChineseApproximations.around(text, match);
    match = inImpliedCurrency(text, of(text, match));
    match = perEach(text, match);
    return ChineseChanges.around(text, match);
  }

  private static Match inCurrency(FoldedText text, Match amount) {
    int end = ChineseApproximations.spacesBefore(text, amount.start());
    return CURRENCY_BEFORE
        .before(text, end)
        .map(
            word ->
                amount.unit().equals(Unit.NONE)
                    ? amount.in(word.value()).spanning(word.start(), amount.end())
                    : amount.within(word.start(), amount.outerEnd()))
        .orElse(amount);
  }

  /** GDP破千亿: a sum of money that leaves its 元 out takes the currency of what it is a sum of. */
  private static Match inImpliedCurrency(FoldedText text, Match match) {
    if (!match.unit().equals(Unit.NONE) || !isLarge(match.value()) || isNoun(text, match.end())) {
      return match;
    }
    String before = text.substring(Math.max(0, match.outerStart() - 14), match.outerStart());
    return MONEY.stream().anyMatch(before::contains) ? match.in(new Unit("CNY")) : match;
  }

  private static boolean isLarge(Value value) {
    return value instanceof Value.Number number
        && number.scale().compareTo(new BigDecimal("1E4")) >= 0;
  }

  /** What the number counts: 16万企业. */
  private static boolean isNoun(FoldedText text, int end) {
    char c = text.charAt(end);
    return c >= 0x4E00 && c <= 0x9FFF && "大的和与及以左上之规关至到增为是占台".indexOf(c) < 0;
  }

  /** What kind of figure its unit makes it, and whether 近 means the last ones. */
  private static Match of(FoldedText text, Match match) {
    if (match.unit().equals(Unit.MULTIPLE)) {
      return match.as(Kind.MULTIPLE);
    }
    if (isArticle(text, match)) {
      return Match.idiom(match.start(), match.end());
    }
    Match dated = match.unit().isDuration() ? match.as(Kind.PERIOD) : match;
    return isTheLast(text, dated) ? dated.approximately(Approximation.EXACT) : dated;
  }

  /** 一个, 一家, 一场 are articles; one in digits counts. */
  private static boolean isArticle(FoldedText text, Match match) {
    return text.charAt(match.start()) == '一'
        && match.unit().isCount()
        && match.value().equals(Value.Number.of("1"))
        && match.approximation() == Approximation.EXACT;
  }

  /** 近三年, 近20场: the last ones, not nearly as many. */
  private static boolean isTheLast(FoldedText text, Match match) {
    return match.approximation() == Approximation.NEARLY
        && text.charAt(match.outerStart()) == '近'
        && match.outerStart() + 1 >= match.start() - 1
        && (isLongTime(match.unit())
            || "场届期轮".contains(match.unit().measure()) && match.unit().isCount());
  }

  private static boolean isLongTime(Unit unit) {
    return List.of("duration:year", "duration:month", "duration:week", "duration:day")
        .contains(unit.code());
  }

  /** 每平方公里1300人 is 1300 人/km2; the denominator stays outside. */
  private static Match perEach(FoldedText text, Match match) {
    int end = ChineseApproximations.spacesBefore(text, match.outerStart());
    int each = eachBefore(text, end);
    if (each < 0 || match.unit().code().contains("/") || match.unit().equals(Unit.NONE)) {
      return match;
    }
    return ChineseUnits.at(text, each + 1)
        .filter(unit -> isFiller(text, unit.end(), end))
        .map(unit -> match.in(match.unit().per(unit.value().unit())).within(each, match.outerEnd()))
        .orElse(match);
  }

  private static int eachBefore(FoldedText text, int end) {
    for (int i = end - 1; i >= Math.max(0, end - 8); i--) {
      if (text.charAt(i) == '每') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFiller(FoldedText text, int from, int to) {
    return from == to || to - from == 1 && "约为达有仅".indexOf(text.charAt(from)) >= 0;
  }
}
