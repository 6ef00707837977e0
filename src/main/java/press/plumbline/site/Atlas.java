package press.plumbline.site;

import java.util.List;
import java.util.stream.Stream;
import press.plumbline.data.Observations;
import press.plumbline.data.Place;

/** The places of a series: which have pages, what lies in them, where they stand on the route. */
record Atlas(List<String> route, Observations data) {
  /**
   * Places of the route, though nothing may be known of them yet, and those that have figures or
   * hold a place that has, in the order of the data.
   */
  List<Place> places() {
    return data.places().values().stream()
        .filter(place -> !place.id().equals(Place.SERIES))
        .filter(place -> route.contains(place.id()) || holdsFigures(place))
        .toList();
  }

  private boolean holdsFigures(Place place) {
    return hasFigures(place) || !within(place).isEmpty();
  }

  private boolean hasFigures(Place place) {
    return data.all().stream().anyMatch(one -> one.place().equals(place));
  }

  /** The places that lie in a place at any depth and have figures, the outer before the inner. */
  List<Place> within(Place place) {
    return inner(place)
        .flatMap(inner -> Stream.concat(Stream.of(inner), within(inner).stream()))
        .filter(this::hasFigures)
        .toList();
  }

  private Stream<Place> inner(Place place) {
    return data.places().values().stream()
        .filter(inner -> inner.within().filter(place.id()::equals).isPresent());
  }

  /** Where a place stands among the places: those of the route first, in its order. */
  int rank(Place place) {
    var around = Surroundings.of(place.id(), data.places());
    String bearer = around.among(route, data.places()).orElse(around.outermost());
    int at = route.contains(bearer) ? route.indexOf(bearer) : route.size();
    return at * 2 + (bearer.equals(place.id()) ? 0 : 1);
  }
}
