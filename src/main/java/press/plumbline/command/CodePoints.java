package press.plumbline.command;

/** Counts the code points of a text up to places that follow each other, each stretch once. */
final class CodePoints {
  private final String text;
  private int place;
  private int count;

  CodePoints(String text) {
    this.text = text;
  }

  /** The code points before a place, which is not before the one asked for last. */
  int before(int next) {
    count += text.codePointCount(place, next);
    place = next;
    return count;
  }
}
