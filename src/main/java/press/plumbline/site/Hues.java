package press.plumbline.site;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import press.plumbline.data.Place;
import press.plumbline.data.Series;

/**
 * Which of the style sheet's hues belongs to which place: the home place and the stops take the
 * first ones in order, a place within another takes the outer one's, all others follow in the order
 * of the data. Chengdu, the third stop of a series with a home, has hue 4 on every page.
 *
 * <p>The hues are few and chosen by hand, for their contrast on paper in both themes is to be known
 * and two of them told apart at a glance; thirty shades would not be. They go round: the ninth
 * place has the first hue again, so that places that follow each other never share one. No hue ever
 * stands alone, a name is always beside it.
 */
public final class Hues {
  /** So many hues the style sheet defines. */
  static final int COUNT = 8;

  /** Where nothing is known of places: everything has the first hue. */
  static final Hues PLAIN = new Hues(Map.of());

  private final Map<String, Integer> byPlace;

  private Hues(Map<String, Integer> byPlace) {
    this.byPlace = Map.copyOf(byPlace);
  }

  static Hues of(Series series, Map<String, Place> places) {
    var own = new LinkedHashSet<>(series.route());
    places.keySet().stream()
        .filter(id -> !id.equals(Place.SERIES))
        .map(id -> Surroundings.of(id, places))
        .filter(around -> around.ids().stream().noneMatch(own::contains))
        .toList()
        .forEach(around -> own.add(around.outermost()));
    var order = List.copyOf(own);
    var hues = new HashMap<String, Integer>();
    for (String id : places.keySet()) {
      Surroundings.of(id, places).ids().stream()
          .filter(own::contains)
          .findFirst()
          .ifPresent(bearer -> hues.put(id, order.indexOf(bearer) % COUNT + 1));
    }
    return new Hues(hues);
  }

  /** From 1 to {@link #COUNT}. */
  public int of(String place) {
    return byPlace.getOrDefault(place, 1);
  }
}
