package press.plumbline;

import java.util.List;
import java.util.Optional;
import press.plumbline.render.OutputFile;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Severity;
import press.plumbline.site.Story;
import press.plumbline.verify.Verifier;

/**
 * A finished build, not yet written.
 *
 * @param stories every article that could be read, in every edition, with its findings
 * @param files the site; empty or incomplete if there are errors
 * @param report the fact-check sheet
 * @param verifier what the articles were held against; none if the data could not be read
 */
public record Outcome(
    List<Story> stories,
    List<OutputFile> files,
    List<? extends OutputFile> report,
    List<Diagnostic> diagnostics,
    Optional<Verifier> verifier) {
  public Outcome {
    stories = List.copyOf(stories);
    files = List.copyOf(files);
    report = List.copyOf(report);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A build that could not go on to judge figures. */
  static Outcome broken(Diagnostics problems) {
    return new Outcome(List.of(), List.of(), List.of(), problems.sorted(), Optional.empty());
  }

  /** Whether it may be published: warnings and notes do not count. */
  public boolean isInOrder() {
    return diagnostics.stream().noneMatch(remark -> remark.severity() == Severity.ERROR);
  }
}
