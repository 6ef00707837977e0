package press.plumbline.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words that say nothing of their own beside a figure: what is left when they, the names and
 * the numerals are taken away is something the data has no name for, so that the clause does not
 * continue the one before it.
 */
final class Wording {
  /** Verbs, particles and generic nouns of Chinese statistics, the longest first. */
  private static final List<String> CHINESE =
      words(
          """
          同比 环比 比上年 较上年 上年 上一年 增长 增加 增速 增幅 增至 增 上升 提高 提升 下降 减少 降至 回落
          收窄 扩大 达到 达 为 是 约 近 超过 超 逾 突破 高达 高出 高 多出 多达 多 少 低 仅 只有 只 仅有
          共有 共计 合计 总计 共 有 其中 分别 分列 各 均 都 也 又 则 还 已经 已 从 到 至 由 在 于 的 了 将近
          不到 不足 左右 以上 以下 上下 另有 同期 全年 年末 年底 当年 同年 去年 今年 总量 规模 总额 总值 总数 数量
          人数 总计 数 前者 后者 两者 三者 实现 完成 累计为 继续 连续 保持 位居 位列 居于 居 列 排名 排在 排 第
          全国 全省 全市 全球 世界 国内 首次 一举 跃升 跃 迈上 台阶 大关 关口 水平 相比 相较 比较 比 较 快 慢 快于
          慢于 高于 低于 平均 名义 实际 可比价 按 计算 口径 同口径 其 该 这 那 一 个百分点 百分点 但 而 且 并 却 仍
          再 净 得 地 着 出 来 去 上 下 内 中 后 前 时 之 与 和 及 以及 每 就 更 最 才 竟 几乎 相当 相当于 占 占到
          倍 几 些 可 能 会 要 将 把 被 让 使 以 所 它 他们 我们 自己 这里 当地 这个 数字 数据 统计 显示 公布
          规上 达成 录得 报 收 升 降 跌 涨 涨幅 跌幅 降幅 翻 番 末 年 月 日 底 初 如今 目前 现在 此前 此后 随后
          行业 业内 官方 部门 公报 统计局 媒体 报道 报告 口径 说法 据 数字 数目 消息 通报 年报 季报 快报 初步 核算 核实 修订 最终
          贡献 创造 吸引 投入 拿下 占据 迎来 录入 接待 产出 发出 运送 运输 处理 卖出 售出 生产 制造 建成 开出 收到 收入
          花费 使用 利用 引进 培养 毕业 招收 录取 出栏 收获 打下 种下 治好 收治 诊治 完工 开工 竣工 交付 装机 发电
          高居 稳居 跻身 名列 排到 升到 降到 落到 涨到 提到 减到 翻到 回到 进到 攀升 飙升 骤降 锐减 剧增 猛增 微增 微降
          略增 略降 小幅 大幅 明显 显著 进一步 依然 依旧 始终 一直 逐年 逐月 持续 稳步 稳定 平稳 基本 大致 大约 大概
          足足 整整 恰好 正好 刚好 不过 尚未 没有 也就是 便是 就是 正是 才是 而是 算上
          加上 减去 除去 扣除 包括 包含 折合 换算 相当 等于 接近 逼近 追平 持平 相差 差距 差额 缺口 领先
          落后 反超 赶超 超越 前一年 后一年 头一年 第二年 次年 翌年 上半年 下半年 一季度 年内 期内 期末 期初 月末 月底 季末
          每平方米 每平方公里 每公里 每公顷 每亩 每吨 每千瓦时 每立方米 每万人 每百人 每千人 每人 每户 每家 平方米 平方公里
          核定 认定 测算 发布 披露 透露 指出 介绍 表示 提供 给出 修正 更正 调整 估计 预计 预测
          变成 变为 同样 收缩 缩水 萎缩 缩至 缩小 扩至 升至 跌至 涨至 增到 开行 拥有 设有 集聚 覆盖 聚集 落户 引进 新增为 是年
          人民币 港币 新台币 澳门币 美金 依次
          """);

  /** Where in the list the words stand that begin with a letter. */
  private static final Map<Character, List<Integer>> BY_INITIAL =
      IntStream.range(0, CHINESE.size())
          .boxed()
          .collect(Collectors.groupingBy(rank -> CHINESE.get(rank).charAt(0)));

