package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;

/** Works out a comparison that plain words make: its two sides, and what follows from them. */
final class Sides {
  private static final Pattern MORE_THAN =
      Pattern.compile("(?i)^ ?(more|less|fewer|\\p{L}+er)( \\p{L}+)? than\\b");

  private final Workings workings;
  private final Claims claims;
  private final FirstSide first;
  private final OtherSide otherSide;

  Sides(Lookup lookup, Workings workings, Claims claims) {
    this.first = new FirstSide(lookup, claims);
    this.otherSide = new OtherSide(lookup);
    this.workings = workings;
    this.claims = claims;
  }

  /**
   * What the comparison around a figure comes to; empty if the words make none.
   *
   * @param told what another figure of the text is about
   */
  List<Meant> of(Figure figure, Words words, Function<Figure, Optional<Meant>> told) {
    Optional<Comparison> comparison = words.comparison(figure);
    if (comparison.isEmpty()) {
      return List.of();
    }
    Comparison it = comparison.get();
    List<String> others = first.indicatorsIn(it, words);
    Optional<Observation> other =
        OtherSide.figure(figure, it, words).flatMap(told).flatMap(Meant::observation);
    List<Meant> found = new ArrayList<>();
    for (String indicator : ranked(figure, it, first.subjects(figure, it, words))) {
      for (Observation a : first.here(figure, indicator, it, words)) {
        List<Observation> second =
            other.map(List::of).orElseGet(() -> otherSide.there(a, others, figure, it, words));
        for (Observation b : second) {
          derived(figure, it.derivation(), a, b).ifPresent(found::add);
        }
      }
    }
    return found.stream().distinct().toList();
  }

  /** Of places by which something moved the ranks, else what is named. */
  private List<String> ranked(Figure figure, Comparison it, List<String> indicators) {
    return it.namesOther() || !Comparison.isOfRank(figure)
        ? indicators
        : indicators.stream().flatMap(id -> claims.ranksOf(id).stream()).toList();
  }

  /**
   * 2,190 GWh more than Port Aldry, of which the data has no such value: never the level itself.
   */
  boolean lackOther(Figure figure, Words words) {
    return words
        .comparison(figure)
        .filter(it -> it.derivation() == Derivation.DIFFERENCE && it.namesOther())
        .filter(it -> it.to() <= figure.start() || isMoreThan(it, words.scene()))
        .filter(it -> OtherSide.figure(figure, it, words).isEmpty())
        .filter(it -> words.places().all().stream().anyMatch(g -> it.holds(g.start())))
        .isPresent();
  }

  private static boolean isMoreThan(Comparison it, Scene scene) {
    return MORE_THAN.matcher(scene.between(it.from(), it.to())).find();
  }

  /** Whether both sides of the comparison are one: Kelvik 2.3 times that of Kelvik. */
  boolean areOne(Figure figure, Words words) {
    Optional<Comparison> it = words.comparison(figure).filter(Comparison::namesOther);
    List<String> own = words.place(figure).map(Held::value).orElse(List.of());
    List<String> other =
        it.stream()
            .flatMap(one -> words.places().all().stream().filter(g -> one.holds(g.start())))
            .flatMap(group -> group.ids().stream())
            .toList();
    return own.size() == 1 && own.equals(other);
  }

  private Optional<Meant> derived(
      Figure figure, Derivation derivation, Observation a, Observation b) {
    boolean ranks = a.indicator().unit().equals(Unit.RANK);
    Optional<Meant> first = Meant.of(ranks ? b : a);
    Optional<Meant> second = Meant.of(ranks ? a : b);
    boolean ofRates = derivation == Derivation.SHARE && a.indicator().unit().equals(Unit.PERCENT);
    return first.isPresent() && second.isPresent() && !a.equals(b) && !ofRates
        ? workings
            .apply(derivation, List.of(first.get(), second.get()))
            .meant()
            .filter(meant -> isSaid(figure, meant.known().unit()))
        : Optional.empty();
  }

  /** 高2.5% of two percentages is said for points; else the units must go together. */
  private static boolean isSaid(Figure figure, Unit unit) {
    return Amounts.factor(unit, figure.unit()).isPresent()
        || unit.equals(Unit.RANK)
        || unit.isCurrency() && figure.unit().isCurrency()
        || unit.equals(Unit.PERCENTAGE_POINT) && figure.unit().equals(Unit.PERCENT);
  }
}
