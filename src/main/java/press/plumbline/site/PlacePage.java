package press.plumbline.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;

/** A place: what stands for it, everything known of it and of places in it, who writes of it. */
final class PlacePage {
  private static final int KEYS = 4;

  private final Edition edition;
  private final Tour tour;
  private final FigureIndex index;
  private final Place place;

  private PlacePage(Edition edition, Tour tour, FigureIndex index, Place place) {
    this.edition = edition;
    this.tour = tour;
    this.index = index;
    this.place = place;
  }

  /** A page for every place that has figures, or holds one that has. */
  static List<Page> all(Edition edition, Tour tour, FigureIndex index) {
    return edition.places().stream()
        .map(place -> new PlacePage(edition, tour, index, place).page())
        .toList();
  }

  /** The figures of one level: the whole city, or a park in it; the id is that of its anchor. */
  public record Ledger(String id, Checked name, String path, boolean own, List<Group> groups) {}

  /** Figures under one heading, which may be empty. */
  public record Group(Checked name, List<Fact> facts) {}

  private Page page() {
    var stop = tour.of(place);
    var outer = place.within().flatMap(edition::known);
    var ledgers = ledgers();
    return edition.page(
        edition.path(place),
        "place",
        Map.ofEntries(
            Map.entry("place", place),
            Map.entry("name", edition.name(place)),
            Map.entry("about", place.about().map(edition::own)),
            Map.entry("hue", edition.hue(place)),
            Map.entry("current", stop.map(one -> one.place().id()).orElse("")),
            Map.entry("stop", stop.filter(one -> one.place().equals(place))),
            Map.entry("outer", outer.map(one -> new Link(edition.name(one), edition.path(one)))),
            Map.entry("route", tour.route()),
            Map.entry("keys", keys()),
            Map.entry("ledgers", ledgers),
            Map.entry("short", isShort(ledgers)),
            Map.entry("stories", stories()),
            Map.entry("metadata", List.of(new StructuredData(edition).trail(place)))));
  }

  /** A ledger of a few lines is not broken over columns. */
  private static boolean isShort(List<Ledger> ledgers) {
    return ledgers.size() == 1
        && ledgers.get(0).groups().stream().mapToInt(group -> group.facts().size()).sum() < 12;
  }

  /** A name and the page that tells of it. */
  public record Link(Checked name, String path) {}

  private List<Fact> keys() {
    return tour.prominent(place, KEYS).stream()
        .filter(observation -> observation.place().equals(place))
        .map(edition.facts()::of)
        .toList();
  }

  private List<Ledger> ledgers() {
    var ledgers = new ArrayList<Ledger>();
    ledger(place).ifPresent(ledgers::add);
    edition.within(place).forEach(inner -> ledger(inner).ifPresent(ledgers::add));
    return ledgers;
  }

  private Optional<Ledger> ledger(Place of) {
    var groups = new LinkedHashMap<String, List<Fact>>();
    edition.site().observations().all().stream()
        .filter(observation -> observation.place().equals(of))
        .sorted(edition.byIndicator())
        .forEach(
            one ->
                groups
                    .computeIfAbsent(group(one), any -> new ArrayList<>())
                    .add(edition.facts().of(one)));
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ledger(
                "l-" + of.id(),
                edition.name(of),
                edition.path(of),
                of.equals(place),
                groups.entrySet().stream()
                    .map(group -> new Group(new Checked(group.getKey()), group.getValue()))
                    .toList()));
  }

  private String group(Observation observation) {
    return observation.indicator().group().map(name -> edition.text(name).text()).orElse("");
  }

  /** Those set here first, then those that only cite a figure. */
  private List<Story> stories() {
    var at =
        tour.of(place)
            .filter(stop -> stop.place().equals(place))
            .map(Stop::stories)
            .orElse(List.of());
    return Stream.concat(
            at.stream(),
            Stream.concat(Stream.of(place), edition.within(place).stream())
                .flatMap(one -> index.citing(one).stream()))
        .distinct()
        .toList();
  }
}
