package press.plumbline.figure;

/** How exactly a figure claims to be known; the words of each are in the grammars. */
public enum Approximation {
  EXACT,
  /** 约, 左右, 上下, roughly. */
  ABOUT,
  /** 超, 逾, 过, 突破, 多, 余, over. */
  MORE_THAN,
  /** 以上, 至少, 不低于, 上百, at least. */
  AT_LEAST,
  /** 近, 将近, just under. */
  NEARLY,
  /** 不足, 不到, 低于, under. */
  LESS_THAN,
  /** 不超过, 以内, 以下, up to. */
  AT_MOST;

  /** The name in machine-readable output, such as {@code more-than}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
