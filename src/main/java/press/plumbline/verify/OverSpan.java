package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/**
 * A change over a span that the words name is worked out from the two ends of it:
 * 2018年到2022年增加3866家, from 2018 to 2022 the number tripled.
 */
final class OverSpan {
  private static final Set<Unit> RELATIVE =
      Set.of(Unit.PERCENT, Unit.PERMILLE, Unit.RATIO, Unit.MULTIPLE);

  /** The first and the last period of a span. */
  record Ends(Period first, Period last) {
    static Optional<Ends> of(Period period) {
      int slash = period.iso().indexOf('/');
      return slash < 0
          ? Optional.empty()
          : Period.parse(period.iso().substring(0, slash))
              .flatMap(
                  first ->
                      Period.parse(period.iso().substring(slash + 1))
                          .filter(last -> first.last().isBefore(last.first()))
                          .map(last -> new Ends(first, last)));
    }
  }

  private final Lookup lookup;
  private final Workings workings;

  OverSpan(Lookup lookup, Workings workings) {
    this.lookup = lookup;
    this.workings = workings;
  }

  /** Empty if the words of the sentence name no span, or the figure is no change. */
  Optional<Meant> of(Figure figure, Words words) {
    Optional<Derivation> derivation = derivation(figure);
    List<String> places = words.place(figure).map(Held::value).orElse(List.of());
    if (derivation.isEmpty() || places.size() != 1) {
      return Optional.empty();
    }
    return words
        .period(figure)
        .filter(held -> held.origin().isOfTheSentence() && held.value().size() == 1)
        .flatMap(held -> Ends.of(held.value().get(0)))
        .flatMap(
            ends ->
                nearest(figure, words).stream()
                    .flatMap(word -> word.ids().stream())
                    .flatMap(id -> between(places.get(0), id, ends, derivation.get()).stream())
                    .findFirst());
  }

  private static Optional<Derivation> derivation(Figure figure) {
    if (figure.kind() == Kind.MULTIPLE) {
      return Optional.of(Derivation.RATIO);
    }
    if (figure.kind() != Kind.CHANGE) {
      return Optional.empty();
    }
    return Optional.of(
        RELATIVE.contains(figure.unit()) ? Derivation.GROWTH : Derivation.DIFFERENCE);
  }

  /** The name before the figure in its sentence, the last one first. */
  private static Optional<IndicatorWord> nearest(Figure figure, Words words) {
    Scene scene = words.scene();
    int sentence = scene.clause(scene.clauseAt(figure.start())).sentence();
    return words.subjects().words().stream()
        .filter(word -> word.tail() == IndicatorWord.Tail.LEVEL && word.end() <= figure.start())
        .filter(word -> scene.clause(scene.clauseAt(word.start())).sentence() == sentence)
        .reduce((a, b) -> b);
  }

  private Optional<Meant> between(
      String place, String indicator, Ends ends, Derivation derivation) {
    List<Observation> all = lookup.of(place, indicator);
    return at(all, ends.last())
        .flatMap(
            now ->
                at(all, ends.first())
                    .flatMap(then -> workings.apply(derivation, List.of(now, then)).meant()));
  }

  private Optional<Meant> at(List<Observation> all, Period period) {
    List<Observation> found = lookup.answering(all, period);
    return found.size() == 1 ? Meant.of(found.get(0)) : Optional.empty();
  }
}
