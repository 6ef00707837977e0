package press.plumbline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.Outcome;
import press.plumbline.report.Diagnostic;
import press.plumbline.site.Story;
import press.plumbline.source.SourceFile;
import press.plumbline.source.SourceTree;
import press.plumbline.verify.Finding;

/** A series that was checked, as the formats print it. */
record Checked(Path root, Outcome outcome) {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.reading().at().file().path())
          .thenComparing(finding -> finding.reading().at().start());

  /** Every figure of every article, by file and place. */
  List<Finding> figures() {
    return outcome.stories().stream()
        .map(Story::findings)
        .flatMap(List::stream)
        .sorted(BY_PLACE)
        .toList();
  }

  /** What is to be said but the faults of figures. */
  List<Diagnostic> problems() {
    var faults = new HashSet<Diagnostic>();
    figures().forEach(finding -> finding.verdict().fault().ifPresent(faults::add));
    return outcome.diagnostics().stream().filter(problem -> !faults.contains(problem)).toList();
  }

  /** The paths of the articles, the data and the series itself, whether in order or not. */
  List<String> files() throws IOException {
    SourceTree tree = SourceTree.read(root);
    return Stream.of(
            tree.series().stream(),
            tree.statistics().stream(),
            tree.articles().stream().map(SourceTree.Article::file))
        .flatMap(files -> files)
        .map(SourceFile::path)
        .toList();
  }

  /**
   * The way from the folder the program was started in to the series, such as {@code series/wind},
   * empty if they are one; none if the series does not lie below it.
   */
  Optional<String> folder() {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path there = root.toAbsolutePath().normalize();
    return there.startsWith(here) ? Optional.of(slashes(here.relativize(there))) : Optional.empty();
  }

  /** The same, or however the root was given. */
  String folderOrRoot() {
    return folder().orElseGet(() -> slashes(root.normalize()));
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
