package press.plumbline.source;

/** Line and column as people count: both from 1, columns in code points. */
public record Position(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
