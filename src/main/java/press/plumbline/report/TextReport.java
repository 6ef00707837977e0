package press.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.plumbline.source.Span;

/**
 * Remarks laid out as text, each with the lines it is about:
 *
 * <pre>
 * content/en/suzhou.md:14:9: error: 3561 contradicts the data, which has 3516 [value]
 *    |
 * 14 | In 2022 3561 companies
 *    |         ^^^^ Suzhou
 *    = help: two digits may have changed places
 * </pre>
 */
public final class TextReport {
  /** No terminal is so narrow that a quotation of a few characters would not do. */
  private static final int NARROWEST = 20;

  private final Messages messages;
  private final boolean colour;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private TextReport(Messages messages, boolean colour, int width) {
    this.messages = messages;
    this.colour = colour;
    this.width = Math.max(NARROWEST, width);
  }

  /**
   * The report, with how many errors, warnings and notes there are in its last line; empty if there
   * is nothing to say.
   *
   * @param width the columns of the terminal; longer lines are cut around what they are quoted for
   */
  public static String print(
      List<Diagnostic> remarks, Messages messages, boolean colour, int width) {
    var report = new TextReport(messages, colour, width);
    for (Diagnostic remark : remarks) {
      report.remark(remark);
      report.lines.add("");
    }
    report.summary(remarks);
    return report.lines.isEmpty() ? "" : String.join("\n", report.lines) + "\n";
  }

  private void remark(Diagnostic remark) {
    Ink ink = Ink.of(remark.severity());
    int gutter = gutter(remark);
    lines.add(
        place(remark.at())
            + ink.paint(messages.text("severity-" + remark.severity()) + ":", colour)
            + Ink.BOLD.paint(" " + messages.text(remark.headline()), colour)
            + " ["
            + remark.rule()
            + "]");
    quote(remark.at(), remark.label().map(messages::text).orElse(""), '^', ink, gutter);
    for (Label label : remark.related()) {
      lines.add(place(label.at()) + messages.text(label.text()));
      quote(label.at(), "", '-', Ink.BLUE, gutter);
    }
    for (Message help : remark.help()) {
      lines.add(bar(gutter, "=") + " " + messages.text("help") + ": " + messages.text(help));
    }
  }

  private static String place(Span span) {
    return span.file().path() + ":" + span.from() + ": ";
  }

  /** The lines of a span, the first and the last if there are many, with marks and a label. */
  private void quote(Span span, String label, char mark, Ink ink, int gutter) {
    int first = span.from().line();
    int last = lastLine(span);
    if (span.file().line(first).isEmpty() && first == last) {
      return;
    }
    lines.add(bar(gutter, "|"));
    for (int line : first == last ? List.of(first) : List.of(first, last)) {
      if (line == last && last > first + 1) {
        lines.add(Ink.BLUE.paint("...", colour));
      }
      Excerpt excerpt = excerpt(span, line, mark, width - gutter - 3);
      String number = " ".repeat(gutter - String.valueOf(line).length()) + line;
      lines.add(Ink.BLUE.paint(number + " |", colour) + " " + excerpt.line());
      String end = line == last && !label.isEmpty() ? " " + label : "";
      lines.add(
          bar(gutter, "|") + " " + excerpt.indent() + ink.paint(excerpt.marks() + end, colour));
    }
  }

  private static Excerpt excerpt(Span span, int line, char mark, int width) {
    String text = span.file().line(line);
    int indent = text.length() - text.stripLeading().length();
    int from = line == span.from().line() ? span.from().column() - 1 : indent;
    int to = line == span.to().line() ? span.to().column() - 1 : text.length();
    return Excerpt.of(text, from, to, mark, width);
  }

  /** A span that takes in the end of its line is still on that line. */
  private static int lastLine(Span span) {
    boolean endsLine = span.end() > span.start() && span.to().column() == 1;
    return endsLine ? span.to().line() - 1 : span.to().line();
  }

  private String bar(int gutter, String sign) {
    return Ink.BLUE.paint(" ".repeat(gutter + 1) + sign, colour);
  }

  /** As many columns as the longest line number of a remark has digits. */
  private static int gutter(Diagnostic remark) {
    return Stream.concat(Stream.of(remark.at()), remark.related().stream().map(Label::at))
        .mapToInt(span -> String.valueOf(lastLine(span)).length())
        .max()
        .orElse(1);
  }

  private void summary(List<Diagnostic> remarks) {
    var counts = new ArrayList<String>();
    for (Severity severity : Severity.values()) {
      long count = remarks.stream().filter(remark -> remark.severity() == severity).count();
      if (count > 0) {
        counts.add(messages.text((count == 1 ? "report-one-" : "report-many-") + severity, count));
      }
    }
    if (!counts.isEmpty()) {
      lines.add(String.join(messages.text("report-and"), counts));
    }
  }
}
