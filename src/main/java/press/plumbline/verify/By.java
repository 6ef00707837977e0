package press.plumbline.verify;

/** How we know what a figure is about, or why it is exempt. */
public enum By {
  BOUND,
  READ,
  DERIVED,
  INSERTED,
  NAME,
  IDIOM,
  DATE,
  WAIVED;

  /** The name in machine-readable output. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
