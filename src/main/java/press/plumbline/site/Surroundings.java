package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.Place;

/** A place and those that hold it, the inner first: a lab, its park, its city. */
record Surroundings(List<String> ids) {
  static Surroundings of(String id, Map<String, Place> places) {
    var ids = new ArrayList<String>();
    Optional<String> at = Optional.of(id);
    while (at.isPresent() && !ids.contains(at.get())) {
      ids.add(at.get());
      at = Optional.ofNullable(places.get(at.get())).flatMap(Place::within);
    }
    return new Surroundings(List.copyOf(ids));
  }

  /** The place that holds all others, and lies in none itself. */
  String outermost() {
    return ids.get(ids.size() - 1);
  }

  /** How many places hold this one: a city none, its park one. */
  int depth() {
    return ids.size() - 1;
  }

  /**
   * Which of the places stands for this one: it or the nearest that holds it, else the first that
   * lies in the same outermost place.
   */
  Optional<String> among(List<String> candidates, Map<String, Place> places) {
    return ids.stream()
        .filter(candidates::contains)
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .filter(one -> of(one, places).outermost().equals(outermost()))
                    .findFirst());
  }
}
