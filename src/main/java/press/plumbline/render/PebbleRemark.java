package press.plumbline.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.regex.Pattern;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/** What Pebble says of a template, as a remark at the word or line it is about. */
final class PebbleRemark {
  /** The place that Pebble puts at the end of its messages. */
  private static final Pattern PLACE = Pattern.compile(" \\([^()]*:\\?*\\d*\\)$");

  /** What a template may not call, with the name of the method. */
  private static final Pattern DENIED = Pattern.compile("access to .*?(\\w+)\\([^()]*\\) method");

  private static final Pattern BRACKETED = Pattern.compile("\\[(\\w+)\\]");

  private final Templates templates;
  private final String name;

  /**
   * @param name the template of the page, which may include others
   */
  PebbleRemark(Templates templates, String name) {
    this.templates = templates;
    this.name = name;
  }

  Diagnostic of(PebbleException e) {
    PebbleException deepest = deepest(e);
    SourceFile at = templates.file(deepest.getFileName() == null ? name : deepest.getFileName());
    int line = deepest.getLineNumber() == null ? 1 : deepest.getLineNumber();
    if (deepest instanceof LoaderException) {
      String missing = deepest.getPebbleMessage();
      Span use = templates.use(name, missing).orElseGet(at::start);
      return Remark.error("template", use, "template-missing", missing);
    }
    return Remark.error("template", word(at, line, subject(deepest)), headline(deepest));
  }

  private static PebbleException deepest(PebbleException e) {
    return e.getCause() instanceof PebbleException cause && cause.getLineNumber() != null
        ? deepest(cause)
        : e;
  }

  private static String subject(PebbleException e) {
    if (e instanceof TemplateFault fault) {
      return fault.word();
    }
    if (e instanceof RootAttributeNotFoundException missing) {
      return missing.getAttributeName();
    }
    if (e instanceof AttributeNotFoundException missing) {
      return missing.getAttributeName();
    }
    var quoted = BRACKETED.matcher(String.valueOf(e.getPebbleMessage()));
    return quoted.find() ? quoted.group(1) : "";
  }

  private static Message headline(PebbleException e) {
    if (e instanceof TemplateFault fault) {
      return fault.headline();
    }
    if (e instanceof RootAttributeNotFoundException missing) {
      return Message.of("template-variable", missing.getAttributeName());
    }
    if (e instanceof AttributeNotFoundException missing) {
      return Message.of("template-attribute", missing.getAttributeName());
    }
    String said = PLACE.matcher(String.valueOf(e.getPebbleMessage())).replaceFirst("");
    var method = DENIED.matcher(said);
    if (method.find()) {
      return Message.of("template-forbidden", method.group(1));
    }
    Throwable root = root(e);
    return root == e || root.getMessage() == null
        ? Message.of("template-syntax", said)
        : Message.of("template-failed", said + ": " + root.getMessage());
  }

  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(e.getCause());
  }

  /** The word in the line, or the line from its first character that is no space. */
  private static Span word(SourceFile file, int number, String word) {
    int line = Math.min(Math.max(number, 1), file.lines());
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = file.text().indexOf('\n', start) + 1;
    }
    String text = file.line(line);
    int found = word.isEmpty() ? -1 : text.indexOf(word);
    if (found >= 0) {
      return file.span(start + found, start + found + word.length());
    }
    int end = text.stripTrailing().length();
    int indent = Math.min(end, text.length() - text.stripLeading().length());
    return file.span(start + indent, start + end);
  }
}
