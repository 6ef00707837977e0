package press.plumbline.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.source.Language;

/** The data set for others to use: one row a value of a source, as CSV and as JSON. */
final class OpenData {
  private static final List<String> FIELDS =
      List.of(
          "place",
          "place-name",
          "indicator",
          "indicator-name",
          "period",
          "value",
          "unit",
          "approximation",
          "as-published",
          "status",
          "source",
          "source-title",
          "followed");

  private final Site site;
  private final Language language;

  OpenData(Site site) {
    this.site = site;
    this.language = site.series().main();
  }

  String csv() {
    return Stream.concat(Stream.of(FIELDS), rows().stream().map(row -> List.copyOf(row.values())))
        .map(row -> row.stream().map(OpenData::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String quoted(String field) {
    return field.matches("[^\",\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  /** One map a value, its fields in order. */
  List<Map<String, String>> rows() {
    var rows = new ArrayList<Map<String, String>>();
    for (Observation observation : site.observations().all()) {
      observation.values().forEach(value -> rows.add(row(observation, value)));
    }
    return rows;
  }

  private Map<String, String> row(Observation observation, SourcedValue value) {
    var cells =
        List.of(
            observation.place().id(),
            observation.place().name().in(language),
            observation.indicator().id(),
            observation.indicator().name().in(language),
            observation.period().iso(),
            MachineValue.of(value.figure().value()),
            value.figure().unit().code(),
            value.figure().approximation().code(),
            Facts.words(value.figure()),
            value.status().code(),
            value.source().id(),
            value.source().title().in(language),
            observation.followed().filter(value::equals).isPresent() ? "true" : "false");
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < FIELDS.size(); i++) {
      row.put(FIELDS.get(i), cells.get(i));
    }
    return row;
  }

  /** The description that data packages carry (specs.frictionlessdata.io). */
  Map<String, Object> description() {
    var schema = new LinkedHashMap<String, Object>();
    schema.put(
        "fields", FIELDS.stream().map(name -> Map.of("name", name, "type", type(name))).toList());
    schema.put("missingValues", List.of(""));
    var csv = new LinkedHashMap<String, Object>();
    csv.put("name", "observations");
    csv.put("path", "observations.csv");
    csv.put("format", "csv");
    csv.put("mediatype", "text/csv");
    csv.put("encoding", "utf-8");
    csv.put("schema", schema);
    var data = new LinkedHashMap<String, Object>();
    data.put("profile", "tabular-data-package");
    data.put("name", "observations");
    data.put("title", site.series().title().in(language));
    data.put("homepage", site.series().baseUrl());
    data.put("resources", List.of(csv));
    return data;
  }

  private static String type(String field) {
    return field.equals("followed") ? "boolean" : "string";
  }
}
