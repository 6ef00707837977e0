package press.plumbline.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;

/** One error at a time in every verified figure of the series: found where it stands, and named. */
@Tag("full")
class PlantedErrorsTest {
  private static final Path REPORT = Path.of("target/report/planted-errors.txt");

  @Test
  void everyPlantedErrorIsFoundAtItsPlace() throws IOException {
    Report report = new Report(new Harness(new Desk(Path.of("."))).run());
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, report.text());
    System.out.println(report.text().split("\n\n")[0]);
    for (Language language : Language.values()) {
      Report.Row all = report.row(null, language);
      assertThat(all.partCaught()).as("caught, " + language).isGreaterThanOrEqualTo(0.999);
      assertThat(all.partRight()).as("class, " + language).isGreaterThanOrEqualTo(0.999);
    }
  }
}
