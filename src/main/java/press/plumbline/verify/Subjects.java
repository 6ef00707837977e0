package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;

/**
 * Finds the indicator of a figure: the noun that it counts, else the nearest name before it in the
 * clause, else after it, else that of the clause it continues (FIGURES.md, section 3).
 */
final class Subjects {
  /** What may stand between a figure and the noun it counts or measures. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(的|多|余)?(国家级?|省级|市级|各类|重点|主要)?|\\s*(worth )?(of |in |for )?(the |its |their )?(actual |total |annual |overall )?");

  private static final Pattern BY =
      Pattern.compile("(?i)\\b(by|for|in terms of|measured by)\\s+(the |its )?$");
  private static final Pattern IS =
      Pattern.compile("(?i)^\\s*(这(就)?是|就是|即|是|that (is|was)|this (is|was)|which (is|was))");

  private final Scene scene;
  private final Claims claims;
  private final List<IndicatorWord> words;
  private final List<IndicatorWord> preface;
  private final Unnamed unnamed;

  /**
   * @param preface the names in what introduces the block: table heads, the lead of a list
   */
  Subjects(Scene scene, Claims claims, List<IndicatorWord> preface) {
    this.scene = scene;
    this.claims = claims;
    this.preface = preface;
    this.words =
        scene.named().stream()
            .filter(Named::isIndicator)
            .map(name -> IndicatorWord.of(scene, name))
            .toList();
    this.unnamed = new Unnamed(scene, words);
  }

  List<IndicatorWord> words() {
    return words;
  }

  /** The names in what introduces the block. */
  List<IndicatorWord> preface() {
    return preface;
  }

  List<IndicatorWord> in(Clause clause) {
    List<IndicatorWord> here = new ArrayList<>();
    for (IndicatorWord word : words) {
      if (clause.holds(word.start())) {
        here.add(word);
      }
    }
    return here;
  }

  Subject of(Figure figure) {
    int index = scene.clauseAt(figure.start());
    Clause clause = scene.clause(index);
    return measured(figure, clause)
        .or(() -> counted(figure))
        .or(() -> miscounted(figure))
        .or(() -> shared(figure))
        .or(() -> aligned(figure, clause))
        .or(() -> near(figure, clause))
        .or(() -> compared(figure, clause))
        .or(() -> in(clause).isEmpty() ? continued(figure, index) : Optional.empty())
        .or(() -> announced(figure, index))
        .or(() -> measuredIn(figure))
        .orElse(Subject.NONE);
  }

  /** Ranked fourth by cargo and second by wind cargo: by what it is ranked stands behind. */
  private Optional<Subject> measured(Figure figure, Clause clause) {
    if (figure.kind() != Kind.ORDINAL) {
      return Optional.empty();
    }
    int limit = scene.next(figure).map(Figure::start).orElse(clause.end());
    return in(clause).stream()
        .filter(word -> word.start() >= figure.outerEnd() && word.end() <= limit)
        .filter(word -> BY.matcher(scene.between(figure.outerEnd(), word.start())).find())
        .flatMap(word -> fitting(figure, word).stream())
        .findFirst();
  }

  /** 14个国家级开发区, 160,000 industrial companies, a GDP of 351.6 billion yuan in exports. */
  private Optional<Subject> counted(Figure figure) {
    return words.stream()
        .filter(word -> word.end() > figure.start())
        .filter(word -> word.start() < figure.end() || isLinked(figure, word))
        .flatMap(word -> fitting(figure, word).stream())
        .findFirst();
  }

