package press.plumbline.planted;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.figure.HouseStyle;

/** The level where its growth is meant, and the reverse. */
final class Levels {
  private static final Set<String> IN_CELLS = Set.of("level-growth", "value", "unit", "scale");

  private Levels() {}

  static Stream<Slip> exchanged(Target target) {
    Optional<Observation> own = target.single();
    if (own.isEmpty() || target.reference().sourceId().isPresent()) {
      return Glyphs.none(target, "worked out, or one source's value");
    }
    boolean followed = target.figure().unit().isCount() && !target.isChinese();
    if (target.isApproximate() || followed) {
      return Glyphs.none(target, "approximate, or counted by the noun behind it");
    }
    return counterparts(target, own.get())
        .filter(other -> Fact.of(other).filter(Fact::isPositive).isPresent())
        .flatMap(other -> said(target, other));
  }

  /** In a cell the bare number, whose unit the head of the column states wrongly then. */
  private static Stream<Slip> said(Target target, Observation other) {
    String text = printed(target, other);
    if (!target.isCell()) {
      return Stream.of(Slip.of(target, text, "level-growth"));
    }
    return Printed.of(text.replaceFirst("^\\D+", "")).stream()
        .map(printed -> Slip.of(target, printed.digits(), IN_CELLS));
  }

  private static Stream<Observation> counterparts(Target target, Observation own) {
    return target.data().all().stream()
        .filter(other -> other.place().equals(own.place()) && other.followed().isPresent())
        .filter(other -> other.period().equals(own.period()))
        .filter(
            other ->
                isGrowthOf(other.indicator(), own.indicator())
                    || isGrowthOf(own.indicator(), other.indicator()));
  }

  private static boolean isGrowthOf(Indicator growth, Indicator level) {
    return growth.growthOf().filter(level.id()::equals).isPresent();
  }

  private static String printed(Target target, Observation other) {
    String unit = other.indicator().print().map(it -> it.in(target.language())).orElse("");
    return HouseStyle.print(other.followed().orElseThrow().figure(), unit, target.language());
  }
}
