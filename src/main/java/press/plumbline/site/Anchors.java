package press.plumbline.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.data.Place;
import press.plumbline.data.Series;

/**
 * Under which place the pages of a series file another: a park under its city, and a farm that is a
 * stop under itself, though both lie in one country.
 */
final class Anchors {
  private final Map<String, Place> places;
  private final List<String> route;

  Anchors(Series series, Map<String, Place> places) {
    this.places = places;
    this.route = Stream.concat(series.home().stream(), series.stops().stream()).toList();
  }

  /** The home place, then the stops. */
  List<String> route() {
    return route;
  }

  /** The nearest place of the route that holds the place, or is it; else the outermost. */
  String of(String id) {
    return above(id).filter(route::contains).findFirst().orElseGet(() -> outermost(id));
  }

  /** The place of the route that the place belongs to: one that holds it, or lies beside it. */
  Optional<String> onRoute(String id) {
    return Optional.of(of(id))
        .filter(route::contains)
        .or(() -> route.stream().filter(one -> outermost(one).equals(outermost(id))).findFirst());
  }

  /** The place that holds the place, and lies in no other itself. */
  String outermost(String id) {
    return above(id).reduce((inner, outer) -> outer).orElse(id);
  }

  /** The place itself and what holds it, from the inside. */
  private Stream<String> above(String id) {
    return Stream.iterate(
            Optional.of(id), Optional::isPresent, at -> at.map(places::get).flatMap(Place::within))
        .limit(places.size() + 1L)
        .flatMap(Optional::stream);
  }
}
