package press.plumbline.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a change from a level, and which way it goes: 下降3.1%, 增速为5.5%, 4%的降幅, -4%. */
final class ChineseChanges {
  /** Words that end right before the figure: up, down, or, with 0, no change after all. */
  private static final Words<Integer> VERBS =
      Lexicon.table(
          """
          1 升值 上行 增长 增加 提升 提高 上升 上涨 上浮 上调 攀升 回升 反弹 扩大 扩张 走高 递增 猛增 激增 净增 增 升 涨 同比增 环比增 同比+ 拉升 调高 抬升 调升 加快 增进 增多 增高 大涨 高出同期 跃升 飙升 暴涨 翻升 微增 微升 微涨 年增 多增 提速 放大 拓宽 增产 增收 放量 多了 高了 贵了 快了 多出 增亏 涨薪 涨租 季增 月增 升温 涨价 加息 提价 偏多 偏高 上扬 跃增
          -1 贬值 下行 下浮 下降 下滑 下跌 下调 下挫 减少 降低 回落 回调 缩减 缩小 缩短 缩水 收窄 萎缩 负增长 压减 压缩 削减 递减 放缓 减 降 跌 减缓 走低 锐减 骤降 骤减 大跌 大降 微降 微跌 调低 调降 少增 减产 减收 缩量 调贬 降薪 降租 降温 少还 少付 降价 降息 降准 偏少 偏低 跌去 蒸发 回撤 便宜了 少了 低了 省了 少掉 少花 少用 少收 少缴 季减 月减 减幅 减慢 暴跌 滑落 精简 衰退 降幅收窄 净减 净减少 年减 压降 减亏 减轻
          0 新增 倍增 公升 毫升 空降 倍升 千升 晋升 立升 万升 加减 百升 亿升 直升 同升 提升至 升降 涨跌 增减 迫降 起降
          """,
          Integer::valueOf);

  private static final Words<Integer> NOUNS =
      Lexicon.table(
          """
          1 增速 增幅 涨幅 增长率 升幅 增长速度 增长幅度 增长幅 年均增速 增值率 上涨幅度 增长 提升幅度 增量
          -1 降幅 跌幅 减幅 下降幅度 下降率 降速 跌速 下滑幅度 负增长率 减速 萎缩率
          """,
          Integer::valueOf);

  /** Stands between the word of change and the number. */
  private static final Words<Boolean> BETWEEN_VERB =
      flags("了 达 达到了 幅度 约 率 同比 环比 分别 均 各 仅 近 又 了约 的幅度 高达 多达 整整 分别达 幅度达 幅度为 幅度超过");

  private static final Words<Boolean> BETWEEN_NOUN =
      flags(
          "为 达 达到 达到了 是 : 约 约为 分别为 分别 高达 均为 均 在 保持在 仅为 仅 至 到 分别是 分别达 分别达到 只有 有 也 由 从 从去年的 收于 录得 定为 设定为 目标为 目标 预期为 同比 放缓至 回落至 降至 升至 加快至 扩大至 收窄至 维持在 稳定在 就 大约 计");

  /** Verbs whose object may stand before the points by which it changes. */
  private static final Words<Integer> WITH_OBJECT =
      Lexicon.table(
          """
          1 上调 提高 调升 提升 推高 拉高 高于 快于 拉动 扩大
          -1 下调 降低 调降 压低 拉低 低于 慢于 下拉 拖累 收窄 缩小
          """,
          Integer::valueOf);

  /** How far such a verb stands from the figure at most. */
  private static final int FARTHEST = 18;

  private ChineseChanges() {}

  private static Words<Boolean> flags(String table) {
    Map<String, Boolean> words = new HashMap<>();
    for (String word : table.split(" ")) {
      words.put(word, true);
    }
    return new Words<>(words);
  }

