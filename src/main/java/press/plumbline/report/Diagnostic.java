package press.plumbline.report;

import java.util.List;
import java.util.Optional;
import press.plumbline.source.Fault;
import press.plumbline.source.Span;

/**
 * One remark: facts, in no language yet.
 *
 * @param rule the stable code that tools filter by, such as {@code value} or {@code front-matter}
 * @param primary where it is wrong; the label may be empty
 * @param related other places that explain it, such as the observation a figure contradicts
 * @param help what to do about it
 */
public record Diagnostic(
    String rule,
    Severity severity,
    Message headline,
    Span at,
    Optional<Message> label,
    List<Label> related,
    List<Message> help) {
  public Diagnostic {
    related = List.copyOf(related);
    help = List.copyOf(help);
  }

  public static Diagnostic error(String rule, Span at, Message headline) {
    return new Diagnostic(
        rule, Severity.ERROR, headline, at, Optional.empty(), List.of(), List.of());
  }

  /** A fault of the file as such, whose message and help stand under its code. */
  public static Diagnostic of(Fault fault) {
    return error(fault.code(), fault.at(), new Message(fault.code(), fault.arguments()))
        .help(new Message(fault.code() + ".help", fault.arguments()));
  }

  public static Diagnostic warning(String rule, Span at, Message headline) {
    return new Diagnostic(
        rule, Severity.WARNING, headline, at, Optional.empty(), List.of(), List.of());
  }

  public static Diagnostic note(String rule, Span at, Message headline) {
    return new Diagnostic(
        rule, Severity.NOTE, headline, at, Optional.empty(), List.of(), List.of());
  }

  public Diagnostic with(Message label) {
    return new Diagnostic(rule, severity, headline, at, Optional.of(label), related, help);
  }

  public Diagnostic with(Label... labels) {
    return new Diagnostic(
        rule, severity, headline, at, label, append(related, List.of(labels)), help);
  }

  public Diagnostic help(Message... lines) {
    return new Diagnostic(
        rule, severity, headline, at, label, related, append(help, List.of(lines)));
  }

  private static <T> List<T> append(List<T> list, List<T> more) {
    var all = new java.util.ArrayList<>(list);
    all.addAll(more);
    return all;
  }
}
