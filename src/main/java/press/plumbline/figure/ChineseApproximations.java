package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/** The words that say how exactly a Chinese figure is meant: 约, 超, 近 before it, 以上, 左右 behind. */
final class ChineseApproximations {
  /** Those that may stand before the whole of which a figure is a part. */
  private static final Set<String> OF_A_WHOLE =
      Set.of(
          "约", "约为", "约占", "大约", "大约为", "大约占", "不足", "不到", "超过", "不及", "接近", "将近", "几乎是", "不超过",
          "不低于", "不少于", "不高于", "不得超过", "不得低于");

  /** Bounds that may stand some words before their figure. */
  private static final Set<String> ALOOF = Set.of("至少", "最少", "起码", "最多", "至多", "顶多");

  /** What may stand between 约 and its figure. */
  private static final Set<String> FILLERS =
      Lexicon.set(
          "有 需 要 用 花 能 可 为 在 需要 花费 耗时 历时 可达 含 含有 达到 重 长 高 宽 厚 深 减 增 降 升 涨 跌 走 步行 卖 装 能装 能换 相当于 换 合 等于 消耗 耗费 贡献 增加 减少 能有");

  /** Words for about that may stand before them. */
  private static final Set<String> APPROXIMATELY = Set.of("约", "大约", "大概", "大致", "差不多", "估计");

  private static final int LONGEST_FILLER = 6;

  /** Wholes of which a part may stand behind without a 的. */
  private static final Words<Boolean> SCOPES =
      Lexicon.phrases("全市, 全国, 全省, 全区, 全县, 全球, 全部, 总股本, 总投资, 总资产, 净资产, 总数, 总量, 总额, 总人口");

  /** How long the words for a whole are at most. */
  private static final int FARTHEST = 24;

  private ChineseApproximations() {}

  /** The figure with what the words on both its sides make of it. */
  static Match around(FoldedText text, Match match) {
    Match approximate = match;
    for (int i = 0; i < 2; i++) {
      approximate = before(text, approximate);
    }
    return behind(text, beforeWhole(text, approximate));
  }

  /** 约为2018年的3.9倍, 不足郑州的四成, 约占全市的27.8%: what the part is of stands between. */
  private static Match beforeWhole(FoldedText text, Match match) {
    int end = endOfWhole(text, match);
    if (end < 0 || match.approximation() != Approximation.EXACT || !isPart(match.unit())) {
      return match;
    }
    for (int i = end - 1; i > Math.max(0, end - FARTHEST); i--) {
      if ("，。；：、！？,;:()".indexOf(text.charAt(i)) >= 0) {
        return match;
      }
      Optional<Words.Hit<Approximation>> word = ChineseApproximationWords.before(text, i);
      if (word.isPresent() && OF_A_WHOLE.contains(text.substring(word.get().start(), i))) {
        return strict(match, word.get().value());
      }
    }
    return match;
  }

  /** Where the words for the whole end: at a 的, or with a scope, 不到全市百分之二; else -1. */
  private static int endOfWhole(FoldedText text, Match match) {
    int end = match.outerStart();
    if (text.charAt(end - 1) == '的') {
      return end - 1;
    }
    return SCOPES.before(text, end).isPresent() ? end : -1;
  }

  private static boolean isPart(Unit unit) {
    return unit.equals(Unit.MULTIPLE) || unit.equals(Unit.PERCENT) || unit.equals(Unit.RATIO);
  }

  private static Match before(FoldedText text, Match match) {
    int end = spacesBefore(text, match.outerStart());
    if (text.charAt(end - 1) == '上' && isUpTo(text, match, end)) {
      return strict(match.within(end - 1, match.outerEnd()), Approximation.AT_LEAST);
    }
    return ChineseApproximationWords.before(text, end)
        .or(() -> beforeFiller(text, end))
        .filter(word -> text.charAt(word.start()) != '快' || isSoon(text, match, word))
        .filter(word -> text.charAt(word.start()) != '过' || goesWithPast(text, match, word))
        .map(word -> strict(match.within(word.start(), match.outerEnd()), word.value()))
        .orElse(match);
  }