  /** The figure as a change, if the words around it make it one. */
  static Match around(FoldedText text, Match match) {
    Match change = change(text, match);
    boolean isPlaces = change.kind() == Kind.CHANGE && change.unit().measure().equals("位");
    boolean isTurns = "次回轮遍".contains(match.unit().measure()) && match.unit().isCount();
    if (isTurns) {
      return match; // 降了两次
    }
    return isPlaces ? change.in(Unit.RANK) : change; // 排名上升23位
  }

  private static Match change(FoldedText text, Match match) {
    if (match.unit().isDuration() && isInARow(text, match) || isCoupon(text, match)) {
      return match;
    }
    Match signed = signed(text, match);
    if (signed != match) {
      return signed;
    }
    if (isBelow(text, match)) {
      return match.changed(-1);
    }
    return before(text, match, VERBS, BETWEEN_VERB)
        .map(change -> isPulledDown(text, change) ? change.changed(-1) : change)
        .or(() -> ofObject(text, match))
        .or(() -> inOtherWords(text, match))
        .or(() -> isRate(match) ? before(text, match, NOUNS, BETWEEN_NOUN) : Optional.empty())
        .or(() -> behind(text, match))
        .orElse(match);
  }

  /** 满300元减50元; 满意率减0.5个百分点 is a fall. */
  private static boolean isCoupon(FoldedText text, Match match) {
    int minus = match.outerStart() - 1;
    int full = minus - 1;
    while (full > minus - 8 && text.charAt(full) != '满') {
      full--;
    }
    return text.charAt(minus) == '减'
        && text.charAt(full) == '满'
        && Numerals.isNumeral(text.charAt(full + 1));
  }

  /** 连跌10个月, 连续下降三年: how long it went on. */
  private static boolean isInARow(FoldedText text, Match match) {
    int from = Math.max(0, match.outerStart() - 4);
    return text.substring(from, match.outerStart()).contains("连");
  }

