package press.plumbline.source;

/** A place in a file, half open, in UTF-16 units; the only currency of place. */
public record Span(SourceFile file, int start, int end) {
  public Span {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException("no span of " + file + ": " + start + " to " + end);
    }
  }

  public Position from() {
    return file.position(start);
  }

  public Position to() {
    return file.position(end);
  }

  public String text() {
    return file.text().substring(start, end);
  }
}
