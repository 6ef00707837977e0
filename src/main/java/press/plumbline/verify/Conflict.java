package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Place;
import press.plumbline.figure.Figure;

/**
 * A mark does not silence the words: if the clause, read as if unmarked, sets exactly one place,
 * period or indicator and that is another than the mark's, the figure is contradicted.
 */
final class Conflict {
  private final Words words;
  private final Figure figure;
  private final Meant meant;
  private final Observations data;
  private final List<Observation> inputs;

  Conflict(Words words, Figure figure, Meant meant, Observations data) {
    this.data = data;
    this.words = words;
    this.figure = figure;
    this.meant = meant;
    this.inputs = meant.reference().observations();
  }

  Optional<Finding> finding() {
    return inputs.isEmpty()
        ? Optional.empty()
        : place()
            .or(this::otherList)
            .or(this::otherPlace)
            .or(this::period)
            .or(this::otherPeriod)
            .or(this::indicator);
  }

  private Optional<Finding> place() {
    Set<String> own =
        inputs.stream()
            .limit(isRank() ? 1 : inputs.size())
            .map(o -> o.place().id())
            .collect(Collectors.toSet());
    own.remove(Place.SERIES);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    return words
        .place(figure)
        .filter(held -> held.origin().isOfTheSentence() && held.value().size() == 1)
        .filter(held -> isOnlyPlace(held.value().get(0)))
        .filter(held -> !own.contains(held.value().get(0)))
        .filter(held -> !isRegionOfAll(held.value().get(0)))
        .map(held -> contradicted(Cause.PLACE, held.value().get(0), held));
  }

  /** The average of two farms is said of the region that holds both. */
  private boolean isRegionOfAll(String place) {
    return isOfAll()
        && inputs.stream().allMatch(o -> o.place().within().filter(place::equals).isPresent());
  }

  private boolean isOfAll() {
    return meant
        .reference()
        .operation()
        .filter(name -> name.equals("sum") || name.equals("average"))
        .isPresent();
  }

  /** A sum or an average beside a list of places is theirs and nobody else's. */
  private Optional<Finding> otherList() {
    Set<String> own = inputs.stream().map(o -> o.place().id()).collect(Collectors.toSet());
    return !isOfAll() || own.size() < 2
        ? Optional.empty()
        : words.places().setIn(clause()).stream()
            .filter(group -> group.ids().size() > 1 && group.end() <= figure.start())
            .filter(group -> !Set.copyOf(group.ids()).equals(own))
            .findFirst()
            .map(group -> contradicted(Cause.PLACE, String.join(", ", group.ids()), placeHeld()));
  }

  /** The sides that the words compare are the inputs, each in its turn. */
  private Optional<Finding> otherPlace() {
    List<String> other =
        words.places().in(clause(), Role.COMPARED).stream()
            .filter(group -> isOfTheFigure(group.start()))
            .flatMap(group -> group.ids().stream())
            .distinct()
            .toList();
    if (!meant.isDerived() || other.size() != 1 || inputs.size() != 2) {
      return Optional.empty();
    }
    String a = inputs.get(0).place().id();
    String b = inputs.get(1).place().id();
    Optional<String> own =
        words
            .place(figure)
            .filter(held -> held.origin().isOfTheSentence() && held.value().size() == 1)
            .map(held -> held.value().get(0))
            .filter(this::isOnlyPlace);
    return areInTurn(own, other.get(0), a, b)
        ? Optional.empty()
        : Optional.of(contradicted(Cause.PLACE, other.get(0), placeHeld()));
  }

  /** Of two shares in a clause each has its own other side. */
  private boolean isOfTheFigure(int offset) {
    return words
        .comparison(figure)
        .filter(Comparison::namesOther)
        .map(it -> it.holds(offset))
        .orElse(true);
  }

  private Held<?> placeHeld() {
    return words
        .place(figure)
        .orElseGet(() -> new Held<>(List.of(), Held.Origin.CLAUSE, Optional.empty()));
  }

  /** Whether the other side, and the own one if it is known, are the inputs a and b. */
  private <T> boolean areInTurn(Optional<T> own, T other, T a, T b) {
    if (isQuotient()) {
      return other.equals(b) && own.map(a::equals).orElse(true);
    }
    return own.map(it -> it.equals(a) && other.equals(b) || it.equals(b) && other.equals(a))
        .orElseGet(() -> other.equals(a) || other.equals(b));
  }

  private boolean isQuotient() {
    return meant
        .reference()
        .operation()
        .filter(name -> name.equals("ratio") || name.equals("share"))
        .isPresent();
  }

