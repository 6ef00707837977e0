package press.plumbline.site;

import java.util.List;
import java.util.Optional;

/**
 * A chart as one edition draws it: words and values as text, geometry as numbers for SVG.
 *
 * @param kind of drawing: {@code bars}, {@code multiples}, {@code slope}, {@code line} or {@code
 *     waffle}
 * @param hue of the place that stands out
 * @param places whose values it shows, in a line; so {@code indicators} and {@code periods}
 * @param unit that all values share; empty if there are several
 * @param panels of bars, one an indicator; none for other kinds
 * @param graph of a slope or line
 * @param waffle of a part and its whole
 * @param approximate whether a value is a bound or otherwise not exact
 * @param table what is drawn, as rows and columns
 */
public record Chart(
    String kind,
    int hue,
    Checked places,
    Checked indicators,
    Checked periods,
    Checked unit,
    List<Panel> panels,
    Optional<Graph> graph,
    Optional<Waffle> waffle,
    boolean approximate,
    List<Fact.SourceLine> sources,
    Table table) {

  /**
   * Bars from one zero.
   *
   * @param unit that its values share, to be said once; else empty
   */
  public record Panel(Checked name, Checked unit, List<Row> rows) {}

  /**
   * A value with its bar, or a gap.
   *
   * @param value none where the data has nothing
   * @param x where the bar begins, of a hundred
   * @param width of the bar, of a hundred
   * @param lit whether it stands out
   */
  public record Row(
      Checked place, int hue, Optional<Value> value, String x, String width, boolean lit) {}

  /**
   * A value that leads to its card.
   *
   * @param note the note of the story's own page that tells of it; else empty
   */
  public record Value(Checked label, Fact fact, String note) {}

  /** What is drawn, in words: first the head of the column of row heads. */
  public record Table(String head, List<Checked> columns, List<TableRow> rows) {}

  /** One row; a cell without a value is a gap. */
  public record TableRow(Checked head, List<Optional<Printed>> cells) {}
}
