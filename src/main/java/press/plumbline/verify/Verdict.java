package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.report.Diagnostic;

/** The judgement of a figure (FIGURES.md, section 5). */
public sealed interface Verdict {
  /** The name in machine-readable output. */
  String code();

  /** The diagnostic that stops the site, if it does. */
  default Optional<Diagnostic> fault() {
    return Optional.empty();
  }

  default boolean passes() {
    return fault().isEmpty();
  }

  /**
   * What the figure was compared with, right or wrong; nothing where none or several were found.
   */
  default Optional<Reference> heldAgainst() {
    return Optional.empty();
  }

  /**
   * True to the data.
   *
   * @param expected what the data has, in the house style of the edition; for an inserted figure
   *     what is printed in its place
   * @param insistence the reason by which an author overrode the words, if one did
   */
  record Verified(By by, Reference reference, String expected, Optional<String> insistence)
      implements Verdict {
    @Override
    public String code() {
      return "verified";
    }

    @Override
    public Optional<Reference> heldAgainst() {
      return Optional.of(reference);
    }
  }

  /** No statistic, or waived with a reason. */
  record Exempt(By by, String reason) implements Verdict {
    @Override
    public String code() {
      return "exempt";
    }
  }

  /** The data has something else. */
  record Contradicted(Cause cause, Optional<Reference> reference, String expected, Diagnostic error)
      implements Verdict {
    @Override
    public String code() {
      return "contradicted";
    }

    @Override
    public Optional<Reference> heldAgainst() {
      return reference;
    }

    @Override
    public Optional<Diagnostic> fault() {
      return Optional.of(error);
    }
  }

  /** No observation for it; the cause is PERIOD or PLACE where another one has it. */
  record Unsourced(Optional<Cause> cause, Diagnostic error) implements Verdict {
    @Override
    public String code() {
      return "unsourced";
    }

    @Override
    public Optional<Diagnostic> fault() {
      return Optional.of(error);
    }
  }

  /** More than one observation, with different values. */
  record Ambiguous(List<Reference> candidates, Diagnostic error) implements Verdict {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String code() {
      return "ambiguous";
    }

    @Override
    public Optional<Diagnostic> fault() {
      return Optional.of(error);
    }
  }

  /** Numerals nobody could read. */
  record Unreadable(Diagnostic error) implements Verdict {
    @Override
    public String code() {
      return "unreadable";
    }

    @Override
    public Optional<Diagnostic> fault() {
      return Optional.of(error);
    }
  }
}
