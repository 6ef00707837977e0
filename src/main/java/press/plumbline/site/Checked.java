package press.plumbline.site;

/**
 * Text whose numerals are known to be right: a value printed from an observation, or prose that was
 * judged. Templates print it through the {@code checked} filter, and the page gate knows it.
 */
public record Checked(String text) {
  @Override
  public String toString() {
    return text;
  }
}
