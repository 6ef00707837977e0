package press.plumbline.source;

import java.util.Arrays;

/** The way from each UTF-16 unit of a prose back to the source it came from. */
public final class SourceMap {
  private final SourceFile file;
  private final int[] starts;
  private final int[] ends;

  private SourceMap(SourceFile file, int[] starts, int[] ends) {
    this.file = file;
    this.starts = starts;
    this.ends = ends;
  }

  /** For prose that is a stretch of its source, character for character. */
  public static SourceMap straight(SourceFile file, int offset, int length) {
    var builder = new Builder(file);
    for (int i = 0; i < length; i++) {
      builder.add(offset + i, offset + i + 1);
    }
    return builder.build(offset + length);
  }

  /** The source of the units from {@code start} to {@code end} of the prose. */
  public Span span(int start, int end) {
    if (start == end) {
      return new Span(file, starts[start], starts[start]);
    }
    return new Span(file, starts[start], Math.max(starts[start], ends[end - 1]));
  }

  /** Collects the source range of one prose unit after another. */
  public static final class Builder {
    private final SourceFile file;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    public Builder(SourceFile file) {
      this.file = file;
    }

    public Builder add(int start, int end) {
      if (size + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[size] = start;
      ends[size++] = end;
      return this;
    }

    public int size() {
      return size;
    }

    /** The map, where {@code end} is the source offset at which the prose ends. */
    public SourceMap build(int end) {
      int[] from = Arrays.copyOf(starts, size + 1);
      int[] to = Arrays.copyOf(ends, size + 1);
      from[size] = end;
      to[size] = end;
      return new SourceMap(file, from, to);
    }
  }
}
