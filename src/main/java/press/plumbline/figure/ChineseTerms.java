package press.plumbline.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Terms that a number and a fixed word make: 15分钟生活圈, 三年行动计划, 五年制, 中铁十一局, 七〇一所, 119消防, 二十届三中全会. */
final class ChineseTerms {
  /** What turns a stretch of time before it into the name of a thing. */
  private static final Words<Boolean> AFTER_TIME =
      Lexicon.phrases(
          "生活圈, 经济圈, 交通圈, 通勤圈, 都市圈, 服务圈, 医疗圈, 健身圈, 高铁圈, 阅读圈, 便民圈, 养老圈, 就业圈, 救援圈, 文化圈, 物流圈,"
              + " 期国债, 期美债, 期LPR, 期以上LPR, 期逆回购, 期债券, 期央行票据, 期央票, 期专项债, 期地方债, 期MLF, 行动, 规划, 计划, 攻坚, 倍增, 义务教育, 制, 一贯制, 免费教育");

  private static final Words<Boolean> HELP =
      Lexicon.phrases(
          "消防, 急救, 调度, 调度员, 接线员, 救护车, 指挥中心, 报警, 指挥, 接警, 警务, 宣传日, 电话, 热线, 平台, 客服, 服务热线, 查号, 便民");

  /** Where two of them stand together, no word need say so: 119、120赶到. */
  private static final Words<Boolean> CALLS = Lexicon.phrases("110, 119, 120, 122");

  private static final Words<Boolean> DAYS =
      Lexicon.phrases("晚会, 大促, 购物节, 事变, 地震, 假期, 小长假, 劳动节, 国庆, 消费者, 宣传日, 世界, 国际, 全民");

  private static final Words<Boolean> BODY =
      Lexicon.phrases("局, 公局, 航局, 冶, 建, 院, 所, 附院, 附中, 中, 小, 中学, 小学, 幼, 军, 师, 团, 野");

  private static final Words<Boolean> PARENT =
      Lexicon.phrases(
          "中铁, 中建, 中交, 中水, 水电, 中核, 中冶, 中国, 电科, 科工, 科技, 中航, 市, 省, 县, 医, 大, 医大, 郑大, 州, 一附, 实验, 红, 航天, 铁路");

  private static final Words<Boolean> SESSION =
      Lexicon.phrases("全国人大, 全国政协, 人大, 政协, 中央, 党代会, 省委, 市委, 区委, 县委, 省人大, 市人大");

  /** What turns a length before it into the name of an event. */
  private static final Words<Boolean> EVENTS =
      Lexicon.phrases(
          "自由泳, 蛙泳, 仰泳, 蝶泳, 混合泳, 个人混合泳, 接力, 接力赛, 栏, 跨栏, 短跑, 跑, 赛跑, 障碍赛, 决赛, 半决赛, 预赛, 冠军, 亚军, 金牌,"
              + " 银牌, 铜牌, 项目, 气步枪, 气手枪, 手枪, 步枪, 跳台, 跳板, 速滑, 短道速滑, 竞走, 飞人, 纪录, 世界纪录, 比赛, 越野赛, 越野, 口径, 单人双桨");

  private static final Words<Boolean> REIGNS =
      Lexicon.phrases(
          "康熙, 乾隆, 雍正, 嘉庆, 道光, 咸丰, 同治, 光绪, 宣统, 顺治, 洪武, 永乐, 万历, 崇祯, 嘉靖, 正德, 成化, 弘治, 贞观, 开元, 天宝,"
              + " 熙宁, 元丰, 宣和, 至元, 至正, 建安, 民国, 昭和, 明治, 大正, 平成, 令和");

  private static final Words<Boolean> TREATIES = Lexicon.phrases("公约, 集团, 联军, 会谈, 峰会, 机制, 联盟, 干涉");

  private ChineseTerms() {}

  static Optional<Match> read(FoldedText text, int at) {
    return ofTime(text, at)
        .or(() -> ofContest(text, at))
        .or(() -> basis(text, at))
        .or(() -> caseNumber(text, at))
        .or(() -> ChineseSlogans.read(text, at))
        .or(() -> ChineseNumerals.read(text, at).flatMap(number -> ofNumber(text, number)));
  }

