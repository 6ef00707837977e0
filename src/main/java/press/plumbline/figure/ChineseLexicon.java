package press.plumbline.figure;

import static press.plumbline.figure.DigitReader.charAt;

import java.util.List;
import java.util.Optional;

/**
 * Single numeral characters that are part of a word: the 一 of 一脉, the 半 of 半壁, the 万 of 万科. They
 * count nothing; a digit never ends here, nor does any numeral that counts.
 */
final class ChineseLexicon {
  private static final String LEXICAL = "一零〇半百千万亿兆俩仨壹贰叁肆伍陆柒捌玖拾佰仟";

  private ChineseLexicon() {}

  static List<Match> read(String text, int at) {
    if (ChineseNumerals.scale(charAt(text, at)).isPresent()) {
      Optional<Words.Hit<ChineseUnits.Word>> unit = ChineseUnits.at(text, at);
      if (unit.isPresent()) {
        // 千瓦时, 千克 and 百分点 hold a numeral of their own.
        return List.of(Match.name(at, unit.get().end()));
      }
    }
    char c = charAt(text, at);
    return LEXICAL.indexOf(c) >= 0 && c != '\0' ? List.of(Match.idiom(at, at + 1)) : List.of();
  }

  /** 一是…二是…, and 一、 or （二） at the head of a line or clause. */
  static Optional<Match> enumerator(String text, int at) {
    int digit = ChineseNumerals.digit(charAt(text, at));
    boolean isTens = charAt(text, at) == '十';
    if (digit <= 0 && !isTens || "两俩仨".indexOf(charAt(text, at)) >= 0) {
      return Optional.empty();
    }
    char before = charAt(text, at - 1);
    char next = charAt(text, at + 1);
    boolean isHead = at == 0 || "，。；：:;、 “—?!！？(".indexOf(before) >= 0;
    boolean isCounted =
        next == '是' && "否不".indexOf(charAt(text, at + 2)) < 0
            || next == '要' && before != '、'
            || next == '则' && before != '、'
            || next == '来' && (digit == 1 || digit == 2) && charAt(text, at + 2) != '自'
            || (next == '、' || next == '.')
                && (at == 0 || "。;； ".indexOf(before) >= 0)
                && !Numerals.isNumeral(charAt(text, at + 2))
            || next == ')' && before == '(';
    return isHead && isCounted ? Optional.of(Match.idiom(at, at + 1)) : Optional.empty();
  }

  /**
   * Whether an amount is only the name of a unit, as in 单位：亿元 or 产值（万元）: a size word and a unit
   * without a number.
   */
  static boolean isUnitLabel(String text, Match amount) {
    char first = charAt(text, amount.start());
    if (!(amount.value() instanceof Value.Number)
        || ChineseNumerals.scale(first).isEmpty()
        || amount.approximation() != Approximation.EXACT) {
      return false;
    }
    boolean isShort =
        ChineseNumerals.largeScale(first).isPresent()
            && !ChineseNumerals.isPlaceOrScale(text, amount.start() + 1);
    return isShort
        || DigitReader.charAt(text, amount.start() - 1) == '每'
        || isBracketed(text, amount)
        || text.startsWith("单位", amount.start() - 3)
        || text.startsWith("单位", amount.start() - 2);
  }

  private static boolean isBracketed(String text, Match amount) {
    return charAt(text, amount.start() - 1) == '(' && charAt(text, amount.end()) == ')';
  }
}
