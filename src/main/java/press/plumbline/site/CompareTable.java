package press.plumbline.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.plumbline.data.Place;

/** The comparison for machines: one row a value as the page shows it, and one a gap. */
final class CompareTable {
  static final String CSV = "compare/compare.csv";
  static final String JSON = "compare/compare.json";

  private static final List<String> FIELDS =
      List.of(
          "group",
          "indicator",
          "indicator-name",
          "column",
          "place",
          "place-name",
          "period",
          "value",
          "unit",
          "approximation",
          "shown",
          "status",
          "source",
          "source-title");

  private final Edition edition;
  private final List<Place> columns;

  CompareTable(Edition edition, List<Place> columns) {
    this.edition = edition;
    this.columns = columns;
  }

  /** The addresses of the table and what they hold. */
  static Map<String, String> files(Edition edition) {
    var files = new LinkedHashMap<String, String>();
    files.put(edition.url(CSV), "text/csv");
    files.put(edition.url(JSON), "application/json");
    return files;
  }

  String csv(List<ComparePage.Group> groups) {
    return Csv.of(FIELDS, rows(groups).stream().map(Map::values).toList());
  }

  /** In the order of the page, from left to right. */
  List<Map<String, String>> rows(List<ComparePage.Group> groups) {
    var rows = new ArrayList<Map<String, String>>();
    for (ComparePage.Group group : groups) {
      for (ComparePage.Row row : group.rows()) {
        for (int i = 0; i < columns.size(); i++) {
          rows.addAll(rows(group, row, columns.get(i), row.cells().get(i)));
        }
      }
    }
    return rows;
  }

  private List<Map<String, String>> rows(
      ComparePage.Group group, ComparePage.Row row, Place column, ComparePage.Cell cell) {
    var head = List.of(group.name().text(), row.id(), row.name().text(), column.id());
    return cell.entries().isEmpty()
        ? List.of(row(head, gap(column)))
        : cell.entries().stream().map(entry -> row(head, value(entry))).toList();
  }

  /** Nothing is known; the page shows a dash. */
  private List<String> gap(Place column) {
    return List.of(column.id(), edition.name(column).text(), "", "", "", "", "", "", "", "");
  }

  private List<String> value(ComparePage.Entry entry) {
    Fact fact = entry.fact();
    var observation = edition.site().observations().observations().get(fact.reference());
    var value = observation.followed().orElseThrow();
    return List.of(
        observation.place().id(),
        edition.name(observation.place()).text(),
        observation.period().iso(),
        MachineValue.of(value.figure().value()),
        value.figure().unit().code(),
        value.figure().approximation().code(),
        fact.value().whole().text(),
        value.status().code(),
        value.source().id(),
        value.source().title().in(edition.language()));
  }

  private static Map<String, String> row(List<String> head, List<String> value) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < FIELDS.size(); i++) {
      row.put(FIELDS.get(i), i < head.size() ? head.get(i) : value.get(i - head.size()));
    }
    return row;
  }
}
