package press.plumbline.render;

import java.util.Optional;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/**
 * A stretch of a node's text that lies wholly within one figure or outside all.
 *
 * @param text as a reader reads it, unescaped
 */
record Slice(String text, Optional<Finding> finding) {
  /** What is printed in the place of an inserted figure. */
  static Slice inserted(Finding finding) {
    String text = finding.verdict() instanceof Verdict.Verified verified ? verified.expected() : "";
    return new Slice(text, Optional.of(finding));
  }
}
