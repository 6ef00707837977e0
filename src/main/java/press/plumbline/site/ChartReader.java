package press.plumbline.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Place;
import press.plumbline.figure.Approximation;
import press.plumbline.report.Message;
import press.plumbline.report.Nearest;
import press.plumbline.site.ChartPlan.Relation;

/**
 * Reads what a chart is of: {@code places/indicators/periods}, each a list with commas or {@code *}
 * for all that the data has, or {@code share(part,whole)}. What does not compare is refused:
 * several units, levels of administration, ranks.
 */
final class ChartReader {
  private static final String ALL = "*";
  private static final Pattern SHARE = Pattern.compile("share\\(([^(),]+)(?:,([^(),]+))?\\)");

  /** More lines than this cannot be told apart. */
  private static final int MOST_LINES = 6;

  private final Observations data;

  private ChartReader(Observations data) {
    this.data = data;
  }

  /** Why a chart cannot be drawn. */
  static final class Refused extends Exception {
    private final transient Message headline;
    private final transient Message help;

    private Refused(Message headline, Message help) {
      super(headline.code());
      this.headline = headline;
      this.help = help;
    }

    private static Refused of(String code, Object... arguments) {
      return new Refused(Message.of(code, arguments), Message.of(code + ".help", arguments));
    }

    Message headline() {
      return headline;
    }

    Message help() {
      return help;
    }
  }

  static ChartPlan read(String reference, Observations data) throws Refused {
    var reader = new ChartReader(data);
    Matcher share = SHARE.matcher(reference);
    return share.matches() ? reader.share(share) : reader.lists(reference);
  }