  /** 比前年低两成, 低于全省平均0.3个百分点, 少44.3亿美元: less than what a comparison names. */
  private static boolean isBelow(FoldedText text, Match match) {
    int end = match.outerStart();
    for (int i = 0; i < 2; i++) {
      int at = ChineseApproximations.spacesBefore(text, end);
      if ("低少慢".indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at - 2) != '最') {
        return isCompared(text, at - 1);
      }
      Optional<Words.Hit<Boolean>> filler = BETWEEN_VERB.before(text, at);
      if (filler.isEmpty()) {
        return false;
      }
      end = filler.get().start();
    }
    return false;
  }

  private static boolean isCompared(FoldedText text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && !isClauseMark(text.charAt(i)); i--) {
      if ("比较于".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClauseMark(char c) {
    return "，。；：！？,;:!?".indexOf(c) >= 0;
  }

  /** 下拉经济增长0.6个百分点 lowers it, whatever grows. */
  private static boolean isPulledDown(FoldedText text, Match change) {
    int at = change.outerStart();
    for (int i = at - 1; i >= Math.max(0, at - 6) && !isClauseMark(text.charAt(i)); i--) {
      if (text.startsWith("下拉", i) || text.startsWith("拖累", i) || text.startsWith("拉低", i)) {
        return true;
      }
    }
    return false;
  }

  /** 下调存款准备金率0.25个百分点, 低于全省平均0.3个百分点: what changes stands between. */
  private static Optional<Match> ofObject(FoldedText text, Match match) {
    if (!match.unit().equals(Unit.PERCENTAGE_POINT) && !match.unit().equals(Unit.BASIS_POINT)) {
      return Optional.empty();
    }
    int end = match.outerStart();
    for (int i = end; i > Math.max(0, end - FARTHEST); i--) {
      char last = text.charAt(i - 1);
      if (isClauseMark(last) || Numerals.isNumeral(last) && "年月季".indexOf(text.charAt(i)) < 0) {
        return Optional.empty();
      }
      Optional<Words.Hit<Integer>> verb = WITH_OBJECT.before(text, i);
      if (verb.isPresent()) {
        return verb.map(hit -> match.changed(hit.value()));
      }
    }
    return Optional.empty();
  }

  /** 跌212点或1.19%: the same change, told in percent. */
  private static Optional<Match> inOtherWords(FoldedText text, Match match) {
    int or = match.outerStart() - 1;
    if (text.charAt(or) != '或' || !isRate(match)) {
      return Optional.empty();
    }
    for (int i = or; i > Math.max(0, or - FARTHEST) && !isClauseMark(text.charAt(i - 1)); i--) {
      Optional<Words.Hit<Integer>> verb = VERBS.before(text, i);
      if (verb.isPresent()) {
        return verb.filter(hit -> hit.value() != 0).map(hit -> match.changed(hit.value()));
      }
    }
    return Optional.empty();
  }

  private static boolean isRate(Match match) {
    return match.unit().equals(Unit.PERCENT)
        || match.unit().equals(Unit.PERMILLE)
        || match.unit().equals(Unit.MULTIPLE)
        || match.unit().equals(Unit.PERCENTAGE_POINT)
        || match.unit().equals(Unit.BASIS_POINT)
        || match.unit().equals(Unit.RATIO);
  }

  /** A sign that belongs to the number: -4%, +0.5个百分点, 负4%. */
  private static Match signed(FoldedText text, Match match) {
    int at = match.start() - 1;
    char sign = text.charAt(at);
    char before = text.charAt(at - 1);
    boolean isApart =
        !DigitReader.isDigit(before)
            && !ChineseUnits.isLatin(before)
            && "%‰年月日元".indexOf(before) < 0;
    if ((sign == '-' || sign == '+')
        && isApart
        && match.start() == match.outerStart()
        && !isCode(text, match, at)) {
      int direction = sign == '-' ? -1 : 1;
      Match whole = ChineseApproximations.around(text, match.spanning(at, match.end()));
      return isRate(match) || match.unit().equals(Unit.NONE) || sign == '+'
          ? whole.changed(direction)
          : whole.valued(match.changed(direction).value());
    }
    if (sign == '负' && "抱肩担背胜正自欠".indexOf(before) < 0 && match.start() == match.outerStart()) {
      Match whole = match.spanning(at, match.end());
      return isRate(match) ? whole.changed(-1) : whole.valued(match.changed(-1).value());
    }
    return match;
  }

  /** The 20 of 歼-20 is no −20: behind a Chinese word a minus stands before a measured amount. */
  private static boolean isCode(FoldedText text, Match match, int at) {
    return Numerals.isHan(text.charAt(at - 1))
        && ChineseApproximationWords.before(text, at).isEmpty()
        && !isRate(match)
        && !match.unit().isCurrency()
        && !match.unit().code().equals("°C");
  }

  private static Optional<Match> before(
      FoldedText text, Match match, Words<Integer> words, Words<Boolean> between) {
    int end = match.outerStart();
    for (int i = 0; i < 4; i++) {
      int at = ChineseApproximations.spacesBefore(text, end);
      Optional<Words.Hit<Integer>> word = words.before(text, at);
      if (word.isPresent()) {
        return word.filter(hit -> hit.value() != 0)
            .map(hit -> match.changed(hit.value()).within(hit.start(), match.outerEnd()));
      }
      Optional<Words.Hit<Boolean>> filler = between.before(text, at);
      if (filler.isEmpty()) {
        return Optional.empty();
      }
      end = filler.get().start();
    }
    return Optional.empty();
  }

  /** 4%的降幅, 12.2%的增长. */
  private static Optional<Match> behind(FoldedText text, Match match) {
    if (!isRate(match) || text.charAt(match.outerEnd()) != '的') {
      return Optional.empty();
    }
    int at = match.outerEnd() + 1;
    for (String adverb : new String[] {"同比", "年均", "环比", "高", "较快"}) {
      if (text.startsWith(adverb, at)) {
        at += adverb.length();
      }
    }
    return NOUNS
        .at(text, at)
        .map(hit -> match.changed(hit.value()).within(match.outerStart(), hit.end()));
  }
}
