package press.plumbline.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Place;
import press.plumbline.data.Series;

/**
 * Which observations compare: the same indicator over the same period, of places of one level. A
 * park is never set beside the city that holds it. Of whole cities only the home place and the
 * stops take part, where the series has any.
 */
final class Peers {
  private final Map<String, Place> places;
  private final Set<String> cast;
  private final Map<String, List<Observation>> alike = new LinkedHashMap<>();

  Peers(Series series, Observations observations) {
    this.places = observations.places();
    this.cast =
        series.route().stream()
            .map(id -> Surroundings.of(id, observations.places()).outermost())
            .collect(Collectors.toUnmodifiableSet());
    for (Observation observation : observations.all()) {
      if (observation.followed().isPresent() && !isSeries(observation)) {
        alike.computeIfAbsent(key(observation), any -> new ArrayList<>()).add(observation);
      }
    }
  }

  /** Those that compare with the observation, itself among them, in the order of the data. */
  List<Observation> of(Observation observation) {
    return alike.getOrDefault(key(observation), List.of()).stream()
        .filter(other -> isOfCast(other) || other.equals(observation))
        .toList();
  }

  /** Whether both are of places that may compare, a city with a city, a park with a park. */
  boolean areOfOneLevel(Observation one, Observation other) {
    return depth(one.place()) == depth(other.place())
        && isOfCast(one)
        && !isSeries(one)
        && !isSeries(other);
  }

  private boolean isOfCast(Observation observation) {
    return depth(observation.place()) > 0
        || cast.isEmpty()
        || cast.contains(observation.place().id());
  }

  private String key(Observation observation) {
    return depth(observation.place())
        + " "
        + observation.indicator().id()
        + " "
        + observation.period();
  }

  private int depth(Place place) {
    return Surroundings.of(place.id(), places).depth();
  }

  private static boolean isSeries(Observation observation) {
    return observation.place().id().equals(Place.SERIES);
  }
}
