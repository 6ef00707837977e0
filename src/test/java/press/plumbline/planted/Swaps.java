package press.plumbline.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.data.Observation;

/** Figures, or the places they belong to, that have changed places. */
final class Swaps {
  private Swaps() {}

  /** With each other figure of its unit in the sentence. */
  static Stream<Slip> inSentence(Target target) {
    return others(target)
        .filter(other -> target.sentence().holds(other.figure().start()))
        .filter(other -> other.start() > target.start())
        .map(other -> exchanged(target, other));
  }

  /** With the next one of its unit in another sentence of the paragraph. */
  static Stream<Slip> acrossSentences(Target target) {
    return others(target)
        .filter(other -> !target.sentence().holds(other.figure().start()))
        .filter(other -> other.start() > target.start())
        .limit(1)
        .map(other -> exchanged(target, other));
  }

  private static Stream<Target> others(Target target) {
    return target.all().stream()
        .filter(other -> other.prose() == target.prose() && !target.isCell())
        .filter(other -> isExchangeable(target, other));
  }

  private static boolean isExchangeable(Target target, Target other) {
    return other.figure().unit().equals(target.figure().unit())
        && !other.text().equals(target.text());
  }

  /** With the cell below, and with the cell beside. */
  static Stream<Slip> inTable(Target target) {
    if (!target.isCell()) {
      return Stream.empty();
    }
    return target.all().stream()
        .filter(Target::isCell)
        .filter(other -> other.start() > target.start())
        .filter(other -> !other.text().equals(target.text()))
        .filter(other -> !target.source().substring(target.end(), other.start()).contains("\n\n"))
        .filter(other -> isBeside(target, other))
        .limit(2)
        .map(other -> exchanged(target, other));
  }

  private static boolean isBeside(Target target, Target other) {
    var one = target.prose().setting();
    var two = other.prose().setting();
    return one.columnHead().equals(two.columnHead()) || one.rowHead().equals(two.rowHead());
  }

  private static Slip exchanged(Target target, Target other) {
    List<Edit> edits = List.of(taking(target, other), taking(other, target));
    return Slip.of(target, edits, classes(target, other));
  }

  /** The words of the other; the digits alone where only one of them has its noun or unit. */
  private static Edit taking(Target one, Target other) {
    int start = one.figure().start();
    Optional<Printed> own = Printed.of(one);
    Optional<Printed> its = Printed.of(other);
    boolean digits =
        own.isPresent()
            && its.isPresent()
            && own.get().after().isEmpty() != its.get().after().isEmpty()
            && own.get().scale().equals(its.get().scale());
    if (!digits) {
      return one.edit(start, one.figure().end(), other.text());
    }
    int from = start + own.get().before().length();
    return one.edit(from, from + own.get().digits().length(), its.get().digits());
  }

  private static boolean isGrowth(Optional<Observation> growth, Optional<Observation> level) {
    return growth
        .flatMap(it -> it.indicator().growthOf())
        .filter(id -> level.filter(it -> it.indicator().id().equals(id)).isPresent())
        .isPresent();
  }

  private static boolean isSigned(Target target) {
    return target.text().matches("[-−].*");
  }

  private static Set<String> classes(Target one, Target other) {
    Optional<Observation> a = one.single();
    Optional<Observation> b = other.single();
    boolean same =
        a.isPresent()
            && b.isPresent()
            && !a.equals(b)
            && a.get().indicator().equals(b.get().indicator());
    if (same) {
      Set<String> classes =
          new HashSet<>(
              one.isApproximate() || other.isApproximate() || one.isChange()
                  ? one.wrongValue()
                  : Set.of());
      classes.add(a.get().place().equals(b.get().place()) ? "period" : "place");
      return classes;
    }
    Set<String> classes = new HashSet<>(one.wrongValue());
    classes.addAll(Set.of("level-growth", "scale", "approximation", "direction", "unit"));
    if (isSigned(one) != isSigned(other) && !isGrowth(a, b) && !isGrowth(b, a)) {
      // A sign makes a change of what is none, and that would have to be worked out.
      classes.add("derivation");
    }
    return classes;
  }

  /** The two places of a sentence change places, where one indicator is told of both. */
  static Stream<Slip> places(Target target) {
    Optional<Observation> own = target.single();
    List<Naming> namings = Naming.in(target.sentence(), target.data());
    List<Naming> mine =
        namings.stream()
            .filter(one -> own.filter(it -> it.place().equals(one.place())).isPresent())
            .toList();
    if (own.isEmpty() || mine.size() != 1 || target.isMarked()) {
      return Glyphs.none(target, "its sentence does not name its place once");
    }
    Naming word = mine.get(0);
    return namings.stream()
        .filter(other -> !other.place().equals(word.place()))
        .filter(other -> isToldOf(target, own.get(), other))
        .limit(1)
        .map(other -> exchanged(target, own.get(), word, other));
  }

  /** Whether the sentence has a figure of the other place, too. */
  private static boolean isToldOf(Target target, Observation own, Naming other) {
    return target.all().stream()
        .filter(one -> one.prose() == target.prose() && !one.isMarked())
        .filter(one -> target.sentence().holds(one.figure().start()))
        .flatMap(one -> one.single().stream())
        .anyMatch(it -> it.place().equals(other.place()) && it.indicator().equals(own.indicator()));
  }

  private static Slip exchanged(Target target, Observation own, Naming word, Naming other) {
    String text = target.prose().text();
    List<Edit> edits =
        List.of(
            target.edit(word.start(), word.end(), text.substring(other.start(), other.end())),
            target.edit(other.start(), other.end(), text.substring(word.start(), word.end())));
    Optional<Fact> fact =
        target
            .data()
            .find(other.place().id(), own.indicator().id(), own.period().iso())
            .flatMap(Fact::of);
    return Slip.of(target, edits, Set.of("place")).about(fact);
  }
}
