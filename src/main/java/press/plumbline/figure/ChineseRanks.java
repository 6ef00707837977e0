package press.plumbline.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places in an order: 第3位, 居第四, 第三大港, 第135届, 前十, 40强, 百强, 位居首位.
 *
 * <p>A place among others is a {@code rank}, a turn in a row an {@code ordinal}; 前十 and 40强 are the
 * rank or a better one.
 */
final class ChineseRanks implements Construction {
  private static final Words<Boolean> FIRST = new Words<>(Map.of("榜首", true, "首位", true));
  private static final String BEFORE_FIRST = "居列排占于至到国球界省市第首位上登夺返登顶据稳跃";

  /** What bears its number as a name: 第三跑道, 第一人民医院. */
  private static final Words<Boolean> NUMBERED =
      Lexicon.phrases(
          "阶梯, 集团军, 集团军某旅, 作者, 百分位数, 百分位, 被告, 被告人, 原告, 阶段, 跑道, 码头, 机场, 高速, 医院, 人民医院, 中学, 小学, 幼儿园, 高级中学, 实验小学, 大桥, 通道, 航站楼, 车间, 实验室, 研究所, 研究院,"
              + " 附属, 电厂, 水厂, 污水处理厂, 师范, 外国语, 军医, 机床厂, 食堂, 教学楼, 会议室, 巡视组, 督导组, 考察组, 调研组, 工作组, 小组,"
              + " 组, 党支部, 支部, 代表团, 议程, 方阵, 梯队, 战略, 党小组, 工程局, 设计院, 监督, 市场, 象限, 代理人, 范式, 空间, 语言,"
              + " 产业, 次工业革命, 代半导体, 代住房, 代移动通信, 层次, 中级人民法院, 航务, 勘察, 冶金, 建筑, 税务, 分公司, 工程公司");

  private static final Words<Boolean> INSTITUTIONS =
      Lexicon.phrases(
          "学校, 中学, 小学, 高中, 幼儿园, 医院, 公司, 工厂, 机械厂, 纺织厂, 钢铁厂, 棉纺厂, 化工厂, 研究所, 看守所, 监狱, 法院, 检察院, 水厂,"
              + " 电厂, 学院, 出版社, 林场, 农场, 煤矿, 粮库, 公证处, 福利院, 敬老院");

  /** Behind these 前 is the second half of a word: 目前, 年前. */
  private static final String NOT_BEFORE_TOP = "以之目年提日此面眼当超空史生战赛课餐月天周午从先事婚产节";

  private static final String TURNS = "届次批期轮站场代年天周个支只条家部座集季阶段步卷版章回号日节任例起部张";

  @Override
  public List<Match> read(FoldedText text, int at) {
    return word(text, at)
        .or(() -> ordinal(text, at))
        .or(() -> top(text, at))
        .map(List::of)
        .orElse(List.of());
  }

  static boolean beginsWord(FoldedText text, int at) {
    char c = text.charAt(at);
    return (c == '榜' || c == '首') && word(text, at).isPresent();
  }

  /** 位居首位, 登上榜首. */
  private static Optional<Match> word(FoldedText text, int at) {
    return FIRST
        .at(text, at)
        .filter(word -> BEFORE_FIRST.indexOf(text.charAt(at - 1)) >= 0)
        .map(word -> rank(at, word.end(), Value.Number.of("1")));
  }

  private static Match rank(int from, int to, Value value) {
    return Match.of(from, to, Kind.ORDINAL, value, Unit.RANK);
  }

  private static Optional<Match> ordinal(FoldedText text, int at) {
    int from = ChineseApproximations.spacesBefore(text, at) - 1;
    if (text.charAt(from) != '第') {
      return Optional.empty();
    }
    return ChineseNumerals.read(text, at)
        .filter(number -> number.start() == at && number.value() instanceof Value.Number)
        .map(number -> ordinal(text, from, number));
  }

  private static Match ordinal(FoldedText text, int from, Numeral number) {
    int end = text.charAt(number.end()) == ' ' ? number.end() + 1 : number.end();
    char next = text.charAt(end);
    if (next == '位' && text.charAt(end + 1) != '于'
        || next == '名'
        || next == '大' && "学会".indexOf(text.charAt(end + 1)) < 0) {
      return rank(from, end + 1, number.value());
    }
    if (isEnumerator(text, from, number)) {
      return Match.idiom(from, number.end());
    }
    if ("章条款编节页".indexOf(next) >= 0 && isNumberedText(text, end)) {
      return Match.name(from, end + 1);
    }
    if (text.startsWith("分钟", end)) {
      return Match.of(from, end + 2, Kind.ORDINAL, number.value(), Unit.ORDINAL);
    }
    if (next == '号' || next == '期' && end - from > 5) {
      return Match.name(from, end + 1); // 第20号提案, 第2024066期
    }
    Optional<Words.Hit<Boolean>> thing = NUMBERED.at(text, end);
    if (thing.isPresent()) {
      return Match.name(from, thing.get().end());
    }
    int institution = institutionEnd(text, end);
    if (institution > 0) {
      return Match.name(from, institution);
    }
    if (TURNS.indexOf(next) >= 0 && next != '\0') {
      return Match.of(from, end + 1, Kind.ORDINAL, number.value(), Unit.ORDINAL);
    }
    if ("高低多少长快强".indexOf(next) >= 0 && "等级中速压温学校数层原新".indexOf(text.charAt(end + 1)) < 0) {
      return rank(from, number.end(), number.value());
    }
    return isNoun(next) && !isRanked(text, from)
        ? Match.of(from, number.end(), Kind.ORDINAL, number.value(), Unit.ORDINAL)
        : rank(from, number.end(), number.value());
  }

