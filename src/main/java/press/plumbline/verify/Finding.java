package press.plumbline.verify;

import java.util.List;
import press.plumbline.figure.Reading;
import press.plumbline.report.Diagnostic;

/** A reading and its verdict, and what is to be said although it passes. */
public record Finding(Reading reading, Verdict verdict, List<Diagnostic> warnings) {
  public Finding {
    warnings = List.copyOf(warnings);
  }

  public Finding(Reading reading, Verdict verdict) {
    this(reading, verdict, List.of());
  }
}
