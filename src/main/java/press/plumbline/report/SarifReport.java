package press.plumbline.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.plumbline.source.Span;

/**
 * Remarks laid out as SARIF 2.1.0, which code hosts and editors read. It names no folder of the
 * machine, and so is the same everywhere.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The usual name of the folder a program is started in. */
  private static final String CHECKOUT = "%SRCROOT%";

  private static final String SERIES = "SERIES";

  private final List<Diagnostic> remarks;
  private final Messages messages;
  private final String folder;
  private final List<String> rules;

  private SarifReport(List<Diagnostic> remarks, Messages messages, String folder) {
    this.remarks = remarks;
    this.messages = messages;
    this.folder = folder;
    this.rules = remarks.stream().map(Diagnostic::rule).distinct().sorted().toList();
  }

  /**
   * @param version of the program, if it is known
   * @param folder the way from the folder the program was started in to the series, with {@code /};
   *     empty if they are one, or if there is none
   */
  public static String print(
      List<Diagnostic> remarks, Messages messages, Optional<String> version, String folder) {
    var report = new SarifReport(remarks, messages, folder);
    return JsonText.of(report.log(version));
  }

  private Map<String, Object> log(Optional<String> version) {
    var log = new LinkedHashMap<String, Object>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run(version)));
    return log;
  }

  private Map<String, Object> run(Optional<String> version) {
    var run = new LinkedHashMap<String, Object>();
    run.put("tool", Map.of("driver", driver(version)));
    run.put("language", messages.language());
    if (!folder.isEmpty()) {
      run.put("originalUriBaseIds", Map.of(SERIES, file(folder + "/", CHECKOUT)));
    }
    // A lone carriage return ends a line, too: SourceFile counts so.
    run.put("newlineSequences", List.of("\r\n", "\n", "\r"));
    run.put("columnKind", "unicodeCodePoints");
    var fingerprints = new Fingerprints();
    run.put("results", remarks.stream().map(one -> result(one, fingerprints.of(one))).toList());
    return run;
  }

  private Map<String, Object> driver(Optional<String> version) {
    var driver = new LinkedHashMap<String, Object>();
    driver.put("name", "Plumbline");
    version.ifPresent(
        number -> {
          driver.put("version", number);
          driver.put("semanticVersion", number);
        });
    driver.put("language", messages.language());
    driver.put("rules", rules.stream().map(this::rule).toList());
    return driver;
  }

  private Map<String, Object> rule(String code) {
    Rule rule = Rule.of(code, messages);
    String whole = rule.sentence() + rule.advice().map(advice -> "\n" + advice).orElse("");
    var json = new LinkedHashMap<String, Object>();
    json.put("id", code);
    json.put("shortDescription", text(rule.sentence()));
    json.put("fullDescription", text(whole));
    json.put("help", text(rule.advice().orElse(rule.sentence())));
    json.put("defaultConfiguration", Map.of("level", heaviest(code).toString()));
    return json;
  }

  private Severity heaviest(String code) {
    return remarks.stream()
        .filter(remark -> remark.rule().equals(code))
        .map(Diagnostic::severity)
        .min(Severity::compareTo)
        .orElse(Severity.ERROR);
  }

  private Map<String, Object> result(Diagnostic remark, String fingerprint) {
    var json = new LinkedHashMap<String, Object>();
    json.put("ruleId", remark.rule());
    json.put("ruleIndex", rules.indexOf(remark.rule()));
    json.put("level", remark.severity().toString());
    json.put("message", text(words(remark)));
    json.put("locations", List.of(location(remark.at(), remark.label())));
    if (!remark.related().isEmpty()) {
      json.put(
          "relatedLocations",
          IntStream.range(0, remark.related().size())
              .mapToObj(id -> related(id, remark.related().get(id)))
              .toList());
    }
    json.put("partialFingerprints", Map.of(Fingerprints.NAME, fingerprint));
    return json;
  }

  private String words(Diagnostic remark) {
    Stream<String> help =
        remark.help().stream().map(line -> messages.text("help") + ": " + messages.text(line));
    return String.join(
        "\n", Stream.concat(Stream.of(messages.text(remark.headline())), help).toList());
  }

  private Map<String, Object> related(int id, Label label) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", id);
    json.putAll(location(label.at(), Optional.of(label.text())));
    return json;
  }

  private Map<String, Object> location(Span at, Optional<Message> label) {
    var place = new LinkedHashMap<String, Object>();
    place.put("artifactLocation", file(at.file().path(), folder.isEmpty() ? CHECKOUT : SERIES));
    place.put("region", region(at));
    var json = new LinkedHashMap<String, Object>();
    json.put("physicalLocation", place);
    label.ifPresent(text -> json.put("message", text(messages.text(text))));
    return json;
  }

  private static Map<String, Object> file(String path, String base) {
    var json = new LinkedHashMap<String, Object>();
    json.put("uri", uri(path));
    json.put("uriBaseId", base);
    return json;
  }

  /** Written from a slash, which is taken off again, so that no colon makes a scheme of a name. */
  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path: " + path, e);
    }
  }

  private static Map<String, Object> region(Span at) {
    var json = new LinkedHashMap<String, Object>();
    json.put("startLine", at.from().line());
    json.put("startColumn", at.from().column());
    json.put("endLine", at.to().line());
    json.put("endColumn", at.to().column());
    json.put("snippet", Map.of("text", at.text()));
    return json;
  }

  /** SARIF, 3.11: braces and [words](target) mean something in a message, unless escaped. */
  private static Map<String, Object> text(String words) {
    String plain = words.replaceAll("[\\\\\\[\\]]", "\\\\$0").replace("{", "{{").replace("}", "}}");
    return Map.of("text", plain);
  }
}
