package press.plumbline.planted;

import java.util.List;
import java.util.Set;
import press.plumbline.source.Language;

/**
 * What became of one planted error.
 *
 * @param fate the class it was given, or why it has none
 * @param right whether that class names it
 */
record Outcome(
    String operator, Language language, Fate fate, Set<String> given, boolean right, String line) {
  Outcome {
    given = Set.copyOf(given);
  }

  /** What can become of it. */
  enum Fate {
    CAUGHT,
    SURVIVED,
    /** What stands there now is true by FIGURES.md, section 4: no error, and not counted. */
    LEFT_TRUE
  }

  static long count(List<Outcome> outcomes, Fate fate) {
    return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
  }
}
