package press.plumbline.site;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.article.Inline;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.data.Place;
import press.plumbline.data.Series;

/** What search engines are told of a page in the words of schema.org: a NewsArticle, a Dataset. */
final class StructuredData {
  private final Edition edition;
  private final Series series;

  StructuredData(Edition edition) {
    this.edition = edition;
    this.series = edition.site().series();
  }

  Map<String, Object> series() {
    var data = page("CreativeWorkSeries");
    data.put("name", edition.text(series.title()));
    data.put("description", edition.text(series.standfirst()));
    data.put("inLanguage", edition.language().tag());
    data.put("url", edition.url(""));
    data.put("publisher", publisher());
    return data;
  }

  /**
   * @param picture to share it with; left out where it cannot be drawn
   */
  Map<String, Object> article(Story story, ShareCard picture) {
    var meta = story.article().meta();
    var data = page("NewsArticle");
    data.put("headline", whole(story, meta.title()));
    meta.summary()
        .or(meta::standfirst)
        .ifPresent(text -> data.put("description", whole(story, text)));
    data.put("image", picture);
    data.put("inLanguage", edition.language().tag());
    data.put("datePublished", story.published());
    data.put("dateModified", story.updated(series.timeZone()));
    data.put(
        "author",
        meta.byline().stream()
            .map(by -> Map.of("@type", "Organization", "name", by.name()))
            .toList());
    data.put("publisher", publisher());
    data.put("isPartOf", part());
    data.put("isBasedOn", series.baseUrl() + "data/observations.csv");
    data.put("mainEntityOfPage", edition.url(story.path()));
    var corrections = Correction.of(story, edition);
    if (!corrections.isEmpty()) {
      data.put("correction", corrections.stream().map(this::correction).toList());
    }
    return data;
  }

  private static Checked whole(Story story, Inline text) {
    return new Checked(Sentence.whole(text.prose(), story.findings()));
  }

  private Map<String, Object> correction(Correction correction) {
    var data = thing("CorrectionComment");
    data.put("datePublished", correction.at());
    data.put("text", correction.text());
    data.put("url", edition.url(correction.address()));
    return data;
  }

  /**
   * @param path of the page that tells of the data
   * @param files by their media types
   */
  Map<String, Object> dataset(String path, Map<String, String> files) {
    var data = page("Dataset");
    data.put("name", edition.text(series.title()));
    data.put("description", edition.text(series.standfirst()));
    data.put("inLanguage", edition.language().tag());
    data.put("url", edition.url(path));
    data.put("isAccessibleForFree", true);
    series.licence().flatMap(Series.Licence::url).ifPresent(url -> data.put("license", url));
    data.put("creator", publisher());
    var periods = edition.site().observations().all().stream().map(Observation::period).toList();
    coverage(periods).ifPresent(span -> data.put("temporalCoverage", span));
    data.put(
        "spatialCoverage",
        edition.places().stream()
            .filter(place -> place.within().isEmpty())
            .map(this::place)
            .toList());
    data.put(
        "distribution",
        files.entrySet().stream().map(file -> download(file.getKey(), file.getValue())).toList());
    return data;
  }

  private static Optional<String> coverage(List<Period> periods) {
    var dated = periods.stream().filter(period -> !period.equals(Period.ALWAYS)).toList();
    return dated.stream()
        .map(Period::first)
        .min(LocalDate::compareTo)
        .map(
            first ->
                first + "/" + dated.stream().map(Period::last).max(LocalDate::compareTo).get());
  }

  private Map<String, Object> place(Place place) {
    var data = thing("Place");
    data.put("name", edition.name(place));
    place
        .at()
        .ifPresent(
            at -> {
              var geo = thing("GeoCoordinates");
              geo.put("latitude", at.latitude());
              geo.put("longitude", at.longitude());
              data.put("geo", geo);
            });
    return data;
  }

  private static Map<String, Object> download(String url, String type) {
    var data = thing("DataDownload");
    data.put("encodingFormat", type);
    data.put("contentUrl", url);
    return data;
  }

  /** The way down to a page: the series, then these, by their paths within the edition. */
  Map<String, Object> trail(Map<String, Checked> steps) {
    var data = page("BreadcrumbList");
    var items = new ArrayList<Map<String, Object>>();
    var all = new LinkedHashMap<String, Checked>();
    all.put("", edition.text(series.title()));
    all.putAll(steps);
    all.forEach(
        (path, name) -> {
          var item = thing("ListItem");
          item.put("position", items.size() + 1);
          item.put("name", name);
          item.put("item", edition.url(path));
          items.add(item);
        });
    data.put("itemListElement", items);
    return data;
  }

  /** The way down to a place: the series, the places that hold it, itself. */
  Map<String, Object> trail(Place place) {
    var above = new ArrayDeque<Place>();
    var at = Optional.of(place);
    while (at.isPresent() && !above.contains(at.get())) {
      above.addFirst(at.get());
      at = at.get().within().flatMap(edition::known);
    }
    var steps = new LinkedHashMap<String, Checked>();
    above.forEach(one -> steps.put(edition.path(one), edition.name(one)));
    return trail(steps);
  }

  private Map<String, Object> part() {
    var data = thing("CreativeWorkSeries");
    data.put("name", edition.text(series.title()));
    data.put("url", edition.url(""));
    return data;
  }

  private Map<String, Object> publisher() {
    var data = thing("Organization");
    data.put("name", edition.text(series.publisher()));
    series.publisherUrl().ifPresent(url -> data.put("url", url));
    return data;
  }

  private static Map<String, Object> page(String type) {
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", type);
    return data;
  }

  private static Map<String, Object> thing(String type) {
    var data = new LinkedHashMap<String, Object>();
    data.put("@type", type);
    return data;
  }
}
