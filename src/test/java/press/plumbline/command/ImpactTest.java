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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor reads who has changed the data. */
class ImpactTest {
  private static final Path SERIES = Path.of("src/test/resources/diagnostics/_base");

  @TempDir Path root;
  @TempDir Path elsewhere;

  private Path data;
  private Path old;

  @BeforeEach
  void aSeriesAndItsDataAsItWas() throws IOException {
    FileUtils.copyDirectory(SERIES.toFile(), root.toFile());
    data = root.resolve("content/data/lakes.yaml");
    old = elsewhere.resolve("lakes.yaml");
    Files.copy(data, old);
  }

  @Test
  void everySentenceThatBecameFalseIsNamedInBothEditions() throws IOException {
    change("112.4万人次", "121.4万人次");
    assertThat(impact(old))
        .startsWith(
            """
            0 north-lake/visitors/2022  112.4万人次 → 121.4万人次  content/data/lakes.yaml:11:90
              content/en/level.md:7:72: 1.124 million visitors contradicts the data, which has 1.214 million visitors [value]
                It drew [1.124 million visitors], up 6.2 percent.
              content/zh-CN/level.md:7:24: 112.4万人次 contradicts the data, which has 121.4万人次 [value]
                2022年，北湖水域面积48.6平方公里，游客【112.4万人次】，增长6.2%。

            values that changed: 1
            figures that have become false: 2
            """);
  }

  @Test
  void aValueThatNoArticleCitesIsListed() throws IOException {
    assertThat(impact(old))
        .isEqualTo(
            """
            0 values that changed: 0
            figures that have become false: 0

            values that no article cites: 2
              south-lake/area/2022  31.5平方公里  content/data/lakes.yaml:12
              south-lake/visitors/2022  超86万人次  content/data/lakes.yaml:12
            """);
    add(
        "The water area of South Lake is [0.65 times](figure:ratio(south-lake/area/2022,north-lake/area/2022)) that of North Lake.");
    assertThat(impact(old)).contains("values that no article cites: 1\n");
  }

  @Test
  void whatAChartDrawsIsCited() throws IOException {
    add("![The two lakes](chart:*/area/2022 \"Two Lakes\")");
    assertThat(impact(old))
        .contains("values that no article cites: 1\n", "south-lake/visitors/2022")
        .doesNotContain("south-lake/area/2022");
  }

  @Test
  void whatIsWorkedOutFromAChangedValueIsNamedWithItsReference() throws IOException {
    add(
        "The water area of North Lake is [1.54 times](figure:ratio(north-lake/area/2022,south-lake/area/2022)) that of South Lake.");
    change("31.5平方公里", "35.1平方公里");
    assertThat(impact(old))
        .contains("south-lake/area/2022  31.5平方公里 → 35.1平方公里")
        .contains("    reference: ratio(north-lake/area/2022,south-lake/area/2022)\n")
        .contains("figures that have become false: 1\n");
  }

  @Test
  void anInsertedFigureIsToldWithWhatItPrintsNowAndIsNotFalse() throws IOException {
    add("South Lake has a water area of [](figure:south-lake/area/2022).");
    change("31.5平方公里", "35.1平方公里");
    assertThat(impact(old, "--fail"))
        .startsWith("0 south-lake/area/2022")
        .contains("prints now 35.1 square kilometers, where it printed 31.5 square kilometers")
        .contains("South Lake has a water area of [35.1 square kilometers].")
        .contains("figures that have become false: 0\n")
        .contains("inserted figures that print another value: 1\n");
  }

  @Test
  void whatStaysTrueOrWasMendedIsCountedAndListedForMachines() throws IOException {
    change("48.6平方公里", "48.61平方公里");
    assertThat(impact(old)).contains("figures that cite a changed value and are still true: 2\n");
    JsonNode kept = json(impact(old, "--format", "json"));
    assertThat(kept.at("/still-true/0/file").asString()).isEqualTo("content/en/level.md");
    assertThat(kept.at("/still-true/0/changes/0").asString()).isEqualTo("north-lake/area/2022");
    assertThat(kept.at("/changes/0/new").asString()).isEqualTo("48.61平方公里");

    Files.writeString(old, Files.readString(old).replace("112.4", "121.4"));
    JsonNode mended = json(impact(old, "--format", "json"));
    assertThat(mended.at("/summary/mended").asInt()).isEqualTo(2);
    assertThat(mended.at("/mended/1/sentence").asString())
        .isEqualTo("2022年，北湖水域面积48.6平方公里，游客112.4万人次，增长6.2%。");
    assertThat(mended.at("/false")).isEmpty();
    assertThat(mended.at("/uncited")).hasSize(2);
  }

