package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;

/** What the words of a block say of each figure in it: indicator, place and period. */
record Words(Scene scene, Subjects subjects, Places places, Periods periods, Shares shares) {

  Subject subject(Figure figure) {
    return shares
        .of(figure, this)
        .map(claim -> new Subject(List.of(claim), Optional.empty(), true))
        .orElseGet(() -> subjects.of(figure));
  }

  Optional<Held<List<String>>> place(Figure figure) {
    return places.at(figure);
  }

  Optional<Held<List<Period>>> period(Figure figure) {
    return periods.at(figure);
  }

  /** The places that the sentence names, among which a rank may be one; none without a word. */
  List<String> among(Figure figure) {
    if (scene.clauses().isEmpty()) {
      return List.of();
    }
    int sentence = scene.clause(scene.clauseAt(figure.start())).sentence();
    List<String> named =
        scene.clauses().stream()
            .filter(clause -> clause.sentence() == sentence)
            .flatMap(clause -> places.setIn(clause).stream())
            .flatMap(group -> group.ids().stream())
            .distinct()
            .toList();
    return named.size() > 1 ? named : places.together(sentence).orElse(named);
  }
}