  /** 9.853 million residents, where one indicator of the data alone is counted in residents. */
  private Optional<Subject> measuredIn(Figure figure) {
    List<Claim> claim = claims.countedIn(figure);
    return claim.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(claim, Optional.empty(), true));
  }

  /** 14家国家级开发区, where the data counts in 个. */
  private Optional<Subject> miscounted(Figure figure) {
    return figure.unit().isCount()
        ? akin(
            figure,
            words.stream()
                .filter(word -> word.start() >= figure.end() && isLinked(figure, word))
                .filter(word -> word.start() - figure.end() < 4)
                .toList())
        : Optional.empty();
  }

  private boolean isLinked(Figure figure, IndicatorWord word) {
    return LINK.matcher(scene.between(figure.end(), word.start())).matches()
        || figure.outerEnd() <= word.start()
            && LINK.matcher(scene.between(figure.outerEnd(), word.start())).matches();
  }

  /** The noun behind the last of a list is that of all: 412,000 and 655,300 visitors. */
  private Optional<Subject> shared(Figure figure) {
    List<Figure> run = Runs.of(scene, figure);
    Figure last = run.get(run.size() - 1);
    return last == figure
        ? Optional.empty()
        : counted(last)
            .flatMap(Subject::word)
            .flatMap(word -> fitting(figure, word))
            .filter(subject -> listBefore(run.get(0), scene.clauseOf(figure)).size() < 2);
  }

  /** 地区生产总值、一般公共预算收入分别为3516亿元、387.4亿元. */
  private Optional<Subject> aligned(Figure figure, Clause clause) {
    List<Figure> run = Runs.of(scene, figure);
    if (run.size() < 2) {
      return Optional.empty();
    }
    List<IndicatorWord> list = listBefore(run.get(0), clause);
    return list.size() == run.size()
        ? fitting(figure, list.get(run.indexOf(figure)))
        : Optional.empty();
  }

  private List<IndicatorWord> listBefore(Figure first, Clause clause) {
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

  private Optional<Subject> near(Figure figure, Clause clause) {
    int segment = scene.previous(figure).map(Figure::end).orElse(clause.start());
    List<IndicatorWord> here = in(clause);
    List<IndicatorWord> gap =
        reversed(here.stream().filter(w -> w.start() >= segment && w.end() <= figure.start()));
    Optional<Subject> subject = first(figure, gap).or(() -> akin(figure, gap));
    if (subject.isPresent()) {
      return subject;
    }
    int limit = scene.next(figure).map(Figure::start).orElse(clause.end());
    List<IndicatorWord> after =
        here.stream().filter(w -> w.start() >= figure.end() && w.end() <= limit).toList();
    boolean own = gap.isEmpty() && !unnamed.speaksOfElse(figure, segment);
    List<IndicatorWord> before = reversed(here.stream().filter(w -> w.end() <= segment));
    return (own ? first(figure, before) : Optional.<Subject>empty())
        .or(() -> first(figure, after))
        .or(() -> own ? akin(figure, before) : Optional.empty())
        .or(() -> akin(figure, after.stream().filter(w -> isLinked(figure, w)).toList()));
  }

  private static List<IndicatorWord> reversed(java.util.stream.Stream<IndicatorWord> words) {
    List<IndicatorWord> list = new ArrayList<>(words.toList());
    java.util.Collections.reverse(list);
    return list;
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

  /** A clause continues the one before it while it names no indicator of its own. */
  private Optional<Subject> continued(Figure figure, int index) {
    if (unnamed.speaksOfElse(figure, scene.clause(index).start())) {
      return Optional.empty();
    }
    int sentence = scene.clause(index).sentence();
    for (int i = index - 1; i >= 0; i--) {
      if (scene.clause(i).sentence() < sentence && unnamed.isShareOfElse(figure)) {
        return Optional.empty();
      }
      List<IndicatorWord> before = reversed(in(scene.clause(i)).stream());
      if (!before.isEmpty()) {
        Optional<Subject> own = first(figure, before);
        return own.isPresent() || unnamed.holdsNoun(figure) ? own : akin(figure, before);
      }
      if ((hasStatistic(scene.clause(i)) || unnamed.isTopic(scene.clause(i)))
          && unnamed.speaksOfElse(scene.clause(i))) {
        return Optional.empty();
      }
    }
    return first(figure, preface).or(() -> akin(figure, preface));
  }

  /** 3516亿元，这是园区的地区生产总值: the figure comes first and the next clause says of what. */
  private Optional<Subject> announced(Figure figure, int index) {
    if (index + 1 >= scene.clauses().size()
        || !in(scene.clause(index)).isEmpty()
        || unnamed.speaksOfElse(figure, scene.clause(index).start())) {
      return Optional.empty();
    }
    Clause next = scene.clause(index + 1);
    String text = scene.text(next);
    return IS.matcher(text).find() && !hasStatistic(next)
        ? first(figure, in(next))
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

  private Optional<Subject> first(Figure figure, List<IndicatorWord> candidates) {
    return candidates.stream().flatMap(word -> fitting(figure, word).stream()).findFirst();
  }

  private Optional<Subject> fitting(Figure figure, IndicatorWord word) {
    List<Claim> found = claims.fitting(figure, word, scene);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(found, Optional.of(word), true));
  }

  private Optional<Subject> akin(Figure figure, List<IndicatorWord> candidates) {
    return candidates.stream()
        .map(word -> new Subject(claims.akin(figure, word), Optional.of(word), false))
        .filter(Subject::isKnown)
        .findFirst();
  }
}
