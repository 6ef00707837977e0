package press.plumbline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.plumbline.Consequences;
import press.plumbline.Effect;
import press.plumbline.Revision;
import press.plumbline.data.SourcedValue;
import press.plumbline.data.Status;
import press.plumbline.report.Ink;
import press.plumbline.site.Sentence;
import press.plumbline.source.Language;
import press.plumbline.source.Span;
import press.plumbline.verify.Cause;
import press.plumbline.verify.Verdict;

/**
 * What {@code impact} prints for people: each changed value with the sentences it makes false, what
 * stays true, what nobody cites.
 */
final class ImpactText {
  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();

  private ImpactText(Terminal terminal) {
    this.terminal = terminal;
  }

  static String of(Consequences consequences, Terminal terminal) {
    var text = new ImpactText(terminal);
    text.changes(consequences);
    text.totals(consequences);
    text.uncited(consequences);
    return String.join("\n", text.lines) + "\n";
  }

  private void changes(Consequences all) {
    for (Revision revision : all.revisions()) {
      List<Effect> hit =
          hit(all, effect -> first(effect).filter(revision.reference()::equals).isPresent());
      if (!hit.isEmpty()) {
        revised(revision.reference(), revision.steps().get(0));
        revision.steps().stream()
            .skip(1)
            .forEach(step -> revised(cited(revision.reference(), step), step));
        hit.forEach(this::effect);
        lines.add("");
      }
    }
    List<Effect> others = hit(all, effect -> first(effect).isEmpty());
    if (!others.isEmpty()) {
      lines.add(Ink.BOLD.paint(terminal.say("impact-other"), terminal.colour()));
      others.forEach(this::effect);
      lines.add("");
    }
  }

  /** A figure of several changed values is told with the first of them. */
  private static Optional<String> first(Effect effect) {
    return effect.revisions().stream().findFirst();
  }

  private static List<Effect> hit(Consequences all, Predicate<Effect> which) {
    return Stream.concat(all.untrue().stream(), all.reprinted().stream()).filter(which).toList();
  }

  /** Of another source than the one that is followed: {@code suzhou/gdp/2022@zzwb}. */
  private static String cited(String reference, Revision.Step step) {
    return reference + "@" + step.latest().source().id();
  }

  private void revised(String reference, Revision.Step step) {
    lines.add(
        Ink.BOLD.paint(reference, terminal.colour())
            + "  "
            + value(step.before())
            + " → "
            + Ink.BOLD.paint(value(step.after()), terminal.colour())
            + "  "
            + Ink.BLUE.paint(place(step.latest().at()), terminal.colour()));
  }

  /** As its source printed it, with its status unless that goes without saying. */
  private String value(Optional<SourcedValue> value) {
    return value
        .map(
            one ->
                one.status() == Status.FINAL
                    ? printed(one)
                    : printed(one) + " (" + one.status().code() + ")")
        .orElseGet(() -> terminal.say("impact-no-value"));
  }

  private static String printed(SourcedValue value) {
    return value.figure().prose().text();
  }

  private void effect(Effect effect) {
    Verdict now = effect.after().verdict();
    lines.add("  " + place(effect.after().reading().at()) + ": " + headline(effect, now));
    lines.add("    " + sentence(effect));
    effect
        .before()
        .verdict()
        .heldAgainst()
        .filter(reference -> reference.isDerived() || effect.revisions().isEmpty())
        .ifPresent(
            reference -> lines.add("    " + terminal.say("explain-reference", reference.text())));
  }

  private String headline(Effect effect, Verdict now) {
    if (now.passes()) {
      return Ink.YELLOW.paint(
          terminal.say(
              "impact-prints", Sentence.printed(effect.after()), Sentence.printed(effect.before())),
          terminal.colour());
    }
    String rule = Judgement.cause(now).map(Cause::code).orElse(now.code());
    return Ink.RED.paint(
            now.fault().map(fault -> terminal.messages().text(fault.headline())).orElse(""),
            terminal.colour())
        + " ["
        + rule
        + "]";
  }

  /** As readers have it now, the figure in brackets. */
  private String sentence(Effect effect) {
    Sentence sentence = effect.sentence();
    boolean chinese = effect.after().reading().prose().language() == Language.CHINESE;
    String figure = (chinese ? "【%s】" : "[%s]").formatted(sentence.figure());
    return (sentence.before() + Ink.BOLD.paint(figure, terminal.colour()) + sentence.after())
        .strip();
  }

  private void totals(Consequences all) {
    lines.add(terminal.say("impact-changed", all.revisions().size()));
    lines.add(terminal.say("impact-false", all.untrue().size()));
    count("impact-reprinted", all.reprinted().size());
    count("impact-mended", all.mended().size());
    count("impact-kept", all.kept().size());
    count("impact-wrong-already", all.wrongAlready());
  }

  private void count(String code, long number) {
    if (number > 0) {
      lines.add(terminal.say(code, number));
    }
  }

  private void uncited(Consequences all) {
    if (all.uncited().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        Ink.BOLD.paint(terminal.say("impact-uncited", all.uncited().size()), terminal.colour()));
    all.uncited()
        .forEach(
            observation -> {
              SourcedValue value = observation.told();
              lines.add(
                  "  %s  %s  %s"
                      .formatted(
                          observation.reference(),
                          value(Optional.of(value)),
                          value.at().file() + ":" + value.at().from().line()));
            });
  }

  private static String place(Span at) {
    return at.file() + ":" + at.from();
  }
}
