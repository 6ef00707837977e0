package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.figure.Reading;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;

/**
 * A reading and its verdict.
 *
 * @param warnings what is to be said although it passes
 * @param grounds which words gave place, indicator and period, for {@code explain}
 */
public record Finding(
    Reading reading, Verdict verdict, List<Diagnostic> warnings, List<Message> grounds) {
  public Finding {
    warnings = List.copyOf(warnings);
    grounds = List.copyOf(grounds);
  }

  public Finding(Reading reading, Verdict verdict) {
    this(reading, verdict, List.of(), List.of());
  }

  /** The same with one more thing to be said. */
  Finding warned(Diagnostic warning) {
    List<Diagnostic> all = new ArrayList<>(warnings);
    all.add(warning);
    return new Finding(reading, verdict, all, grounds);
  }
}
