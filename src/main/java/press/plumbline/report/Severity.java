package press.plumbline.report;

/** How much a remark weighs: an error stops the site, a warning does not, a note is only told. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
