package press.plumbline.verify;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of an indicator as it stands in a sentence, with what the words beside it make of it: in
 * 地区生产总值增速 the growth, in 人均地区生产总值 another indicator.
 */
record IndicatorWord(int start, int end, List<String> ids, Tail tail) {
  /** What is meant of the indicator. */
  enum Tail {
    LEVEL,
    GROWTH,
    RANK,
    /** A qualifier that the name lacks makes it another indicator. */
    OTHER
  }

  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?i)(人均|户均|亩均|地均|新增|累计|城镇|农村|乡村|净增|新认定|新设|单位|万元|规模以上|规上|限额以上|非|陆上)$"
              + "|\\b(per[- ]capita|net|new|newly added|additional|cumulative|urban|rural|average|median)\\s+$");

  /** Whose, where, when or in what state: 在建装机容量 is not the 装机容量; names hold none of these. */
  private static final Pattern PART =
      Pattern.compile(
          "(民营|私营|外资|国有|国企|乡镇|女性|男性|海上|新建|在建|拟建|退役|备用|剩余|闲置|上市|注销|农村居民|城镇居民"
              + "|平均|日均|月均|季均|(?<![一二三四前首每个各当本该上])季度|预计|预期|计划|规划|目标)的?$"
              + "|(?i)\\b(private|foreign|state-owned|foreign-owned|listed|offshore|onshore|female|male"
              + "|daily|monthly|quarterly|weekly|spare|idle|remaining|retired|former"
              + "|planned|expected|projected|target|targeted)\\s+$");

  private static final Pattern OF_GROWTH =
      Pattern.compile("(?i)^(的)?(同比)?(增速|增幅|增长率|增长速度|增长幅度|增长（)|^(?:'s|’s)? growth\\b");
  private static final Pattern GROWTH_OF =
      Pattern.compile("(?i)\\b(growth|growth rate) (of|in) (the )?$");
  private static final Pattern OF_RANK =
      Pattern.compile("(?i)^(的)?(全国|全省|全球)?(总量)?(排名|位次|名次)|^ rank(ing)?\\b");
  private static final Pattern OF_OTHER =
      Pattern.compile(
          "(?i)^(强度|密度|占比|比重|份额|覆盖率|增量|缺口|目标|贡献率|指数|均值|平均(?![\\d约近超为仅]))"
              + "|^ (per capita|per head|per person|per resident|share|target|density|intensity)\\b");

  IndicatorWord {
    ids = List.copyOf(ids);
  }

  static IndicatorWord of(Scene scene, Named name) {
    String left = scene.before(name.start());
    String right = scene.after(name.start(), name.end());
    String bare = scene.bare().substring(name.start() - left.length(), name.start());
    boolean other =
        QUALIFIED.matcher(left).find()
            || PART.matcher(bare).find()
            || OF_OTHER.matcher(right).find();
    return new IndicatorWord(
        name.start(), name.end(), name.ids(), other ? Tail.OTHER : tail(left, right));
  }

  private static Tail tail(String left, String right) {
    if (OF_GROWTH.matcher(right).find() || GROWTH_OF.matcher(left).find()) {
      return Tail.GROWTH;
    }
    return OF_RANK.matcher(right).find() ? Tail.RANK : Tail.LEVEL;
  }
}