  private static Optional<Match> ofTime(FoldedText text, int at) {
    return ChineseAmounts.read(text, at)
        .filter(amount -> amount.unit().isDuration())
        .filter(amount -> amount.approximation() == Approximation.EXACT)
        .flatMap(
            amount ->
                AFTER_TIME
                    .at(text, amount.end())
                    .or(() -> circle(text, amount))
                    .filter(word -> isTerm(text, word))
                    .map(word -> Match.name(amount.start(), word.end())));
  }

  /** 十五分钟步行圈: what lies so many minutes away. */
  private static Optional<Words.Hit<Boolean>> circle(FoldedText text, Match amount) {
    int end = amount.end();
    for (int i = end; i < end + 5 && Numerals.isHan(text.charAt(i)); i++) {
      if (text.charAt(i) == '圈' && i > end) {
        return Optional.of(new Words.Hit<>(end, i + 1, true));
      }
    }
    return Optional.empty();
  }

  /** 五年制, but not 三年制造. */
  private static boolean isTerm(FoldedText text, Words.Hit<Boolean> word) {
    return text.charAt(word.start()) != '制' || "造定度作约品药氧".indexOf(text.charAt(word.end())) < 0;
  }

  /** 100米自由泳, 4×100米接力, 66公斤级: events and classes of sport. */
  private static Optional<Match> ofContest(FoldedText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    if (end > at && "×xX*".indexOf(text.charAt(end)) >= 0) {
      int length = DigitReader.run(text.raw(), end + 1);
      return text.charAt(length) == '米' && length > end + 1
          ? Optional.of(Match.name(at, event(text, length + 1)))
          : Optional.empty();
    }
    Optional<Match> amount =
        ChineseAmounts.read(text, at).filter(found -> found.approximation() == Approximation.EXACT);
    return amount
        .filter(found -> found.unit().code().equals("m") || found.unit().code().equals("km"))
        .filter(found -> EVENTS.at(text, found.end()).isPresent())
        .map(found -> Match.name(found.start(), event(text, found.end())))
        .or(
            () ->
                amount
                    .filter(found -> found.unit().code().equals("kg"))
                    .filter(found -> text.charAt(found.end()) == '级')
                    .map(found -> Match.name(found.start(), found.end() + 1)));
  }

  private static int event(FoldedText text, int at) {
    return EVENTS.at(text, at).map(Words.Hit::end).orElse(at);
  }

  /** 每10万人, 每百户, 每10股: a round number that a rate is told for. */
  private static Optional<Match> basis(FoldedText text, int at) {
    int each = ChineseApproximations.spacesBefore(text, at) - 1;
    return text.charAt(each) != '每'
        ? Optional.empty()
        : ChineseAmounts.read(text, at)
            .filter(amount -> amount.start() == at && !amount.unit().isDuration())
            .filter(amount -> !amount.unit().equals(Unit.NONE))
            .filter(amount -> amount.approximation() == Approximation.EXACT)
            .filter(amount -> isPowerOfTen(amount.value()))
            .map(amount -> Match.name(at, amount.end()));
  }

