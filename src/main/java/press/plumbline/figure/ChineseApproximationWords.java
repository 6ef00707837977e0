package press.plumbline.figure;

import java.util.Map;
import java.util.Optional;

/**
 * The words of Chinese that say how exactly a figure is meant, 约 and 超 before it, 以上 and 左右 behind.
 */
final class ChineseApproximationWords {
  private static final Words<Approximation> BEFORE =
      Lexicon.table(
          """
          ABOUT 约 大约 约为 约合 大概 大致 大体 差不多 约有 约占 估计 粗略 约达 预计约
          MORE_THAN 超 超过 超过了 超出 逾 突破 突破了 破 过 高于 大于 多于 已超 早已超过 强于 不止 超越 高过 多过 好过
          MORE_THAN 首破 首超 冲破 涨破 升破 迈过 跨过 越过 迈过了 跨过了 高逾 >
          AT_LEAST 至少 至少有 最少 起码 少说 不下 不下于 达到或超过 大于等于 大于或等于 ≥ >=
          NEARLY 近 快 将近 接近 近乎 几乎是 逼近 直逼 几近 几乎 趋近 临近 靠近
          LESS_THAN 不足 不到 未到 不满 未满 不够 低于 小于 少于 未达 未达到 不及 短于 早于 跌破 失守 <
          AT_MOST 最多 至多 顶多 小于等于 小于或等于 不长于 不晚于 ≤ <= 不过
          """,
          Approximation::valueOf);
  static final Words<Approximation> BEHIND =
      Lexicon.table(
          """
          ABOUT 左右 上下 前后 许
          MORE_THAN 有余 出头 开外 以外 还多 强
          NEARLY 弱
          LESS_THAN 不到
          AT_LEAST 以上 期以上 及以上 或以上 及其以上 之上 起
          AT_MOST 以下 及以下 以内 之内 内 封顶 或以下
          """,
          Approximation::valueOf);

  private static final Words<Boolean> NOT =
      Lexicon.phrases("不, 不得, 不应, 不能, 不宜, 不可, 不会, 不许, 不准, 不要, 不再, 未, 没, 没有, 未能, 应不, 均不, 都不");

  /** Characters before which the last word is part of another: 签约, 附近, 通过. */
  private static final Map<Character, String> NOT_AFTER =
      Map.of(
          '约', "合契节预签履制公特简条相违邀集隐绿誓盟大婉缔续",
          '近', "附最远邻贴亲新相",
          '超', "赶反英中",
          '破', "攻打冲爆刺侦");

  /** How far from a figure its words stand at most. */
  private static final int FARTHEST = 16;

  private ChineseApproximationWords() {}

  /** The word that ends at a place, with what turns it round: 超过, and 不应超过. */
  static Optional<Words.Hit<Approximation>> before(FoldedText text, int end) {
    return BEFORE
        .before(text, end)
        .filter(word -> isWholeWord(text, word))
        .map(word -> turned(text, word));
  }

  /** Not more than that much is at most, not less is at least. */
  private static Words.Hit<Approximation> turned(FoldedText text, Words.Hit<Approximation> word) {
    boolean isBound =
        word.value() == Approximation.MORE_THAN
            || word.value() == Approximation.LESS_THAN
                && "低小少短早".indexOf(text.charAt(word.start())) >= 0;
    Optional<Words.Hit<Boolean>> not = isBound ? NOT.before(text, word.start()) : Optional.empty();
    if (not.isEmpty()) {
      return word;
    }
    Approximation other =
        word.value() == Approximation.MORE_THAN ? Approximation.AT_MOST : Approximation.AT_LEAST;
    return new Words.Hit<>(not.get().start(), word.end(), other);
  }

  private static boolean isWholeWord(FoldedText text, Words.Hit<Approximation> word) {
    if (word.end() - word.start() > 1) {
      return true;
    }
    if (text.startsWith("合约", word.start() - 1)
        && "折共总".indexOf(text.charAt(word.start() - 2)) >= 0) {
      return true; // 折合约35亿元
    }
    if (text.startsWith("条约", word.start() - 1) && "含重长需".indexOf(text.charAt(word.end())) >= 0) {
      return true; // 一根油条约含300千卡
    }
    return NOT_AFTER
            .getOrDefault(text.charAt(word.start()), "")
            .indexOf(text.charAt(word.start() - 1))
        < 0;
  }

  /** How many words around and inside a figure approximate it; 近 of the last years is none. */
  static int count(Figure figure) {
    String prose = figure.prose().text();
    int from = Math.max(0, figure.start() - FARTHEST);
    FoldedText text = FoldedText.of(prose.substring(from, figure.start()));
    int end = ChineseApproximations.spacesBefore(text, text.length());
    FoldedText behind = FoldedText.of(prose.substring(figure.end(), figure.outerEnd()));
    int count = BEHIND.at(behind, behind.charAt(0) == ' ' ? 1 : 0).isPresent() ? 1 : 0;
    for (var word = before(text, end); word.isPresent(); word = before(text, end)) {
      count += text.charAt(word.get().start()) == '近' && figure.unit().isDuration() ? 0 : 1;
      end = ChineseApproximations.spacesBefore(text, word.get().start());
    }
    boolean isInner = figure.text().indexOf('多') > 0 || figure.text().indexOf('余') > 0;
    return isInner ? count + 1 : count;
  }
}
