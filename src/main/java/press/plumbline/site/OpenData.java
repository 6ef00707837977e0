package press.plumbline.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.plumbline.data.Observation;
import press.plumbline.data.Series;
import press.plumbline.data.Source;
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

  /** The addresses of the data and what they hold. */
  static Map<String, String> files(Edition edition) {
    String base = edition.site().series().baseUrl() + "data/";
    var files = new LinkedHashMap<String, String>();
    files.put(base + "observations.csv", "text/csv");
    files.put(base + "observations.json", "application/json");
    files.put(base + "datapackage.json", "application/json");
    return files;
  }

  String csv() {
    return Csv.of(FIELDS, rows().stream().map(Map::values).toList());
  }

  /** The rows of each indicator that has any, beside its page in the main edition. */
  Map<String, String> byIndicator() {
    var files = new LinkedHashMap<String, String>();
    rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("indicator"), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (id, rows) ->
                files.put(
                    "indicators/" + id + "/data.csv",
                    Csv.of(FIELDS, rows.stream().map(Map::values).toList())));
    return files;
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
    site.series().licence().ifPresent(licence -> data.put("licenses", List.of(terms(licence))));
    data.put("sources", site.observations().sources().values().stream().map(this::cited).toList());
    data.put("resources", List.of(csv));
    return data;
  }

  private static String type(String field) {
    return field.equals("followed") ? "boolean" : "string";
  }

  private Map<String, Object> terms(Series.Licence licence) {
    var terms = new LinkedHashMap<String, Object>();
    terms.put("title", licence.name().in(language));
    licence.url().ifPresent(url -> terms.put("path", url));
    return terms;
  }

  private Map<String, Object> cited(Source source) {
    var cited = new LinkedHashMap<String, Object>();
    cited.put("title", source.title().in(language));
    source.url().ifPresent(url -> cited.put("path", url));
    return cited;
  }
}