  private static boolean isPowerOfTen(Value value) {
    return value instanceof Value.Number number
        && number.amount().compareTo(BigDecimal.TEN) >= 0
        && number.amount().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  /** （2022）苏0505民初1234号: the number of a case. */
  private static Optional<Match> caseNumber(FoldedText text, int at) {
    boolean isYear =
        text.charAt(at - 1) == '('
            && DigitReader.run(text.raw(), at) == at + 4
            && text.charAt(at + 4) == ')'
            && Numerals.isHan(text.charAt(at + 5));
    for (int i = at + 5; isYear && i < at + 26; i++) {
      char c = text.charAt(i);
      if (c == '号' && DigitReader.isDigit(text.charAt(i - 1))) {
        return Optional.of(Match.name(at - 1, i + 1));
      }
      if (!Numerals.isHan(c) && !DigitReader.isDigit(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> ofNumber(FoldedText text, Numeral number) {
    int end = number.end();
    if (number.digits()) {
      if (isDayOfYear(text, number)) {
        return Optional.of(name(number, end));
      }
      return isHelpNumber(text, number) ? Optional.of(name(number, end)) : Optional.empty();
    }
    if (text.startsWith("月初", end) && ChineseDigits.digit(text.charAt(end + 2)) > 0) {
      return Optional.of(name(number, end + 3)); // 五月初八
    }
    if (REIGNS.before(text, number.start()).isPresent() && text.charAt(end) == '年') {
      return Optional.of(name(number, end + 1)); // 康熙二十三年
    }
    if (text.startsWith("孔桥", end)) {
      return Optional.of(name(number, end + 2));
    }
    if (text.charAt(end) == '国' && TREATIES.at(text, end + 1).isPresent()) {
      return Optional.of(name(number, TREATIES.at(text, end + 1).get().end()));
    }
    if (text.startsWith("位数", end) || isLunar(text, number)) {
      return Optional.of(name(number, end + (text.charAt(end) == '位' ? 2 : 0)));
    }
    if (isSpelt(text, number)) {
      return Optional.of(name(number, ChineseUnits.at(text, end).map(Words.Hit::end).orElse(end)));
    }
    if (text.charAt(end) == '届') {
      boolean isSession = SESSION.at(text, end + 1).isPresent() || isPlenum(text, end + 1);
      return isSession && text.charAt(number.start() - 1) != '第'
          ? Optional.of(name(number, end + 1))
          : Optional.empty();
    }
    return BODY.at(text, end)
        .filter(body -> PARENT.before(text, number.start()).isPresent())
        .filter(
            body ->
                !Numerals.isHan(text.charAt(body.end()))
                    || body.end() - end > 1
                    || text.charAt(end) == '局'
                    || text.charAt(end) == '冶'
                    || text.charAt(end) == '院')
        .map(body -> name(number, body.end()));
  }

  private static Match name(Numeral number, int end) {
    return Match.name(number.start(), end);
  }

  /** 110, 119 and 120, where a word says that they are telephones. */
  private static boolean isHelpNumber(FoldedText text, Numeral number) {
    boolean isShort = number.end() - number.start() == 3 || number.end() - number.start() == 5;
    return isShort && HELP.at(text, number.end()).isPresent()
        || CALLS.at(text, number.start()).isPresent()
            && (text.charAt(number.end()) == '、' && CALLS.at(text, number.end() + 1).isPresent()
                || text.charAt(number.start() - 1) == '、'
                    && CALLS.before(text, number.start() - 1).isPresent());
  }

  /** 3.15晚会, 6.18大促: a day written with a point. */
  private static boolean isDayOfYear(FoldedText text, Numeral number) {
    return number.value() instanceof Value.Number value
        && value.digits().scale() >= 1
        && value.digits().scale() <= 2
        && value.digits().compareTo(BigDecimal.valueOf(13)) < 0
        && DAYS.at(text, number.end()).isPresent();
  }

  /** 七〇一所, 三〇一医院: digits spelt one by one are a code, but for years. */
  private static boolean isSpelt(FoldedText text, Numeral number) {
    for (int i = number.start(); i < number.end(); i++) {
      if (ChineseDigits.digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return number.end() - number.start() == 3 && text.charAt(number.end()) != '年';
  }

  /** 腊月二十三, 正月十五; 初八 is listed. */
  private static boolean isLunar(FoldedText text, Numeral number) {
    return text.charAt(number.start() - 1) == '初' && text.charAt(number.start() - 2) == '月'
        || text.startsWith("腊月", number.start() - 2)
        || text.startsWith("正月", number.start() - 2)
        || text.startsWith("冬月", number.start() - 2);
  }

  private static boolean isPlenum(FoldedText text, int at) {
    return Numerals.isNumeral(text.charAt(at)) && text.startsWith("中全会", at + 1);
  }
}
