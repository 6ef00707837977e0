package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Figure;

/**
 * The indicator named nearest to a figure in its clause, before it or else behind it:
 * 地区生产总值为3516亿元.
 */
final class NearNames {
  private final Scene scene;
  private final IndicatorWords words;
  private final CountedNouns nouns;
  private final Unnamed unnamed;

  NearNames(Scene scene, IndicatorWords words, CountedNouns nouns, Unnamed unnamed) {
    this.scene = scene;
    this.words = words;
    this.nouns = nouns;
    this.unnamed = unnamed;
  }

  /** 地区生产总值、一般公共预算收入分别为3516亿元、387.4亿元. */
  Optional<Subject> aligned(Figure figure, Clause clause) {
    List<Figure> run = Runs.of(scene, figure);
    if (run.size() < 2) {
      return Optional.empty();
    }
    List<IndicatorWord> list = words.listBefore(run.get(0), clause);
    return list.size() == run.size()
        ? words.fitting(figure, list.get(run.indexOf(figure)))
        : Optional.empty();
  }

  /** Between the figure before and this one, else behind it or further before it. */
  Optional<Subject> near(Figure figure, Clause clause) {
    int segment = scene.previous(figure).map(Figure::end).orElse(clause.start());
    List<IndicatorWord> here = words.in(clause);
    List<IndicatorWord> gap =
        IndicatorWords.reversed(
            here.stream().filter(w -> w.start() >= segment && w.end() <= figure.start()));
    Optional<Subject> subject = words.first(figure, gap).or(() -> words.akin(figure, gap));
    if (subject.isPresent()) {
      return subject;
    }
    int limit = scene.next(figure).map(Figure::start).orElse(clause.end());
    List<IndicatorWord> after =
        here.stream().filter(w -> w.start() >= figure.end() && w.end() <= limit).toList();
    boolean own = gap.isEmpty() && !unnamed.speaksOfElse(figure, segment);
    List<IndicatorWord> before =
        IndicatorWords.reversed(here.stream().filter(w -> w.end() <= segment));
    return (own ? words.first(figure, before) : Optional.<Subject>empty())
        .or(() -> words.first(figure, after))
        .or(() -> own ? words.akin(figure, before) : Optional.empty())
        .or(
            () ->
                words.akin(figure, after.stream().filter(w -> nouns.isLinked(figure, w)).toList()));
  }
}
