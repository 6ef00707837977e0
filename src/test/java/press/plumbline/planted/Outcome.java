package press.plumbline.planted;

import java.util.List;
import java.util.Set;
import press.plumbline.source.Language;

/**
 * What became of one planted error, or of one harmless rewrite.
 *
 * @param given the classes it was given
 * @param right whether one of them names it
 * @param line what is told of it where it went wrong; of what was left out the rule
 */
record Outcome(
    Operator operator,
    Language language,
    Fate fate,
    Set<String> given,
    boolean right,
    String line) {
  Outcome {
    given = Set.copyOf(given);
  }

  /** What can become of it. */
  enum Fate {
    CAUGHT,
    SURVIVED,
    /** A harmless rewrite that is still verified, of the same observation. */
    GREEN,
    RED,
    /** What stands there now is true by FIGURES.md, section 4: no error, and not counted. */
    LEFT_TRUE,
    LEFT_OUT
  }

  static long count(List<Outcome> outcomes, Fate fate) {
    return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
  }
}
