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
  HEAD("the unit in the head of a column", 1, Units::head),
  CURRENCY("another currency", 1, Units::currency),
  UNIT("公顷 ↔ 亩, 千瓦 ↔ 千瓦时", 0.99, Units::unit),
  POINTS("percent ↔ points", 0.99, Units::points),
  DIRECTION("rose ↔ fell", 0.99, Directions::word),
  SIGN("5.3 ↔ -5.3 in a cell", 0.99, Directions::sign),
  LEVEL_GROWTH("level ↔ growth", 0.99, Levels::exchanged),
  BARE("approximation dropped", 0.99, Approximations::dropped),
  TURNED("approximation turned", 0.99, Approximations::turned),
  PUT_IN("an approximation put in", 0.99, Approximations::putIn),
  YEAR("the year one off", 1, Years::year),
  MONTH("a month off", 1, Years::month),
  LAST_YEAR("去年 ↔ 前年", 1, Years::lastYear),
  ARTICLE_PERIOD("the period of the front matter", 1, Years::articlePeriod),
  PLACE("another place in the sentence", 1, Locations::inSentence),
  PLACE_IN_HEAD("another place in a table's head", 1, Locations::inHead),
  PLACE_IN_HEADING("another place in the heading", 1, Locations::inHeading),
  STOP("another stop in the front matter", 1, Locations::stop),
  SWAPPED("two figures of a sentence swapped", 0.99, Swaps::inSentence),
  SWAPPED_ACROSS("two figures of a paragraph swapped", 0.99, Swaps::acrossSentences),
  SWAPPED_CELLS("two cells swapped", 0.99, Swaps::inTable),
  SWAPPED_PLACES("the places of a list swapped", 1, Swaps::places),
  UNSOURCED("a figure without data", 1, Insertions::figure),
  UNSOURCED_BLOCK("a figure without data, as a block", 1, Insertions::block),
  UNSOURCED_HEAD("a figure without data, in title or standfirst", 1, Insertions::headMatter),
  UNSOURCED_INDICATOR("an indicator that the place has not", 1, Insertions::misplaced),
  PARTS("近三成 → 近四成, a third → a half", 0.99, Parts::falsely),
  REBOUND("a mark for another observation", 0.99, Marks::rebound),
  IN_OTHER_BLOCK("one off, in a quotation or an item", 0.99, Blocks::wrong),
  IN_OTHER_WORDS("one off, in words", 0.99, Disguises::inWords),
  IN_OTHER_GLYPHS("one off, in bold or full width", 0.99, Disguises::marked),
  WRONG_SIDE("超 ↔ 近 on the wrong side", 0.99, Roundings::falsely),

  FULL_WIDTH("full width", Glyphs::fullWidth),
  THOUSANDS("160,000 ↔ 160000", Glyphs::thousands),
  SPACES("other spaces", Glyphs::spaces),
  EMPHASIS("bold inside a figure", Glyphs::emphasis),
  IN_WORDS("14个 → 十四个", Spellings::inWords),
  IN_DIGITS("三座 → 3座", Spellings::inDigits),
  SAME_UNIT("RMB for yuan, % for percent", Restatements::unit),
  SAME_VALUE("12934.7亿 → 1.29347万亿", Restatements::scale),
  ROUGHLY("3516亿元 → 超3500亿元", Roundings::truly),
  IN_PARTS("29.7% → 近三成, about a third", Parts::truly),
  SHORTER("to fewer places", Roundings::shorter),
  SAME_CHANGE("增长 → 上升", Synonyms::change),
  SAME_APPROXIMATION("超 → 逾", Synonyms::approximation),
  RELATIVE_YEAR("2022年 ↔ 去年", Synonyms::relativeYear),
  ALIAS("another name of the indicator", Synonyms::indicator),
  PLACE_ALIAS("another name of the place", Synonyms::place),
  QUOTED("as a quotation", Blocks::quoted),
  ORDER("another order of the clause", Orders::clause);

  private final String title;
  private final double floor;
  private final boolean harmless;
  private final Function<Target, Stream<Slip>> slips;

  /** A rewrite, which is to stay green. */
  Operator(String title, Function<Target, Stream<Slip>> slips) {
    this(title, 0.995, true, slips);
  }

  Operator(String title, double floor, Function<Target, Stream<Slip>> slips) {
    this(title, floor, false, slips);
  }

  Operator(String title, double floor, boolean harmless, Function<Target, Stream<Slip>> slips) {
    this.harmless = harmless;
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
    return harmless;
  }

  Stream<Slip> plant(Target target) {
    return slips.apply(target);
  }
}
