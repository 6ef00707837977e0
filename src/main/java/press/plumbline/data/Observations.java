package press.plumbline.data;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.source.Prose;

/**
 * The data set: everything that was observed, and the names it goes by.
 *
 * @param places by id, in the order of the files, the built-in {@code series} first
 * @param observations by reference, such as {@code suzhou/gdp/2022}, in the order of the files
 * @param prose names, notes and definitions that pages print, to be checked like prose
 */
public record Observations(
    Map<String, Place> places,
    Map<String, Indicator> indicators,
    Map<String, Source> sources,
    Map<String, Observation> observations,
    List<Event> events,
    List<Prose> prose) {

  public Optional<Observation> find(String place, String indicator, String period) {
    return Optional.ofNullable(observations.get(place + "/" + indicator + "/" + period));
  }

  public Collection<Observation> all() {
    return observations.values();
  }
}
