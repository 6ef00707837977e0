package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plain figures with all that bears on them: 超16万家, 人民币3516亿元, 每平方公里1300人, 增长12.2%. */
final class ChineseQuantities implements Construction {
  private static final Words<Unit> CURRENCY_BEFORE = currencies();

  private static final List<String> MONEY =
      List.of(
          "GDP", "生产总值", "产值", "营收", "收入", "投资", "市值", "利润", "贷款", "存款", "余额", "销售额", "交易额", "成交额",
          "进出口", "出口额", "进口额", "外贸", "增加值", "融资", "资产", "税收", "消费额", "零售额", "票房", "租金", "月租", "房租",
          "工资", "月薪", "年薪", "薪资", "奖金", "罚款", "身价", "总价", "售价", "房价", "造价", "费用", "成本", "预算", "经费",
          "资金", "债务", "负债", "亏损", "盈利", "净利", "估值", "捐款", "学费", "服务费", "挂号费", "电费", "运费", "保费",
          "成交", "净买入", "净卖出", "净流入", "净流出", "募集", "募资", "净亏", "挂牌价", "门票", "票价", "单价", "月供", "首付",
          "彩礼", "工钱");

  /** Between what was and what is. */
  private static final Words<Boolean> GROWN_TO =
      Lexicon.phrases(
          "增至, 增加到, 增加至, 增长到, 增长至, 提高到, 提高至, 提升到, 提升至, 上升到, 上升至, 升至, 降至, 降到, 下降到, 下降至,"
              + " 减至, 减少到, 减少至, 扩大到, 扩大至, 跃升至, 涨到, 涨至, 跌到, 跌至, 回落至");

  private static final Unit CELSIUS = new Unit("°C");

  /** How far from its indicator a sum of money stands. */
  private static final int NEAR = 14;

  private static Words<Unit> currencies() {
    Map<String, Unit> currencies = new HashMap<>(EnglishCurrencies.BY_SIGN);
    currencies.put("人民币", new Unit("CNY"));
    currencies.put("港币", new Unit("HKD"));
    currencies.put("新台币", new Unit("TWD"));
    currencies.put("台币", new Unit("TWD"));
    currencies.put("澳门币", new Unit("MOP"));
    currencies.put("美金", new Unit("USD"));
    currencies.put("日币", new Unit("JPY"));
    return new Words<>(currencies);
  }

  @Override
  public List<Match> read(FoldedText text, int at) {
    if (text.startsWith("零下", at)) {
      return ChineseAmounts.read(text, at + 2)
          .map(amount -> amount.valued(amount.changed(-1).value()).spanning(at, amount.end()))
          .map(amount -> amount.unit().measure().equals("度") ? amount.in(CELSIUS) : amount)
          .map(amount -> ChineseApproximations.around(text, amount))
          .map(List::of)
          .orElse(List.of());
    }
    return ChineseAmounts.read(text, at)
        .filter(amount -> text.charAt(amount.start() - 1) != '第')
        .filter(amount -> !isBareWord(text, amount))
        .filter(amount -> !isCalendarYear(text, amount))
        .map(amount -> around(text, amount))
        .map(match -> ChineseLexicon.isUnitLabel(text, match) ? label(match) : match)
        .map(match -> ChineseLexicon.isPartOfWord(text, match) ? label(match) : match)
        .map(List::of)
        .orElse(List.of());
  }

  /** 约2025年建成 and 2018年的3.9倍 tell a year; 2000年历史 a stretch of time. */
  private static boolean isCalendarYear(FoldedText text, Match amount) {
    return amount.unit().code().equals("duration:year")
        && amount.end() == amount.start() + 5
        && amount.approximation() == Approximation.EXACT
        && (text.startsWith("19", amount.start()) || text.startsWith("20", amount.start()))
        && !text.startsWith("历史", amount.end())
        && !text.startsWith("之久", amount.end())
        && !text.startsWith("连续", amount.start() - 2);
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
    match = inImpliedCurrency(text, withLaterUnit(text, of(text, match)));
    match = perHour(text, ChineseRates.per(text, match));
    return ChineseChanges.around(text, match);
  }

  /** 时速350公里 is 350 km/h. */
  private static Match perHour(FoldedText text, Match match) {
    int end = ChineseApproximations.spacesBefore(text, match.outerStart());
    boolean isSpeed =
        text.startsWith("时速", end - 2)
            || text.startsWith("时速", end - 3) && "约为达近超仅至".indexOf(text.charAt(end - 1)) >= 0;
    return isSpeed && (match.unit().code().equals("km") || match.unit().code().equals("m"))
        ? match.in(match.unit().per(Unit.duration("hour")))
        : match;
  }

