package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.plumbline.command.Main;

/**
 * What an editor reads when something is wrong: each folder of {@code diagnostics} lays a mistake
 * over the small right series in {@code _base}, and {@code expected.txt} is the report as printed.
 */
class DiagnosticsTest {
  private static final Path KIND = Golden.RESOURCES.resolve("diagnostics");

  @TempDir Path root;

  static Stream<Path> mistakes() {
    return Golden.cases("diagnostics");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsNamedAtItsPlaceAndNothingIsWritten(Path mistake) throws IOException {
    FileUtils.copyDirectory(KIND.resolve("_base").toFile(), root.toFile());
    FileUtils.copyDirectory(mistake.toFile(), root.toFile(), file -> !isExpectation(file.toPath()));
    Run run = build();
    assertThat(run.status()).isEqualTo(1);
    assertThat(root.resolve("target/site")).doesNotExist();
    assertThat(run.text())
        .doesNotContain("\tat ")
        .doesNotContain("Exception")
        .doesNotContainPattern("\\{\\d");
    Golden.assertText(mistake.resolve("expected.txt"), run.text());
  }

  @ParameterizedTest(name = "the series without a mistake is published")
  @MethodSource("onlyTheBase")
  void theSeriesWithoutAMistakeIsPublished(Path base) throws IOException {
    FileUtils.copyDirectory(base.toFile(), root.toFile());
    Run run = build();
    assertThat(run.text()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(root.resolve("target/site/index.html")).exists();
  }

  static Stream<Path> onlyTheBase() {
    return Stream.of(KIND.resolve("_base"));
  }

  private static boolean isExpectation(Path file) {
    return file.getFileName().toString().equals("expected.txt");
  }

  private Run build() {
    var err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {"build", "--root", root.toString(), "--at", "2024-01-01T00:00:00Z"},
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("LANG", "en"));
    return new Run(status, err.toString(StandardCharsets.UTF_8).replace(root.toString(), "."));
  }

  private record Run(int status, String text) {}
}
