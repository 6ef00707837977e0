package press.plumbline.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.source.Prose;

/** The data set: everything that was observed, and the names it goes by. Never changes. */
public final class Observations {
  private static final Comparator<Observation> BY_END =
      Comparator.comparing(observation -> observation.period().last());
  private static final Comparator<Observation> BY_PERIOD =
      BY_END.thenComparing(observation -> observation.period().first());

  private final Map<String, Place> places;
  private final Map<String, Indicator> indicators;
  private final Map<String, Source> sources;
  private final Map<String, Observation> observations;
  private final List<Event> events;
  private final List<Prose> prose;
  private final Map<String, List<Observation>> byPlace = new HashMap<>();
  private final Map<String, List<Observation>> byPeriod = new HashMap<>();
  private final Map<String, List<Observation>> byIndicator = new HashMap<>();
  private final Map<String, List<Observation>> followed = new HashMap<>();
  private final Map<String, List<Indicator>> growths = new HashMap<>();
  private final Map<String, List<Indicator>> ranks = new HashMap<>();

  /**
   * Each map in the order of the files.
   *
   * @param places by id, the built-in {@code series} first
   * @param observations by reference, such as {@code suzhou/gdp/2022}
   * @param prose names, notes and definitions that pages print, to be checked like prose
   */
  public Observations(
      Map<String, Place> places,
      Map<String, Indicator> indicators,
      Map<String, Source> sources,
      Map<String, Observation> observations,
      List<Event> events,
      List<Prose> prose) {
    this.places = copy(places);
    this.indicators = copy(indicators);
    this.sources = copy(sources);
    this.observations = copy(observations);
    this.events = List.copyOf(events);
    this.prose = List.copyOf(prose);
    for (Observation observation : observations.values()) {
      String indicator = observation.indicator().id();
      String series = observation.place().id() + "/" + indicator;
      add(byPlace, series, observation);
      if (observation.followed().isPresent()) {
        add(followed, series, observation);
      }
      add(byPeriod, indicator + "/" + observation.period(), observation);
      add(byIndicator, indicator, observation);
    }
    byPlace.values().forEach(list -> list.sort(BY_PERIOD));
    followed.values().forEach(list -> list.sort(BY_END));
    for (Indicator indicator : indicators.values()) {
      indicator.growthOf().ifPresent(level -> add(growths, level, indicator));
      indicator.rankOf().ifPresent(level -> add(ranks, level, indicator));
    }
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static <T> void add(Map<String, List<T>> index, String key, T entry) {
    index.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
  }

  public Map<String, Place> places() {
    return places;
  }

  public Map<String, Indicator> indicators() {
    return indicators;
  }

  public Map<String, Source> sources() {
    return sources;
  }

  public Map<String, Observation> observations() {
    return observations;
  }

  public List<Event> events() {
    return events;
  }

  public List<Prose> prose() {
    return prose;
  }

  public Collection<Observation> all() {
    return observations.values();
  }

  public Optional<Observation> find(String place, String indicator, String period) {
    return Optional.ofNullable(observations.get(place + "/" + indicator + "/" + period));
  }

  /** What one place has of an indicator, by period, the earliest first. */
  public List<Observation> periods(String place, String indicator) {
    return list(byPlace, place + "/" + indicator);
  }

  /**
   * What the series follows of a place and an indicator, by the end of the period, the earliest
   * first, else in the order of the files.
   */
  public List<Observation> followed(String place, String indicator) {
    return list(followed, place + "/" + indicator);
  }

  /** What all places have of an indicator in one period, in the order of the files. */
  public List<Observation> places(String indicator, String period) {
    return list(byPeriod, indicator + "/" + period);
  }

  /** Everything there is of an indicator, in the order of the files. */
  public List<Observation> of(String indicator) {
    return list(byIndicator, indicator);
  }

  private static <T> List<T> list(Map<String, List<T>> index, String key) {
    return Collections.unmodifiableList(index.getOrDefault(key, List.of()));
  }

  /** The indicators that are the growth of this one, as the data has them. */
  public List<Indicator> growthsOf(String indicator) {
    return list(growths, indicator);
  }

  /** The indicators that are a rank by this one. */
  public List<Indicator> ranksOf(String indicator) {
    return list(ranks, indicator);
  }

  /** Whether a place lies in another one, at any depth: the park in the city. */
  public boolean isWithin(String inner, String outer) {
    Optional<String> around = within(inner);
    for (int depth = 0; around.isPresent() && depth < places.size(); depth++) {
      if (around.get().equals(outer)) {
        return true;
      }
      around = within(around.get());
    }
    return false;
  }

  private Optional<String> within(String place) {
    return Optional.ofNullable(places.get(place)).flatMap(Place::within);
  }
}
