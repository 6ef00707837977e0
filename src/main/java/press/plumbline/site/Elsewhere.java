package press.plumbline.site;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;

/**
 * What another place has that comes near and still does not compare: 苏州 1077.4亿美元（2022年）, beside a
 * value in yuan.
 *
 * @param why the code of what keeps them apart: {@code currency}, {@code unit} or {@code period}
 */
public record Elsewhere(
    String why, Checked place, Checked what, Printed value, Checked period, String path) {
  /** A card has room for so many. */
  private static final int MOST = 2;

  /** Of an observation that has no peers; the nearest in time first, each place once. */
  static List<Elsewhere> of(Observation observation, Edition edition) {
    var data = edition.site().observations();
    Optional<Indicator> twin =
        data.indicators().values().stream()
            .filter(other -> isSame(other, observation.indicator()))
            .findFirst();
    return Stream.concat(
            near(observation, twin.stream(), edition),
            near(observation, Stream.of(observation.indicator()), edition))
        .filter(distinctPlaces())
        .limit(MOST)
        .map(other -> of(other, why(observation, other), edition))
        .toList();
  }

  private static boolean isSame(Indicator one, Indicator other) {
    return one.sameAs().filter(other.id()::equals).isPresent()
        || other.sameAs().filter(one.id()::equals).isPresent();
  }

  private static Stream<Observation> near(
      Observation observation, Stream<Indicator> indicators, Edition edition) {
    var ids = indicators.map(Indicator::id).toList();
    return edition.site().observations().all().stream()
        .filter(other -> ids.contains(other.indicator().id()) && other.followed().isPresent())
        .filter(other -> !other.place().equals(observation.place()))
        .filter(other -> edition.peers().areOfOneLevel(other, observation))
        .sorted(
            Comparator.comparing((Observation other) -> gap(observation, other))
                .thenComparing(other -> edition.rank(other.place())));
  }

  private static long gap(Observation one, Observation other) {
    return Math.abs(one.period().last().toEpochDay() - other.period().last().toEpochDay());
  }

  private static Predicate<Observation> distinctPlaces() {
    var seen = new HashSet<String>();
    return observation -> seen.add(observation.place().id());
  }

  private static String why(Observation one, Observation other) {
    if (one.indicator().equals(other.indicator())) {
      return "period";
    }
    boolean money = one.indicator().unit().isCurrency() && other.indicator().unit().isCurrency();
    return money ? "currency" : "unit";
  }

  private static Elsewhere of(Observation other, String why, Edition edition) {
    return new Elsewhere(
        why,
        edition.name(other.place()),
        edition.name(other.indicator()),
        edition.print(other),
        edition.print(other.period()),
        edition.path(other));
  }
}
