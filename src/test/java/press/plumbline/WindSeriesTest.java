package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.SeriesReader;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Story;
import press.plumbline.source.Language;
import press.plumbline.source.SourceTree;
import press.plumbline.verify.Agreement;
import press.plumbline.verify.By;
import press.plumbline.verify.Verdict;

/** A made-up series that shares nothing with the tour: wind farms, ports, a grid; English first. */
class WindSeriesTest {
  private static final Path ROOT = Golden.RESOURCES.resolve("series/wind");
  private static final Outcome WIND = build();

  private static Outcome build() {
    try {
      return new Build(
              new Project(ROOT, Instant.parse("2024-06-01T00:00:00Z"), Optional.empty(), true))
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSeriesIsInOrderWithoutAWarning() {
    assertThat(WIND.diagnostics()).isEmpty();
    assertThat(WIND.stories()).allMatch(story -> story.faults().isEmpty());
  }

  @Test
  void itsDataIsBroadEnoughToTakeOneValueForAnother() throws IOException {
    var problems = new Diagnostics();
    SourceTree tree = SourceTree.read(ROOT);
    Observations data =
        DataReader.read(
            tree.statistics(),
            SeriesReader.read(tree.series().orElseThrow(), problems).orElseThrow(),
            Agreement::agrees,
            problems);
    assertThat(data.all()).hasSizeGreaterThanOrEqualTo(150);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachEditionIsDenseWithFiguresFoundByTheirWords(Language language) {
    List<Story> edition =
        WIND.stories().stream().filter(story -> story.language() == language).toList();
    List<Verdict.Verified> verified =
        edition.stream()
            .flatMap(story -> story.findings().stream())
            .filter(finding -> finding.verdict() instanceof Verdict.Verified)
            .map(finding -> (Verdict.Verified) finding.verdict())
            .toList();
    assertThat(edition).hasSizeGreaterThanOrEqualTo(8);
    assertThat(verified).hasSizeGreaterThanOrEqualTo(150);
    assertThat(verified.stream().filter(one -> one.by() == By.READ).count() * 100)
        .isGreaterThanOrEqualTo(verified.size() * 80L);
  }
}
