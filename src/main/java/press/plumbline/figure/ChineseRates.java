package press.plumbline.figure;

import java.util.Optional;

/**
 * What a figure is shared by where it stands before it: 每平方公里1300人, 每亩平均单产366公斤, 亩产341.5公斤. The
 * denominator stays outside the figure.
 */
final class ChineseRates {
  /** How long the words between 每亩 and its figure are at most. */
  private static final int FARTHEST = 12;

  private ChineseRates() {}

  /** The figure as a quotient, if something it is shared by is named before it. */
  static Match per(FoldedText text, Match match) {
    if (match.unit().code().contains("/") || match.unit().equals(Unit.NONE)) {
      return match;
    }
    if (match.unit().isCurrency()) {
      Match exchanged = ChineseExchange.rate(text, match);
      if (exchanged != match) {
        return exchanged;
      }
    }
    int end = ChineseApproximations.spacesBefore(text, match.outerStart());
    if (text.startsWith("亩产", end - 2) || text.startsWith("亩产", end - 3)) {
      return isThing(match.unit()) ? match.in(match.unit().per(new Unit("mu"))) : match;
    }
    int each = eachBefore(text, end);
    if (each < 0) {
      return match;
    }
    Optional<Words.Hit<ChineseUnits.Word>> unit = denominator(text, each);
    return unit.filter(found -> isSharedBy(text, found, end, match))
        .map(found -> shared(text, match, each, found, end))
        .orElse(match);
  }

  /** The unit behind 每; of 每人每月 the person, since a month counts and does not divide. */
  private static Optional<Words.Hit<ChineseUnits.Word>> denominator(FoldedText text, int each) {
    Optional<Words.Hit<ChineseUnits.Word>> unit = ChineseUnits.at(text, each + 1);
    boolean isTime = unit.filter(found -> found.value().unit().isDuration()).isPresent();
    for (int i = each - 1; isTime && i >= Math.max(0, each - 4); i--) {
      if (text.charAt(i) == '每') {
        return ChineseUnits.at(text, i + 1)
            .filter(outer -> outer.end() == each)
            .map(outer -> new Words.Hit<>(outer.start(), unit.get().end(), outer.value()));
      }
    }
    return unit;
  }

  /** 跌破每桶65美元: what bounds the figure may stand before its denominator. */
  private static Match shared(
      FoldedText text, Match match, int each, Words.Hit<ChineseUnits.Word> unit, int end) {
    Match shared = match.in(match.unit().per(ChineseParts.divisor(text, unit)));
    boolean isNext = end - unit.end() <= 1;
    return isNext
        ? ChineseApproximations.around(text, shared.within(each, match.outerEnd()))
        : shared;
  }

  private static int eachBefore(FoldedText text, int end) {
    for (int i = end - 1; i >= Math.max(0, end - FARTHEST); i--) {
      char c = text.charAt(i);
      if (c == '每') {
        return i;
      }
      if (!Numerals.isHan(c) || Numerals.isNumeral(c) && text.charAt(i + 1) != '瓦') {
        return -1;
      }
    }
    return -1;
  }

  /** Right behind its denominator everything is shared by it; further on, money and masses are. */
  private static boolean isSharedBy(
      FoldedText text, Words.Hit<ChineseUnits.Word> unit, int end, Match match) {
    int from = unit.end();
    if (from > end) {
      return false;
    }
    boolean isNext = from == end || end - from == 1 && "约为达有仅".indexOf(text.charAt(from)) >= 0;
    Unit by = unit.value().unit();
    if (match.unit().isDuration() || by.isDuration() && !isShort(by)) {
      return false; // 每次30分钟, 每周1列
    }
    return isNext
        || isThing(match.unit())
            && !by.isDuration()
            && "个次场轮期届".indexOf(by.measure().isEmpty() ? ' ' : by.measure().charAt(0)) < 0
            && text.substring(from, end).indexOf('有') < 0;
  }

  /** 每小时350公里 is a speed; 每天4列 counts trains. */
  private static boolean isShort(Unit time) {
    return time.code().endsWith("hour")
        || time.code().endsWith("minute")
        || time.code().endsWith("second");
  }

  private static boolean isThing(Unit unit) {
    return unit.isCurrency()
        || unit.code().equals("kg")
        || unit.code().equals("jin")
        || unit.code().equals("t")
        || unit.code().equals("g")
        || unit.code().equals("kWh")
        || unit.code().equals("L");
  }
}
