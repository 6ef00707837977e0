package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/** Works out a comparison that plain words make: its two sides, and what follows from them. */
final class Sides {

  private static final Pattern MORE_THAN =
      Pattern.compile("(?i)^ ?(more|less|fewer|\\p{L}+er)( \\p{L}+)? than\\b");

  private static final Pattern OF_THE =
      Pattern.compile(
          "(?i)\\s*(?:(of|than|above|below|(more|less|fewer|higher|lower|\\p{L}+er) than|as \\p{L}+ as)\\s+(the|its|those|a)?|the|its|those)\\s*");

  private static final Pattern SINCE =
      Pattern.compile("(?i)\\s*(since|compared (with|to)|from|over|on)\\s+");

  private final Lookup lookup;
  private final Workings workings;
  private final Claims claims;

  Sides(Lookup lookup, Workings workings, Claims claims) {
    this.lookup = lookup;
    this.workings = workings;
    this.claims = claims;
  }

  /**
   * What the comparison around a figure comes to; empty if the words make none.
   *
   * @param told what another figure of the text is about
   */
  List<Meant> of(Figure figure, Words words, Function<Figure, Optional<Meant>> told) {
    Optional<Comparison> comparison = words.comparison(figure);
    if (comparison.isEmpty()) {
      return List.of();
    }
    Comparison it = comparison.get();
    List<String> others = indicatorsIn(it, words);
    Optional<Observation> other =
        otherFigure(figure, it, words).flatMap(told).flatMap(Meant::observation);
    List<Meant> found = new ArrayList<>();
    for (String indicator : ranked(figure, it, subjects(figure, it, words))) {
      for (Observation a : here(figure, indicator, it, words)) {
        List<Observation> second =
            other.map(List::of).orElseGet(() -> there(a, others, figure, it, words));
        for (Observation b : second) {
          derived(figure, it.derivation(), a, b).ifPresent(found::add);
        }
      }
    }
    return found.stream().distinct().toList();
  }

  /** Of places by which something moved the ranks, else what is named. */
  private List<String> ranked(Figure figure, Comparison it, List<String> indicators) {
    return it.namesOther() || !Comparison.isOfRank(figure)
        ? indicators
        : indicators.stream().flatMap(id -> claims.ranksOf(id).stream()).toList();
  }

  /** Whether both sides of the comparison are one: Kelvik 2.3 times that of Kelvik. */
  boolean areOne(Figure figure, Words words) {
    Optional<Comparison> it = words.comparison(figure).filter(Comparison::namesOther);
    List<String> own = words.place(figure).map(Held::value).orElse(List.of());
    List<String> other =
        it.stream()
            .flatMap(one -> words.places().all().stream().filter(g -> one.holds(g.start())))
            .flatMap(group -> group.ids().stream())
            .toList();
    return own.size() == 1 && own.equals(other);
  }

  /**
   * 2,190 GWh more than Port Aldry, of which the data has no such value: never the level itself.
   */
  boolean lackOther(Figure figure, Words words) {
    return words
        .comparison(figure)
        .filter(it -> it.derivation() == Derivation.DIFFERENCE && it.namesOther())
        .filter(it -> it.to() <= figure.start() || isMoreThan(it, words.scene()))
        .filter(it -> otherFigure(figure, it, words).isEmpty())
        .filter(it -> words.places().all().stream().anyMatch(g -> it.holds(g.start())))
        .isPresent();
  }

  private static boolean isMoreThan(Comparison it, Scene scene) {
    return MORE_THAN.matcher(scene.between(it.from(), it.to())).find();
  }

  /** Half of the 96 GWh of August: the figure that stands for the other side. */
  private static Optional<Figure> otherFigure(Figure figure, Comparison it, Words words) {
    Scene scene = words.scene();
    if (it.behind()) {
      return Optional.empty();
    }
    Optional<Figure> inside =
        scene.statistics().stream()
            .filter(other -> it.holds(other.start()) && other != figure)
            .reduce((a, b) -> b);
    return inside.isPresent()
        ? inside
        : scene
            .next(figure)
            .filter(
                next ->
                    figure.outerEnd() <= next.outerStart()
                        && OF_THE
                            .matcher(scene.text().substring(figure.outerEnd(), next.outerStart()))
                            .matches());
  }

  private Optional<Meant> derived(
      Figure figure, Derivation derivation, Observation a, Observation b) {
    boolean ranks = a.indicator().unit().equals(Unit.RANK);
    Optional<Meant> first = Meant.of(ranks ? b : a);
    Optional<Meant> second = Meant.of(ranks ? a : b);
    boolean ofRates = derivation == Derivation.SHARE && a.indicator().unit().equals(Unit.PERCENT);
    return first.isPresent() && second.isPresent() && !a.equals(b) && !ofRates
        ? workings
            .apply(derivation, List.of(first.get(), second.get()))
            .meant()
            .filter(meant -> isSaid(figure, meant.known().unit()))
        : Optional.empty();
  }

  /** 高2.5% of two percentages is said for points; else the units must go together. */
  private static boolean isSaid(Figure figure, Unit unit) {
    return Amounts.factor(unit, figure.unit()).isPresent()
        || unit.equals(Unit.RANK)
        || unit.isCurrency() && figure.unit().isCurrency()
        || unit.equals(Unit.PERCENTAGE_POINT) && figure.unit().equals(Unit.PERCENT);
  }

