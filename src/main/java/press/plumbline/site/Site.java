package press.plumbline.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.plumbline.article.Article;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.report.Diagnostic;
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
    editions().values().forEach(edition -> pages.addAll(pages(edition)));
    var data = new OpenData(this);
    pages.add(MachineFiles.json("figures.json", series.main(), Ledger.of(this)));
    pages.add(MachineFiles.json("data/observations.json", series.main(), data.rows()));
    pages.add(MachineFiles.json("data/datapackage.json", series.main(), data.description()));
    return pages;
  }

  private static List<Page> pages(Edition edition) {
    var index = new FigureIndex(edition.stories());
    var tour = new Tour(edition, index);
    var pages = new ArrayList<Page>();
    pages.add(HomePage.of(edition, tour));
    edition.stories().forEach(story -> pages.add(ArticlePage.of(edition, tour, story)));
    pages.addAll(ComparePage.of(edition));
    pages.addAll(PlacePage.all(edition, tour, index));
    pages.addAll(IndicatorPage.all(edition, index));
    pages.add(AboutPage.of(edition));
    pages.add(BookPage.of(edition, tour));
    pages.addAll(ReferencePages.all(edition, tour));
    pages.addAll(Feeds.of(edition, tour));
    return pages;
  }

  /**
   * The files that no template makes, by path: robots.txt, the map of the site, its headers, the
   * data as CSV.
   *
   * @param pages of this site
   */
  public Map<String, String> extras(List<Page> pages) {
    var files = new LinkedHashMap<>(MachineFiles.texts(series));
    var latest = new EnumMap<Language, String>(Language.class);
    for (Edition edition : editions().values()) {
      edition.latest().ifPresent(at -> latest.put(edition.language(), at));
      files.put(edition.prefix() + CompareTable.CSV, ComparePage.csv(edition));
    }
    files.put("sitemap.xml", new SiteMap(series, latest).of(pages));
    var data = new OpenData(this);
    files.put("data/observations.csv", data.csv());
    files.putAll(data.byIndicator());
    return files;
  }

  /** What the charts in the articles look like; those that cannot be drawn are left out. */
  public Map<Article.Chart, Chart> charts() {
    var charts = new HashMap<Article.Chart, Chart>();
    for (Edition edition : editions().values()) {
      for (Story story : edition.stories()) {
        var maker = new ChartMaker(edition, story);
        for (Article.Chart chart : story.article().charts()) {
          ChartReader.find(chart.reference(), observations)
              .ifPresent(plan -> charts.put(chart, maker.of(plan)));
        }
      }
    }
    return charts;
  }

  /** What only the whole site can tell is wrong. */
  public List<Diagnostic> faults() {
    return EditorialCheck.of(this);
  }

  /** The fact-check sheet, a page on its own that is no part of the site. */
  public Page report() {
    return CheckSheet.of(this, editions());
  }

  private Map<Language, Edition> editions() {
    var hues = Hues.of(series, observations.places());
    var peers = new Peers(series, observations);
    var editions = new EnumMap<Language, Edition>(Language.class);
    series
        .languages()
        .forEach(language -> editions.put(language, new Edition(this, language, hues, peers)));
    return editions;
  }
}
