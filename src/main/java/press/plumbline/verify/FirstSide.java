package press.plumbline.verify;

import java.util.List;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;

/**
 * The first side of a comparison, which the figure's own clause names: in 占苏州的23%, the place and
 * the indicator that are in force there.
 */
final class FirstSide {
  private final Lookup lookup;
  private final Claims claims;

  FirstSide(Lookup lookup, Claims claims) {
    this.lookup = lookup;
    this.claims = claims;
  }

  /** The indicators of the first side: the nearest name outside the other side. */
  List<String> subjects(Figure figure, Comparison it, Words words) {
    Scene scene = words.scene();
    int index = scene.clauseAt(figure.start());
    List<String> percentages = percentages(figure, words);
    if (!percentages.isEmpty()) {
      return percentages;
    }
    for (int i = index; i >= 0; i--) {
      Clause clause = scene.clause(i);
      if (it.behind()) {
        return indicatorsIn(it, words);
      }
      List<IndicatorWord> own =
          words.subjects().in(clause).stream()
              .filter(word -> word.tail() != IndicatorWord.Tail.OTHER)
              .filter(word -> !it.holds(word.start()))
              .filter(word -> word.end() <= figure.start() || it.to() <= word.start())
              .filter(word -> word.start() < figure.start() || it.from() < figure.start())
              .toList();
      if (!own.isEmpty()) {
        IndicatorWord word = own.get(own.size() - 1);
        return meant(word);
      }
      if (Wording.namesSomethingElse(scene, clause.start(), limit(clause, figure, it))) {
        return List.of();
      }
      if (i == index && !words.places().setIn(clause).isEmpty()) {
        List<String> shared = indicatorsIn(it, words);
        if (!shared.isEmpty()) {
          return shared;
        }
      }
    }
    return words.subjects().preface().stream()
        .findFirst()
        .map(this::meant)
        .orElse(indicatorsIn(it, words));
  }

  /** 增长2.0%，比成都低0.8个百分点: points go on from the percentage before them in the sentence. */
  private static List<String> percentages(Figure points, Words words) {
    Scene scene = words.scene();
    Clause clause = scene.clauseOf(points);
    boolean goesOn =
        (points.unit().equals(Unit.PERCENTAGE_POINT) || points.unit().equals(Unit.BASIS_POINT))
            && words.subjects().in(clause).isEmpty();
    return goesOn
        ? scene.statistics().stream()
            .filter(other -> other.end() <= points.start() && other.unit().equals(Unit.PERCENT))
            .filter(other -> scene.sentenceAt(other.start()) == clause.sentence())
            .reduce((a, b) -> b)
            .filter(
                other ->
                    words.subjects().words().stream()
                        .noneMatch(w -> other.end() <= w.start() && w.end() <= points.start()))
            .map(other -> words.subject(other).claims())
            .orElse(List.of())
            .stream()
            .filter(Claim::isObserved)
            .map(Claim::indicator)
            .toList()
        : List.of();
  }

  private static int limit(Clause clause, Figure figure, Comparison it) {
    int end = clause.holds(figure.start()) ? figure.start() : clause.end();
    return clause.holds(it.from()) ? Math.min(it.from(), end) : end;
  }

  /** The indicators that a name stands for, or their growth where the name says so. */
  private List<String> meant(IndicatorWord word) {
    boolean growth = word.tail() == IndicatorWord.Tail.GROWTH;
    return word.ids().stream()
        .flatMap(id -> growth ? claims.growthOf(id).stream() : Stream.of(id))
        .toList();
  }

  /** The indicators that are named within the other side. */
  List<String> indicatorsIn(Comparison it, Words words) {
    return words.subjects().words().stream()
        .filter(word -> it.holds(word.start()) && word.tail() != IndicatorWord.Tail.OTHER)
        .flatMap(word -> meant(word).stream())
        .toList();
  }

  /** What the data has of one of them at the place and time of the figure. */
  List<Observation> here(Figure figure, String indicator, Comparison it, Words words) {
    List<String> behind =
        it.behind()
            ? words.places().all().stream()
                .filter(group -> group.start() >= Math.max(it.to(), figure.outerEnd()))
                .filter(group -> isInClause(group.start(), figure, words))
                .findFirst()
                .map(NamedPlaces::ids)
                .orElse(List.of())
            : List.of();
    List<String> places =
        it.behind() ? behind : words.place(figure).map(Held::value).orElse(List.of());
    return lookup.find(places, indicator, words.period(figure));
  }

  private static boolean isInClause(int offset, Figure figure, Words words) {
    Scene scene = words.scene();
    return scene.clauseOf(figure).holds(offset);
  }
}
