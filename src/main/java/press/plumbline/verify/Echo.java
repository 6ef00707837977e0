package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/**
 * Shares that take up what the sentence has said before: of which Harrow Bank had 640 MW, or 13.3
 * percent; 其中总医院1.27万台，占近七成; Calder made up 43.3 percent of the spending, Wexcombe 16.6 percent.
 */
final class Echo {
  private static final Pattern OF_WHICH =
      Pattern.compile("(?i)其中|\\b(of|among) (which|whom|these|those|them)\\b|\\bincluding\\b");
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?i)(占比?(到|了|达|为|约为|比为)?|比重(为|达)?|\\bor|\\b(?:made up|makes? up|making up|account(?:s|ed|ing) for|representing|equal to))\\s*(about |nearly |some |roughly |more than |almost |just )?[约近超仅逾]?$");

  private final Reader reader;
  private final Lookup lookup;
  private final Workings workings;

  Echo(Reader reader, Lookup lookup, Workings workings) {
    this.reader = reader;
    this.lookup = lookup;
    this.workings = workings;
  }

  /** The share; empty where the words take up nothing. */
  Optional<Meant> of(Figure figure, Words words) {
    return isPart(figure)
        ? partOfWhole(figure, words).or(() -> again(figure, words))
        : Optional.empty();
  }

  private static boolean isPart(Figure figure) {
    return List.of(Unit.PERCENT, Unit.RATIO, Unit.MULTIPLE).contains(figure.unit())
        && figure.kind() != Kind.CHANGE;
  }

  /** Of the whole that is told before 其中, the part that is told, or named, after it. */
  private Optional<Meant> partOfWhole(Figure figure, Words words) {
    Scene scene = words.scene();
    Clause clause = scene.clauseOf(figure);
    if (!MADE_UP.matcher(scene.before(figure.start())).find()) {
      return Optional.empty();
    }
    int mark = lastMark(scene, clause, figure);
    if (mark < 0) {
      return Optional.empty();
    }
    Optional<Meant> whole =
        last(scene, clause, 0, mark).flatMap(other -> reader.meant(other, words));
    Optional<Meant> part =
        last(scene, clause, mark, figure.start())
            .flatMap(other -> reader.meant(other, words))
            .or(() -> named(figure, words, whole));
    return whole.isPresent() && part.isPresent()
        ? share(figure, part.get(), whole.get())
        : Optional.empty();
  }

  private static int lastMark(Scene scene, Clause clause, Figure figure) {
    int found = -1;
    var matcher = OF_WHICH.matcher(scene.text().substring(0, figure.start()));
    while (matcher.find()) {
      boolean own = scene.sentenceAt(matcher.start()) == clause.sentence();
      found = own ? matcher.start() : found;
    }
    return found;
  }

  /** The last statistic of the sentence between two offsets that is no share itself. */
  private static Optional<Figure> last(Scene scene, Clause clause, int from, int to) {
    return scene.statistics().stream()
        .filter(other -> from <= other.start() && other.end() <= to)
        .filter(other -> scene.sentenceAt(other.start()) == clause.sentence())
        .filter(
            other ->
                !List.of(Unit.PERCENT, Unit.RATIO, Unit.MULTIPLE, Unit.PERCENTAGE_POINT)
                    .contains(other.unit()))
        .reduce((a, b) -> b);
  }

  /** Of which ticket revenue made up 64 percent: the indicator alone tells the part. */
  private Optional<Meant> named(Figure figure, Words words, Optional<Meant> whole) {
    Clause clause = words.scene().clauseOf(figure);
    Optional<Observation> all = whole.flatMap(Meant::observation);
    return all.isEmpty()
        ? Optional.empty()
        : words.subjects().in(clause).stream()
            .filter(word -> word.end() <= figure.start())
            .reduce((a, b) -> b)
            .stream()
            .flatMap(word -> word.ids().stream())
            .flatMap(id -> lookup.of(all.get().place().id(), id).stream())
            .filter(o -> o.period().equals(all.get().period()))
            .findFirst()
            .flatMap(Meant::of);
  }

  /** Wexcombe 16.6 percent; compared with 10.8 percent in 2023: the share before, of another. */
  private Optional<Meant> again(Figure figure, Words words) {
    Scene scene = words.scene();
    Clause clause = scene.clauseOf(figure);
    if (!words.subjects().in(clause).isEmpty()) {
      return Optional.empty();
    }
    Optional<Meant> before =
        scene.statistics().stream()
            .filter(other -> other.end() <= figure.start() && isPart(other))
            .filter(other -> scene.sentenceAt(other.start()) == clause.sentence())
            .reduce((a, b) -> b)
            .map(other -> reader.derived(other, words))
            .filter(found -> found.size() == 1)
            .map(found -> found.get(0))
            .filter(meant -> meant.reference().observations().size() == 2)
            .filter(
                meant ->
                    meant
                        .reference()
                        .operation()
                        .filter(name -> name.equals("share") || name.equals("ratio"))
                        .isPresent());
    return before.flatMap(meant -> replaced(figure, words, meant));
  }

  private Optional<Meant> replaced(Figure figure, Words words, Meant meant) {
    Observation a = meant.reference().observations().get(0);
    Observation b = meant.reference().observations().get(1);
    String place =
        words
            .place(figure)
            .map(Held::value)
            .filter(ids -> ids.size() == 1)
            .map(ids -> ids.get(0))
            .orElse(a.place().id());
    Period period =
        words
            .period(figure)
            .filter(held -> held.origin() == Held.Origin.ATTACHED && held.value().size() == 1)
            .map(held -> held.value().get(0))
            .orElse(a.period());
    boolean same = place.equals(a.place().id()) && period.equals(a.period());
    if (same && !isAlone(figure, words.scene())) {
      return Optional.empty();
    }
    String other = b.place().id().equals(a.place().id()) ? place : b.place().id();
    return find(place, a, period)
        .flatMap(part -> find(other, b, period).flatMap(whole -> share(figure, part, whole)));
  }

  /** 31.7 percent of the total, nearly a third: said once more in other words. */
  private static boolean isAlone(Figure figure, Scene scene) {
    Clause clause = scene.clauseOf(figure);
    return scene.between(clause.start(), figure.outerStart()).isBlank()
        && scene.between(figure.outerEnd(), clause.end()).isBlank();
  }

  private Optional<Meant> find(String place, Observation like, Period period) {
    return lookup.answering(lookup.of(place, like.indicator().id()), period).stream()
        .findFirst()
        .flatMap(Meant::of);
  }

  private Optional<Meant> share(Figure figure, Meant part, Meant whole) {
    Derivation derivation =
        figure.unit().equals(Unit.PERCENT) ? Derivation.SHARE : Derivation.RATIO;
    return workings.apply(derivation, List.of(part, whole)).meant();
  }
}
