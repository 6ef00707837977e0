package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/**
 * Finds the indicator of a figure: the noun that it counts, else the nearest name before it in the
 * clause, else after it, else that of the clause it continues (FIGURES.md, section 3).
 */
final class Subjects {
  /** What may stand between a figure and the noun it counts or measures. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(的|多|余)?(国家级?|省级|市级|各类|重点|主要)?|\\s*(worth )?(of |in |for )?(the |its |their )?(actual |total |annual |overall )?");

  private static final List<Unit> PARTS = List.of(Unit.PERCENT, Unit.RATIO, Unit.PERMILLE);
  private static final Pattern OF_WHAT =
      Pattern.compile(
          "(?i)^(?:\\s*of ((?:its |the |their |all )*)(\\p{L}+)|(?:以上|左右)?的(\\p{IsHan}{2,4}))");

  /** Half of them are women, 一半是女性: what the part is said to be. */
  private static final Pattern ARE =
      Pattern.compile(
          "(?i)^(?:\\s*of (?:them|these|those) (?:are|were|is|was)|是(?=\\p{IsHan}{2}))");

  /** Seven in ten companies, 每百家企业里有八家: the whole stands in the figure or behind it. */
  private static final Pattern OUT_OF = Pattern.compile("(?i) (in|out of|for) |每|[里中]有?");

  private static final Pattern COUNTING =
      Pattern.compile(
          "(?i)\\d|[〇零一二两三四五六七八九十百千万亿半每家个人户名台辆座]|\\b(one|two|three|four|five|six|seven|eight|nine|ten|every|out|hundred|thousand)\\b");

  /** 占全球的8%: a share of what the words name. */
  private static final Pattern SHARE_OF = Pattern.compile("占了?(?:全球|世界|全国|国内|全省)[^，。]{0,6}$");

  /** 税收方面，下降4.4%; as for fishing, it fell. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i)(方面|而言|来说|来看|来讲)\\s*$|^\\s*(as for|as to|in terms of|when it comes to)\\b");

  private static final Pattern FROM = Pattern.compile("(?i)([从由自]|\\bfrom)\\s*$");
  private static final Pattern BY =
      Pattern.compile("(?i)\\b(by|for|in terms of|measured by)\\s+(the |its )?$");
  private static final Pattern IS =
      Pattern.compile("(?i)^\\s*(这(就)?是|就是|即|是|that (is|was)|this (is|was)|which (is|was))");

  /** The agency puts it at 846 tonnes; the bureau's own figure is 1.9 billion dollars. */
  private static final Pattern IT =
      Pattern.compile(
          "(?i)\\b(it|this|that|them|(the|its|own) (figure|number|total|estimate|count|tally))( (to|at|as|was|is|were|are|stood at|came to))?\\s*$");

  private static final Pattern LIST =
      Pattern.compile("\\s*(、|和|与|及|以及|,|,?\\s*and)\\s*(the |its )?");

