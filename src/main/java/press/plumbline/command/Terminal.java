package press.plumbline.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;
import press.plumbline.report.Messages;
import press.plumbline.report.TextReport;

/** Where a command reads and writes, and in which language and dress. */
record Terminal(
    InputStream in, PrintStream out, PrintStream err, Locale locale, boolean colour, int width) {
  private static final int DEFAULT_WIDTH = 100;

  static Terminal of(
      String[] args, InputStream in, PrintStream out, PrintStream err, Map<String, String> env) {
    boolean colour =
        System.console() != null && !env.containsKey("NO_COLOR") && !"dumb".equals(env.get("TERM"));
    return new Terminal(
        in,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        locale(args, env),
        colour,
        width(env));
  }

  /** Looked for before the arguments are parsed, because the help is in this language too. */
  private static Locale locale(String[] args, Map<String, String> env) {
    int at = Arrays.asList(args).indexOf("--locale");
    String asked = at >= 0 && at + 1 < args.length ? args[at + 1] : "";
    for (String arg : args) {
      asked = arg.startsWith("--locale=") ? arg.substring("--locale=".length()) : asked;
    }
    if (asked.isEmpty()) {
      return Main.defaultLocale(env);
    }
    return asked.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
  }

  private static int width(Map<String, String> env) {
    try {
      return Math.max(40, Integer.parseInt(env.getOrDefault("COLUMNS", "")));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  Messages messages() {
    return Messages.of(locale);
  }

  String say(String code, Object... arguments) {
    return messages().text(code, arguments);
  }

  void print(List<Diagnostic> diagnostics) {
    err.print(TextReport.print(diagnostics, messages(), colour, width));
  }

  void complain(Message reason) {
    err.println("plumbline: " + messages().text(reason));
  }
}
