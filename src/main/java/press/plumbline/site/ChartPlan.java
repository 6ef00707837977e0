package press.plumbline.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.data.Place;

/**
 * What a chart shows: of which places, indicators and periods, and by which drawing. Where the data
 * has nothing there is a gap.
 *
 * @param values by reference, those that the series follows
 */
record ChartPlan(
    Relation relation,
    List<Place> places,
    List<Indicator> indicators,
    List<Period> periods,
    Map<String, Observation> values) {

  /** What the values have to do with each other, which chooses the drawing. */
  enum Relation {
    /** Several places, one indicator, one period. */
    BARS,
    /** Several places and indicators, one period. */
    MULTIPLES,
    /** Two periods of one indicator. */
    SLOPE,
    /** More periods of one indicator. */
    LINE,
    /** A part and the whole. */
    WAFFLE;

    /** The name of the drawing in templates, such as {@code bars}. */
    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  ChartPlan {
    places = List.copyOf(places);
    indicators = List.copyOf(indicators);
    periods = List.copyOf(periods);
    values = Map.copyOf(values);
  }

  Optional<Observation> at(Place place, Indicator indicator, Period period) {
    return Optional.ofNullable(values.get(place.id() + "/" + indicator.id() + "/" + period));
  }

  /** What the places have of an indicator in the first period, in their order. */
  List<Observation> row(Indicator indicator) {
    return places.stream().flatMap(place -> at(place, indicator, periods.get(0)).stream()).toList();
  }

  /** What a place has of the first indicator, in the order of the periods. */
  List<Observation> line(Place place) {
    return periods.stream()
        .flatMap(period -> at(place, indicators.get(0), period).stream())
        .toList();
  }
}
