package press.plumbline.site;

import java.util.List;
import java.util.Optional;

/**
 * What the picture tells that a page is shared with: of an article its key figure, of every other
 * page the series.
 *
 * @param fact the first of the article's key figures, else the first figure it has a note on
 * @param corner for the series, the days of the journey; may be empty
 * @param route the places of the journey; empty for an article
 */
public record ShareCard(
    Optional<Story> story,
    Optional<Stop> stop,
    Optional<Fact> fact,
    Checked corner,
    List<Called> route) {

  /** A place as it is called, in its hue. */
  public record Called(Checked name, int hue) {}

  static ShareCard of(Story story, Optional<Stop> stop, Optional<Fact> fact) {
    return new ShareCard(Optional.of(story), stop, fact, Checked.NONE, List.of());
  }

  static ShareCard ofSeries(Checked dates, List<Called> route) {
    return new ShareCard(
        Optional.empty(), Optional.empty(), Optional.empty(), dates, List.copyOf(route));
  }

  /** The hue of the place that it is about; 0 for none. */
  public int hue() {
    return fact.map(Fact::hue).or(() -> stop.map(Stop::hue)).orElse(0);
  }
}
