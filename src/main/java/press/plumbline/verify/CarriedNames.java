package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;

/**
 * The indicator that a figure takes from another clause: from the ones before, which its own
 * continues, or from the next, 3516亿元，这是园区的地区生产总值.
 */
final class CarriedNames {
  private static final Pattern IS =
      Pattern.compile("(?i)^\\s*(这(就)?是|就是|即|是|that (is|was)|this (is|was)|which (is|was))");

  private final Scene scene;
  private final IndicatorWords words;
  private final List<IndicatorWord> preface;
  private final Unnamed unnamed;

  CarriedNames(Scene scene, IndicatorWords words, List<IndicatorWord> preface, Unnamed unnamed) {
    this.scene = scene;
    this.words = words;
    this.preface = preface;
    this.unnamed = unnamed;
  }

  /** A clause continues the one before it while it names no indicator of its own. */
  Optional<Subject> continued(Figure figure, int index) {
    if (unnamed.speaksOfElse(figure, scene.clause(index).start())) {
      return Optional.empty();
    }
    int sentence = scene.clause(index).sentence();
    for (int i = index - 1; i >= 0; i--) {
      if (scene.clause(i).sentence() < sentence && unnamed.isShareOfElse(figure)) {
        return Optional.empty();
      }
      List<IndicatorWord> before = IndicatorWords.reversed(words.in(scene.clause(i)).stream());
      if (!before.isEmpty()) {
        Optional<Subject> own = words.first(figure, before);
        return own.isPresent() || unnamed.holdsNoun(figure) ? own : words.akin(figure, before);
      }
      if ((hasStatistic(scene.clause(i)) || unnamed.isTopic(scene.clause(i)))
          && unnamed.speaksOfElse(scene.clause(i))) {
        return Optional.empty();
      }
    }
    return words.first(figure, preface).or(() -> words.akin(figure, preface));
  }

  /** 3516亿元，这是园区的地区生产总值: the figure comes first and the next clause says of what. */
  Optional<Subject> announced(Figure figure, int index) {
    if (index + 1 >= scene.clauses().size()
        || !words.in(scene.clause(index)).isEmpty()
        || unnamed.speaksOfElse(figure, scene.clause(index).start())) {
      return Optional.empty();
    }
    Clause next = scene.clause(index + 1);
    String text = scene.text(next);
    return IS.matcher(text).find() && !hasStatistic(next)
        ? words.first(figure, words.in(next))
        : Optional.empty();
  }

  private boolean hasStatistic(Clause clause) {
    for (Figure figure : scene.statistics()) {
      if (clause.holds(figure.start())) {
        return true;
      }
    }
    return false;
  }
}
