package press.plumbline.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that say how exactly a Chinese figure is meant: 约, 超, 近 before it, 以上, 左右 behind. */
final class ChineseApproximations {
  private static final Words<Approximation> BEFORE =
      words(
          """
          ABOUT 约 大约 约为 约合 大概 大致 大体 差不多 约有 约占 估计 粗略 约达 预计约
          MORE_THAN 超 超过 超过了 超出 逾 突破 突破了 破 过 高于 大于 多于 已超 早已超过 强于 不止 超越 高过 多过 好过
          AT_LEAST 至少 至少有 最少 起码 不低于 不少于 不小于 不下 不下于 达到或超过 大于等于 大于或等于 不短于 不早于 ≥ >=
          NEARLY 近 将近 接近 近乎 逼近 直逼 几近 几乎 趋近 临近 靠近
          LESS_THAN 不足 不到 未到 不满 未满 低于 小于 少于 未达 未达到 不及 短于 未超 <
          AT_MOST 不超过 不超 不高于 不多于 不大于 最多 至多 顶多 小于等于 小于或等于 不得超过 未超过 不长于 ≤ <= 不过
          """);
  private static final Words<Approximation> BEHIND =
      words(
          """
          ABOUT 左右 上下 前后 许
          MORE_THAN 有余 出头 开外
          AT_LEAST 以上 及以上 或以上 及其以上 之上 起
          AT_MOST 以下 及以下 以内 之内 封顶 或以下
          """);

  /** Characters before which the last word is part of another: 签约, 附近, 通过. */
  private static final Map<Character, String> NOT_AFTER =
      Map.of(
          '约', "合契节预签履制公特简条相违邀集隐绿誓失盟大婉缔续",
          '近', "附最远邻贴亲新相",
          '超', "赶反英中",
          '破', "攻打冲爆刺侦",
          '过', "",
          '逾', "",
          '起', "");

  private ChineseApproximations() {}

  private static Words<Approximation> words(String table) {
    Map<String, Approximation> words = new HashMap<>();
    for (String row : table.strip().split("\n")) {
      String[] cells = row.strip().split(" ");
      for (int i = 1; i < cells.length; i++) {
        words.put(cells[i], Approximation.valueOf(cells[0]));
      }
    }
    return new Words<>(words);
  }

  /** The figure with what the words on both its sides make of it. */
  static Match around(FoldedText text, Match match) {
    Match approximate = match;
    for (int i = 0; i < 2; i++) {
      approximate = before(text, approximate);
    }
    return behind(text, approximate);
  }

  private static Match before(FoldedText text, Match match) {
    int end = spacesBefore(text, match.outerStart());
    if (text.charAt(end - 1) == '上') {
      return isUpTo(text, match, end)
          ? strict(match.within(end - 1, match.outerEnd()), Approximation.AT_LEAST)
          : match;
    }
    return BEFORE
        .before(text, end)
        .filter(word -> isWholeWord(text, word))
        .filter(word -> text.charAt(word.start()) != '过' || goesWithPast(text, match, word))
        .map(word -> strict(match.within(word.start(), match.outerEnd()), word.value()))
        .orElse(match);
  }

  /** 上百, 上千: at least that; not 网上百家. */
  private static boolean isUpTo(FoldedText text, Match match, int end) {
    char first = text.charAt(match.start());
    return match.outerStart() == match.start()
        && ChineseNumerals.scale(first).isPresent()
        && first != '十'
        && "以之晚网线路身早马海岸船街楼世向历".indexOf(text.charAt(end - 2)) < 0;
  }

  /** 过半, 过百, 已过: elsewhere 过 only says that something has been done, 去过3次. */
  private static boolean goesWithPast(FoldedText text, Match match, Words.Hit<Approximation> word) {
    if (word.end() - word.start() > 1) {
      return true;
    }
    char first = text.charAt(match.start());
    char before = text.charAt(word.start() - 1);
    return first == '半'
        || ChineseNumerals.scale(first).isPresent() && "通经不超越去来看走做办".indexOf(before) < 0
        || "已均都将".indexOf(before) >= 0;
  }

  private static boolean isWholeWord(FoldedText text, Words.Hit<Approximation> word) {
    if (word.end() - word.start() > 1) {
      return true;
    }
    return NOT_AFTER
            .getOrDefault(text.charAt(word.start()), "")
            .indexOf(text.charAt(word.start() - 1))
        < 0;
  }

  private static Match behind(FoldedText text, Match match) {
    int at = text.charAt(match.outerEnd()) == ' ' ? match.outerEnd() + 1 : match.outerEnd();
    return BEHIND
        .at(text, at)
        .filter(word -> fitsBehind(text, match, word))
        .map(word -> strict(match.within(match.outerStart(), word.end()), word.value()))
        .orElse(match);
  }

  private static boolean fitsBehind(FoldedText text, Match match, Words.Hit<Approximation> word) {
    char first = text.charAt(word.start());
    char next = text.charAt(word.end());
    return switch (first) {
      case '起' -> match.unit().isCurrency() && "来步点到飞伏码草诉源动".indexOf(next) < 0;
      case '上' -> next != '游' && next != '班' && next != '层';
      case '前' -> match.kind() != Kind.QUANTITY;
      case '许' -> match.unit().isCount() && "多可昌久诺".indexOf(next) < 0;
      case '之' -> next != '间';
      default -> true;
    };
  }

  static int spacesBefore(FoldedText text, int end) {
    return text.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  /** A number that says it twice means the stricter (超过…以上): a bound before an about. */
  static Match strict(Match match, Approximation other) {
    return rank(other) > rank(match.approximation()) ? match.approximately(other) : match;
  }

  private static int rank(Approximation approximation) {
    return switch (approximation) {
      case EXACT -> 0;
      case ABOUT -> 1;
      case AT_MOST, AT_LEAST -> 2;
      case LESS_THAN -> 3;
      case NEARLY, MORE_THAN -> 4;
    };
  }

  static Optional<Words.Hit<Approximation>> wordBefore(FoldedText text, int end) {
    return BEFORE.before(text, end);
  }
}
