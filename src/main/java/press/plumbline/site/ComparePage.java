package press.plumbline.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;

/**
 * Everything that two places of the route or more have, side by side: one column a place, one row
 * an indicator, in each cell the place's own value and those of places in it.
 */
final class ComparePage {
  /** With more columns than this the table is set as a list. */
  private static final int WIDE = 5;

  private final Edition edition;
  private final List<Place> columns;

  private ComparePage(Edition edition) {
    this.edition = edition;
    this.columns = columns(edition);
  }

  /** The page, and its table for machines. */
  static List<Page> of(Edition edition) {
    var compare = new ComparePage(edition);
    var groups = compare.groups();
    var rows = new CompareTable(edition, compare.columns).rows(groups);
    return List.of(
        compare.page(groups),
        MachineFiles.json(edition.prefix() + CompareTable.JSON, edition.language(), rows));
  }

  static String csv(Edition edition) {
    var compare = new ComparePage(edition);
    return new CompareTable(edition, compare.columns).csv(compare.groups());
  }

  private static List<Place> columns(Edition edition) {
    var series = edition.site().series();
    var route =
        Stream.concat(series.home().stream(), series.stops().stream())
            .flatMap(id -> edition.known(id).stream())
            .distinct()
            .toList();
    return route.isEmpty()
        ? edition.places().stream().filter(place -> place.within().isEmpty()).toList()
        : route;
  }

  /** A head of the table. */
  public record Column(Checked name, String path, int hue) {}

  /** Indicators under one heading; the id is that of its anchor. */
  public record Group(String id, Checked name, List<Row> rows) {}

  /**
   * An indicator.
   *
   * @param period of the values that carry no period of their own
   */
  public record Row(String id, Checked name, Checked period, String path, List<Cell> cells) {}

  /** What one place and those in it have; empty where nobody knows. */
  public record Cell(Checked place, int hue, List<Entry> entries) {}

  /**
   * One value.
   *
   * @param who the place within, if it is not the column's own
   * @param when its period, if it is not the row's
   * @param width of its bar, or empty
   */
  public record Entry(Fact fact, Checked who, Checked when, String width) {}

  private Page page(List<Group> groups) {
    return edition.page(
        "compare/",
        "compare",
        Map.of(
            "columns",
            columns.stream()
                .map(
                    place ->
                        new Column(edition.name(place), edition.path(place), edition.hue(place)))
                .toList(),
            "width",
            columns.size() + 1,
            "groups",
            groups,
            "list",
            columns.size() > WIDE,
            "metadata",
            List.of(new StructuredData(edition).dataset("compare/", CompareTable.files(edition)))));
  }

  private List<Group> groups() {
    var rows = new LinkedHashMap<String, List<Row>>();
    for (Indicator indicator : edition.site().observations().indicators().values()) {
      var values = values(indicator);
      if (values.stream().map(Observation::place).distinct().count() > 1) {
        String group = indicator.group().map(name -> edition.text(name).text()).orElse("");
        rows.computeIfAbsent(group, any -> new ArrayList<>()).add(row(indicator, values));
      }
    }
    var groups = new ArrayList<Group>();
    rows.forEach(
        (name, list) -> groups.add(new Group("g" + (groups.size() + 1), new Checked(name), list)));
    return groups;
  }

  /** The followed values of the places of the table and of those within them. */
  private List<Observation> values(Indicator indicator) {
    return edition.site().observations().all().stream()
        .filter(one -> one.indicator().equals(indicator) && one.followed().isPresent())
        .filter(one -> column(one).isPresent())
        .toList();
  }

  private Optional<Place> column(Observation observation) {
    var places = edition.site().observations().places();
    return Surroundings.of(observation.place().id(), places).ids().stream()
        .flatMap(id -> columns.stream().filter(place -> place.id().equals(id)))
        .findFirst();
  }

  private Row row(Indicator indicator, List<Observation> values) {
    String period = mainPeriod(values);
    var chosen = chosen(values, period);
    var bars = widths(chosen, period);
    return new Row(
        indicator.id(),
        edition.name(indicator),
        edition.print(period),
        edition.path(indicator),
        columns.stream().map(place -> cell(place, chosen, period, bars)).toList());
  }

  /** The one most places have; of several the latest. */
  private static String mainPeriod(List<Observation> values) {
    Map<String, Long> counts =
        values.stream()
            .collect(Collectors.groupingBy(one -> one.period().iso(), Collectors.counting()));
    return values.stream()
        .max(
            Comparator.comparing((Observation one) -> counts.get(one.period().iso()))
                .thenComparing(one -> one.period().last()))
        .map(one -> one.period().iso())
        .orElseThrow();
  }

  /** Of each place its value of the main period, else its latest. */
  private static List<Observation> chosen(List<Observation> values, String period) {
    var chosen = new LinkedHashMap<String, Observation>();
    for (Observation one : values) {
      chosen.merge(one.place().id(), one, (a, b) -> better(a, b, period));
    }
    return List.copyOf(chosen.values());
  }

  private static Observation better(Observation a, Observation b, String period) {
    if (a.period().iso().equals(period)) {
      return a;
    }
    return b.period().iso().equals(period) || b.period().last().isAfter(a.period().last()) ? b : a;
  }

  /**
   * Bars of the main period only, and of one level only: of the places that have columns or, where
   * those have none, of the places within.
   */
  private Map<String, String> widths(List<Observation> chosen, String period) {
    var widths = new LinkedHashMap<String, String>();
    var levels =
        chosen.stream()
            .filter(one -> one.period().iso().equals(period))
            .collect(Collectors.groupingBy(one -> isColumn(one.place())));
    var level = levels.getOrDefault(true, levels.getOrDefault(false, List.of()));
    if (Bar.isDrawn(level)) {
      BigDecimal longest = level.stream().map(Bar::amount).max(Comparator.naturalOrder()).get();
      level.forEach(one -> widths.put(one.reference(), Bar.width(Bar.amount(one), longest)));
    }
    return widths;
  }

  private boolean isColumn(Place place) {
    return columns.contains(place);
  }

  private Cell cell(
      Place place, List<Observation> chosen, String period, Map<String, String> widths) {
    var entries =
        chosen.stream()
            .filter(one -> column(one).filter(place::equals).isPresent())
            .sorted(Comparator.comparing(one -> !one.place().equals(place)))
            .map(
                one ->
                    new Entry(
                        edition.facts().of(one),
                        one.place().equals(place) ? Checked.NONE : edition.name(one.place()),
                        one.period().iso().equals(period)
                            ? Checked.NONE
                            : edition.print(one.period()),
                        widths.getOrDefault(one.reference(), "")))
            .toList();
    return new Cell(edition.name(place), edition.hue(place), entries);
  }
}