  /** 第三章, 第五条第二款, but not 第五条航线. */
  private static boolean isNumberedText(FoldedText text, int at) {
    char word = text.charAt(at);
    return word == '章'
        || "》法例定则".indexOf(text.charAt(ordinalStart(text, at) - 1)) >= 0
        || word == '款'
        || word == '编'
        || word == '页'
        || !isNoun(text.charAt(at + 1))
        || text.charAt(at + 1) == '第'
        || text.charAt(at + 1) == '规';
  }

  /** 第六实验学校, 第二热力公司, 第三看守所: where the name of an institution ends, or 0. */
  private static int institutionEnd(FoldedText text, int from) {
    for (int i = from; i < from + 5; i++) {
      char c = text.charAt(i);
      if (!Numerals.isHan(c) || "的个家座所有是和在次批条项位名".indexOf(c) >= 0 && i == from) {
        return 0;
      }
      Optional<Words.Hit<Boolean>> institution = INSTITUTIONS.at(text, i);
      if (institution.isPresent()) {
        return institution.get().end();
      }
    }
    return 0;
  }

  /** Where the 第 stands of an ordinal whose number ends at a place. */
  private static int ordinalStart(FoldedText text, int end) {
    int from = end;
    while (from > 0 && end - from < 10 && text.charAt(from) != '第') {
      from--;
    }
    return from;
  }

  /** 第一，…第二，… at the head of a clause. */
  private static boolean isEnumerator(FoldedText text, int from, Numeral number) {
    char before = text.charAt(from - 1);
    boolean isHead = from == 0 || "。；;：:\n ！？!?“（(，".indexOf(before) >= 0;
    char next = text.charAt(number.end());
    return isHead
        && (next == '，'
            || next == ','
            || next == '、'
            || next == '是' && before != '，'
            || next == ':');
  }

  private static boolean isNoun(char c) {
    return c >= 0x4E00 && c <= 0x9FFF && "的和与及、，为是并，，但，，在，，由，，仅次于".indexOf(c) < 0;
  }

  private static boolean isRanked(FoldedText text, int from) {
    return "居列排在国省市界球名位升".indexOf(text.charAt(from - 1)) >= 0;
  }

  /** 前十, 前10名, 40强, 百强. */
  private static Optional<Match> top(FoldedText text, int at) {
    Optional<Numeral> number =
        ChineseNumerals.read(text, at)
            .filter(numeral -> numeral.start() == at && numeral.value() instanceof Value.Number);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().end();
    if (text.charAt(end) == '强' && "化劲大烈调国势盛力于者度行制".indexOf(text.charAt(end + 1)) < 0) {
      int from = isTop(text, at) ? at - 1 : at;
      return Optional.of(atMost(from, end + 1, number.get()));
    }
    if (!isTop(text, at)) {
      return latinTop(text, at).map(from -> atMost(from, end, number.get()));
    }
    char next = text.charAt(end);
    if (next == '名' || next == '位' || next == '大' || next == '列' || next == '甲') {
      return Optional.of(atMost(at - 1, end + 1, number.get()));
    }
    boolean isCounted =
        ChineseUnits.at(text, end).isPresent() || "月日号点时期".indexOf(next) >= 0 || next == '%';
    return isCounted ? Optional.empty() : Optional.of(atMost(at - 1, end, number.get()));
  }

  private static boolean isTop(FoldedText text, int at) {
    char before = text.charAt(at - 2);
    return text.charAt(at - 1) == '前'
        && (NOT_BEFORE_TOP.indexOf(before) < 0
            || before == '史' && "影队历".indexOf(text.charAt(at - 3)) >= 0);
  }

  /** TOP10, Top 50. */
  private static Optional<Integer> latinTop(FoldedText text, int at) {
    int end = ChineseApproximations.spacesBefore(text, at);
    return end >= 3
            && text.startsWithIgnoringCase("top", end - 3)
            && !ChineseUnits.isLatin(text.charAt(end - 4))
        ? Optional.of(end - 3)
        : Optional.empty();
  }

  private static Match atMost(int from, int to, Numeral number) {
    return rank(from, to, number.value()).approximately(Approximation.AT_MOST);
  }
}
