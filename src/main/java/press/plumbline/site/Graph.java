package press.plumbline.site;

import java.util.List;

/**
 * Values over time, drawn in a box {@link #WIDTH} wide: a slope of two periods or a line of more.
 *
 * @param ticks the periods below it
 * @param keys the last value of each line, or the first and last of one, in words
 * @param hollow whether a point is hollow, for a value that is not exact or not final
 */
public record Graph(
    int height, int foot, List<Tick> ticks, List<Line> lines, List<Key> keys, boolean hollow) {
  public static final int WIDTH = 360;

  /** Whether there are two periods, and so no line between the first and the last. */
  public boolean isSlope() {
    return ticks.size() == 2;
  }

  /** Whether there are several lines, which have to be told apart. */
  public boolean isSeveral() {
    return lines.size() > 1;
  }

  /** Where the names of the periods stand. */
  public int labelY() {
    return height - 8;
  }

  /** What a line is called; a period, where there is one line only. */
  public record Key(Chart.Value value, boolean lit) {}

  /** A period at its place; only some are named. */
  public record Tick(int x, int nameX, Checked period, String anchor) {}

  /**
   * @param path of the line, in SVG
   * @param lit whether it stands out
   */
  public record Line(int hue, boolean lit, String path, List<Dot> dots, List<Label> labels) {}

  /** A value at its place. */
  public record Dot(String x, String y, boolean hollow) {}

  /** A value in words beside its point. */
  public record Label(String x, String y, String anchor, Checked value) {}
}
