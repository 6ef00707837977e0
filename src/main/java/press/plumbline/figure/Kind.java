package press.plumbline.figure;

/** What sort of figure it is (FIGURES.md, section 1). */
public enum Kind {
  QUANTITY,
  /** A signed change: 下降3.1% is −3.1 percent. */
  CHANGE,
  MULTIPLE,
  /** Ranks and tops: 第3位, 前十, 40强. */
  ORDINAL,
  /** A day, a span of days, a time of day. */
  DATE,
  /** A stretch of time: 2022年, 去年, 三年, Q1, May 2023, the 1990s. */
  PERIOD,
  /** Holds digits and is no statistic: 5G, “1566”, 十四五. */
  NAME,
  /** Holds numerals and counts nothing: 一心一意, at first sight. */
  IDIOM;

  /** The name in machine-readable output, such as {@code quantity}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Names and idioms are exempt; dates and periods set the context. */
  public boolean isStatistic() {
    return this == QUANTITY || this == CHANGE || this == MULTIPLE || this == ORDINAL;
  }
}
