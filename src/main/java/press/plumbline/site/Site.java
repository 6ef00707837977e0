package press.plumbline.site;

import java.util.List;
import java.util.Map;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;

/** Everything that is published: the series, its stories in every edition, the data behind them. */
public record Site(Series series, Observations observations, List<Story> stories) {
  public Site {
    var hues = Hues.of(series, observations.places());
    stories = stories.stream().map(story -> story.with(hues)).toList();
  }

  /** The table of contents of the output. */
  public List<Page> pages() {
    return List.of();
  }

  /**
   * The files for machines, by path: feeds, the ledger, the open data. What they hold comes from
   * judged prose and from the data.
   */
  public Map<String, String> extras() {
    return Map.of();
  }
}
