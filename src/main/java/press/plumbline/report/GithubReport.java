package press.plumbline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.plumbline.source.Span;

/**
 * Remarks laid out as commands of a GitHub workflow, which shows them at their lines: {@code
 * ::error file=content/en/why.md,line=14,…::3561 contradicts the data}.
 */
public final class GithubReport {
  private final Messages messages;
  private final String folder;

  private GithubReport(Messages messages, String folder) {
    this.messages = messages;
    this.folder = folder;
  }

  /**
   * One line a remark.
   *
   * @param folder the way from the folder the program was started in, which should be the checkout,
   *     to the series, with {@code /}; empty if they are one
   */
  public static String print(List<Diagnostic> remarks, Messages messages, String folder) {
    var report = new GithubReport(messages, folder);
    return remarks.stream()
        .map(remark -> report.command(remark) + "\n")
        .collect(Collectors.joining());
  }

  private String command(Diagnostic remark) {
    String properties =
        properties(remark).entrySet().stream()
            .map(one -> one.getKey() + "=" + property(one.getValue()))
            .collect(Collectors.joining(","));
    return "::" + name(remark.severity()) + " " + properties + "::" + data(words(remark));
  }

  private static String name(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.toString();
  }

  /** Columns only within a line: GitHub takes none of a remark over several. */
  private Map<String, String> properties(Diagnostic remark) {
    Span at = remark.at();
    var all = new LinkedHashMap<String, String>();
    all.put("file", file(at));
    all.put("line", String.valueOf(at.from().line()));
    all.put("endLine", String.valueOf(at.to().line()));
    if (at.from().line() == at.to().line()) {
      all.put("col", String.valueOf(at.from().column()));
      all.put("endColumn", String.valueOf(at.to().column()));
    }
    all.put("title", remark.rule());
    return all;
  }

  private String words(Diagnostic remark) {
    var lines = new ArrayList<String>();
    lines.add(messages.text(remark.headline()));
    remark.label().ifPresent(label -> lines.add(messages.text(label)));
    for (Label label : remark.related()) {
      lines.add(file(label.at()) + ":" + label.at().from() + ": " + messages.text(label.text()));
    }
    for (Message line : remark.help()) {
      lines.add(messages.text("help") + ": " + messages.text(line));
    }
    return String.join("\n", lines);
  }

  private String file(Span at) {
    return folder.isEmpty() ? at.file().path() : folder + "/" + at.file().path();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
