package press.plumbline.command;

import java.util.Optional;
import press.plumbline.report.Messages;
import press.plumbline.verify.By;
import press.plumbline.verify.Cause;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;

/** The parts of a verdict that outputs show, whichever verdict it is. */
final class Judgement {
  private Judgement() {}

  /** As a reader sees it: of an inserted figure what is printed in its place. */
  static String text(Finding finding) {
    return finding.verdict() instanceof Verdict.Verified verified && verified.by() == By.INSERTED
        ? verified.expected()
        : finding.reading().text();
  }

  static Optional<String> by(Verdict verdict) {
    if (verdict instanceof Verdict.Verified verified) {
      return Optional.of(verified.by().code());
    }
    return verdict instanceof Verdict.Exempt exempt
        ? Optional.of(exempt.by().code())
        : Optional.empty();
  }

  static Optional<String> reference(Verdict verdict) {
    return verdict.heldAgainst().map(Reference::text);
  }

  static Optional<Cause> cause(Verdict verdict) {
    if (verdict instanceof Verdict.Contradicted contradicted) {
      return Optional.of(contradicted.cause());
    }
    return verdict instanceof Verdict.Unsourced unsourced ? unsourced.cause() : Optional.empty();
  }

  static Optional<String> expected(Verdict verdict) {
    if (verdict instanceof Verdict.Verified verified) {
      return Optional.of(verified.expected());
    }
    return verdict instanceof Verdict.Contradicted contradicted
        ? Optional.of(contradicted.expected())
        : Optional.empty();
  }

  static Optional<String> message(Verdict verdict, Messages messages) {
    if (verdict instanceof Verdict.Exempt exempt) {
      return Optional.of(exempt.reason());
    }
    return verdict.fault().map(fault -> messages.text(fault.headline()));
  }
}
