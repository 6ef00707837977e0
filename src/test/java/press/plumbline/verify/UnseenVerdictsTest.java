package press.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.figure.Figure;

/**
 * How many figures are judged rightly in sentences whose verdicts were written by the rules before
 * the checker was scored on them. The thresholds are what is reached since; they only ever rise.
 * What it reached at first sight stands in the README beside the sentences.
 */
@Tag("full")
class UnseenVerdictsTest {
  private static final Path FOLDER = Path.of("src/test/resources/unseen/verdicts");

  @ParameterizedTest(name = "{0} {1}: figures {2}%")
  @CsvSource({
    "first, zh, 99",
    "first, en, 99",
    "second, zh, 98",
    "second, en, 98",
    "third, zh, 98",
    "third, en, 97"
  })
  void unseenSentencesAreJudged(String set, String language, double right) throws IOException {
    Score score = new Score();
    try (Stream<Path> pages = Files.list(FOLDER.resolve(set))) {
      pages
          .filter(page -> page.getFileName().toString().startsWith(language))
          .sorted()
          .flatMap(page -> VerdictPage.of(page).examples().stream())
          .forEach(score::add);
    }
    System.out.printf("%s %s unseen verdicts: %s%n", set, language, score);
    assertThat(score.right()).isGreaterThanOrEqualTo(right);
  }

  /** Counts over a set; what is annotated is right if verdict, class and reference are. */
  private static final class Score {
    private int figures;
    private int right;
    private int examples;
    private int clean;

    void add(VerdictPage.Example example) {
      List<Finding> findings = VerdictPage.findings(example, new ArrayList<>());
      int before = right;
      boolean quiet = true;
      int at = 0;
      for (String arrow : example.arrows()) {
        String[] parts = arrow.split("\\s{2,}", 2);
        int found = find(findings, at, parts[0].strip());
        quiet &= isQuiet(findings.subList(at, Math.max(at, found)));
        if (found >= 0) {
          at = found + 1;
          right += isSame(parts[1].strip().split("\\s+"), findings.get(found).verdict()) ? 1 : 0;
        }
        figures++;
      }
      quiet &= isQuiet(findings.subList(at, findings.size()));
      examples++;
      clean += quiet && right - before == example.arrows().size() ? 1 : 0;
    }

    double right() {
      return 100.0 * right / figures;
    }

    private static boolean isQuiet(List<Finding> others) {
      return others.stream().allMatch(finding -> finding.verdict().passes());
    }

    private static int find(List<Finding> findings, int from, String text) {
      for (int i = from; i < findings.size(); i++) {
        String read = bare(findings.get(i).reading().text());
        if (!read.isEmpty()
            && (read.equals(bare(text))
                || isStatistic(findings.get(i))
                    && (read.contains(bare(text)) || bare(text).contains(read)))) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isStatistic(Finding finding) {
      return finding.reading() instanceof Figure figure && figure.kind().isStatistic();
    }

    /** Spans are settled by each writer: compared without spaces and marks. */
    private static String bare(String text) {
      return text.replaceAll("[\\s*]", "");
    }

    private static boolean isSame(String[] expected, Verdict verdict) {
      if (!expected[0].equals(verdict.code())) {
        return false;
      }
      String said = expected.length > 1 ? expected[1] : "";
      if (verdict instanceof Verdict.Verified it) {
        return said.isEmpty() || shared(said).equals(shared(it.reference().text()));
      }
      if (verdict instanceof Verdict.Contradicted it) {
        return said.isEmpty() || said.equals(it.cause().code());
      }
      return !(verdict instanceof Verdict.Unsourced it)
          || said.equals(it.cause().map(Cause::code).orElse(""));
    }

    /** A share is the ratio in percent; the stops are a list too. */
    private static String shared(String reference) {
      return reference.replace("share(", "ratio(").replace("count(list)", "count(stops)");
    }

    @Override
    public String toString() {
      return "%d of %d figures, %.1f %%; %d of %d passages wholly right"
          .formatted(right, figures, right(), clean, examples);
    }
  }
}
