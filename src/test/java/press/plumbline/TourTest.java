package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.plumbline.article.ArticleReader;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Severity;
import press.plumbline.site.Story;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;
import press.plumbline.source.SourceTree;
import press.plumbline.source.Span;
import press.plumbline.verify.Agreement;
import press.plumbline.verify.By;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;
import press.plumbline.verify.Verifier;

/** The real series of this checkout: it is right, and one wrong digit anywhere stops it. */
@Tag("full")
class TourTest {
  private static final Path ROOT = Path.of(".");
  private static final Outcome TOUR = build();

  private static Outcome build() {
    try {
      return new Build(
              new Project(ROOT, Instant.parse("2024-01-01T00:00:00Z"), Optional.empty(), true))
          .run();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theTourIsInOrder() {
    assertThat(TOUR.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR)).isEmpty();
    assertThat(TOUR.stories()).allMatch(story -> story.faults().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachEditionIsDenseWithFiguresFoundByTheirWords(Language language) {
    List<Verdict.Verified> verified = new ArrayList<>();
    Map<By, Integer> ways = new TreeMap<>();
    var references = new HashSet<String>();
    int waived = 0;
    for (Story story : TOUR.stories()) {
      for (Finding finding : story.findings()) {
        if (story.language() != language) {
          continue;
        }
        if (finding.verdict() instanceof Verdict.Verified one) {
          verified.add(one);
          ways.merge(one.by(), 1, Integer::sum);
          references.add(one.reference().text());
        } else if (finding.verdict() instanceof Verdict.Exempt one && one.by() == By.WAIVED) {
          waived++;
        }
      }
    }
    System.out.printf(
        "%s: %d verified over %d references, by %s, %d waived%n",
        language, verified.size(), references.size(), ways, waived);
    assertThat(verified).hasSizeGreaterThanOrEqualTo(200);
    assertThat(references).hasSizeGreaterThanOrEqualTo(100);
    assertThat(ways.getOrDefault(By.READ, 0)).isGreaterThanOrEqualTo(120);
    assertThat(ways.getOrDefault(By.DERIVED, 0)).isGreaterThanOrEqualTo(25);
    assertThat(ways.getOrDefault(By.INSERTED, 0)).isLessThanOrEqualTo(20);
    assertThat(waived).isLessThanOrEqualTo(5);
  }

  /**
   * Every digit of every verified figure of two digits or more is changed, one at a time. What is
   * still right then is listed, with its figure, in {@code survivors.txt}: each is left true by a
   * row of FIGURES.md, section 4, that file's heading names.
   */
  @Test
  void oneWrongDigitAnywhereStopsTheBuildAtThatFigure() throws IOException {
    Mutants mutants = new Mutants();
    for (Story story : TOUR.stories()) {
      story.findings().forEach(finding -> mutants.plant(story, finding));
    }
    System.out.printf(
        "%d wrong digits in %d figures: %d caught, %d still right by section 4%n",
        mutants.planted,
        mutants.figures,
        mutants.planted - mutants.survivors.size(),
        mutants.survivors.size());
    assertThat(mutants.figures).isGreaterThan(300);
    Golden.assertText(
        Golden.RESOURCES.resolve("tour/survivors.txt"),
        String.join("\n", mutants.survivors) + "\n");
  }

  /** Changes digits in memory and judges the article anew. */
  private static final class Mutants {
    private final Series series;
    private final Verifier verifier;
    private final List<String> survivors = new ArrayList<>();
    private int planted;
    private int figures;

    Mutants() throws IOException {
      var problems = new Diagnostics();
      SourceTree tree = SourceTree.read(ROOT);
      series = SeriesReader.read(tree.series().orElseThrow(), problems).orElseThrow();
      Observations data = DataReader.read(tree.statistics(), series, Agreement::agrees, problems);
      verifier = new Verifier(data, series);
    }

    void plant(Story story, Finding finding) {
      Span at = finding.reading().at();
      List<Integer> digits = digits(at);
      if (!(finding.verdict() instanceof Verdict.Verified) || digits.size() < 2) {
        return;
      }
      figures++;
      for (int offset : digits) {
        planted++;
        String text = at.file().text();
        char wrong = text.charAt(offset) == '9' ? '0' : (char) (text.charAt(offset) + 1);
        String changed = text.substring(0, offset) + wrong + text.substring(offset + 1);
        if (isStillRight(story, SourceFile.of(at.file().path(), changed), at)) {
          String figure = changed.substring(at.start(), at.end());
          survivors.add("%s:%s %s → %s".formatted(at.file(), at.from(), at.text(), figure));
        }
      }
    }

    private static List<Integer> digits(Span at) {
      List<Integer> digits = new ArrayList<>();
      for (int i = at.start(); i < at.end(); i++) {
        if (Character.isDigit(at.file().text().charAt(i))) {
          digits.add(i);
        }
      }
      return digits;
    }

    /** Right is: something that passes covers the place, and nothing that fails does. */
    private boolean isStillRight(Story story, SourceFile changed, Span at) {
      return ArticleReader.read(changed, story.language(), series.timeZone(), new Diagnostics())
          .map(article -> Build.judged(article, series, verifier))
          .filter(
              mutant ->
                  mutant.findings().stream()
                      .filter(one -> one.reading().at().start() < at.end())
                      .filter(one -> one.reading().at().end() > at.start())
                      .allMatch(one -> one.verdict().passes()))
          .isPresent();
    }
  }
}
