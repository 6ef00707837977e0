package press.plumbline.source;

import java.util.Arrays;

/** A file as an editor wrote it; turns an offset into a line and column. */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  private SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** The path is relative to the root of the series and written with {@code /}. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The whole first line, for remarks about the file as such. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  /** The position of an offset in UTF-16 units, which may be the end of the text. */
  public Position position(int offset) {
    int index = Arrays.binarySearch(lineStarts, offset);
    int line = index >= 0 ? index : -index - 2;
    return new Position(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
  }

  public int lines() {
    return lineStarts.length;
  }

  /** The text of a line counted from 1, without its end. */
  public String line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    return text.substring(start, end).replaceAll("[\\r\\n]+$", "");
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return path;
  }
}
