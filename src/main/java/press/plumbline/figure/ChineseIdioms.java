package press.plumbline.figure;

import java.util.Optional;

/**
 * Set phrases that their pattern tells, so that no list need be complete: 千方百计 and 七上八下 put a
 * numeral before each of two words that measure nothing, 一分一秒 the same 一 before both, 七七八八 doubles
 * two digits; in 问了半天 the time is none.
 */
final class ChineseIdioms {
  private static final String DIGITS = "一二三四五六七八九十百千万半两";

  /** Words that are counted in pairs without a measure word: 三男两女, 三天两夜, 五胜三负. */
  private static final String COUNTED = "男女老少胜平负死伤金银铜室厅卫天夜年月日时点号周岁分成折倍";

  private ChineseIdioms() {}

  static Optional<Match> read(FoldedText text, int at) {
    if (DIGITS.indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    return paired(text, at)
        .or(() -> doubled(text, at))
        .or(() -> longWhile(text, at))
        .or(() -> asOneDay(text, at));
  }

  private static Optional<Match> paired(FoldedText text, int at) {
    char first = text.charAt(at);
    char second = text.charAt(at + 2);
    boolean isPair =
        DIGITS.indexOf(second) >= 0
            && second != '\0'
            && isWord(text.charAt(at + 1))
            && !isPart(text, at)
            && isWord(text.charAt(at + 3))
            && !Numerals.isNumeral(text.charAt(at - 1))
            && text.charAt(at - 1) != '第'
            && ChinesePartsOfYear.at(text, at + 2).isEmpty();
    if (!isPair
        || !isOne(first, second) && (isMeasured(text, at + 1) || isMeasured(text, at + 3))) {
      return Optional.empty();
    }
    int end = at + 4;
    while (end < at + 12 && text.charAt(end) == second && isWord(text.charAt(end + 1))) {
      end += 2; // 一升一降一平
    }
    return Optional.of(Match.idiom(at, end));
  }

  /** 一大半, 一小半: how large a half. */
  private static boolean isPart(FoldedText text, int at) {
    return text.startsWith("大半", at + 1) || text.startsWith("小半", at + 1);
  }

  private static boolean isOne(char first, char second) {
    return first == second && "一百千万".indexOf(first) >= 0; // 一分一秒, 千村千面
  }

  private static boolean isWord(char c) {
    return Numerals.isHan(c) && !Numerals.isNumeral(c) && "的是和与及为至到之".indexOf(c) < 0;
  }

  /** Whether the word behind a numeral is one that numbers stand before. */
  private static boolean isMeasured(FoldedText text, int at) {
    return ChineseUnits.at(text, at).isPresent() || COUNTED.indexOf(text.charAt(at)) >= 0;
  }

  /** 七七八八. */
  private static Optional<Match> doubled(FoldedText text, int at) {
    boolean isDoubled =
        text.charAt(at) == text.charAt(at + 1)
            && text.charAt(at + 2) == text.charAt(at + 3)
            && ChineseDigits.digit(text.charAt(at)) > 0
            && ChineseDigits.digit(text.charAt(at + 2)) > 0
            && !Numerals.isNumeral(text.charAt(at + 4))
            && ChineseUnits.at(text, at + 4).isEmpty();
    return isDoubled ? Optional.of(Match.idiom(at, at + 4)) : Optional.empty();
  }

  /** 二十年如一日. */
  private static Optional<Match> asOneDay(FoldedText text, int at) {
    int end = at;
    while (end - at < 4 && Numerals.isNumeral(text.charAt(end))) {
      end++;
    }
    return text.startsWith("年如一日", end) ? Optional.of(Match.idiom(at, end + 4)) : Optional.empty();
  }

  /** 问了半天, 老半天. */
  private static Optional<Match> longWhile(FoldedText text, int at) {
    return text.startsWith("半天", at) && "了老好小大".indexOf(text.charAt(at - 1)) >= 0
        ? Optional.of(Match.idiom(at, at + 2))
        : Optional.empty();
  }
}
