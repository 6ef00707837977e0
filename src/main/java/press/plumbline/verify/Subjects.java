package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;

/**
 * Finds the indicator of a figure: the noun that it counts, else the nearest name before it in the
 * clause, else after it, else that of the clause it continues (FIGURES.md, section 3).
 */
final class Subjects {
  private final Scene scene;
  private final Claims claims;
  private final IndicatorWords words;
  private final List<IndicatorWord> preface;
  private final CountedNouns nouns;
  private final NearNames near;
  private final CarriedNames carried;

  /**
   * @param preface the names in what introduces the block: table heads, the lead of a list
   */
  Subjects(Scene scene, Claims claims, List<IndicatorWord> preface) {
    this.scene = scene;
    this.claims = claims;
    this.preface = preface;
    this.words = new IndicatorWords(scene, claims);
    Unnamed unnamed = new Unnamed(scene, words.all());
    this.nouns = new CountedNouns(scene, words);
    this.near = new NearNames(scene, words, nouns, unnamed);
    this.carried = new CarriedNames(scene, words, preface, unnamed);
  }

  List<IndicatorWord> words() {
    return words.all();
  }

  /** The names in what introduces the block. */
  List<IndicatorWord> preface() {
    return preface;
  }

  List<IndicatorWord> in(Clause clause) {
    return words.in(clause);
  }

  Subject of(Figure figure) {
    int index = scene.clauseAt(figure.start());
    Clause clause = scene.clause(index);
    return nouns
        .measured(figure, clause)
        .or(() -> nouns.counted(figure))
        .or(() -> nouns.miscounted(figure))
        .or(() -> nouns.shared(figure))
        .or(() -> near.aligned(figure, clause))
        .or(() -> near.near(figure, clause))
        .or(() -> compared(figure, clause))
        .or(() -> in(clause).isEmpty() ? carried.continued(figure, index) : Optional.empty())
        .or(() -> carried.announced(figure, index))
        .or(() -> measuredIn(figure))
        .orElse(Subject.NONE);
  }

  /** Up 11.2 percent, compared with 9.1 percent in 2022: what the figure before it is about. */
  private Optional<Subject> compared(Figure figure, Clause clause) {
    if (!scene.isOtherSide(figure) || !in(clause).isEmpty()) {
      return Optional.empty();
    }
    // Rose 10.6 percent to 18,730 GWh from: what follows is an amount, not a growth.
    boolean from = Joiners.FROM.matcher(scene.before(figure.start())).find();
    return scene.statistics().stream()
        .filter(other -> other.end() <= figure.start())
        .filter(other -> from || other.unit().equals(figure.unit()))
        .filter(other -> scene.sentenceAt(other.start()) == clause.sentence())
        .reduce((a, b) -> b)
        .filter(other -> other.unit().equals(figure.unit()))
        .filter(other -> !from || other.kind() != Kind.CHANGE)
        .map(this::of)
        .filter(Subject::isKnown);
  }

  /** 9.853 million residents, where one indicator of the data alone is counted in residents. */
  private Optional<Subject> measuredIn(Figure figure) {
    List<Claim> claim = claims.countedIn(figure);
    return claim.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(claim, Optional.empty(), true));
  }
}
