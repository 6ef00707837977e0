package press.plumbline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a value is used, as an editor asks before changing it. */
class ExplainTest {
  private static final Path SERIES = Path.of("src/test/resources/diagnostics/_base");

  @TempDir Path root;

  @BeforeEach
  void aSeriesWithTwoValuesWhosePeriodsBeginAlike() throws IOException {
    FileUtils.copyDirectory(SERIES.toFile(), root.toFile());
    Path data = root.resolve("content/data/lakes.yaml");
    Files.writeString(
        data,
        Files.readString(data)
            + "  - {place: south-lake, period: 2022-12-31, source: survey, values: {area: 33}}\n");
    Path article = root.resolve("content/en/level.md");
    Files.writeString(
        article,
        Files.readString(article)
            + """

            One count has [31.5](figure:south-lake/area/2022 "plain"), one [33](figure:south-lake/area/2022-12-31 "plain").

            That is [1.54 times](figure:ratio(north-lake/area/2022,south-lake/area/2022)).
            """);
  }

  @Test
  void everyPlaceOfEveryEditionIsToldWithItsSentence() {
    assertThat(explain("north-lake/visitors/2022"))
        .contains("0 content/en/level.md:7:72: 1.124 million visitors\n")
        .contains("\n  It drew 1.124 million visitors, up 6.2 percent.\n")
        .contains("content/zh-CN/level.md:7:24: 112.4万人次\n")
        .contains("\n  2022年，北湖水域面积48.6平方公里，游客112.4万人次，增长6.2%。\n");
  }

  @Test
  void aReferenceIsNotTheBeginningOfALongerOne() {
    assertThat(explain("south-lake/area/2022"))
        .contains("content/en/level.md:9:16: 31.5")
        .contains("content/en/level.md:11:10: 1.54 times")
        .doesNotContain(": 33\n");
    assertThat(explain("south-lake/area/2022-12-31")).contains(": 33\n").doesNotContain("31.5\n");
    assertThat(explain("north-lake/visitors/2022")).doesNotContain("6.2 percent\n  It drew");
  }

  @Test
  void aPartMeansAllThatHaveIt() {
    assertThat(explain("south-lake/area")).contains(": 33\n").contains(": 31.5\n");
    assertThat(explain("visitors")).contains(": 112.4万人次\n").doesNotContain(": 6.2%\n");
    assertThat(explain("visitors-growth")).contains(": 6.2%\n");
  }

  @Test
  void whatIsWorkedOutIsFoundAsItIsWritten() {
    assertThat(explain("ratio(north-lake/area/2022,south-lake/area/2022)"))
        .startsWith("0 content/en/level.md:11:10: 1.54 times\n");
  }

  @Test
  void whatNoArticleCitesIsSaidSoWithItsValueAndSource() {
    assertThat(explain("south-lake/visitors/2022"))
        .isEqualTo(
            """
            0 no article cites south-lake/visitors/2022
              south-lake/visitors/2022  超86万人次  Water Office, final (content/data/lakes.yaml:12:90)
            """);
    assertThat(explain("ratio(south-lake/area/2022,north-lake/area/2022)"))
        .startsWith("0 no article cites ratio(south-lake/area/2022,north-lake/area/2022)\n")
        .contains("  worked out: 31.5平方公里 / 48.6平方公里 = 0.648148…\n")
        .contains("\n  north-lake/area/2022  48.6平方公里  Water Office, final (");
  }

  @Test
  void aChartIsNamedThatDrawsTheValue() throws IOException {
    Path article = root.resolve("content/en/level.md");
    Files.writeString(
        article,
        Files.readString(article) + "\n![The two lakes](chart:*/visitors/2022 \"Two Lakes\")\n");
    String said = "content/en/level.md:13:24: the chart “Two Lakes” draws it\n";
    assertThat(explain("south-lake/visitors/2022")).isEqualTo("0 " + said);
    assertThat(explain("north-lake/visitors")).contains("1.124 million visitors\n").endsWith(said);
    assertThat(explain("area/2022")).doesNotContain("draws");
  }

  @Test
  void theValueThatIsFollowedIsTheSameWithItsSource() {
    assertThat(explain("north-lake/visitors/2022@survey"))
        .startsWith("0 content/en/level.md:7:72: 1.124 million visitors\n");
  }

  @Test
  void aRankIsTakenAmongTheStopsWhereNoSentenceNamesPlaces() {
    assertThat(explain("rank(north-lake/area/2022)"))
        .startsWith("0 no article cites rank(north-lake/area/2022)\n");
  }

  @Test
  void whatTheDataDoesNotKnowIsWrongUsage() {
    assertThat(explain("south-lake/visitors/1999"))
        .isEqualTo("2 plumbline: neither an article nor the data has south-lake/visitors/1999\n");
    assertThat(explain("south-lake/visitor/2022")).startsWith("2 plumbline: neither");
  }

  @Test
  void dataThatCannotBeReadIsTheFindingThatIsTold() throws IOException {
    Files.writeString(root.resolve("content/series.yaml"), "title: [\n");

    assertThat(explain("south-lake/visitors/2022")).startsWith("1 content/series.yaml:");
  }

  private String explain(String subject) {
    var out = new ByteArrayOutputStream();
    var print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status =
        Main.run(
            new String[] {"explain", subject, "--root", root.toString()},
            InputStream.nullInputStream(),
            print,
            print,
            Map.of("LANG", "en"));
    return status + " " + out.toString(StandardCharsets.UTF_8);
  }
}
