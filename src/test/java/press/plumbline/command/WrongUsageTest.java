package press.plumbline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor reads who asked for something that cannot be meant, or whose disk refuses. */
class WrongUsageTest {
  private static final Path SERIES = Path.of("src/test/resources/diagnostics/_base");

  @TempDir Path root;

  @BeforeEach
  void aSeriesWithoutAMistake() throws IOException {
    FileUtils.copyDirectory(SERIES.toFile(), root.toFile());
  }

  @Test
  void aValueThatDoesNotFitIsNamedWithWhatWouldFit() {
    assertThat(build("--at", "nonsense"))
        .isEqualTo(
            "2 plumbline: “nonsense” is no value for --at; write 2023-05-10T06:00:00Z\n"
                + "see plumbline build --help\n");
    assertThat(build("--at", "+1000000000-12-31T23:59:59Z")).startsWith("2 ");
    assertThat(build("--at", "2024-01-01")).startsWith("2 ");
    assertThat(run("check", "--format", "xml")).contains("“xml”", "--format", "text, json");
  }

  @Test
  void anUnknownWordIsNamedWithTheNearest() {
    assertThat(run("bild")).startsWith("2 plumbline: ").contains("bild", "build");
    assertThat(build("--bogus")).startsWith("2 plumbline: ").contains("--bogus");
    assertThat(build("--root")).startsWith("2 plumbline: ").contains("--root");
  }

  @Test
  void anAddressThatNoSiteCanLieAtIsRefused() {
    assertThat(build("--base-url", "nonsense")).startsWith("2 plumbline: ").contains("“nonsense”");
    assertThat(build("--base-url", "javascript:x")).startsWith("2 ");
    assertThat(build("--base-url", "https://例.example/")).startsWith("2 ");
  }

  @Test
  void nothingIsWrittenOverWhatEditorsWrote() throws IOException {
    Path series = root.resolve("content/series.yaml");
    String before = Files.readString(series);
    assertThat(build("--zip", series.toString())).startsWith("2 ");
    assertThat(build("--report", root.resolve("content").toString())).startsWith("2 ");
    assertThat(build("--report", root.toString())).startsWith("2 ");
    assertThat(build("--out", root.resolve("assets/x").toString())).startsWith("2 ");
    assertThat(series).hasContent(before);
    assertThat(root.resolve("target")).doesNotExist();
  }

  @Test
  void theReportDoesNotLieWithinTheSite() {
    Path site = root.resolve("target/site");
    assertThat(build("--report", site.toString())).startsWith("2 ");
    assertThat(build("--zip", site.resolve("site.zip").toString())).startsWith("2 ");
    assertThat(site).doesNotExist();
  }

  @Test
  void aFileWhereAFolderIsNeededIsTheMachinesFailure() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "");
    String said = build("--out", file.resolve("site").toString());
    assertThat(said).startsWith("3 plumbline: the machine failed: ").contains("file");
    assertThat(said).doesNotContain("Exception").doesNotContain("java.");
  }

  @Test
  void aLineBeyondEveryFileHasNoFigure() {
    assertThat(run("explain", "content/en/level.md:99999999999999")).startsWith("2 ");
  }

  private String build(String... options) {
    return run(concat("build", options));
  }

  private static String[] concat(String first, String... more) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  /** The status and what was said. */
  private String run(String... words) {
    var args = new ArrayList<>(Arrays.asList(words));
    if (args.size() > 1 && !args.contains("--root")) {
      args.addAll(List.of("--root", root.toString()));
    }
    var err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args.toArray(String[]::new),
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("LANG", "en"));
    return status + " " + err.toString(StandardCharsets.UTF_8);
  }
}
