package press.plumbline.data;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand in any sentence about figures, and so can name nothing in particular: total, 增长,
 * 其中. What can be counted or measured, such as area or 人口, is not among them.
 */
final class CommonWords {
  private static final String CHINESE =
      """
      其中 分别 分列 达到 达 超过 突破 约为 约占 左右 以上 以下 不足 不到 将近 接近 增长 增加 增至 上升 提高 提升
      下降 减少 降低 降至 回落 扩大 缩小 收窄 翻番 同比 环比 上年 去年 今年 前年 明年 全年 年末 年底 年初 同期 当年
      每年 历年 截至 目前 此前 总计 合计 共计 共有 总共 总量 总额 总数 总值 数量 数额 金额
      增速 增幅 增量 降幅 涨幅 速度 平均 均值 人均 累计 实现 完成 保持 位居 位列 名列 排名 名次 第一 首位 亿元 万元
      百分点 百分比 数据 数字 指标 统计 显示 公布 表示 我们 他们 它们 自己 一个 这个 那个 可以 已经 成为 通过 进行
      发展 以及 还有 有关 相关 主要 其他 其它 全部 部分 所有 全市 该市 本市 我市 当地 本地 这里 那里
      """;

  private static final String ENGLISH =
      """
      a an the this that these those it its they their there here he his she her we our you your who which what when
      where how of in on at to for by with from into and or but nor as than then so if while is are was were be been
      being has have had do does did will would can could may might must shall should not no yes all any some each
      every both either neither other another such same own more less most least many much few several only also just
      about around nearly almost over under above below between up down out off again further once twice half first
      second third last next one two three total totals sum overall altogether combined average mean growth increase
      increases decrease decreases rise rises fall falls drop drops gain gains change changes year years month
      months week weeks day days quarter quarters time times today now number numbers figure figures data
      percentage percentages percent point points thousand million
      billion trillion yuan dollars dollar city country province
      """;

  private static final Set<String> ALL =
      Stream.of(CHINESE, ENGLISH)
          .flatMap(block -> Arrays.stream(block.strip().split("\\s+")))
          .map(Letters::of)
          .collect(Collectors.toUnmodifiableSet());

  private CommonWords() {}

  /** Whether the whole name is such a word, with or without an article; IT is an abbreviation. */
  static boolean contains(String name) {
    if (name.matches("[A-Z]{2,5}")) {
      return false;
    }
    String letters = Letters.of(name);
    return ALL.contains(letters) || ALL.contains(letters.replaceFirst("^(the|an|a|this) ", ""));
  }
}
