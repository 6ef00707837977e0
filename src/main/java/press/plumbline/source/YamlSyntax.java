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

  Fault fault(String problem, int at) {
    int value = valueOfLine(at);
    char first = value < end ? file.text().charAt(value) : '\n';
    if (problem.contains("TAB")) {
      return Fault.of("yaml-tab", file.span(at, Math.min(at + 1, end)));
    }
    if (problem.contains("mapping values are not allowed")) {
      return Fault.of("yaml-colon", file.span(at, Math.min(at + 1, end)));
    }
    if (first == '[' && closes(value) < at + 1) {
      return Fault.of("yaml-bracket", file.span(value, value + 1));
    }
    if (problem.contains("cannot start any token")) {
      return Fault.of("yaml-start", file.span(at, Math.min(at + 1, end)), characterAt(at));
    }
    if (problem.contains("unexpected end of stream")) {
      return Fault.of("yaml-unclosed", file.span(at, at));
    }
    return Fault.of("yaml-syntax", file.span(at, at), problem);
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
    int at = Math.min(offset, end);
    while (at > start && text.charAt(at - 1) != '\n') {
      at--;
    }
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
