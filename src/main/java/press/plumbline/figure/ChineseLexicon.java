package press.plumbline.figure;

import java.util.List;
import java.util.Optional;

/**
 * Single numeral characters that are part of a word: the 一 of 一脉, the 半 of 半壁, the 万 of 万科. They
 * count nothing; a digit never ends here, nor does any numeral that counts.
 */
final class ChineseLexicon {
  private static final String LEXICAL = "一零〇半百千万亿兆俩仨壹贰叁肆伍陆柒捌玖拾佰仟";

  /** Nouns that headlines count without a measure word: 三企业上榜. */
  private static final Words<Boolean> COUNTED =
      Lexicon.phrases(
          "企业, 高校, 城市, 部门, 单位, 项目, 园区, 平台, 机构, 产业, 学校, 医院, 公司, 国家, 地区, 省份, 工厂, 基地, 港口, 机场,"
              + " 学生, 教师, 工人, 居民, 景区, 车站, 银行, 品牌, 产品, 指标, 领域, 行业, 集群, 论坛, 展会, 小区, 社区, 村庄, 县市,"
              + " 中心, 板块, 举措, 任务, 工程, 方面, 环节, 阶段, 措施, 目标, 重点, 关键, 难题, 问题, 变化, 特点, 亮点, 优势");

  /** What may follow a number that stands alone. */
  private static final String BEHIND_NUMBER = "的和与或及至到是为升降增减变比加乘除等于多余几占以左上下之而但也都则、";

  private ChineseLexicon() {}

  static List<Match> read(FoldedText text, int at) {
    if (ChineseDigits.isScale(text.charAt(at))) {
      Optional<Words.Hit<ChineseUnits.Word>> unit = ChineseUnits.at(text, at);
      if (unit.isPresent()) {
        // 千瓦时, 千克 and 百分点 hold a numeral of their own.
        return List.of(Match.name(at, unit.get().end()));
      }
    }
    char c = text.charAt(at);
    if (LEXICAL.indexOf(c) >= 0 && c != '\0') {
      return List.of(Match.idiom(at, at + 1));
    }
    return isPairInWord(text, at) ? List.of(Match.name(at, at + 2)) : List.of();
  }

  /** 五七炮, 四九城: two digits that make no number, before a word that nobody counts. */
  private static boolean isPairInWord(FoldedText text, int at) {
    return ChineseDigits.digit(text.charAt(at)) > 0
        && ChineseDigits.digit(text.charAt(at + 1)) > 0
        && !Numerals.isNumeral(text.charAt(at - 1))
        && Numerals.isHan(text.charAt(at + 2))
        && !Numerals.isNumeral(text.charAt(at + 2))
        && ChineseUnits.at(text, at + 2).isEmpty();
  }

  /** 一是…二是…, and 一、 or （二） at the head of a line or clause. */
  static Optional<Match> enumerator(FoldedText text, int at) {
    if (isArabicEnumerator(text, at)) {
      return Optional.of(Match.idiom(at, DigitReader.run(text.raw(), at)));
    }
    int digit = ChineseDigits.digit(text.charAt(at));
    boolean isTens = text.charAt(at) == '十';
    if (digit <= 0 && !isTens || "两俩仨".indexOf(text.charAt(at)) >= 0) {
      return Optional.empty();
    }
    char before = text.charAt(at - 1);
    char next = text.charAt(at + 1);
    boolean isHead = at == 0 || "，。；：:;、 “—?!！？(".indexOf(before) >= 0;
    boolean isCounted =
        next == '是' && "否不".indexOf(text.charAt(at + 2)) < 0
            || next == '要' && before != '、'
            || next == '则' && before != '、'
            || next == '来' && (digit == 1 || digit == 2) && text.charAt(at + 2) != '自'
            || (next == '、' || next == '.')
                && (at == 0 || "。;； ".indexOf(before) >= 0)
                && !Numerals.isNumeral(text.charAt(at + 2))
            || next == ')' && before == '(';
    return isHead && isCounted ? Optional.of(Match.idiom(at, at + 1)) : Optional.empty();
  }

  /** 1. or 2、 at the head of a text, or behind a colon, semicolon or full stop. */
  private static boolean isArabicEnumerator(FoldedText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    char mark = text.charAt(end);
    char next = text.charAt(end + 1);
    return end > at
        && end - at < 3
        && (at == 0 || "。;；:：".indexOf(text.charAt(at - 1)) >= 0)
        && (mark == '.' || mark == '、')
        && (Numerals.isHan(next) && !Numerals.isNumeral(next) || "“《 ".indexOf(next) >= 0);
  }

  /**
   * Whether an amount is only the name of a unit, as in 单位：亿元 or 产值（万元）: a size word and a unit
   * without a number.
   */
  static boolean isUnitLabel(FoldedText text, Match amount) {
    char first = text.charAt(amount.start());
    if (!(amount.value() instanceof Value.Number)
        || !ChineseDigits.isScale(first)
        || amount.approximation() != Approximation.EXACT) {
      return false;
    }
    boolean isShort =
        ChineseDigits.largeScale(first).isPresent()
            && !ChineseScales.isScale(text, amount.start() + 1);
    return isShort
        || text.charAt(amount.start() - 1) == '每'
        || isBracketed(text, amount)
        || text.startsWith("单位", amount.start() - 3)
        || text.startsWith("单位", amount.start() - 2);
  }

  /**
   * Whether a single digit word is only the first part of a word or name: 三坊七巷, 二世, 五子棋. One that
   * counts has a measure word behind it, or a noun that headlines count.
   */
  static boolean isPartOfWord(FoldedText text, Match amount) {
    char next = text.charAt(amount.end());
    return amount.end() - amount.start() == 1
        && "二三四五六七八九十两".indexOf(text.charAt(amount.start())) >= 0
        && amount.unit().equals(Unit.NONE)
        && amount.kind() == Kind.QUANTITY
        && amount.approximation() == Approximation.EXACT
        && Numerals.isHan(next)
        && BEHIND_NUMBER.indexOf(next) < 0
        && COUNTED.at(text, amount.end()).isEmpty();
  }

  private static boolean isBracketed(FoldedText text, Match amount) {
    return text.charAt(amount.start() - 1) == '(' && text.charAt(amount.end()) == ')';
  }
}
