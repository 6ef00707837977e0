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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.plumbline.command.Main;
import press.plumbline.report.SarifSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines read of {@code check}, for the mistakes of {@code diagnostics}. */
class CheckFormatsTest {
  private static final Path KIND = Golden.RESOURCES.resolve("diagnostics");

  @TempDir Path root;

  static Stream<Path> mistakes() {
    return Golden.cases("diagnostics");
  }

  @Test
  void sarifOfAFigureOfAnotherPlaceIsValidAndNamesBothPlaces() throws IOException {
    Run run = check("wrong-period-and-wrong-place", "sarif", "en");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(SarifSchema.faults(run.out())).isEmpty();
    assertThat(run.out()).contains("content/en/level.md", "content/data/lakes.yaml");
  }

  @Test
  void sarifIsTheSameInEveryFolder() throws IOException {
    String here = check("two-finals-that-disagree", "sarif", "zh").out();
    Path elsewhere = root.resolve("else where");
    FileUtils.copyDirectory(
        root.resolve("content").toFile(), elsewhere.resolve("content").toFile());

    assertThat(check(elsewhere, "sarif", "zh").out()).isEqualTo(here);
  }

  @Test
  void aSeriesInOrderHasNoResultAndStatusNought() throws IOException {
    Run run = check("_base", "sarif", "en");

    assertThat(run.status()).isZero();
    assertThat(SarifSchema.faults(run.out())).isEmpty();
    assertThat(results(run)).isEmpty();
  }

  @Test
  void githubIsToldEveryFindingFromTheFolderOfTheCheckout() throws IOException {
    Run run = check(Golden.RESOURCES.resolve("sites/two-lakes"), "github", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();

    Run wrong = check("wrong-period-and-wrong-place", "github", "en");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err()).isEmpty();
    assertThat(wrong.out())
        .startsWith(
            "::error file=" + slashes(root) + "/content/en/level.md,line=7,endLine=7,col=40");
  }

  @Tag("full")
  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void sarifOfEveryMistakeIsValidAndDescribesItsRules(Path mistake) throws IOException {
    for (String locale : new String[] {"en", "zh"}) {
      Run run = check(mistake.getFileName().toString(), "sarif", locale);

      assertThat(SarifSchema.faults(run.out())).isEmpty();
      assertThat(results(run)).isNotEmpty();
      for (JsonNode rule :
          JsonMapper.shared().readTree(run.out()).at("/runs/0/tool/driver/rules")) {
        assertThat(rule.at("/shortDescription/text")).isNotEqualTo(rule.at("/id"));
      }
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/').replace(":", "%3A");
  }

  private static JsonNode results(Run run) {
    return JsonMapper.shared().readTree(run.out()).at("/runs/0/results");
  }

  private Run check(String mistake, String format, String locale) throws IOException {
    FileUtils.copyDirectory(KIND.resolve("_base").toFile(), root.toFile());
    FileUtils.copyDirectory(KIND.resolve(mistake).toFile(), root.toFile());
    return check(root, format, locale);
  }

  private static Run check(Path root, String format, String locale) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {"check", "--root", root.toString(), "--format", format},
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("LANG", locale));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private record Run(int status, String out, String err) {}
}
