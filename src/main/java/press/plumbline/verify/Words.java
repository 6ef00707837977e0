package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;

/**
 * What the words of a block say of each figure in it: indicator, place and period. Each question is
 * answered once, for the rules ask it often.
 */
final class Words {
  private final Scene scene;
  private final Subjects subjects;
  private final Places places;
  private final Periods periods;
  private final Shares shares;
  private final Map<Figure, Subject> subjectOf = new IdentityHashMap<>();
  private final Map<Figure, Optional<Held<List<String>>>> placeOf = new IdentityHashMap<>();
  private final Map<Figure, Optional<Held<List<Period>>>> periodOf = new IdentityHashMap<>();
  private final Map<Figure, Optional<Comparison>> comparisonOf = new IdentityHashMap<>();

  Words(Scene scene, Subjects subjects, Places places, Periods periods, Shares shares) {
    this.scene = scene;
    this.subjects = subjects;
    this.places = places;
    this.periods = periods;
    this.shares = shares;
  }

  Scene scene() {
    return scene;
  }

  Subjects subjects() {
    return subjects;
  }

  Places places() {
    return places;
  }

  Periods periods() {
    return periods;
  }

  /** The claim on a share that the data has under a name of its own. */
  Optional<Claim> share(Figure figure) {
    return shares.of(figure, this);
  }

  Subject subject(Figure figure) {
    return once(
        subjectOf,
        figure,
        it ->
            share(it)
                .map(claim -> new Subject(List.of(claim), Optional.empty(), true))
                .orElseGet(() -> subjects.of(it)));
  }

  Optional<Held<List<String>>> place(Figure figure) {
    return once(placeOf, figure, places::at);
  }

  Optional<Held<List<Period>>> period(Figure figure) {
    return once(periodOf, figure, periods::at);
  }

  /** The comparison that the figure is the measure of. */
  Optional<Comparison> comparison(Figure figure) {
    return once(comparisonOf, figure, it -> Comparison.around(scene, it));
  }

  private static <T> T once(Map<Figure, T> known, Figure figure, Function<Figure, T> answer) {
    T told = known.get(figure);
    if (told == null) {
      told = answer.apply(figure);
      known.put(figure, told);
    }
    return told;
  }

  /** The places that the sentence names, among which a rank may be one; none without a word. */
  List<String> among(Figure figure) {
    if (scene.clauses().isEmpty()) {
      return List.of();
    }
    int sentence = scene.clauseOf(figure).sentence();
    List<String> named =
        scene.clauses().stream()
            .filter(clause -> clause.sentence() == sentence)
            .flatMap(clause -> places.setIn(clause).stream())
            .flatMap(group -> group.ids().stream())
            .distinct()
            .toList();
    // 居第3位 of two that the sentence names is no place among them.
    boolean enough =
        Amounts.of(figure.value())
            .map(rank -> rank.compareTo(BigDecimal.valueOf(named.size())) <= 0)
            .orElse(true);
    return named.size() > 1 && enough ? named : places.together(sentence).orElse(List.of());
  }

  /** The place or places in force at the clause of a figure, whatever stands in it. */
  List<String> inForceBefore(Figure figure) {
    return places.inForceAt(scene.clauseOf(figure));
  }
}
