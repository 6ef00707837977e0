package press.plumbline.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Value;

/**
 * What several sources say of one observation: which one the series follows, and whether the others
 * agree with it.
 */
final class Agreements {
  /** Of a vintage the value that says most: a point before a bound, more digits before fewer. */
  private static final Comparator<SourcedValue> MOST_EXACT =
      Comparator.comparing((SourcedValue value) -> !isPoint(value.figure()))
          .thenComparing(value -> step(value.figure().value()));

  private static final Comparator<SourcedValue> FOLLOWED_FIRST =
      Comparator.comparing(SourcedValue::status).reversed().thenComparing(MOST_EXACT);

  private final BiPredicate<Figure, Figure> agrees;
  private final Notebook notes;

  Agreements(BiPredicate<Figure, Figure> agrees, Notebook notes) {
    this.agrees = agrees;
    this.notes = notes;
  }

  /** Latest vintage first, of it the most exact; targets and disputed values last. */
  List<SourcedValue> sorted(String reference, List<SourcedValue> values) {
    List<SourcedValue> sorted = values.stream().sorted(FOLLOWED_FIRST).toList();
    checkVintage(Status.REVISED, reference, sorted);
    checkVintage(Status.FINAL, reference, sorted);
    return sorted;
  }

  private void checkVintage(Status vintage, String reference, List<SourcedValue> sorted) {
    List<SourcedValue> peers = sorted.stream().filter(v -> v.status() == vintage).toList();
    for (SourcedValue other : peers.subList(Math.min(1, peers.size()), peers.size())) {
      SourcedValue first = peers.get(0);
      if (!agrees.test(other.figure(), first.figure())) {
        disagree(reference, first, other);
        disagree(reference, other, first);
      }
    }
  }

  /** An error at both places, since either may be the wrong one. */
  private void disagree(String reference, SourcedValue one, SourcedValue other) {
    notes.error(
        "sources-disagree",
        one.at(),
        other.at(),
        reference,
        written(one),
        one.source().id(),
        written(other),
        other.source().id());
  }

  private static String written(SourcedValue value) {
    return value.figure().prose().text();
  }

  private static boolean isPoint(Figure figure) {
    return figure.approximation() == Approximation.EXACT
        && !(figure.value() instanceof Value.Range);
  }

  /** One unit of the last printed place. */
  private static BigDecimal step(Value value) {
    if (value instanceof Value.Number number) {
      return number.step();
    }
    if (value instanceof Value.Range range) {
      return range.high().amount().subtract(range.low().amount());
    }
    return value instanceof Value.Structure structure
        ? step(structure.parts().get(0))
        : BigDecimal.ZERO;
  }
}
