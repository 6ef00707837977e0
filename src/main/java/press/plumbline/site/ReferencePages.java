package press.plumbline.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.Indicator;
import press.plumbline.data.Place;
import press.plumbline.data.Source;

/** The pages that say where to find things: sources, corrections, the index, nothing here. */
final class ReferencePages {
  private ReferencePages() {}

  static List<Page> all(Edition edition, Tour tour) {
    return List.of(
        sources(edition),
        corrections(edition),
        search(edition),
        edition.page(
            "404.html",
            "notfound",
            Map.of("route", tour.route(), "current", "", "places", places(edition))));
  }

  /** A source and how many values come from it. */
  public record Work(
      Fact.SourceLine line, Checked accessed, Checked note, Checked values, boolean several) {}

  private static Page sources(Edition edition) {
    var works =
        edition.site().observations().sources().values().stream()
            .map(source -> work(source, edition))
            .toList();
    return edition.page("sources/", "sources", Map.of("works", works));
  }

  private static Work work(Source source, Edition edition) {
    long values =
        edition.site().observations().all().stream()
            .flatMap(observation -> observation.values().stream())
            .filter(value -> value.source().equals(source))
            .count();
    return new Work(
        edition.facts().line(source),
        source.accessed().map(edition::print).orElse(Checked.NONE),
        source.note().map(edition::own).orElse(Checked.NONE),
        Checked.count(values),
        values != 1);
  }

  private static Page corrections(Edition edition) {
    Optional<Checked> policy =
        Optional.ofNullable(edition.site().series().policies().get("corrections"))
            .map(edition::text);
    return edition.page(
        "corrections/",
        "corrections",
        Map.of("corrections", Correction.all(edition), "policy", policy));
  }

  /** A place and those in it, at whatever depth. */
  public record PlaceEntry(Checked name, String path, int hue, List<PlacePage.Link> inner) {}

  /** Indicators under one heading, which may be empty. */
  public record IndicatorGroup(Checked name, List<PlacePage.Link> indicators) {}

  private static Page search(Edition edition) {
    return edition.page(
        "search/",
        "search",
        Map.of(
            "stories", edition.stories(),
            "places", places(edition),
            "groups", groups(edition),
            "finds", Find.all(edition)));
  }

  private static List<PlaceEntry> places(Edition edition) {
    return edition.places().stream()
        .filter(place -> place.within().isEmpty())
        .map(place -> entry(place, edition))
        .toList();
  }

  private static PlaceEntry entry(Place place, Edition edition) {
    return new PlaceEntry(
        edition.name(place),
        edition.path(place),
        edition.hue(place),
        edition.within(place).stream()
            .map(inner -> new PlacePage.Link(edition.name(inner), edition.path(inner)))
            .toList());
  }

  private static List<IndicatorGroup> groups(Edition edition) {
    var groups = new LinkedHashMap<String, List<PlacePage.Link>>();
    for (Indicator indicator : edition.indicators()) {
      String group = indicator.group().map(name -> edition.text(name).text()).orElse("");
      groups
          .computeIfAbsent(group, any -> new ArrayList<>())
          .add(new PlacePage.Link(edition.name(indicator), edition.path(indicator)));
    }
    return groups.entrySet().stream()
        .map(group -> new IndicatorGroup(new Checked(group.getKey()), group.getValue()))
        .toList();
  }
}