  private static Match inCurrency(FoldedText text, Match amount) {
    int end = ChineseApproximations.spacesBefore(text, amount.start());
    return CURRENCY_BEFORE
        .before(text, end)
        .filter(word -> !ChineseUnits.isLatin(text.charAt(word.start() - 1)))
        .map(
            word ->
                amount.unit().equals(Unit.NONE) || isForeign(text, amount, word.value())
                    ? amount.in(word.value()).spanning(word.start(), amount.end())
                    : amount.within(word.start(), amount.outerEnd()))
        .orElse(amount);
  }

  /** 港币800元 are dollars, though 元 alone is the yuan. */
  private static boolean isForeign(FoldedText text, Match amount, Unit currency) {
    return amount.unit().code().equals("CNY")
        && text.charAt(amount.end() - 1) == '元'
        && !currency.equals(amount.unit());
  }

  /** 由28万增至41万人次: what it grew from has the unit of what it grew to. */
  private static Match withLaterUnit(FoldedText text, Match match) {
    if (!match.unit().equals(Unit.NONE) || !isLarge(match.value())) {
      return match;
    }
    return GROWN_TO
        .at(text, match.end())
        .flatMap(word -> ChineseAmounts.read(text, word.end()))
        .filter(later -> !later.unit().equals(Unit.NONE) && !later.unit().isDuration())
        .map(later -> match.in(later.unit()))
        .orElse(match);
  }

  /** GDP破千亿: a sum of money that leaves its 元 out takes the currency of what it is a sum of. */
  private static Match inImpliedCurrency(FoldedText text, Match match) {
    if (!match.unit().equals(Unit.NONE) || !isLarge(match.value()) || isNoun(text, match.end())) {
      return match;
    }
    String clause = clauseBefore(text, match.outerStart());
    if (clause.endsWith("人次") || clause.endsWith("人次达") || clause.endsWith("人次为")) {
      return match.in(Unit.count("人次"));
    }
    if (clause.contains("人口") || clause.endsWith("人数") || clause.endsWith("人数达")) {
      return match.in(Unit.count("人"));
    }
    String before = text.substring(Math.max(0, match.outerStart() - NEAR), match.outerStart());
    return MONEY.stream().anyMatch(before::contains) ? match.in(new Unit("CNY")) : match;
  }

  private static String clauseBefore(FoldedText text, int end) {
    int from = end;
    while (from > 0 && end - from < NEAR && "，。；：！？".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, end);
  }

  /** A number with a scale word of its own, 一万二 and 一百五 too. */
  private static boolean isLarge(Value value) {
    return value instanceof Value.Number number && number.scale().compareTo(BigDecimal.ONE) > 0;
  }

  /** What the number counts: 16万企业. */
  private static boolean isNoun(FoldedText text, int end) {
    char c = text.charAt(end);
    return c >= 0x4E00 && c <= 0x9FFF && "大的和与及以左上之规关至到增为是占台一起".indexOf(c) < 0;
  }

  /** What kind of figure its unit makes it, and whether 近 means the last ones. */
  private static Match of(FoldedText text, Match match) {
    if (match.unit().equals(Unit.MULTIPLE)) {
      return match.as(Kind.MULTIPLE);
    }
    if (match.unit().measure().equals("度") && isTemperature(text, match)) {
      return match.in(CELSIUS);
    }
    if (match.unit().measure().equals("度")
        && "纬经".indexOf(text.charAt(match.outerStart() - 1)) >= 0) {
      return match.in(new Unit("°"));
    }
    if (isAge(text, match)) {
      return match.in(new Unit("age"));
    }
    if (ChineseOnes.isArticle(text, match) || ChineseExchange.isBase(text, match)) {
      return Match.idiom(match.start(), match.end());
    }
    Match dated = match.unit().isDuration() ? match.as(Kind.PERIOD) : match;
    return isTheLast(text, dated) ? dated.approximately(Approximation.EXACT) : dated;
  }

  /** 气温38度, 37度高温, 体温三十六度五. */
  private static boolean isTemperature(FoldedText text, Match match) {
    String before = text.substring(Math.max(0, match.outerStart() - 10), match.outerStart());
    return before.contains("温")
        || before.endsWith("零下")
        || before.contains("烧到")
        || text.startsWith("高温", match.outerEnd())
        || text.startsWith("低温", match.outerEnd())
        || text.startsWith("的高温", match.outerEnd());
  }

  /** 二十出头, 五十上下: a round number of years where nothing else is counted. */
  private static boolean isAge(FoldedText text, Match match) {
    char behind = text.charAt(match.end());
    return match.unit().equals(Unit.NONE)
        && match.value() instanceof Value.Number number
        && number.amount().compareTo(BigDecimal.valueOf(20)) >= 0
        && number.amount().compareTo(BigDecimal.valueOf(90)) <= 0
        && number.amount().remainder(BigDecimal.TEN).signum() == 0
        && (text.startsWith("出头", match.end())
            || text.startsWith("开外", match.end())
            || text.startsWith("上下的", match.end()))
        && behind != '\0';
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
}
