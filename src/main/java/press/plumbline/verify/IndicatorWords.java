package press.plumbline.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;

/** The names of indicators in a block, and which of them a figure fits. */
final class IndicatorWords {
  private final Scene scene;
  private final Claims claims;
  private final List<IndicatorWord> all;

  IndicatorWords(Scene scene, Claims claims) {
    this.scene = scene;
    this.claims = claims;
    this.all =
        scene.named().stream()
            .filter(Named::isIndicator)
            .map(name -> IndicatorWord.of(scene, name))
            .toList();
  }

  List<IndicatorWord> all() {
    return all;
  }

  List<IndicatorWord> in(Clause clause) {
    List<IndicatorWord> here = new ArrayList<>();
    for (IndicatorWord word : all) {
      if (clause.holds(word.start())) {
        here.add(word);
      }
    }
    return here;
  }

  /** The names that stand in one list before a figure, or the last of them alone. */
  List<IndicatorWord> listBefore(Figure first, Clause clause) {
    List<IndicatorWord> list = new ArrayList<>();
    for (IndicatorWord word : in(clause)) {
      if (word.end() > first.start()) {
        break;
      }
      boolean joined =
          !list.isEmpty()
              && Joiners.INDICATORS
                  .matcher(scene.between(list.get(list.size() - 1).end(), word.start()))
                  .matches();
      if (!joined) {
        list.clear();
      }
      list.add(word);
    }
    return list;
  }

  /** What the first of the names is that fits the figure in what it measures. */
  Optional<Subject> first(Figure figure, List<IndicatorWord> candidates) {
    return candidates.stream().flatMap(word -> fitting(figure, word).stream()).findFirst();
  }

  /** The subject that a name makes, if the figure fits it. */
  Optional<Subject> fitting(Figure figure, IndicatorWord word) {
    List<Claim> found = claims.fitting(figure, word, scene);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(found, Optional.of(word), true));
  }

  /** What the first of the names is that the figure almost fits: in another measure word. */
  Optional<Subject> akin(Figure figure, List<IndicatorWord> candidates) {
    return candidates.stream()
        .map(word -> new Subject(claims.akin(figure, word), Optional.of(word), false))
        .filter(Subject::isKnown)
        .findFirst();
  }

  /** The nearest to a figure behind them comes first. */
  static List<IndicatorWord> reversed(Stream<IndicatorWord> words) {
    List<IndicatorWord> list = new ArrayList<>(words.toList());
    Collections.reverse(list);
    return list;
  }
}
