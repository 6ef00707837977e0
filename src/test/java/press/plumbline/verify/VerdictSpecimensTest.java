package press.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.plumbline.report.Diagnostic;

/** Sentences, some observations, and the verdicts, as the manual has them. */
public class VerdictSpecimensTest {
  private static final Path PAGES = Path.of("src/test/resources/specimens/verdicts");

  @TestFactory
  Stream<DynamicTest> everyFigureHasTheVerdictOfItsArrow() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return pages.sorted().toList().stream().flatMap(VerdictSpecimensTest::examples);
    }
  }

  /** The examples of a page, with the series and the data that stand above each. */
  public static Stream<DynamicTest> examples(Path page) {
    VerdictPage read = VerdictPage.of(page);
    return read.examples().stream().map(example -> test(read.name(), example));
  }

  private static DynamicTest test(String page, VerdictPage.Example example) {
    String text = example.text();
    return DynamicTest.dynamicTest(
        page + ": " + text.lines().reduce((a, b) -> b).orElse(""),
        () ->
            assertThat(verdicts(example))
                .as(text)
                .isEqualTo(
                    example.arrows().stream()
                        .map(arrow -> "→ " + arrow)
                        .collect(Collectors.joining("\n"))));
  }

  private static String verdicts(VerdictPage.Example example) {
    List<Diagnostic> faults = new ArrayList<>();
    List<Finding> findings = VerdictPage.findings(example, faults);
    assertThat(faults).isEmpty();
    return findings.stream().map(VerdictSpecimensTest::line).collect(Collectors.joining("\n"));
  }

  /** Such as {@code → 3516亿元 verified read suzhou/gdp/2022}. */
  private static String line(Finding finding) {
    String text = finding.reading().text();
    return ("→ " + (text.isEmpty() ? "()" : text) + "  " + words(finding)).stripTrailing();
  }

  private static String words(Finding finding) {
    Verdict verdict = finding.verdict();
    if (verdict instanceof Verdict.Verified it) {
      String printed = it.by() == By.INSERTED ? " " + it.expected() : "";
      String loose = finding.warnings().isEmpty() ? "" : " loose";
      return "verified " + it.by().code() + " " + it.reference().text() + printed + loose;
    }
    if (verdict instanceof Verdict.Exempt it) {
      return "exempt " + it.by().code();
    }
    if (verdict instanceof Verdict.Contradicted it) {
      return "contradicted " + it.cause().code() + reference(it.reference());
    }
    if (verdict instanceof Verdict.Unsourced it) {
      return "unsourced" + it.cause().map(cause -> " " + cause.code()).orElse("");
    }
    if (verdict instanceof Verdict.Ambiguous it) {
      return it.candidates().stream()
          .map(Reference::text)
          .collect(Collectors.joining(" | ", "ambiguous ", ""));
    }
    return verdict.code();
  }

  private static String reference(Optional<Reference> reference) {
    return reference.map(it -> " " + it.text()).orElse("");
  }
}