  /** The indicators of the first side: the nearest name outside the other side. */
  private List<String> subjects(Figure figure, Comparison it, Words words) {
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
        .map(word -> meant(word))
        .orElse(indicatorsIn(it, words));
  }

  /** 增长2.0%，比成都低0.8个百分点: points go on from the percentage before them in the sentence. */
  private static List<String> percentages(Figure points, Words words) {
    Scene scene = words.scene();
    Clause clause = scene.clause(scene.clauseAt(points.start()));
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
        .flatMap(id -> growth ? claims.growthOf(id).stream() : java.util.stream.Stream.of(id))
        .toList();
  }

  private List<String> indicatorsIn(Comparison it, Words words) {
    return words.subjects().words().stream()
        .filter(word -> it.holds(word.start()) && word.tail() != IndicatorWord.Tail.OTHER)
        .flatMap(
            word ->
                word.tail() == IndicatorWord.Tail.GROWTH
                    ? word.ids().stream().flatMap(id -> claims.growthOf(id).stream())
                    : word.ids().stream())
        .toList();
  }

  private List<Observation> here(Figure figure, String indicator, Comparison it, Words words) {
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

  /** The other side differs in place, in period or in indicator; what it leaves out it shares. */
  private List<Observation> there(
      Observation a, List<String> others, Figure figure, Comparison it, Words words) {
    List<String> places = new ArrayList<>();
    words.places().all().stream()
        .filter(group -> it.holds(group.start()))
        .forEach(group -> places.addAll(group.ids()));
    List<Period> periods = new ArrayList<>();
    words.periods().all().stream()
        .filter(group -> it.holds(group.start()))
        .forEach(group -> periods.addAll(group.periods()));
    if (!it.namesOther()) {
      words.places().compared().stream()
          .filter(group -> inSentence(group.start(), figure, words))
          .reduce((first, second) -> second)
          .ifPresent(group -> places.addAll(group.ids()));
      since(figure, words)
          .or(
              () ->
                  words.periods().all().stream()
                      .filter(group -> group.role() == Role.COMPARED)
                      .filter(group -> inSentence(group.start(), figure, words))
                      .reduce((first, second) -> second))
          .ifPresent(group -> periods.addAll(group.periods()));
    }
    if (it.behind() && places.isEmpty()) {
      places.addAll(
          words.inForceBefore(figure).stream().filter(id -> !id.equals(a.place().id())).toList());
    }
    if (places.isEmpty() && periods.isEmpty() && others.contains(a.indicator().id())) {
      a.place().within().ifPresent(places::add);
    }
    if (places.isEmpty() && periods.isEmpty() && others.isEmpty()) {
      return isOverTime(figure, it, words) ? lookup.yearBefore(a).stream().toList() : List.of();
    }
    List<String> indicators = others.isEmpty() ? List.of(a.indicator().id()) : others;
    List<String> where =
        places.isEmpty() ? List.of(a.place().id()) : places.stream().distinct().toList();
    List<Period> when = periods.isEmpty() ? List.of(a.period()) : periods;
    return indicators.stream()
        .flatMap(indicator -> where.stream().flatMap(place -> at(place, indicator, when).stream()))
        .distinct()
        .toList();
  }

  /** Doubled since 2020, doubled compared with 2020: the year right behind it. */
  private static Optional<NamedPeriods> since(Figure figure, Words words) {
    return words.periods().all().stream()
        .filter(group -> figure.outerEnd() <= group.start())
        .filter(
            group ->
                SINCE.matcher(words.scene().between(figure.outerEnd(), group.start())).matches())
        .findFirst();
  }

  private List<Observation> at(String place, String indicator, List<Period> periods) {
    List<Observation> all = lookup.of(place, indicator);
    return periods.stream()
        .flatMap(
            period -> {
              List<Observation> found = lookup.answering(all, period);
              return found.isEmpty() ? lookup.meeting(all, period).stream() : found.stream();
            })
        .toList();
  }

  private static boolean isInClause(int offset, Figure figure, Words words) {
    Scene scene = words.scene();
    return scene.clauseOf(figure).holds(offset);
  }

  private static boolean inSentence(int offset, Figure figure, Words words) {
    Scene scene = words.scene();
    Clause own = scene.clauseOf(figure);
    Clause other = scene.clause(scene.clauseAt(offset));
    return own.sentence() == other.sentence() && offset < figure.start();
  }

  private static boolean isOverTime(Figure figure, Comparison it, Words words) {
    Scene scene = words.scene();
    Clause clause = scene.clauseOf(figure);
    return figure.kind() == Kind.CHANGE
        || !it.namesOther() && Comparison.isOfRank(figure)
        || !it.namesOther() && it.derivation() == Derivation.RATIO
        || !it.namesOther() && YearBefore.isComparedWith(sentenceBefore(scene, clause))
        || YearBefore.isComparedWith(scene.text(clause));
  }

  private static String sentenceBefore(Scene scene, Clause clause) {
    int from =
        scene.clauses().stream()
            .filter(c -> c.sentence() == clause.sentence())
            .mapToInt(Clause::start)
            .min()
            .orElse(clause.start());
    return scene.text().substring(from, clause.end());
  }
}