  /** 至少要花15万元, 最多可容纳3000人, 约需3小时: a verb stands between. */
  private static Optional<Words.Hit<Approximation>> beforeFiller(FoldedText text, int end) {
    for (int i = end - 1; i >= Math.max(1, end - LONGEST_FILLER); i--) {
      char c = text.charAt(i);
      if (!Numerals.isHan(c) || Numerals.isNumeral(c) || "比较占的".indexOf(c) >= 0) {
        return Optional.empty();
      }
      if ("约少多码计概致".indexOf(text.charAt(i - 1)) < 0) {
        continue;
      }
      Optional<Words.Hit<Approximation>> word = ChineseApproximationWords.before(text, i);
      if (word.isPresent()) {
        boolean isFree = ALOOF.contains(text.substring(word.get().start(), i));
        boolean isFiller = FILLERS.contains(text.substring(i, end));
        return isFree || isFiller && saysAbout(text, word.get(), i) ? word : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean saysAbout(FoldedText text, Words.Hit<Approximation> word, int end) {
    String words = text.substring(word.start(), end);
    return APPROXIMATELY.contains(words);
  }

  /** 上百, 上千: at least that; not 网上百家. */
  private static boolean isUpTo(FoldedText text, Match match, int end) {
    char first = text.charAt(match.start());
    char before = text.charAt(end - 2);
    return match.outerStart() == match.start()
        && ChineseDigits.isScale(first)
        && first != '十'
        && ("以之晚网线路身早马海岸船街楼世向历迈跨站登踏".indexOf(before) < 0
            || before == '线' && text.charAt(end - 3) == '沿');
  }

  /** 过半, 过百, 已过: elsewhere 过 only says that something has been done, 去过3次. */
  private static boolean goesWithPast(FoldedText text, Match match, Words.Hit<Approximation> word) {
    if (word.end() - word.start() > 1) {
      return true;
    }
    char first = text.charAt(match.start());
    char before = text.charAt(word.start() - 1);
    return match.unit().equals(Unit.RATIO)
        || match.unit().equals(Unit.PERCENT)
        || ChineseDigits.isScale(first) && "通经不超越去来看走做办带换教".indexOf(before) < 0
        || isLevel(match) && "房温流量额值入产数价口绩率资薪龄".indexOf(before) >= 0
        || "已均都将".indexOf(before) >= 0;
  }

  /** What may be passed: 票房过10亿, 气温过35℃. */
  private static boolean isLevel(Match match) {
    return match.unit().code().equals("°C")
        || match.value() instanceof Value.Number number
            && number.scale().compareTo(ChineseDigits.WAN) >= 0;
  }

  /** 快九十岁了, 快三年了: soon so many; not 加快3%. */
  private static boolean isSoon(FoldedText text, Match match, Words.Hit<Approximation> word) {
    boolean isTime = match.unit().isDuration() || match.unit().code().equals("age");
    return isTime && "加赶尽愉凉较更很最飞太极越轻欢畅痛爽外特".indexOf(text.charAt(word.start() - 1)) < 0;
  }

  private static Match behind(FoldedText text, Match match) {
    int at = text.charAt(match.outerEnd()) == ' ' ? match.outerEnd() + 1 : match.outerEnd();
    return ChineseApproximationWords.BEHIND
        .at(text, at)
        .filter(word -> fitsBehind(text, match, word))
        .map(word -> strict(match.within(match.outerStart(), word.end()), word.value()))
        .orElse(match);
  }

  private static boolean fitsBehind(FoldedText text, Match match, Words.Hit<Approximation> word) {
    char first = text.charAt(word.start());
    char next = text.charAt(word.end());
    return switch (first) {
      case '不' -> !Numerals.isNumeral(next) && !Numerals.isHan(next) || "的就便即".indexOf(next) >= 0;
      case '起' ->
          (match.unit().isCurrency()
                  || match.unit().equals(Unit.PERCENT)
                  || match.unit().equals(Unit.NONE))
              && "来步点到飞伏码草诉源动".indexOf(next) < 0;
      case '上' -> next != '游' && next != '班' && next != '层';
      case '前' -> match.kind() != Kind.QUANTITY;
      case '许' ->
          (match.unit().isCount() || match.kind() == Kind.DATE) && "多可昌久诺".indexOf(next) < 0;
      case '之' -> next != '间';
      case '强', '弱' -> match.unit().equals(Unit.RATIO) && "势小烈大者点化".indexOf(next) < 0;
      case '以' -> text.charAt(word.start() + 1) != '外' || isExtent(match);
      case '内' -> isExtent(match) && "地外部容陆需蒙销资涵存向置心贸饰科河江湾环幕政卷阁景".indexOf(next) < 0;
      default -> true;
    };
  }

  /** What has an inside: 两年内, 50公里内. */
  private static boolean isExtent(Match match) {
    String unit = match.unit().code();
    return match.unit().isDuration() || unit.equals("km") || unit.equals("m");
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
}
