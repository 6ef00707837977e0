package press.plumbline.site;

import java.util.List;
import java.util.Map;

/** The front page: what the series is, the route, the stops in order, where it set out. */
final class HomePage {
  /** A title of so few characters is set as a nameplate. */
  private static final int NAMEPLATE = 6;

  private HomePage() {}

  static Page of(Edition edition, Tour tour) {
    var series = edition.site().series();
    Checked title = edition.text(series.title());
    return edition.page(
        "",
        "home",
        Map.ofEntries(
            Map.entry("title", title),
            Map.entry("characters", characters(title.text())),
            Map.entry("dates", series.dates().map(edition::print)),
            Map.entry("map", RouteMap.of(tour.route())),
            Map.entry("home", tour.home()),
            Map.entry("route", tour.route()),
            Map.entry("stops", tour.stops()),
            Map.entry("before", tour.before()),
            Map.entry("after", tour.after()),
            Map.entry("elsewhere", tour.elsewhere()),
            Map.entry("metadata", List.of(new StructuredData(edition).series()))));
  }

  /** How many Chinese characters the title has, if it is short enough to be a nameplate; else 0. */
  private static int characters(String title) {
    int length = title.codePointCount(0, title.length());
    boolean han =
        title
            .codePoints()
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return han && length <= NAMEPLATE ? length : 0;
  }
}
