package press.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.plumbline.data.DataReader;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Severity;
import press.plumbline.source.SourceFile;

class GrowthNotesTest {
  private static final String NAMES =
      """
      sources:
        book: {title: Yearbook, publisher: Office}
      places:
        a: {name: Alpha}
      indicators:
        sales: {name: retail sales, unit: CNY}
        growth: {name: growth in retail sales, unit: percent, growth-of: sales}
      observations:
      """;

  @Test
  void aGrowthOfTheLevelsWithinTheirRoundingIsNotRemarked() {
    assertThat(notes(level("2021", "33.7亿元"), level("2022", "35.2亿元"), growth("4.3%"))).isEmpty();
    assertThat(notes(level("2021", "33.7亿元"), level("2022", "35.2亿元"), growth("4.5%"))).isEmpty();
  }

  @Test
  void anotherGrowthIsToldOnceWithItsLevels() {
    List<Diagnostic> notes =
        notes(level("2021", "33.7亿元"), level("2022", "35.2亿元"), growth("2.8%"));
    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(notes.get(0).headline().code()).isEqualTo("growth-differs");
    assertThat(notes.get(0).headline().arguments())
        .containsExactly("a/growth/2022", "2.8%", "4.45%");
    assertThat(notes.get(0).related()).hasSize(2);
  }

  @Test
  void growthWhereTheLevelsShrinkIsAMatterOfItsOwn() {
    assertThat(notes(level("2021", "35.2亿元"), level("2022", "33.7亿元"), growth("2.8%")))
        .extracting(note -> note.headline().code())
        .containsExactly("growth-turned");
  }

  @Test
  void aNoteOfTheDataExplainsIt() {
    String explained = growth("{value: 2.8%, note: at constant prices}");
    assertThat(notes(level("2021", "33.7亿元"), level("2022", "35.2亿元"), explained)).isEmpty();
  }

  @Test
  void manyAreToldTogether() {
    String[] entries = new String[9];
    for (int year = 0; year < 5; year++) {
      entries[year] = level("" + (2018 + year), "33.%d亿元".formatted(year));
    }
    for (int year = 1; year < 5; year++) {
      entries[4 + year] = growth("" + (2018 + year), "20%");
    }
    assertThat(notes(entries))
        .extracting(note -> note.headline().code())
        .containsExactly("growth-differs-often");
  }

  private static String level(String year, String value) {
    return "  - {place: a, period: %s, source: book, values: {sales: %s}}\n".formatted(year, value);
  }

  private static String growth(String value) {
    return growth("2022", value);
  }

  private static String growth(String year, String value) {
    return "  - {place: a, period: %s, source: book, values: {growth: %s}}\n"
        .formatted(year, value);
  }

  private static List<Diagnostic> notes(String... entries) {
    var problems = new Diagnostics();
    Series series =
        SeriesReader.read(
                SourceFile.of(
                    "content/series.yaml",
                    """
                    title: Sales
                    standfirst: What the tills say.
                    policies: {corrections: We say what was wrong.}
                    languages: [en]
                    base-url: https://sales.example/
                    publisher: {name: Desk}
                    time-zone: UTC
                    """),
                problems)
            .orElseThrow();
    var data =
        DataReader.read(
            List.of(SourceFile.of("content/data/a.yaml", NAMES + String.join("", entries))),
            series,
            Agreement::agrees,
            problems);
    assertThat(problems.sorted()).isEmpty();
    return GrowthNotes.of(data);
  }
}
