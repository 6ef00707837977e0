package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.source.Language;

/** Everything that is published: the series, its stories in every edition, the data behind them. */
public record Site(Series series, Observations observations, List<Story> stories) {
  public Site {
    var hues = Hues.of(series, observations.places());
    stories = stories.stream().map(story -> story.with(hues)).toList();
  }

  /** The table of contents of the output. */
  public List<Page> pages() {
    var pages = new ArrayList<Page>();
    for (Language language : series.languages()) {
      var edition = edition(language);
      var index = new FigureIndex(edition.stories());
      var tour = new Tour(edition, index);
      pages.add(HomePage.of(edition, tour));
      edition.stories().forEach(story -> pages.add(ArticlePage.of(edition, tour, story)));
      pages.add(ComparePage.of(edition));
      pages.addAll(PlacePage.all(edition, tour, index));
      pages.addAll(IndicatorPage.all(edition, index));
      pages.add(AboutPage.of(edition));
      pages.addAll(ReferencePages.all(edition, tour));
    }
    return pages;
  }

  /**
   * The files for machines, by path: feeds, the ledger, the open data. What they hold comes from
   * judged prose and from the data.
   */
  public Map<String, String> extras() {
    return Map.of();
  }

  private Edition edition(Language language) {
    var hues = Hues.of(series, observations.places());
    return new Edition(this, language, hues, new Peers(series, observations));
  }
}
