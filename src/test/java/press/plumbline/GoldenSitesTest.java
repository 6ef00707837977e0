package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.plumbline.render.OutputFile;

/** Small series with a layout of their own, built by the real line and compared file by file. */
class GoldenSitesTest {
  private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

  static Stream<Path> sites() {
    return Golden.cases("sites");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sites")
  void aSeriesIsPublishedAsExpectedAndTwiceAlike(Path series) throws IOException {
    Map<String, byte[]> files = build(series, NOW);
    Golden.assertFiles(series.resolve("expected"), files);
    Map<String, byte[]> again = build(series, NOW.plusSeconds(86_400));
    assertThat(again.keySet()).isEqualTo(files.keySet());
    again.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(files.get(path)));
  }

  private static Map<String, byte[]> build(Path series, Instant now) throws IOException {
    Outcome outcome = new Build(new Project(series, now, Optional.empty(), false)).run();
    assertThat(outcome.diagnostics()).isEmpty();
    Map<String, byte[]> files = new TreeMap<>();
    outcome.files().forEach(file -> files.put(file.path(), bytes(file)));
    return files;
  }

  private static byte[] bytes(OutputFile file) {
    return file instanceof OutputFile.Text text
        ? text.text().getBytes(StandardCharsets.UTF_8)
        : ((OutputFile.Binary) file).bytes();
  }
}
