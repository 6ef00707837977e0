package press.plumbline.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.article.FrontMatter;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;
import press.plumbline.figure.Approximation;
import press.plumbline.site.ChartPlan.Relation;

/** Draws the charts of one story, in its language and with its place standing out. */
final class ChartMaker {
  private final Edition edition;
  private final Story story;

  ChartMaker(Edition edition, Story story) {
    this.edition = edition;
    this.story = story;
  }

  Chart of(ChartPlan plan) {
    var values = plan.values().values().stream().sorted(order(plan)).toList();
    var facts = values.stream().map(edition.facts()::of).toList();
    boolean overTime = plan.relation() == Relation.SLOPE || plan.relation() == Relation.LINE;
    Optional<EndValues> ends =
        overTime ? Optional.of(new EndValues(edition, plan)) : Optional.empty();
    return new Chart(
        plan.relation().code(),
        plan.places().stream().filter(this::isOfStory).findFirst().or(() -> first(plan)).stream()
            .mapToInt(edition::hue)
            .findFirst()
            .orElse(1),
        edition.joined(plan.places().stream().map(edition::name)),
        edition.joined(plan.indicators().stream().map(edition::name)),
        edition.joined(plan.periods().stream().map(edition::print)),
        ends.map(EndValues::unit).orElseGet(() -> commonUnit(facts)),
        overTime || plan.relation() == Relation.WAFFLE ? List.of() : panels(plan),
        ends.map(beside -> new GraphMaker(edition, plan, beside, this::value).graph()),
        plan.relation() == Relation.WAFFLE
            ? Optional.of(
                Waffle.of(
                    values.stream().map(one -> value(one, label(plan, one))).toList(),
                    values,
                    edition))
            : Optional.empty(),
        values.stream().anyMatch(ChartMaker::isApproximate),
        facts.stream().flatMap(fact -> fact.sources().stream()).distinct().toList(),
        table(plan, values));
  }

  private static Optional<Place> first(ChartPlan plan) {
    return plan.places().stream().findFirst();
  }

  /** As the reference names them; of a part and its whole the part first. */
  private static Comparator<Observation> order(ChartPlan plan) {
    if (plan.relation() == Relation.WAFFLE) {
      return Comparator.comparing(Bar::amount);
    }
    return Comparator.comparing((Observation one) -> plan.indicators().indexOf(one.indicator()))
        .thenComparing(one -> plan.places().indexOf(one.place()))
        .thenComparing(one -> plan.periods().indexOf(one.period()));
  }

  private static boolean isApproximate(Observation one) {
    return one.followed()
        .filter(value -> value.figure().approximation() != Approximation.EXACT)
        .isPresent();
  }

  /** The unit behind all values, to be said once. */
  private static Checked commonUnit(List<Fact> facts) {
    var units = facts.stream().map(fact -> fact.value().unit()).distinct().toList();
    return units.size() == 1 ? units.get(0) : Checked.NONE;
  }

  /** By what a part is not its whole: its indicator, its place, or both. */
  private Checked label(ChartPlan plan, Observation one) {
    if (plan.places().size() == 1) {
      return edition.name(one.indicator());
    }
    return plan.indicators().size() == 1 ? edition.name(one.place()) : edition.name(one);
  }

  private Chart.Value value(Observation one) {
    return value(one, edition.name(one.place()));
  }

  private Chart.Value value(Observation one, Checked label) {
    return new Chart.Value(
        label, edition.facts().of(one), story.notes().of(one.reference()).map(Note::id).orElse(""));
  }

  private List<Chart.Panel> panels(ChartPlan plan) {
    return plan.indicators().stream().map(indicator -> panel(plan, indicator)).toList();
  }

