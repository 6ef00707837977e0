package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;

/**
 * The indicator that stands as a noun behind the figure that counts or measures it: 14个国家级开发区,
 * 412,000 and 655,300 visitors, second by wind cargo.
 */
final class CountedNouns {
  /** What may stand between a figure and the noun it counts or measures. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(的|多|余)?(国家级?|省级|市级|各类|重点|主要)?|\\s*(worth )?(of |in |for )?(the |its |their )?(actual |total |annual |overall )?");

  private static final Pattern BY =
      Pattern.compile("(?i)\\b(by|for|in terms of|measured by)\\s+(the |its )?$");

  private final Scene scene;
  private final IndicatorWords words;

  CountedNouns(Scene scene, IndicatorWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** Ranked fourth by cargo and second by wind cargo: by what it is ranked stands behind. */
  Optional<Subject> measured(Figure figure, Clause clause) {
    if (figure.kind() != Kind.ORDINAL) {
      return Optional.empty();
    }
    int limit = scene.next(figure).map(Figure::start).orElse(clause.end());
    return words.in(clause).stream()
        .filter(word -> word.start() >= figure.outerEnd() && word.end() <= limit)
        .filter(word -> BY.matcher(scene.between(figure.outerEnd(), word.start())).find())
        .flatMap(word -> words.fitting(figure, word).stream())
        .findFirst();
  }

  /** 14个国家级开发区, 160,000 industrial companies, a GDP of 351.6 billion yuan in exports. */
  Optional<Subject> counted(Figure figure) {
    return words.all().stream()
        .filter(word -> word.end() > figure.start())
        .filter(word -> word.start() < figure.end() || isLinked(figure, word))
        .flatMap(word -> words.fitting(figure, word).stream())
        .findFirst();
  }

  /** 14家国家级开发区, where the data counts in 个. */
  Optional<Subject> miscounted(Figure figure) {
    return figure.unit().isCount()
        ? words.akin(
            figure,
            words.all().stream()
                .filter(word -> word.start() >= figure.end() && isLinked(figure, word))
                .filter(word -> word.start() - figure.end() < 4)
                .toList())
        : Optional.empty();
  }

  /** The noun behind the last of a list is that of all: 412,000 and 655,300 visitors. */
  Optional<Subject> shared(Figure figure) {
    List<Figure> run = Runs.of(scene, figure);
    Figure last = run.get(run.size() - 1);
    return last == figure
        ? Optional.empty()
        : counted(last)
            .flatMap(Subject::word)
            .flatMap(word -> words.fitting(figure, word))
            .filter(subject -> words.listBefore(run.get(0), scene.clauseOf(figure)).size() < 2);
  }

  /** Whether a name stands right behind the figure, but for such words. */
  boolean isLinked(Figure figure, IndicatorWord word) {
    return LINK.matcher(scene.between(figure.end(), word.start())).matches()
        || figure.outerEnd() <= word.start()
            && LINK.matcher(scene.between(figure.outerEnd(), word.start())).matches();
  }
}
