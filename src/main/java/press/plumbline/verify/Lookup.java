package press.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Place;

/** Finds the observations that a place, an indicator and a period lead to. */
final class Lookup {
  private static final Pattern AVERAGE =
      Pattern.compile("(?i)年均|平均|连续|\\b(average|annual|consecutive|row)\\b");

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern YEARLY = Pattern.compile("\\d{4}.*");

  private final Observations data;
  private final LocalDate today;

  Lookup(Observations data, LocalDate today) {
    this.data = data;
    this.today = today;
  }

  List<Observation> find(
      List<String> places, String indicator, Optional<Held<List<Period>>> periods) {
    List<Observation> found =
        places.stream()
            .flatMap(place -> at(of(place, indicator), periods).stream())
            .distinct()
            .toList();
    return found.isEmpty() ? ofTheSeries(indicator, periods) : found;
  }

  /** The indicators of the series itself need no place, and no period but one that is named. */
  private List<Observation> ofTheSeries(String indicator, Optional<Held<List<Period>>> periods) {
    return at(of(Place.SERIES, indicator), periods.filter(held -> !held.origin().isDefault()));
  }

  /** Everything followed of a place and indicator, the earliest first. */
  List<Observation> of(String place, String indicator) {
    return data.followed(place, indicator);
  }

  private List<Observation> at(List<Observation> all, Optional<Held<List<Period>>> periods) {
    boolean open = periods.isEmpty() || periods.get().origin().isDefault();
    if (!all.isEmpty() && all.get(0).indicator().stock() && open) {
      return latest(all);
    }
    return periods
        .map(
            held ->
                held.value().stream().flatMap(period -> answering(all, period).stream()).toList())
        .orElse(all);
  }

  /** A stock whose period only a default gives takes the latest one up to the article's date. */
  private List<Observation> latest(List<Observation> all) {
    return all.stream()
        .filter(o -> !o.period().first().isAfter(today))
        .max(Comparator.comparing((Observation o) -> o.period().last()))
        .stream()
        .toList();
  }

  /** Those of the period itself, else those that answer to it. */
  List<Observation> answering(List<Observation> all, Period period) {
    List<Observation> same =
        all.stream().filter(o -> o.period().iso().equals(period.iso())).toList();
    return same.isEmpty()
        ? all.stream().filter(o -> answers(o.period(), period, o.indicator())).toList()
        : same;
  }

  /**
   * For the other side of a comparison: those whose time ends with the one they are held against.
   */
  List<Observation> meeting(List<Observation> all, Period period) {
    return all.stream().filter(o -> o.period().last().equals(period.last())).toList();
  }

  /** Whether an observed period answers to one of the text: 2022-12-31 to 2022. */
  static boolean answers(Period observed, Period asked, Indicator indicator) {
    if (observed.equals(Period.ALWAYS) || observed.iso().equals(asked.iso())) {
      return true;
    }
    if (!observed.last().equals(asked.last())) {
      return false;
    }
    if (observed.iso().contains("/")) {
      return asked.iso().length() == 4 && isStreakOrAverage(indicator);
    }
    boolean inner = observed.isDay() || MONTH.matcher(observed.iso()).matches();
    return inner && !observed.first().isBefore(asked.first())
        || asked.isDay() && indicator.stock() && !asked.first().isBefore(observed.first());
  }

  private static boolean isStreakOrAverage(Indicator indicator) {
    return indicator.unit().code().startsWith("duration:")
        || Stream.concat(indicator.name().texts().values().stream(), indicator.also().stream())
            .anyMatch(name -> AVERAGE.matcher(name).find());
  }

  /** The observation a year before, for growth. */
  Optional<Observation> yearBefore(Observation observation) {
    return Period.parse(shifted(observation.period().iso()))
        .flatMap(
            period ->
                data.find(observation.place().id(), observation.indicator().id(), period.iso()))
        .filter(before -> before.followed().isPresent());
  }

  /** The period a year before: 2021-Q1 for 2022-Q1. */
  static String shifted(String iso) {
    List<String> parts = new ArrayList<>();
    for (String part : iso.split("/")) {
      parts.add(
          YEARLY.matcher(part).matches()
              ? "%04d%s".formatted(Integer.parseInt(part.substring(0, 4)) - 1, part.substring(4))
              : part);
    }
    return String.join("/", parts);
  }
}
