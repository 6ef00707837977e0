package press.plumbline.site;

import java.util.List;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;

/** Everything that is published: the series, its stories in every edition, the data behind them. */
public record Site(Series series, Observations observations, List<Story> stories) {
  public Site {
    stories = List.copyOf(stories);
  }

  /** The table of contents of the output. */
  public List<Page> pages() {
    return List.of();
  }
}
