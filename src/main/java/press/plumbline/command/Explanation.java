package press.plumbline.command;

import java.util.List;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.site.Sentence;
import press.plumbline.source.Language;
import press.plumbline.source.Span;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;
import press.plumbline.verify.Working;

/** A finding told to an editor: what was read, how it was judged, what the data has and where. */
final class Explanation {
  private final Terminal terminal;

  Explanation(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * @param all everything that was found in the text, for the sentence
   */
  String of(Finding finding, List<Finding> all) {
    StringBuilder out = new StringBuilder();
    Span at = finding.reading().at();
    line(out, "%s:%s: %s".formatted(at.file(), at.from(), Judgement.text(finding)));
    Sentence sentence = Sentence.of(finding, all);
    line(out, "  " + (sentence.before() + "" + sentence.figure() + sentence.after()).strip());
    Verdict verdict = finding.verdict();
    String by = Judgement.by(verdict).map(way -> terminal.say("explain-by-" + way)).orElse("");
    line(out, "  " + terminal.say("explain-verdict-" + verdict.code(), by));
    Judgement.message(verdict, terminal.messages())
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> line(out, "  " + text));
    finding.grounds().forEach(ground -> line(out, "  " + terminal.messages().text(ground)));
    verdict.heldAgainst().ifPresent(reference -> append(out, reference));
    return out.append("\n").toString();
  }

  /** What no article cites: what the data has of it. */
  String uncited(String subject, List<Reference> references) {
    StringBuilder out = new StringBuilder();
    line(out, terminal.say("explain-uncited", subject));
    for (Reference reference : references) {
      Working.of(reference, language())
          .ifPresent(sum -> line(out, "  " + terminal.say("slip-working", sum)));
      reference.observations().forEach(one -> append(out, "  ", one));
    }
    return out.toString();
  }

  private void append(StringBuilder out, Reference reference) {
    line(out, "  " + terminal.say("explain-reference", reference.text()));
    reference.observations().forEach(one -> append(out, "    ", one));
  }

  /** A value a line, with the source that has it and where. */
  private void append(StringBuilder out, String indent, Observation observation) {
    for (SourcedValue value : observation.values()) {
      line(
          out,
          indent
              + terminal.say(
                  "explain-value",
                  observation.reference(),
                  value.figure().prose().text(),
                  value.source().publisher().in(language()),
                  terminal.say("explain-status-" + value.status().code()),
                  value.at().file() + ":" + value.at().from()));
    }
  }

  private Language language() {
    return terminal.locale().getLanguage().equals("zh") ? Language.CHINESE : Language.ENGLISH;
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append("\n");
  }
}
