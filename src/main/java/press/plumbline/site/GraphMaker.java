package press.plumbline.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.data.Place;
import press.plumbline.data.SourcedValue;
import press.plumbline.data.Status;
import press.plumbline.figure.Approximation;

/** Lays out a slope or a line: time from left to right, values from the least to the most. */
final class GraphMaker {
  private static final int TOP = 34;
  private static final int FOOT = 138;
  private static final int HEIGHT = 176;

  /** Between two values in words at one end. */
  private static final BigDecimal LEADING = BigDecimal.valueOf(17);

  /** How wide a Chinese character and a Latin one are, about, in the names of periods. */
  private static final int WIDE = 13;

  private static final int NARROW = 7;

  /** How far values stand from their points. */
  private static final int ASIDE = 11;

  private final Edition edition;
  private final ChartPlan plan;
  private final EndValues ends;
  private final Function<Observation, Chart.Value> values;
  private final boolean slope;
  private final int left;
  private final int right;
  private final BigDecimal least;
  private final BigDecimal most;
  private final boolean distinct;

  GraphMaker(
      Edition edition, ChartPlan plan, EndValues ends, Function<Observation, Chart.Value> values) {
    this.edition = edition;
    this.plan = plan;
    this.ends = ends;
    this.values = values;
    this.slope = plan.periods().size() == 2;
    int room = ASIDE + 3;
    this.left = Math.max(slope ? 78 : 64, ends.width(true) + room);
    this.right = Graph.WIDTH - Math.max(slope ? 78 : 70, ends.width(false) + room);
    var amounts = plan.values().values().stream().map(Bar::amount).toList();
    this.least = amounts.stream().min(Comparator.naturalOrder()).orElseThrow();
    this.most = amounts.stream().max(Comparator.naturalOrder()).orElseThrow();
    this.distinct =
        plan.places().stream().map(edition::hue).distinct().count() == plan.places().size();
  }

  Graph graph() {
    var starts = spread(true);
    var ends = spread(false);
    var lines = new ArrayList<Graph.Line>();
    for (int i = 0; i < plan.places().size(); i++) {
      lines.add(line(plan.places().get(i), starts.get(i), ends.get(i)));
    }
    return new Graph(
        HEIGHT,
        FOOT + 12,
        ticks(),
        lines,
        keys(),
        plan.values().values().stream().anyMatch(GraphMaker::isHollow));
  }

  private List<Graph.Tick> ticks() {
    var ticks = new ArrayList<Graph.Tick>();
    int last = plan.periods().size() - 1;
    boolean all = isRoomForAll();
    boolean wide = width(plan.periods().get(0)) + width(plan.periods().get(last)) > right - left;
    for (int i = 0; i <= last; i++) {
      Period period = plan.periods().get(i);
      int x = x(period).intValue();
      boolean end = i == 0 || i == last;
      boolean fits = x * 2 >= width(period) && (Graph.WIDTH - x) * 2 >= width(period);
      String anchor = slope || !end || fits ? "middle" : i == 0 ? "start" : "end";
      int nameX = wide && end && !slope ? (i == 0 ? 0 : Graph.WIDTH) : x;
      ticks.add(
          new Graph.Tick(x, nameX, all || end ? edition.print(period) : Checked.NONE, anchor));
    }
    return ticks;
  }

  /** Else only the first and the last period are named. */
  private boolean isRoomForAll() {
    for (int i = 1; i < plan.periods().size(); i++) {
      int room = x(plan.periods().get(i)).subtract(x(plan.periods().get(i - 1))).intValue();
      if (room < (width(plan.periods().get(i - 1)) + width(plan.periods().get(i))) * 3 / 4) {
        return false;
      }
    }
    return true;
  }

  private int width(Period period) {
    return edition.print(period).text().chars().map(c -> c < 0x2E80 ? NARROW : WIDE).sum();
  }

  private Graph.Line line(Place place, BigDecimal start, BigDecimal end) {
    var line = plan.line(place);
    Observation first = line.get(0);
    Observation last = line.get(line.size() - 1);
    var labels =
        List.of(
            label(first, x(first.period()).intValue() - ASIDE, start, "end"),
            label(last, x(last.period()).intValue() + ASIDE, end, "start"));
    return new Graph.Line(
        edition.hue(place),
        isLit(place),
        path(place),
        line.stream()
            .map(one -> new Graph.Dot(text(x(one.period())), text(y(one)), isHollow(one)))
            .toList(),
        labels);
  }

