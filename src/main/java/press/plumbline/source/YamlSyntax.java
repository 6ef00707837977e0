package press.plumbline.source;

/** Says in an editor's words why a text is no YAML, for the slips that editors make. */
final class YamlSyntax {
  private final SourceFile file;
  private final int start;
  private final int end;

  YamlSyntax(SourceFile file, int start, int end) {
    this.file = file;
    this.start = start;
    this.end = end;
  }

  /**
   * @param opening where the list, map or text began that broke off
   */
  Fault fault(String problem, int opening, int at) {
    int value = valueOfLine(at);
    char first = value < end ? file.text().charAt(value) : '\n';
    if (problem.contains("TAB")) {
      return Fault.of("yaml-tab", file.span(at, Math.min(at + 1, end)));
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon(at);
    }
    if (problem.contains("could not find expected ':'")) {
      return Fault.of("yaml-no-colon", lineBefore(at));
    }
    if (first == '[' && closes(value) < at + 1) {
      return Fault.of("yaml-bracket", file.span(value, value + 1));
    }
    if (problem.contains("cannot start any token")) {
      return Fault.of("yaml-start", file.span(at, Math.min(at + 1, end)), characterAt(at));
    }
    if (problem.contains("unexpected end of stream")) {
      return unclosed(opening);
    }
    if (problem.contains("escape")) {
      return Fault.of("yaml-escape", file.span(at, Math.min(at + 1, end)));
    }
    if (problem.contains("expected ',' or")) {
      if (lineStart(opening) != lineStart(at)) {
        return unclosed(opening);
      }
      return Fault.of("yaml-comma", file.span(at, Math.min(at + 1, end)));
    }
    if (problem.contains("<block mapping start>") || problem.contains("<block sequence start>")) {
      return Fault.of("yaml-indent", line(at));
    }
    if (problem.contains("but found '<scalar>'")) {
      return Fault.of("yaml-after-quote", file.span(at, Math.min(at + 1, end)));
    }
    if (problem.contains("but found") && at < end && "}]".indexOf(file.text().charAt(at)) >= 0) {
      return Fault.of("yaml-unopened", file.span(at, at + 1), characterAt(at));
    }
    return Fault.of("yaml-syntax", file.span(at, at), problem.strip());
  }

  private Fault unclosed(int opening) {
    return Fault.of(
        "yaml-unclosed", file.span(opening, Math.min(opening + 1, end)), characterAt(opening));
  }

  /** A colon too many: behind the first word of its line, the slip is in the line above. */
  private Fault colon(int at) {
    Span line = line(at);
    Span before = lineBefore(at);
    if (at < end && file.text().substring(line.start(), at).matches("[\\w-]+")) {
      return before.text().contains(":")
          ? Fault.of("yaml-indent", line)
          : Fault.of("yaml-no-colon", before);
    }
    return Fault.of("yaml-colon", file.span(at, Math.min(at + 1, end)));
  }

  /** The line of an offset, without its indentation. */
  private Span line(int offset) {
    String text = file.text();
    int from = lineStart(offset);
    int to = from;
    while (to < end && "\r\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    return file.span(from, to);
  }

  /** The line with something in it above the one of an offset, or that line if it is the first. */
  private Span lineBefore(int offset) {
    int from = lineStart(offset);
    while (from > start) {
      Span line = line(from - 1);
      if (!line.text().isBlank()) {
        return line;
      }
      from = lineStart(from - 1);
    }
    return line(offset);
  }

  private int lineStart(int offset) {
    int at = Math.min(offset, end);
    while (at > start && file.text().charAt(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  /** Where the list that opens at {@code open} is closed on its line, or the end of the line. */
  private int closes(int open) {
    int at = open;
    while (at < end && file.text().charAt(at) != '\n' && file.text().charAt(at) != ']') {
      at++;
    }
    return at;
  }

  /** Where the value begins on the line of an offset: after the key, or after the dash. */
  private int valueOfLine(int offset) {
    String text = file.text();
    int at = lineStart(offset);
    int stop = Math.min(offset, end);
    int colon = text.indexOf(": ", at);
    if (colon >= 0 && colon < stop) {
      at = colon + 1;
    }
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  private String characterAt(int at) {
    return at < end ? Character.toString(file.text().codePointAt(at)) : "";
  }
}
