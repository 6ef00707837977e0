package press.plumbline.planted;

import java.util.function.Function;
import java.util.stream.Stream;

/** A kind of error that gets into copy; each makes what it can of a verified figure. */
enum Operator {
  TRANSPOSED("two digits transposed", 0.99, Digits::transposed),
  OFF_BY_ONE("a digit one off", 0.99, Digits::offByOne),
  DROPPED("a digit dropped", 0.99, Digits::dropped),
  DOUBLED("a digit doubled", 0.99, Digits::doubled),
  POINT("the point moved", 0.99, Digits::pointMoved),
  ROUNDING("rounded the wrong way", 0.99, Digits::roundedWrongly),
  TWO_POINTS("10.810.9", 0.99, Digits::twoPoints),
  RANGE("an end of a range shifted", 0.99, Digits::endShifted),
  RANK("a rank one off", 0.99, Wordings::rankOff),
  COUNT("a number in words one off", 0.99, Wordings::wordOff),
  TENTHS("三成五 → 三成", 0.99, Wordings::tenths),
  FRACTION("三分之一 → 三分之二", 0.99, Wordings::fraction),
  DOUBLING("翻一番 ↔ 翻两番", 0.99, Wordings::doubling),
  SCALE("万 ↔ 亿 ↔ 万亿, million ↔ billion", 1, Units::scale),
  TRANSLATION("亿 put as billion", 1, Units::translation),
  CURRENCY("another currency", 1, Units::currency),
  UNIT("公顷 ↔ 亩, 千瓦 ↔ 千瓦时", 0.99, Units::unit),
  POINTS("percent ↔ points", 0.99, Units::points),
  DIRECTION("rose ↔ fell", 0.99, Wordings::direction),
  LEVEL_GROWTH("level ↔ growth", 0.99, Contexts::levelAndGrowth),
  BARE("approximation dropped", 0.99, Approximations::dropped),
  TURNED("approximation turned", 0.99, Approximations::turned),
  YEAR("the year one off", 1, Contexts::year),
  LAST_YEAR("去年 ↔ 前年", 1, Contexts::lastYear),
  PLACE("another place", 1, Contexts::place),
  SWAPPED("a list in another order", 1, Contexts::swapped),
  UNSOURCED("a figure without data", 1, Insertions::figure);

  private final String title;
  private final double floor;
  private final Function<Target, Stream<Slip>> slips;

  Operator(String title, double floor, Function<Target, Stream<Slip>> slips) {
    this.title = title;
    this.floor = floor;
    this.slips = slips;
  }

  String title() {
    return title;
  }

  /** The part that is to be caught at its place (FIGURES.md, section 7). */
  double floor() {
    return floor;
  }

  /** Whether what it makes stays true. */
  boolean isHarmless() {
    return false;
  }

  Stream<Slip> plant(Target target) {
    return slips.apply(target);
  }
}
