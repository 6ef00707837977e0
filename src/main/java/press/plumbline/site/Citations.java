package press.plumbline.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.plumbline.verify.Cause;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;

/**
 * What one edition of an article cites: by each reference, as editions share it, the first figure.
 *
 * @param isInDoubt whether there are figures of which nobody can tell what they are about; what the
 *     edition seems to lack may be one of those
 */
record Citations(Map<String, Finding> first, boolean isInDoubt) {
  /**
   * The members of a list are counted in the text itself, which a translation may put otherwise.
   */
  private static final String OF_THE_TEXT = "count(list)";

  /** Right for something else than the words say: that may be what is meant. */
  private static final Set<Cause> ABOUT_ANOTHER =
      Set.of(Cause.LEVEL_GROWTH, Cause.STALE, Cause.PERIOD, Cause.PLACE);

  static Citations of(Story story) {
    var first = new LinkedHashMap<String, Finding>();
    for (Finding finding : story.findings()) {
      reference(finding.verdict())
          .filter(reference -> !reference.text().equals(OF_THE_TEXT))
          .ifPresent(reference -> first.putIfAbsent(reference.shared(), finding));
    }
    return new Citations(first, doubtful(story.findings()));
  }

  /** A figure with a wrong digit cites too: it is reported where it stands, and once. */
  private static Optional<Reference> reference(Verdict verdict) {
    return verdict instanceof Verdict.Contradicted wrong && ABOUT_ANOTHER.contains(wrong.cause())
        ? Optional.empty()
        : verdict.heldAgainst();
  }

  private static boolean doubtful(List<Finding> findings) {
    return findings.stream()
        .map(Finding::verdict)
        .filter(verdict -> !verdict.passes())
        .filter(verdict -> reference(verdict).isEmpty())
        .anyMatch(verdict -> !isDate(verdict));
  }

  private static boolean isDate(Verdict verdict) {
    return verdict instanceof Verdict.Contradicted wrong && wrong.cause() == Cause.CALENDAR;
  }
}
