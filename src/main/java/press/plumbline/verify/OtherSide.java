package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;

/**
 * The other side of a comparison, which the figure is held against: 比宁波, that of 2021, the year
 * before where nothing is said.
 */
final class OtherSide {
  /**
   * Half of the 96 GWh, 26 more than the 1,546: what stands before the figure of the other side.
   */
  private static final Pattern OF_THE =
      Pattern.compile(
          "(?i)\\s*(?:(of|than|above|below|(more|less|fewer|higher|lower|\\p{L}+er) than|as \\p{L}+ as)\\s+(the|its|those|a)?|the|its|those)\\s*");

  private static final Pattern SINCE =
      Pattern.compile("(?i)\\s*(since|compared (with|to)|from|over|on)\\s+");

  private final Lookup lookup;

  OtherSide(Lookup lookup) {
    this.lookup = lookup;
  }

  /** Half of the 96 GWh of August: the figure that stands for the other side. */
  static Optional<Figure> figure(Figure figure, Comparison it, Words words) {
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

  /** The other side differs in place, in period or in indicator; what it leaves out it shares. */
  List<Observation> there(
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
    int from = scene.sentenceStart(clause);
    return scene.text().substring(from, clause.end());
  }
}
