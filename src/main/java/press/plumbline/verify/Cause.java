package press.plumbline.verify;

/** The class of a contradiction, in the order they are tried (FIGURES.md, section 5). */
public enum Cause {
  CURRENCY,
  PERCENT_POINT,
  UNIT,
  LEVEL_GROWTH,
  DIRECTION,
  SCALE,
  APPROXIMATION,
  STALE,
  PERIOD,
  PLACE,
  RANK,
  DERIVATION,
  CALENDAR,
  VALUE;

  /** The name in machine-readable output, such as {@code percent-point}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
