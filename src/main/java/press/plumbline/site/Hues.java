package press.plumbline.site;

import java.util.HashMap;
import java.util.Map;
import press.plumbline.data.Place;
import press.plumbline.data.Series;

/**
 * Which of the style sheet's hues belongs to which place: the home place and the stops take the
 * first ones in order, a place within one of them takes its hue, all others follow in the order of
 * the data. Chengdu, the third stop of a series with a home, has hue 4 on every page.
 */
public final class Hues {
  /** So many hues the style sheet defines; a longer series begins again with the first. */
  static final int COUNT = 8;

  /** Where nothing is known of places: everything has the first hue. */
  static final Hues PLAIN = new Hues(Map.of());

  private final Map<String, Integer> byPlace;

  private Hues(Map<String, Integer> byPlace) {
    this.byPlace = Map.copyOf(byPlace);
  }

  static Hues of(Series series, Map<String, Place> places) {
    var hues = new HashMap<String, Integer>();
    var anchors = new Anchors(series, places);
    anchors.route().forEach(id -> assign(id, anchors, hues));
    places.keySet().stream()
        .filter(id -> !id.equals(Place.SERIES))
        .forEach(id -> assign(id, anchors, hues));
    return new Hues(hues);
  }

  private static void assign(String id, Anchors anchors, Map<String, Integer> hues) {
    String outer = anchors.of(id);
    Integer hue = hues.get(outer);
    if (hue == null) {
      long taken = hues.values().stream().distinct().count();
      hue = (int) (taken < COUNT ? taken : hues.size() % COUNT) + 1;
      hues.put(outer, hue);
    }
    hues.put(id, hue);
  }

  /** From 1 to {@link #COUNT}. */
  public int of(String place) {
    return byPlace.getOrDefault(place, 1);
  }
}
