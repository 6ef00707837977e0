package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.plumbline.command.Main;
import press.plumbline.verify.VerdictSpecimensTest;

/** The examples of the manual in {@code src/docs}, run, so that its pages cannot drift. */
class ManualTest {
  private static final Path FIGURES = Path.of("src/docs/FIGURES.md");
  private static final Path CONTRACT = Path.of("src/docs/CONTRACT.md");

  @TestFactory
  Stream<DynamicTest> figuresAreReadAsThePageSays() {
    return SpecimensTest.page(FIGURES);
  }

  @TestFactory
  Stream<DynamicTest> figuresAreJudgedAsThePageSays() {
    return VerdictSpecimensTest.examples(FIGURES);
  }

  @Test
  void checkPrintsTheJsonOfThePage() throws IOException {
    String printed =
        run("", "check", "--root", "src/test/resources/sites/two-lakes", "--format", "json");
    assertThat(blocks("check"))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(printed).contains(block));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "github", "junit"})
  void checkPrintsTheFindingOfThePageInEveryFormat(String format, @TempDir Path root)
      throws IOException {
    for (String part : List.of("_base", "wrong-period-and-wrong-place")) {
      FileUtils.copyDirectory(
          Golden.RESOURCES.resolve("diagnostics/" + part).toFile(), root.toFile());
    }
    String printed = run("", "check", "--root", root.toString(), "--format", format);
    String fromTheRoot = printed.replace(root + "/", "");
    assertThat(blocks(format))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(fromTheRoot).contains(block));
  }

  @Test
  void figuresPrintsTheJsonOfThePage() throws IOException {
    for (String line : blocks("json")) {
      String text = line.replaceFirst(".*?\"text\":\"([^\"]*)\".*", "$1");
      assertThat(run(text, "figures", "--lines").strip()).isEqualTo(line);
    }
  }

  private static List<String> blocks(String kind) throws IOException {
    return Pattern.compile("(?ms)^```" + kind + "\\n(.*?)\\n```$")
        .matcher(Files.readString(CONTRACT))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String run(String input, String... arguments) {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(arguments, in, print, print, Map.of());
    return out.toString(StandardCharsets.UTF_8);
  }
}
