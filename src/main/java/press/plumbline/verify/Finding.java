package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Reading;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;

/**
 * A reading and its verdict.
 *
 * @param warnings what is to be said although it passes
 * @param words what the words say, kept for who asks
 */
public record Finding(
    Reading reading, Verdict verdict, List<Diagnostic> warnings, Optional<Grounds> words) {
  public Finding {
    warnings = List.copyOf(warnings);
  }

  public Finding(Reading reading, Verdict verdict) {
    this(reading, verdict, List.of());
  }

  Finding(Reading reading, Verdict verdict, List<Diagnostic> warnings) {
    this(reading, verdict, warnings, Optional.empty());
  }

  /** The same with one more thing to be said. */
  Finding warned(Diagnostic warning) {
    List<Diagnostic> all = new ArrayList<>(warnings);
    all.add(warning);
    return new Finding(reading, verdict, all, words);
  }

  /** The same with the words that led to it. */
  Finding on(Grounds grounds) {
    return new Finding(reading, verdict, warnings, Optional.of(grounds));
  }

  /** Which words gave place, indicator and period, or by which rule it is exempt. */
  public List<Message> grounds() {
    return words.map(grounds -> grounds.of(this)).orElse(List.of());
  }
}