  private Graph.Label label(Observation one, int x, BigDecimal y, String anchor) {
    return new Graph.Label(
        Integer.toString(x), text(y.add(BigDecimal.valueOf(5))), anchor, ends.of(one));
  }

  /** Where a period has no value the line is broken. */
  private String path(Place place) {
    var path = new StringBuilder();
    boolean open = false;
    for (Period period : plan.periods()) {
      Optional<Observation> one = plan.at(place, plan.indicators().get(0), period);
      if (one.isPresent()) {
        path.append(open ? "L" : "M")
            .append(text(x(period)))
            .append(' ')
            .append(text(y(one.get())));
      }
      open = one.isPresent();
    }
    return path.toString();
  }

  /** By the calendar, so that a year without a value is as wide as the others. */
  private BigDecimal x(Period period) {
    long from = plan.periods().get(0).last().toEpochDay();
    long to = plan.periods().get(plan.periods().size() - 1).last().toEpochDay();
    return BigDecimal.valueOf(period.last().toEpochDay() - from)
        .multiply(BigDecimal.valueOf(right - left))
        .divide(BigDecimal.valueOf(Math.max(1, to - from)), 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(left));
  }

  private BigDecimal y(Observation one) {
    BigDecimal span = most.subtract(least);
    if (span.signum() == 0) {
      return BigDecimal.valueOf((TOP + FOOT) / 2);
    }
    return BigDecimal.valueOf(FOOT)
        .subtract(
            Bar.amount(one)
                .subtract(least)
                .multiply(BigDecimal.valueOf(FOOT - TOP))
                .divide(span, 1, RoundingMode.HALF_UP));
  }

  /** The heights of the first or last values in words, moved apart where they would overlap. */
  private List<BigDecimal> spread(boolean first) {
    var at = new ArrayList<BigDecimal>();
    for (Place place : plan.places()) {
      var line = plan.line(place);
      at.add(y(line.get(first ? 0 : line.size() - 1)));
    }
    var indices = new ArrayList<Integer>();
    for (int i = 0; i < at.size(); i++) {
      indices.add(i);
    }
    indices.sort(Comparator.comparing(at::get));
    for (int i = 1; i < indices.size(); i++) {
      BigDecimal room = at.get(indices.get(i - 1)).add(LEADING);
      at.set(indices.get(i), at.get(indices.get(i)).max(room));
    }
    for (int i = indices.size() - 1; i >= 0; i--) {
      BigDecimal room =
          BigDecimal.valueOf(FOOT)
              .subtract(LEADING.multiply(BigDecimal.valueOf(indices.size() - 1L - i)));
      at.set(indices.get(i), at.get(indices.get(i)).min(room));
    }
    return at;
  }

  /** What the ends of the lines are called, from the top. */
  private List<Graph.Key> keys() {
    if (plan.places().size() == 1) {
      var line = plan.line(plan.places().get(0));
      return List.of(dated(line.get(0)), dated(line.get(line.size() - 1)));
    }
    return plan.places().stream()
        .map(place -> plan.line(place))
        .map(line -> line.get(line.size() - 1))
        .sorted(Comparator.comparing(Bar::amount).reversed())
        .map(one -> new Graph.Key(values.apply(one), isLit(one.place())))
        .toList();
  }

  private Graph.Key dated(Observation one) {
    Chart.Value value = values.apply(one);
    return new Graph.Key(
        new Chart.Value(edition.print(one.period()), value.fact(), value.note()), true);
  }

  /** Lines whose hues do not tell them apart have one in colour, the first that was named. */
  private boolean isLit(Place place) {
    return distinct || plan.places().indexOf(place) == 0;
  }

  private static boolean isHollow(Observation one) {
    return one.followed().filter(GraphMaker::isHollow).isPresent();
  }

  private static boolean isHollow(SourcedValue value) {
    return value.figure().approximation() != Approximation.EXACT
        || value.status() == Status.PRELIMINARY;
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
