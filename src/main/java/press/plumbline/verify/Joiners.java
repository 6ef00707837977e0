package press.plumbline.verify;

import java.util.regex.Pattern;

/**
 * The small words that join the members of a list, or name the ends of a movement: 、和, and, from,
 * to. What may join differs with what is joined.
 */
final class Joiners {
  private static final String COMMON = "、|和|与|及|,|,?\\s*and";

  /** 2021年和2022年, 2021, 2022 and 2023. */
  static final Pattern TIMES = Pattern.compile("\\s*(" + COMMON + ")\\s*");

  /** 地区生产总值以及一般公共预算收入. */
  static final Pattern INDICATORS = Pattern.compile("\\s*(" + COMMON + "|以及)\\s*(the |its )?");

  /** 上海同苏州, Calder & Tarnshire. */
  static final Pattern PLACES = Pattern.compile("\\s*(" + COMMON + "|以及|同|跟|，|&)\\s*(the )?");

  /** 3.1%、4.2%和5.6%, 3.1 to 4.2. */
  static final Pattern FIGURES = Pattern.compile("\\s*(、|和|与|及|以及|/|,\\s*and|,|and|to)\\s*");

  /** 3.5 percent to 1.57 trillion yuan: what is said of both. */
  static final Pattern STATEMENTS = Pattern.compile("(?i)\\s*(to|and|、|和|,)\\s*");

  /** Before the first end of a movement: from 388,000. */
  static final Pattern FROM = Pattern.compile("(?i)([从由自]|\\bfrom)\\s*$");

  /** Before its last end: to 412,000. */
  static final Pattern TO = Pattern.compile("(?i)([至到]|\\bto)\\s*$");

  /**
   * Behind a change whose verb stands in the clause before: emergency visits 1.8 percent to
   * 158,470.
   */
  static final Pattern TO_AMOUNT =
      Pattern.compile("(?i)^ to (about |nearly |more than |over |some )?\\p{Lu}{0,3}[£$€¥]?\\d");

  private Joiners() {}
}