  /** From where on the words of the list have one letter. */
  private static final int SINGLES =
      (int) CHINESE.stream().filter(word -> word.length() > 1).count();

  private static final Set<Character> SINGLE =
      CHINESE.subList(SINGLES, CHINESE.size()).stream()
          .map(word -> word.charAt(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Small words that are as often half of a noun: with a letter of its own 收 makes 税收. */
  private static final String FIRST_HALF = "出降排居列收高报";

  private static final String SECOND_HALF = "收能地";

  /** What makes no noun with them: 排首位, 列入, 高过, 收缩, 不能, 本地. */
  private static final String NO_HALF = "首次入进过头冠位点峰度企色炉载缩紧官盘尾温不没未本此外";

  private static final List<String> NOUNS =
      List.of("就业", "能源", "能耗", "会展", "会员", "会议", "中学", "内需", "时速");

  /** What it is the size of, the words leave open; but 规模扩大了3.5倍 is said of itself. */
  private static final Pattern SIZE = Pattern.compile("\\s*规模(扩大|缩小)");

  private static final Pattern HAN_WORD = Pattern.compile("\\p{IsHan}{2}");

  /** 走进了云冈石窟 goes on about what is counted; it is no noun. */
  private static final String VERB = "^(.{1,3}[了过着到]|[分散集坐落扎留住设走站停摆放存开建排].?在).*";

  /** 机构在此设点: the noun ends before where it is. */
  private static final String WHERE = "(^|(?<=..))在.*";

  private Wording() {}

  private static List<String> words(String block) {
    return Arrays.stream(block.split("\\s+"))
        .filter(word -> !word.isBlank())
        .distinct()
        .sorted(Comparator.comparing((String word) -> -word.length()))
        .toList();
  }

  /** Whether a stretch of the text names something beyond names of the data and small words. */
  static boolean namesSomethingElse(Scene scene, int from, int to) {
    return namesSomethingElse(scene.bare().substring(Math.min(from, to), to));
  }

  /** The same of a text in which names and numerals are blanked out. */
  static boolean namesSomethingElse(String masked) {
    String rest = withoutSmallWords(masked);
    return HAN_WORD.matcher(rest).find()
        || SIZE.matcher(masked).lookingAt()
        || EnglishWording.namesSomethingElse(rest);
  }

  /** The longer words are taken out first, those of one length in the order of the list. */
  private static String withoutSmallWords(String text) {
    var found = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      for (int rank : BY_INITIAL.getOrDefault(text.charAt(i), List.of())) {
        if (text.startsWith(CHINESE.get(rank), i)) {
          found.set(rank);
        }
      }
    }
    String rest = without(text, found, 0, SINGLES);
    return holdsNoun(rest) ? rest : without(rest, found, SINGLES, CHINESE.size());
  }

  private static String without(String text, BitSet found, int from, int to) {
    String rest = text;
    int rank = found.nextSetBit(from);
    while (rank >= 0 && rank < to) {
      rest = rest.replace(CHINESE.get(rank), " ");
      rank = found.nextSetBit(rank + 1);
    }
    return rest;
  }

  /** Whether a small word of one letter stands there as half of a noun. */
  private static boolean holdsNoun(String rest) {
    for (int i = 0; i + 1 < rest.length(); i++) {
      char a = rest.charAt(i);
      char b = rest.charAt(i + 1);
      if (FIRST_HALF.indexOf(a) >= 0 && isUnknown(b) && NO_HALF.indexOf(b) < 0
          || SECOND_HALF.indexOf(b) >= 0 && isUnknown(a) && NO_HALF.indexOf(a) < 0
          || NOUNS.contains(rest.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnknown(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN
        && !SINGLE.contains(letter);
  }

  /** The Chinese noun that stands right behind a count, such as 企业 in 16万家企业; else empty. */
  static String nounAfter(Scene scene, int offset) {
    String after = scene.after(Math.max(0, offset - 1), offset);
    return after
        .codePoints()
        .takeWhile(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .replaceFirst(VERB, "")
        .replaceFirst(WHERE, "");
  }
}