  private final Scene scene;
  private final Claims claims;
  private final List<IndicatorWord> words;
  private final List<IndicatorWord> preface;

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
            .filter(
                subject ->
                    listBefore(run.get(0), scene.clause(scene.clauseAt(figure.start()))).size()
                        < 2);
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
              && LIST.matcher(scene.between(list.get(list.size() - 1).end(), word.start()))
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
    boolean own = gap.isEmpty() && !speaksOfElse(figure, segment);
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
    boolean from = FROM.matcher(scene.before(figure.start())).find();
    return scene.statistics().stream()
        .filter(other -> other.end() <= figure.start())
        .filter(other -> from || other.unit().equals(figure.unit()))
        .filter(
            other -> scene.clause(scene.clauseAt(other.start())).sentence() == clause.sentence())
        .reduce((a, b) -> b)
        .filter(other -> other.unit().equals(figure.unit()))
        .filter(other -> !from || other.kind() != Kind.CHANGE)
        .map(this::of)
        .filter(Subject::isKnown);
  }

  /** A clause continues the one before it while it names no indicator of its own. */
  private Optional<Subject> continued(Figure figure, int index) {
    if (speaksOfElse(figure, scene.clause(index).start())) {
      return Optional.empty();
    }
    int sentence = scene.clause(index).sentence();
    for (int i = index - 1; i >= 0; i--) {
      if (scene.clause(i).sentence() < sentence && isShareOfElse(figure)) {
        return Optional.empty();
      }
      List<IndicatorWord> before = reversed(in(scene.clause(i)).stream());
      if (!before.isEmpty()) {
        return first(figure, before).or(() -> akin(figure, before));
      }
      if ((hasStatistic(scene.clause(i)) || isTopic(scene.clause(i)))
          && speaksOfElse(scene.clause(i))) {
        return Optional.empty();
      }
    }
    return first(figure, preface).or(() -> akin(figure, preface));
  }

  /** 3516亿元，这是园区的地区生产总值: the figure comes first and the next clause says of what. */
  private Optional<Subject> announced(Figure figure, int index) {
    if (index + 1 >= scene.clauses().size()
        || !in(scene.clause(index)).isEmpty()
        || speaksOfElse(figure, scene.clause(index).start())) {
      return Optional.empty();
    }
    Clause next = scene.clause(index + 1);
    String text = scene.text().substring(next.start(), next.end());
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

  private boolean isTopic(Clause clause) {
    return TOPIC.matcher(scene.between(clause.start(), clause.end())).find();
  }

  private boolean isShareOfElse(Figure figure) {
    return PARTS.contains(figure.unit())
        && SHARE_OF.matcher(scene.before(figure.outerStart())).find();
  }

  private boolean speaksOfElse(Clause clause) {
    return Wording.namesSomethingElse(scene, clause.start(), clause.end());
  }

  /**
   * Whether the words from there up to the figure, or the noun it counts, are about other things.
   */
  private boolean speaksOfElse(Figure figure, int from) {
    return !IT.matcher(scene.between(from, figure.outerStart())).find()
            && Wording.namesSomethingElse(scene, from, figure.start())
        || isPartOfElse(figure)
        || (figure.unit().isCount() || figure.unit().equals(Unit.NONE)) && countsElse(figure);
  }

  /** Nearly a third of its shops, 近三成的商户: a part of things that the data has no name for. */
  private boolean isPartOfElse(Figure figure) {
    if (!PARTS.contains(figure.unit())) {
      return false;
    }
    String after = scene.after(figure.start(), figure.outerEnd());
    Matcher is = ARE.matcher(after);
    if (is.find()) {
      int from = figure.outerEnd() + is.end();
      return Wording.namesSomethingElse(scene, from, figure.outerEnd() + after.length());
    }
    Matcher whole = OF_WHAT.matcher(after);
    if (!whole.find()) {
      return OUT_OF.matcher(figure.text()).find() && isOutOfElse(figure);
    }
    int group = whole.group(2) == null ? 3 : 2;
    int from = figure.outerEnd() + whole.start(group);
    return Wording.namesSomethingElse(scene, from, figure.outerEnd() + whole.end(group))
        || group == 2 && EnglishWording.startsWithElse(scene.bare().substring(from));
  }

  private boolean isOutOfElse(Figure figure) {
    return Wording.namesSomethingElse(COUNTING.matcher(figure.text()).replaceAll(" "))
        || EnglishWording.startsWithElse(scene.bare().substring(figure.outerEnd()));
  }

  private boolean countsElse(Figure figure) {
    String noun = Wording.nounAfter(scene, figure.outerEnd());
    int from = figure.outerEnd();
    return noun.isEmpty()
        ? EnglishWording.startsWithElse(scene.bare().substring(from))
        : words.stream().noneMatch(word -> surface(word).endsWith(noun))
            && Wording.namesSomethingElse(scene, from, from + noun.length());
  }

  private String surface(IndicatorWord word) {
    return scene.text().substring(word.start(), word.end());
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