  @Test
  void itFailsOnlyWhenAskedTo() throws IOException {
    assertThat(impact(old, "--fail")).startsWith("0 ");
    change("112.4万人次", "121.4万人次");
    assertThat(impact(old)).startsWith("0 ");
    assertThat(impact(old, "--fail")).startsWith("1 north-lake");
  }

  @Test
  void aFolderAndASeriesAreTheWholeData() throws IOException {
    Path past = elsewhere.resolve("past");
    FileUtils.copyDirectory(root.toFile(), past.toFile());
    change("112.4万人次", "121.4万人次");
    String said = impact(old);
    assertThat(impact(past)).isEqualTo(said);
    assertThat(impact(past.resolve("content"))).isEqualTo(said);
    assertThat(impact(past.resolve("content/data"))).isEqualTo(said);
  }

  @Test
  void aFileOfTheSameNameIsThatOneAndTheOthersAreAsTheyAre() throws IOException {
    Path more = root.resolve("content/data/more.yaml");
    Files.writeString(
        more,
        "observations:\n"
            + "  - {place: south-lake, period: 2021, source: survey, values: {area: 30平方公里}}\n");
    change("112.4万人次", "121.4万人次");
    assertThat(impact(old)).contains("values that changed: 1\n");
    Path renamed = Files.copy(old, elsewhere.resolve("before.yaml"));
    assertThat(impact(renamed)).contains("values that changed: 2\n");
  }

  @Test
  void whatTheOldDataLackedWasNotTrueThen() throws IOException {
    Files.writeString(
        old,
        Files.readString(old)
            .replaceAll("(?m)^ .*north-lake.*\\n", "")
            .replaceAll("(?m)^  visitors-growth.*\\n", ""));
    assertThat(impact(old))
        .startsWith("0 values that changed: 3\n")
        .contains("figures that have become false: 0\n")
        .contains("figures that were wrong and are right now: 6\n");
    change("  - .place: north-lake.*\n", "");
    assertThat(
            impact(Files.copy(SERIES.resolve("content/data/lakes.yaml"), root.resolve("x.yaml"))))
        .contains("north-lake/area/2022  48.6平方公里 → no value  " + root.resolve("x.yaml"))
        .contains("figures that have become false: 6\n");
  }

  @Test
  void aNewNameOfAPlaceCanMakeASentenceFalseToo() throws IOException {
    change("en: North Lake", "en: Boreal Lake");
    Files.writeString(
        root.resolve("content/en/level.md"),
        Files.readString(root.resolve("content/en/level.md")).replace("stop: north-lake\n", ""));
    assertThat(impact(old))
        .startsWith("0 Other changes of the data")
        .contains("reference: north-lake/area/2022");
  }

  @Test
  void whereNoDataIsThereIsNothingToCompare() throws IOException {
    Path empty = Files.createDirectories(elsewhere.resolve("empty"));
    assertThat(impact(empty)).startsWith("2 plumbline: no data in " + empty);
    assertThat(impact(elsewhere.resolve("gone"))).startsWith("2 plumbline: ").contains("gone");
    assertThat(impact(root.resolve("content/en/level.md"))).startsWith("2 ");
  }

  @Test
  void faultsOfTheOldDataAreNamedWithTheirPath() throws IOException {
    Files.writeString(old, "sources: {office");
    assertThat(impact(old)).startsWith("1 " + old + ":1:").contains("[yaml-comma]");
    Files.write(old, new byte[] {(byte) 0xFF, (byte) 0xFE});
    assertThat(impact(old)).startsWith("1 " + old + ":1:1: error: ");
    Files.writeString(old, Files.readString(data).replace("south-lake, period", "far, period"));
    assertThat(impact(old))
        .startsWith("0 " + old + ":12:13: error: ")
        .contains("values that changed: 2\n");
    assertThat(impact(old, "--fail")).startsWith("1 ");
  }

  @Test
  void theReportIsInTheLanguageOfTheEditor() throws IOException {
    change("112.4万人次", "121.4万人次");
    assertThat(impact(old, "--locale", "zh")).contains("不再属实的数字：2\n");
  }

  private void change(String pattern, String now) throws IOException {
    Files.writeString(data, Files.readString(data).replaceAll(pattern, now));
  }

  private void add(String paragraph) throws IOException {
    Path article = root.resolve("content/en/level.md");
    Files.writeString(article, Files.readString(article) + "\n" + paragraph + "\n");
  }

  private static JsonNode json(String said) {
    return JsonMapper.shared().readTree(said.substring("0 ".length()));
  }

  /** The status and what was said: what went wrong first. */
  private String impact(Path old, String... options) {
    List<String> args =
        new ArrayList<>(List.of("impact", old.toString(), "--root", root.toString()));
    args.addAll(Arrays.asList(options));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args.toArray(String[]::new),
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("LANG", "en"));
    return status
        + " "
        + err.toString(StandardCharsets.UTF_8)
        + out.toString(StandardCharsets.UTF_8);
  }
}