  /** What can be drawn; why something cannot is told by {@link ChartCheck}. */
  static Optional<ChartPlan> find(String reference, Observations data) {
    try {
      return Optional.of(read(reference, data));
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  private ChartPlan lists(String reference) throws Refused {
    String[] parts = reference.split("/", 3);
    if (parts.length < 3 || Stream.of(parts).anyMatch(String::isBlank)) {
      throw Refused.of("chart-form", reference);
    }
    List<Indicator> indicators = known("indicator", parts[1], data.indicators());
    List<Place> places =
        parts[0].equals(ALL) ? placesWith(indicators) : known("place", parts[0], data.places());
    List<Period> periods = parts[2].equals(ALL) ? periodsOf(places, indicators) : periods(parts[2]);
    var values = new LinkedHashMap<String, Observation>();
    for (Place place : places) {
      for (Indicator indicator : indicators) {
        for (Period period : periods) {
          data.find(place.id(), indicator.id(), period.iso())
              .filter(one -> one.followed().isPresent())
              .ifPresent(one -> values.put(one.reference(), one));
        }
      }
    }
    if (parts[0].equals(ALL)) {
      places =
          places.stream()
              .filter(place -> values.values().stream().anyMatch(one -> one.place().equals(place)))
              .toList();
    }
    var plan =
        new ChartPlan(
            relation(places, indicators, periods, reference), places, indicators, periods, values);
    check(plan);
    return plan;
  }

  private static Relation relation(
      List<Place> places, List<Indicator> indicators, List<Period> periods, String reference)
      throws Refused {
    if (periods.size() == 1 && places.size() > 1) {
      return indicators.size() == 1 ? Relation.BARS : Relation.MULTIPLES;
    }
    if (periods.size() > 1 && indicators.size() == 1) {
      return periods.size() == 2 ? Relation.SLOPE : Relation.LINE;
    }
    throw Refused.of(periods.size() > 1 ? "chart-relation" : "chart-one", reference);
  }

  private <T> List<T> known(String kind, String list, Map<String, T> all) throws Refused {
    var found = new ArrayList<T>();
    for (String id : list.split(",", -1)) {
      T one = all.get(id);
      if (one == null) {
        throw unknown(kind, id, all.keySet());
      }
      if (found.contains(one)) {
        throw Refused.of("chart-twice", id);
      }
      found.add(one);
    }
    return found;
  }

  private static Refused unknown(String kind, String id, Collection<String> all) {
    Message help =
        Nearest.to(id, all)
            .map(near -> Message.of("did-you-mean", near))
            .orElse(Message.of("chart-" + kind + ".help"));
    return new Refused(Message.of("chart-" + kind, id), help);
  }

  private List<Period> periods(String list) throws Refused {
    var periods = new ArrayList<Period>();
    for (String iso : list.split(",", -1)) {
      Optional<Period> period = Period.parse(iso);
      if (period.isEmpty()) {
        throw Refused.of("chart-period", iso);
      }
      if (periods.contains(period.get())) {
        throw Refused.of("chart-twice", iso);
      }
      periods.add(period.get());
    }
    periods.sort(Comparator.comparing(Period::last));
    return periods;
  }

  /** Whole places, since those within them are of another level. */
  private List<Place> placesWith(List<Indicator> indicators) {
    return data.places().values().stream()
        .filter(place -> place.within().isEmpty() && !place.id().equals(Place.SERIES))
        .filter(place -> indicators.stream().anyMatch(one -> !followed(place, one).isEmpty()))
        .toList();
  }

  private List<Observation> followed(Place place, Indicator indicator) {
    return data.followed(place.id(), indicator.id());
  }

  /** Of periods of several lengths those of the most usual one: the years, not the months. */
  private List<Period> periodsOf(List<Place> places, List<Indicator> indicators) {
    var byForm =
        places.stream()
            .flatMap(place -> indicators.stream().flatMap(one -> followed(place, one).stream()))
            .map(Observation::period)
            .filter(period -> !period.equals(Period.ALWAYS))
            .distinct()
            .collect(
                Collectors.groupingBy(ChartReader::form, LinkedHashMap::new, Collectors.toList()));
    return byForm.values().stream().max(Comparator.comparing(List::size)).orElse(List.of()).stream()
        .sorted(Comparator.comparing(Period::last))
        .toList();
  }

  private void check(ChartPlan plan) throws Refused {
    if (plan.places().stream().map(this::level).distinct().count() > 1) {
      throw Refused.of("chart-levels", named(plan.places(), Place::id));
    }
    if (plan.periods().stream().map(ChartReader::form).distinct().count() > 1) {
      throw Refused.of("chart-lengths", named(plan.periods(), Period::iso));
    }
    boolean overTime = plan.periods().size() > 1;
    if (overTime && plan.places().size() > MOST_LINES) {
      throw Refused.of("chart-lines", plan.places().size(), MOST_LINES);
    }
    if (overTime) {
      for (Place place : plan.places()) {
        drawable(plan.line(place), place.id() + "/" + plan.indicators().get(0).id());
      }
    } else {
      for (Indicator indicator : plan.indicators()) {
        drawable(plan.row(indicator), indicator.id() + "/" + plan.periods().get(0));
      }
    }
  }

  private static void drawable(List<Observation> values, String what) throws Refused {
    if (values.size() < 2) {
      throw Refused.of("chart-gaps", what, values.size());
    }
    if (!Bar.isMeasured(values)) {
      throw Refused.of("chart-unit", what);
    }
  }

  private int level(Place place) {
    return Surroundings.of(place.id(), data.places()).depth();
  }

  /** Periods of one form are of one length: 2022 and 2023, not 2022 and 2023-H1. */
  private static String form(Period period) {
    return period.iso().replaceAll("[0-9]", "0");
  }

  private static <T> String named(List<T> things, Function<T, String> name) {
    return things.stream().map(name).collect(Collectors.joining(", "));
  }

  /** A part and the whole it is of, or a percentage alone, which is of a hundred. */
  private ChartPlan share(Matcher share) throws Refused {
    Observation part = observation(share.group(1));
    var values = new LinkedHashMap<String, Observation>();
    values.put(part.reference(), part);
    if (share.group(2) != null) {
      Observation whole = observation(share.group(2));
      values.put(whole.reference(), whole);
      fits(part, whole);
    } else if (!Waffle.isPercentage(part) || part.indicator().growthOf().isPresent()) {
      throw Refused.of("chart-whole", share.group(1));
    }
    var observations = List.copyOf(values.values());
    return new ChartPlan(
        Relation.WAFFLE,
        observations.stream().map(Observation::place).distinct().toList(),
        observations.stream().map(Observation::indicator).distinct().toList(),
        observations.stream().map(Observation::period).distinct().toList(),
        values);
  }

  private Observation observation(String reference) throws Refused {
    Optional<Observation> found =
        Optional.ofNullable(data.observations().get(reference))
            .filter(one -> one.followed().isPresent());
    if (found.isEmpty()) {
      throw unknown("observation", reference, data.observations().keySet());
    }
    return found.get();
  }

  /** A share of two bounds says nothing (FIGURES.md, section 3.3). */
  private void fits(Observation part, Observation whole) throws Refused {
    boolean together =
        part.period().equals(whole.period())
            && (part.place().equals(whole.place())
                || data.isWithin(part.place().id(), whole.place().id()));
    if (!together) {
      throw Refused.of("chart-apart", part.reference(), whole.reference());
    }
    boolean comparable =
        Bar.isMeasured(List.of(part, whole))
            && Bar.amount(part).signum() > 0
            && Bar.amount(part).compareTo(Bar.amount(whole)) < 0;
    if (!comparable) {
      throw Refused.of("chart-parts", part.reference(), whole.reference());
    }
    if (isBound(part) && isBound(whole)) {
      throw Refused.of("chart-bounds", part.reference(), whole.reference());
    }
  }

  private static boolean isBound(Observation one) {
    return one.followed()
        .filter(value -> value.figure().approximation() != Approximation.EXACT)
        .isPresent();
  }
}
