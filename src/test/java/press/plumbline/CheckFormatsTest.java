package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
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

  @Test
  void junitHasASuiteForEveryFileAndATestForEveryFigure() throws Exception {
    Element all = xml(check("wrong-period-and-wrong-place", "junit", "en"));

    assertThat(elements(all, "testsuite").map(suite -> suite.getAttribute("name")))
        .containsExactly(
            "content/data/lakes.yaml",
            "content/en/level.md",
            "content/series.yaml",
            "content/zh-CN/level.md");
    assertThat(elements(all, "testcase").map(test -> test.getAttribute("name")))
        .containsExactly(
            "31.5 square kilometers 7:40", "48.6平方公里 7:13", "112.4万人次 7:24", "6.2% 7:35");
    assertThat(all.getAttribute("tests")).isEqualTo("4");
    assertThat(all.getAttribute("failures")).isEqualTo("1");
  }

  @Test
  void junitTellsOfAWrongFigureItsClassAndTheReport() throws Exception {
    Element all = xml(check("wrong-period-and-wrong-place", "junit", "en"));
    Element failure = elements(all, "failure").findFirst().orElseThrow();

    assertThat(failure.getAttribute("type")).isEqualTo("place");
    assertThat(failure.getAttribute("message"))
        .isEqualTo("31.5 square kilometers contradicts the data, which has 48.6 square kilometers");
    assertThat(failure.getTextContent())
        .startsWith("content/en/level.md:7:40: error: 31.5 square kilometers")
        .contains("^^^^")
        .doesNotContain("1 error");
  }

  @Test
  void junitPutsWarningsBesideTheTests() throws Exception {
    Element all = xml(check("approximated-twice", "junit", "en"));

    assertThat(elements(all, "system-out").map(Element::getTextContent))
        .anySatisfy(text -> assertThat(text).contains("warning: ", "[twice]"));
    assertThat(elements(all, "failure").map(failure -> failure.getAttribute("type")))
        .doesNotContain("twice");
  }

  @Test
  void junitStaysXmlWhateverAnEditorTypes() throws Exception {
    FileUtils.copyDirectory(KIND.resolve("_base").toFile(), root.toFile());
    Path article = root.resolve("content/en/level.md");
    Files.writeString(
        article,
        Files.readString(article).replaceFirst("---", "---\n\"<&'\\\\\"]]>\\\\x01\": \"<&]]>\""));

    Element all = xml(check(root, "junit", "en"));

    assertThat(elements(all, "testcase").map(test -> test.getAttribute("name")))
        .contains("There is no key “<&'\"]]>\uFFFD” here 2:1");
  }

  @Tag("full")
  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void everyMistakeIsValidSarifWithItsRulesDescribedAndValidXml(Path mistake) throws Exception {
    for (String locale : new String[] {"en", "zh"}) {
      Run run = check(mistake.getFileName().toString(), "sarif", locale);

      assertThat(SarifSchema.faults(run.out())).isEmpty();
      assertThat(results(run)).isNotEmpty();
      xml(check(mistake.getFileName().toString(), "junit", locale));
      for (JsonNode rule :
          JsonMapper.shared().readTree(run.out()).at("/runs/0/tool/driver/rules")) {
        assertThat(rule.at("/shortDescription/text")).isNotEqualTo(rule.at("/id"));
      }
    }
  }

  private static Element xml(Run run) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(run.out())))
        .getDocumentElement();
  }

  private static Stream<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
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
