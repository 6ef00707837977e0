package press.plumbline.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;

/**
 * One error at a time in every verified figure of every series: found where it stands, and named;
 * and one harmless rewrite at a time, which changes no verdict.
 */
@Tag("full")
class PlantedErrorsTest {
  private static final Path REPORT = Path.of("target/report/planted-errors.txt");
  private static final Path SERIES = Path.of("src/test/resources/series");
  private static final double CAUGHT = 0.99;
  private static final double CLASS = 0.95;
  private static final double GREEN = 0.995;

  @Test
  void everyPlantedErrorIsFoundAndNoHarmlessRewrite() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Path root : roots()) {
      String name = root.getFileName().toString();
      Harness harness = new Harness(new Desk(root), List.of(Operator.values()));
      reports.add(new Report(name.equals(".") ? "tour" : name, harness.run()));
    }
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, String.join("\n", reports.stream().map(Report::text).toList()));
    reports.forEach(report -> System.out.println(report.summary()));
    SoftAssertions floors = new SoftAssertions();
    reports.forEach(report -> hold(report, floors));
    floors.assertAll();
  }

  /** The tour, and every folder of series that has content. */
  private static List<Path> roots() throws IOException {
    List<Path> roots = new ArrayList<>(List.of(Path.of(".")));
    if (Files.isDirectory(SERIES)) {
      try (Stream<Path> folders = Files.list(SERIES)) {
        folders
            .filter(folder -> Files.isDirectory(folder.resolve("content")))
            .sorted()
            .forEach(roots::add);
      }
    }
    return roots;
  }

  /** The floors of FIGURES.md, section 7. */
  private static void hold(Report report, SoftAssertions floors) {
    for (Language language : Language.values()) {
      String where = report.series() + ", " + language.tag() + ": ";
      Report.Row errors = report.all(language, false);
      floors.assertThat(errors.partCaught()).as(where + "caught").isGreaterThanOrEqualTo(CAUGHT);
      floors.assertThat(errors.partRight()).as(where + "class").isGreaterThanOrEqualTo(CLASS);
      floors
          .assertThat(report.all(language, true).partCaught())
          .as(where + "harmless rewrites green")
          .isGreaterThanOrEqualTo(GREEN);
      for (Operator operator : Operator.values()) {
        floors
            .assertThat(report.row(operator, language).partCaught())
            .as(where + operator.title())
            .isGreaterThanOrEqualTo(operator.floor());
      }
    }
  }
}
