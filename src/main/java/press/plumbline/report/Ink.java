package press.plumbline.report;

/** The colours of a report on a terminal; without colour each leaves the text as it is. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  RED("1;31"),
  YELLOW("1;33"),
  BLUE("1;34"),
  CYAN("1;36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The colour of a remark. */
  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> CYAN;
    };
  }

  String paint(String text, boolean colour) {
    return colour && this != PLAIN && !text.isEmpty()
        ? "\u001B[" + code + "m" + text + "\u001B[0m"
        : text;
  }
}
