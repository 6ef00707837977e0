package press.plumbline.verify;

/**
 * The words that may stand right before a numeral and say how nearly it is meant, as parts of
 * patterns: 比宁波多[约]3516亿元, rose by [nearly] 3 percent.
 */
final class Roughly {
  /** Up to the numeral: 约, 近, 超, 仅, 不到. */
  static final String CHINESE = "[约近超仅逾不到足将]*$";

  /** Up to the numeral: about, nearly, more than. */
  static final String ENGLISH = "(?:about |nearly |over |some |more than |almost )?$";

  private Roughly() {}
}
