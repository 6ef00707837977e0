package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;

/**
 * Where else a range over several observations is right: 1033.1亿至1077.4亿美元 of two places in another
 * year, or of two other places.
 */
final class Ranges {
  private static final Set<String> TO = Set.of("to", "至", "到", "–", "—", "~");

  private final Figure figure;
  private final Observations data;

  Ranges(Figure figure, Observations data) {
    this.figure = figure;
    this.data = data;
  }

  /** The class of a range that is not that of the values found. */
  Cause cause(List<Meant> found) {
    List<Known> known = found.stream().map(Meant::known).toList();
    Unit unit = known.get(0).unit();
    if (Agreement.spans(figure.in(unit), known)) {
      return unit.isCurrency() ? Cause.CURRENCY : isPoint(unit) ? Cause.PERCENT_POINT : Cause.UNIT;
    }
    List<Observation> named = found.stream().flatMap(it -> it.observation().stream()).toList();
    return named.isEmpty()
        ? Cause.VALUE
        : elsewhere(
                named.get(0).indicator().id(),
                named.stream().map(o -> o.place().id()).distinct().toList(),
                named.stream().map(Observation::period).distinct().toList())
            .orElse(Cause.VALUE);
  }

  /** 81至36米 is no range and was meant for one. */
  static boolean isEndOfFalling(Scene scene, Figure figure) {
    return scene.next(figure).filter(next -> isFalling(scene, figure, next)).isPresent()
        || scene.previous(figure).filter(low -> isFalling(scene, low, figure)).isPresent();
  }

  private static boolean isFalling(Scene scene, Figure first, Figure second) {
    Optional<BigDecimal> high = Amounts.of(first.value());
    Optional<BigDecimal> low = Amounts.of(second.value());
    return high.isPresent()
        && low.isPresent()
        && high.get().compareTo(low.get()) > 0
        && TO.contains(scene.between(first.outerEnd(), second.outerStart()).strip());
  }

  private boolean isPoint(Unit unit) {
    return unit.equals(Unit.PERCENT) && figure.unit().equals(Unit.PERCENTAGE_POINT)
        || unit.equals(Unit.PERCENTAGE_POINT) && figure.unit().equals(Unit.PERCENT);
  }

  /**
   * PERIOD where the same places have it in another period, PLACE where two others have it then.
   */
  Optional<Cause> elsewhere(String indicator, List<String> places, List<Period> periods) {
    List<Observation> all =
        data.of(indicator).stream().filter(o -> o.followed().isPresent()).toList();
    List<Observation> here = all.stream().filter(o -> places.contains(o.place().id())).toList();
    boolean then =
        here.stream()
            .map(Observation::period)
            .distinct()
            .filter(period -> !periods.contains(period))
            .map(period -> here.stream().filter(o -> o.period().equals(period)).toList())
            .anyMatch(of -> of.size() == places.size() && spans(of));
    if (then) {
      return Optional.of(Cause.PERIOD);
    }
    List<Observation> now =
        all.stream()
            .filter(
                o -> periods.stream().anyMatch(it -> Lookup.answers(o.period(), it, o.indicator())))
            .toList();
    return now.stream().anyMatch(a -> now.stream().anyMatch(b -> a != b && spans(List.of(a, b))))
        ? Optional.of(Cause.PLACE)
        : Optional.empty();
  }

  private boolean spans(List<Observation> observations) {
    return Agreement.spans(
        figure,
        observations.stream().flatMap(o -> Meant.of(o).stream()).map(Meant::known).toList());
  }
}