  private Chart.Panel panel(ChartPlan plan, Indicator indicator) {
    var values = plan.row(indicator);
    var axis = new Axis(values);
    Observation largest = values.stream().max(Comparator.comparing(Bar::amount)).orElseThrow();
    var lit = plan.relation() == Relation.BARS ? lit(values, largest) : List.of(largest);
    var rows =
        plan.places().stream()
            .sorted(
                plan.relation() == Relation.BARS
                    ? Comparator.comparing(place -> axis.rank(plan, place, indicator))
                    : Comparator.comparing(plan.places()::indexOf))
            .map(place -> row(plan, place, indicator, axis, lit))
            .toList();
    var facts = values.stream().map(edition.facts()::of).toList();
    return new Chart.Panel(edition.name(indicator), commonUnit(facts), rows);
  }

  /** The place the story is about stands out, else the one with the most. */
  private List<Observation> lit(List<Observation> values, Observation largest) {
    var own = values.stream().filter(one -> isOfStory(one.place())).toList();
    return own.isEmpty() || own.size() == values.size() ? List.of(largest) : own;
  }

  private boolean isOfStory(Place place) {
    var places = edition.site().observations().places();
    var route = edition.site().series().route();
    return story
        .article()
        .meta()
        .stop()
        .map(FrontMatter.Located::text)
        .filter(
            stop ->
                stop.equals(place.id())
                    || Surroundings.of(stop, places)
                        .among(route, places)
                        .filter(place.id()::equals)
                        .isPresent())
        .isPresent();
  }

  private Chart.Row row(
      ChartPlan plan, Place place, Indicator indicator, Axis axis, List<Observation> lit) {
    Optional<Observation> one = plan.at(place, indicator, plan.periods().get(0));
    return new Chart.Row(
        edition.name(place),
        edition.hue(place),
        one.map(this::value),
        one.map(axis::start).orElse("0"),
        one.map(axis::width).orElse("0"),
        one.filter(lit::contains).isPresent());
  }

  /** Zero and the two ends of a set of bars. */
  private record Axis(BigDecimal least, BigDecimal most) {
    Axis(List<Observation> values) {
      this(end(values, -1), end(values, +1));
    }

    private static BigDecimal end(List<Observation> values, int sign) {
      return values.stream()
          .map(Bar::amount)
          .filter(amount -> amount.signum() == sign)
          .max(Comparator.comparing(BigDecimal::abs))
          .orElse(BigDecimal.ZERO);
    }

    private BigDecimal span() {
      BigDecimal span = most.subtract(least);
      return span.signum() == 0 ? BigDecimal.ONE : span;
    }

    String start(Observation one) {
      return Bar.width(Bar.amount(one).min(BigDecimal.ZERO).subtract(least), span());
    }

    String width(Observation one) {
      return Bar.width(Bar.amount(one).abs(), span());
    }

    /** Largest first, gaps last. */
    BigDecimal rank(ChartPlan plan, Place place, Indicator indicator) {
      return plan.at(place, indicator, plan.periods().get(0))
          .map(one -> Bar.amount(one).negate())
          .orElse(least.negate().add(BigDecimal.ONE));
    }
  }

  private Chart.Table table(ChartPlan plan, List<Observation> values) {
    return switch (plan.relation()) {
      case BARS, MULTIPLES ->
          new Chart.Table(
              "place",
              plan.indicators().stream().map(edition::name).toList(),
              plan.places().stream()
                  .map(
                      place ->
                          tableRow(
                              edition.name(place),
                              plan.indicators().stream()
                                  .map(one -> plan.at(place, one, plan.periods().get(0)))))
                  .toList());
      case SLOPE, LINE ->
          new Chart.Table(
              "period",
              plan.places().stream().map(edition::name).toList(),
              plan.periods().stream()
                  .map(
                      period ->
                          tableRow(
                              edition.print(period),
                              plan.places().stream()
                                  .map(place -> plan.at(place, plan.indicators().get(0), period))))
                  .toList());
      case WAFFLE ->
          new Chart.Table(
              "indicator",
              List.of(edition.joined(plan.periods().stream().map(edition::print))),
              values.stream()
                  .map(one -> tableRow(edition.name(one), Stream.of(Optional.of(one))))
                  .toList());
    };
  }

  private Chart.TableRow tableRow(Checked head, Stream<Optional<Observation>> cells) {
    return new Chart.TableRow(head, cells.map(cell -> cell.map(edition::print)).toList());
  }
}
