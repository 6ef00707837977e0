package press.plumbline.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.plumbline.article.FrontMatter;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;

/** The route as one edition tells it: the home place, the stops in order, what lies beside them. */
final class Tour {
  private final Edition edition;
  private final FigureIndex index;
  private final Optional<Stop> home;
  private final List<Stop> stops;

  Tour(Edition edition, FigureIndex index) {
    this.edition = edition;
    this.index = index;
    var series = edition.site().series();
    this.home = series.home().flatMap(edition::known).map(place -> stop(place, 0, 6));
    var places = series.stops().stream().flatMap(id -> edition.known(id).stream()).toList();
    this.stops =
        Stream.iterate(0, i -> i < places.size(), i -> i + 1)
            .map(i -> stop(places.get(i), i + 1, 1))
            .toList();
  }

  private Stop stop(Place place, int turn, int figures) {
    var stories =
        edition.stories().stream()
            .filter(story -> at(story).filter(place.id()::equals).isPresent())
            .toList();
    return new Stop(
        place,
        turn,
        turn == 0 ? Checked.NONE : Turn.of(turn, edition.language()),
        edition.name(place),
        edition.hue(place),
        edition.path(place),
        stories,
        figures(place, stories, figures));
  }

  /** The stop of the tour that a story belongs to: where it is set, or the place that holds it. */
  private Optional<String> at(Story story) {
    return story.article().meta().stop().flatMap(stop -> onRoute(stop.text()));
  }

  private Optional<String> onRoute(String place) {
    var places = edition.site().observations().places();
    return Surroundings.of(place, places).among(edition.site().series().route(), places);
  }

  /** What the stories put beside themselves, else what is cited most. */
  private List<Fact> figures(Place place, List<Story> stories, int most) {
    var chosen =
        stories.stream()
            .flatMap(story -> story.article().meta().keyFigures().stream())
            .map(FrontMatter.Located::text)
            .flatMap(text -> observation(text).stream())
            .distinct()
            .toList();
    var figures = chosen.isEmpty() ? prominent(place, most) : chosen;
    return figures.stream().limit(most).map(edition.facts()::of).toList();
  }

  private Optional<Observation> observation(String reference) {
    return Optional.ofNullable(edition.site().observations().observations().get(reference));
  }

  /** The most cited values of a place or, if it has none, of places in it: the latest of each. */
  List<Observation> prominent(Place place, int most) {
    var own = latest(place.id());
    var candidates = own.isEmpty() ? within(place) : own;
    return candidates.stream()
        .sorted(Comparator.comparing((Observation one) -> -index.mentions(one)))
        .limit(most)
        .toList();
  }

  private List<Observation> within(Place place) {
    return edition.site().observations().places().values().stream()
        .filter(inner -> inner.within().filter(place.id()::equals).isPresent())
        .flatMap(inner -> latest(inner.id()).stream())
        .toList();
  }

  private List<Observation> latest(String place) {
    var latest = new LinkedHashMap<String, Observation>();
    edition.site().observations().all().stream()
        .filter(one -> one.place().id().equals(place) && one.followed().isPresent())
        .forEach(one -> latest.merge(one.indicator().id(), one, Tour::later));
    return new ArrayList<>(latest.values());
  }

  private static Observation later(Observation one, Observation other) {
    return other.period().last().isAfter(one.period().last()) ? other : one;
  }

  Optional<Stop> home() {
    return home;
  }

  List<Stop> stops() {
    return stops;
  }

  /** Home first, then the stops. */
  List<Stop> route() {
    return Stream.concat(home.stream(), stops.stream()).toList();
  }

  Optional<Stop> of(Story story) {
    return route().stream().filter(stop -> stop.stories().contains(story)).findFirst();
  }

  Optional<Stop> of(Place place) {
    return onRoute(place.id())
        .flatMap(id -> route().stream().filter(stop -> stop.place().id().equals(id)).findFirst());
  }

  /** Stories set at home that are read before the first stop. */
  List<Story> before() {
    return atHome(story -> edition.stories().indexOf(story) < firstStop());
  }

  /** Stories set at home that are read later. */
  List<Story> after() {
    return atHome(story -> edition.stories().indexOf(story) >= firstStop());
  }

  private List<Story> atHome(Predicate<Story> when) {
    return home.map(Stop::stories).orElse(List.of()).stream().filter(when).toList();
  }

  private int firstStop() {
    return stops.stream()
        .flatMap(stop -> stop.stories().stream())
        .mapToInt(story -> edition.stories().indexOf(story))
        .min()
        .orElse(edition.stories().size());
  }

  /** Stories that are set at no place of the route. */
  List<Story> elsewhere() {
    return edition.stories().stream().filter(story -> of(story).isEmpty()).toList();
  }
}