  private Optional<Finding> otherPeriod() {
    List<Period> other =
        words.periods().in(clause(), Role.COMPARED).stream()
            .flatMap(group -> group.periods().stream())
            .distinct()
            .toList();
    if (!meant.isDerived() || other.size() != 1 || inputs.size() != 2) {
      return Optional.empty();
    }
    boolean second = answers(inputs.get(1), other.get(0));
    boolean named = second || answers(inputs.get(0), other.get(0));
    Optional<Period> own =
        words
            .period(figure)
            .filter(held -> held.origin().isOfTheSentence() && held.value().size() == 1)
            .map(held -> held.value().get(0));
    boolean same = own.filter(other.get(0)::equals).isPresent();
    boolean apart = !inputs.get(0).period().equals(inputs.get(1).period());
    return named && (second || !isQuotient()) && !(same && apart)
        ? Optional.empty()
        : Optional.of(
            contradicted(
                Cause.PERIOD,
                other.get(0).iso(),
                new Held<>(other, Held.Origin.CLAUSE, Optional.empty())));
  }

  private static boolean answers(Observation observation, Period period) {
    return Lookup.answers(observation.period(), period, observation.indicator());
  }

  /** A rank is that of its first place among the others. */
  private boolean isRank() {
    return meant.reference().text().startsWith("rank(");
  }

  private boolean isOnlyPlace(String place) {
    return words.places().setIn(clause()).stream()
        .flatMap(group -> group.ids().stream())
        .allMatch(place::equals);
  }

  private Optional<Finding> period() {
    return words
        .period(figure)
        .filter(held -> held.origin().isOfTheSentence() && held.value().size() == 1)
        .filter(held -> isOnlyPeriod(held.value().get(0)))
        .filter(held -> !areEnds(held.value().get(0)))
        .filter(
            held ->
                dated().stream()
                    .noneMatch(o -> Lookup.answers(o.period(), held.value().get(0), o.indicator())))
        .map(held -> contradicted(Cause.PERIOD, held.value().get(0).iso(), held));
  }

  /** From 2018 to 2022: a change over the span is worked out from its ends. */
  private boolean areEnds(Period period) {
    return inputs.size() == 2
        && OverSpan.Ends.of(period)
            .filter(ends -> answers(inputs.get(0), ends.last()))
            .filter(ends -> answers(inputs.get(1), ends.first()))
            .isPresent();
  }

  /** The inputs that hold for a time; if all hold always, those. */
  private List<Observation> dated() {
    List<Observation> dated =
        inputs.stream().filter(o -> !o.period().equals(Period.ALWAYS)).toList();
    return dated.isEmpty() ? inputs : dated;
  }

  private boolean isOnlyPeriod(Period period) {
    return words.periods().setIn(clause()).stream()
        .flatMap(group -> group.periods().stream())
        .allMatch(period::equals);
  }

  /** Only a name in the clause itself speaks against the mark. */
  private Optional<Finding> indicator() {
    return fitting().or(this::head);
  }

  private Optional<Finding> fitting() {
    if (meant.isDerived()) {
      return Optional.empty();
    }
    Set<String> own = inputs.stream().map(o -> o.indicator().id()).collect(Collectors.toSet());
    Subject subject = words.subject(figure);
    boolean here = subject.word().filter(word -> clause().holds(word.start())).isPresent();
    List<String> said =
        subject.claims().stream().filter(Claim::isObserved).map(Claim::indicator).toList();
    if (!here || !subject.fits() || said.isEmpty() || said.stream().anyMatch(own::contains)) {
      return Optional.empty();
    }
    boolean growth = inputs.stream().anyMatch(o -> isGrowthOf(o.indicator(), said));
    return Optional.of(otherIndicator(growth ? Cause.LEVEL_GROWTH : Cause.VALUE, said));
  }

  /** What is worked out from two indicators, a share, a surplus, may have a name of its own. */
  private Optional<Finding> head() {
    List<Observation> named = isConverted() ? inputs.subList(0, 1) : inputs;
    boolean one = named.stream().map(o -> o.indicator().id()).distinct().count() == 1;
    return one
        ? new HeadWord(words, figure, data)
            .strangerTo(named)
            .map(said -> otherIndicator(Cause.VALUE, said))
        : Optional.empty();
  }

  private boolean isConverted() {
    return meant.reference().operation().filter("convert"::equals).isPresent();
  }

  private Finding otherIndicator(Cause cause, List<String> said) {
    return contradicted(cause, said.get(0), new Held<>(said, Held.Origin.CLAUSE, Optional.empty()));
  }

  private static boolean isGrowthOf(Indicator indicator, List<String> said) {
    return indicator.growthOf().filter(said::contains).isPresent();
  }

  private Clause clause() {
    return words.scene().clauseOf(figure);
  }

  private Finding contradicted(Cause cause, String said, Held<?> held) {
    return new Finding(
        figure,
        new Verdict.Contradicted(
            cause,
            Optional.of(meant.reference()),
            Expected.of(meant, figure),
            Remarks.overruled(figure, cause, meant, said, held.word())));
  }
}
