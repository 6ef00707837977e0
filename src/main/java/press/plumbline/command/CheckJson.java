package press.plumbline.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Reading;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.JsonText;
import press.plumbline.report.Message;
import press.plumbline.report.Messages;
import press.plumbline.source.Span;
import press.plumbline.verify.Cause;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/** What {@code check --format json} prints (CONTRACT.md, section 2). */
final class CheckJson {
  private final Messages messages;

  CheckJson(Messages messages) {
    this.messages = messages;
  }

  static String of(Checked checked, Messages messages) {
    return new CheckJson(messages).print(checked);
  }

  private String print(Checked checked) {
    var json = new LinkedHashMap<String, Object>();
    json.put("figures", checked.figures().stream().map(this::figure).toList());
    json.put("problems", checked.problems().stream().map(this::problem).toList());
    json.put("summary", Summary.of(checked.outcome().stories()).json());
    return JsonText.of(json);
  }

  Map<String, Object> figure(Finding finding) {
    Reading reading = finding.reading();
    Verdict verdict = finding.verdict();
    Map<String, Object> json = place(reading.at());
    json.put("text", Judgement.text(finding));
    if (reading instanceof Figure figure) {
      FigureJson.describe(figure, json);
    } else {
      List.of("value", "unit", "approx", "kind").forEach(key -> json.put(key, null));
    }
    json.put("verdict", verdict.code());
    json.put("by", Judgement.by(verdict).orElse(null));
    json.put("reference", Judgement.reference(verdict).orElse(null));
    json.put("class", Judgement.cause(verdict).map(Cause::code).orElse(null));
    json.put("expected", Judgement.expected(verdict).orElse(null));
    json.put("message", Judgement.message(verdict, messages).orElse(null));
    return json;
  }

  private Map<String, Object> problem(Diagnostic problem) {
    var json = new LinkedHashMap<String, Object>();
    json.put("code", problem.rule());
    json.put("severity", problem.severity().toString());
    json.putAll(place(problem.at()));
    json.put("message", messages.text(problem.headline()));
    json.put("help", help(problem.help()).orElse(null));
    return json;
  }

  private Optional<String> help(List<Message> lines) {
    List<String> texts = new ArrayList<>(lines.stream().map(messages::text).toList());
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
  }

  /** Lines and columns from 1, columns in code points, the end exclusive. */
  static Map<String, Object> place(Span at) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", at.file().path());
    json.put("line", at.from().line());
    json.put("column", at.from().column());
    json.put("end-line", at.to().line());
    json.put("end-column", at.to().column());
    return json;
  }
}
