package press.plumbline.site;

/**
 * Text whose numerals are known to be right: a value printed from an observation, or prose that was
 * judged. Templates print it through the {@code checked} filter, and the page gate knows it.
 */
public record Checked(String text) {
  public static final Checked NONE = new Checked("");

  /** A count of the site's own things: its figures, its sources. */
  static Checked count(long things) {
    return new Checked(Long.toString(things));
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
