package press.plumbline.figure;

import java.util.Set;

/** 一 before a measure word: the article of 一家企业, or the number of 一人死亡, 每月一次, 仅有一家. */
final class ChineseOnes {
  /** What happens to a person who is counted: 一人死亡. */
  private static final Words<Boolean> CASUALTIES =
      Lexicon.phrases("死亡, 受伤, 遇难, 失踪, 失联, 感染, 获救, 被捕, 被拘, 轻伤, 重伤, 身亡, 被困, 确诊, 溺亡, 坠亡, 不治");

  /** Words behind which one is counted: no more than one, or one beside others. */
  private static final Words<Boolean> SINGLING =
      Lexicon.phrases("仅有, 只有, 仅, 只, 另有, 尚有, 仅剩, 只剩, 唯有, 其中有, 各有, 各, 均有");

  /** Measure words of persons and things that are counted one by one, not 个, 种 or 条. */
  private static final Set<String> SINGLES = Lexicon.set("人 名 家 例 起 座 所 艘 架 辆 户 枚 幢 栋 台");

  private static final int LONGEST_NOUN = 12;

  private ChineseOnes() {}

  /** 一个, 一家, 一场 are articles; one in digits counts, and so does 每月一次. */
  static boolean isArticle(FoldedText text, Match match) {
    return text.charAt(match.start()) == '一'
        && match.unit().isCount()
        && match.value().equals(Value.Number.of("1"))
        && match.approximation() == Approximation.EXACT
        && !isEach(text, match)
        && !isCasualty(text, match)
        && !isBesideOthers(text, match)
        && !isSingled(text, match)
        && !isListed(text, match);
  }

  /** 每月一次, 每隔7天一次; in 每76秒下线一台 the car is one like another. */
  private static boolean isEach(FoldedText text, Match match) {
    boolean hasDigits = false;
    for (int i = match.start() - 1; i >= Math.max(0, match.start() - 9); i--) {
      char c = text.charAt(i);
      if (c == '每') {
        return text.charAt(i + 1) != '个' && (!hasDigits || text.charAt(i + 1) == '隔');
      }
      boolean isInterval = DigitReader.isDigit(c) || c == '~' || c == '-';
      hasDigits |= isInterval;
      if (!Numerals.isHan(c) && !isInterval) {
        return false;
      }
    }
    return false;
  }

  /** 两省一市, 一市三县: districts that are counted one beside the other. */
  private static boolean isBesideOthers(FoldedText text, Match match) {
    String districts = "省市县区镇乡州男女胜负";
    return districts.contains(match.unit().measure())
        && (districts.indexOf(text.charAt(match.start() - 1)) >= 0
                && Numerals.isNumeral(text.charAt(match.start() - 2))
            || Numerals.isNumeral(text.charAt(match.end()))
                && districts.indexOf(text.charAt(match.end() + 1)) >= 0);
  }

  private static boolean isCasualty(FoldedText text, Match match) {
    return match.unit().measure().equals("人")
        && (CASUALTIES.at(text, match.end()).isPresent()
            || text.startsWith("其中", match.start() - 2));
  }

  /** 仅有一家, 另有一人: one, and no more. */
  private static boolean isSingled(FoldedText text, Match match) {
    return SINGLES.contains(match.unit().measure())
        && SINGLING.before(text, match.start()).isPresent();
  }

  /** 一名审判员和两名陪审员: the next of a list is counted by the same word. */
  private static boolean isListed(FoldedText text, Match match) {
    String measure = match.unit().measure();
    if (!measure.equals("名") && !measure.equals("人")) {
      return false;
    }
    for (int i = match.end(); i < match.end() + LONGEST_NOUN; i++) {
      char c = text.charAt(i);
      if ("、和及与".indexOf(c) >= 0 && c != '\0') {
        return Numerals.isNumeral(text.charAt(i + 1))
            && text.charAt(i + 1) != '一'
            && text.startsWith(measure, i + 2);
      }
      if (!Numerals.isHan(c)) {
        return false;
      }
    }
    return false;
  }
}
