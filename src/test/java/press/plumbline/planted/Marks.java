package press.plumbline.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.source.Mark;
import press.plumbline.verify.Reference;

/** A mark that binds its figure to another observation than the one it is true of. */
final class Marks {
  private static final Set<String> CLASSES =
      Set.of("place", "period", "value", "derivation", "unsourced", "scale", "approximation");

  private Marks() {}

  static Stream<Slip> rebound(Target target) {
    Optional<Mark> mark = target.mark();
    if (mark.isEmpty() || target.isCounted()) {
      return Stream.empty();
    }
    return target.reference().observations().stream()
        .flatMap(own -> others(target, own).map(other -> rebound(target, mark.get(), own, other)))
        .flatMap(Optional::stream);
  }

  /** Of the same indicator: in another period, of another place. */
  private static Stream<Observation> others(Target target, Observation own) {
    Stream<Observation> periods =
        target.data().periods(own.place().id(), own.indicator().id()).stream();
    Stream<Observation> places =
        target.data().places(own.indicator().id(), own.period().iso()).stream();
    return Stream.of(periods, places)
        .flatMap(some -> some.filter(it -> isOther(target, it)).limit(1));
  }

  private static boolean isOther(Target target, Observation other) {
    return other.followed().isPresent() && !target.reference().observations().contains(other);
  }

  private static Optional<Slip> rebound(
      Target target, Mark mark, Observation own, Observation other) {
    String text = mark.at().text();
    int at = text.indexOf(own.reference());
    if (at < 0) {
      return Optional.empty();
    }
    int start = mark.at().start() + at;
    Edit edit = new Edit(start, start + own.reference().length(), other.reference());
    Optional<Fact> fact = Fact.of(instead(target.reference(), own, other), target.figure());
    Set<String> classes = new HashSet<>(CLASSES);
    if (fact.filter(it -> !it.isPositive()).isPresent()) {
      classes.add("direction");
    }
    return Optional.of(Slip.of(target, List.of(edit), classes).about(fact));
  }

  private static Reference instead(Reference reference, Observation own, Observation other) {
    List<Observation> inputs =
        reference.observations().stream().map(it -> it.equals(own) ? other : it).toList();
    return new Reference(reference.text(), reference.operation(), inputs, Optional.empty());
  }
}
