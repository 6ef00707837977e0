package press.plumbline;

import java.util.List;
import press.plumbline.site.Sentence;
import press.plumbline.verify.Finding;

/**
 * What a change of the data does to one figure of a text.
 *
 * @param text everything that is found in the text now
 * @param revisions the references of the changed observations that it is about or was worked out
 *     from; none where another part of the data, such as a name, makes the difference
 */
public record Effect(List<Finding> text, Finding before, Finding after, List<String> revisions) {
  public Effect {
    revisions = List.copyOf(revisions);
  }

  /** The sentence it stands in, as readers have it now. */
  public Sentence sentence() {
    return Sentence.of(after, text);
  }

  /** Whether it was true and is no more. */
  boolean isUntrue() {
    return before.verdict().passes() && !after.verdict().passes();
  }

  boolean isMended() {
    return !before.verdict().passes() && after.verdict().passes();
  }

  boolean isWrongAlready() {
    return !before.verdict().passes() && !after.verdict().passes();
  }

  /** Whether the build prints another value in its place: only an inserted figure can change. */
  boolean isReprinted() {
    return !isUntrue() && !isMended() && !Sentence.printed(before).equals(Sentence.printed(after));
  }

  /** Whether it stays true although what it cites has changed. */
  boolean isKept() {
    return after.verdict().passes() && !isMended() && !isReprinted() && !revisions.isEmpty();
  }
}
