package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.plumbline.Build;
import press.plumbline.article.ArticleReader;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;
import press.plumbline.verify.Agreement;
import press.plumbline.verify.Verifier;

class EditionParityTest {
  private static final Series SERIES =
      SeriesReader.read(
              SourceFile.of(
                  "content/series.yaml",
                  """
                  title: {zh-CN: 湖, en: Lakes}
                  standfirst: {zh-CN: 水, en: Water}
                  languages: [zh-CN, en]
                  base-url: https://lakes.example/
                  publisher: {name: {zh-CN: 湖报, en: Lake Paper}}
                  time-zone: UTC
                  stops: [north, south]
                  """),
              new Diagnostics())
          .orElseThrow();
  private static final Observations DATA =
      DataReader.read(
          List.of(
              SourceFile.of(
                  "content/data/lakes.yaml",
                  """
                  sources:
                    office: {title: A, publisher: B}
                    paper: {title: C, publisher: D}
                  places:
                    north: {name: {zh-CN: 北湖, en: North Lake}}
                    south: {name: {zh-CN: 南湖, en: South Lake}}
                  indicators:
                    area: {name: {zh-CN: 面积, en: area}, unit: km2}
                    income: {name: {zh-CN: 收入, en: income}, unit: CNY}
                    rate: {name: {zh-CN: 汇率, en: rate}, unit: CNY/USD}
                  observations:
                    - {place: north, period: 2022, source: office, values: {area: 48.6, income: 12亿元}}
                    - {place: north, period: 2022, source: paper, values: {area: {value: 50.2, status: disputed, note: {zh-CN: 丰水, en: high water}}}}
                    - {place: south, period: 2022, source: office, values: {area: 31.5}}
                    - {period: 2022, source: office, values: {rate: 6}}
                  """)),
          SERIES,
          Agreement::agrees,
          new Diagnostics());
  private static final Verifier VERIFIER = new Verifier(DATA, SERIES);

  private static final String NORTH = "[48.6 km²](figure:north/area/2022)";
  private static final String SOUTH = "[31.5 km²](figure:south/area/2022)";

  @Test
  void orderAndMentionsAreFree() {
    assertThat(compared("", NORTH + " " + SOUTH, "", SOUTH + " " + NORTH + " " + NORTH)).isEmpty();
  }

  @Test
  void aFigureOfOneEditionIsReportedAtTheFigureAndAtTheOtherTitle() {
    assertThat(compared("", NORTH + " " + SOUTH, "", NORTH))
        .containsExactly("content/zh-CN/a.md:8:37 edition", "content/en/a.md:2:8 edition");
    assertThat(compared("", NORTH, "", NORTH + " " + SOUTH + " " + SOUTH))
        .containsExactly("content/en/a.md:8:37 edition", "content/zh-CN/a.md:2:8 edition");
  }

  @Test
  void eitherEditionMayAllowADifference() {
    assertThat(compared("south/area/2022", NORTH + SOUTH, "", NORTH)).isEmpty();
    assertThat(compared("", NORTH + SOUTH, "south/area/2022", NORTH)).isEmpty();
    String ratio = "ratio(north/area/2022,south/area/2022)";
    assertThat(compared("'" + ratio + "'", NORTH + "[1.54倍](figure:" + ratio + ")", "", NORTH))
        .isEmpty();
    assertThat(compared("north/area/2022", NORTH + SOUTH, "", NORTH))
        .contains("content/zh-CN/a.md:8:36 edition");
  }

  @Test
  void anEntryThatNothingNeedsIsPointedAt() {
    assertThat(compared("north/area/2022", NORTH, "", NORTH))
        .containsExactly("content/zh-CN/a.md:6:11 differs-idle");
  }

  @Test
  void aConversionIsWhatItConverts() {
    assertThat(
            compared(
                "",
                "[12亿元](figure:north/income/2022)",
                "",
                "[$200 million](figure:convert(north/income/2022,series/rate/2022))"))
        .isEmpty();
  }

  @Test
  void theFollowedValueIsTheSameWithItsSourceAndAnotherIsNot() {
    assertThat(compared("", NORTH, "", "[48.6 km²](figure:north/area/2022@office)")).isEmpty();
    assertThat(compared("", NORTH, "", NORTH + " [50.2 km²](figure:north/area/2022@paper)"))
        .containsExactly("content/en/a.md:8:37 edition", "content/zh-CN/a.md:2:8 edition");
  }

  @Test
  void aSumIsTheSameInAnyOrderAndARatioIsNot() {
    assertThat(
            compared(
                "",
                "[80.1 km²](figure:sum(north/area/2022,south/area/2022))",
                "",
                "[80.1 km²](figure:sum(south/area/2022,north/area/2022))"))
        .isEmpty();
    assertThat(
            compared(
                "",
                "[1.54倍](figure:ratio(north/area/2022,south/area/2022))",
                "",
                "[0.65 times](figure:ratio(south/area/2022,north/area/2022))"))
        .hasSize(4);
  }

  @Test
  void aWrongDigitIsNotReportedTwice() {
    assertThat(compared("", NORTH, "", "[46.8 km²](figure:north/area/2022)")).isEmpty();
  }

  @Test
  void whatAFigureWithoutSourceMayBeIsNotMissed() {
    assertThat(compared("", NORTH + " " + SOUTH, "", NORTH + " 77 boats")).isEmpty();
    assertThat(compared("", NORTH, "", NORTH + " " + SOUTH + " 77 boats"))
        .containsExactly("content/en/a.md:8:37 edition", "content/zh-CN/a.md:2:8 edition");
  }

  @Test
  void theStopsAreComparedAndTheMembersOfAListAreNot() {
    assertThat(compared("", "[两站](figure:count(stops))", "", "Water."))
        .contains("content/zh-CN/a.md:8:2 edition");
    assertThat(compared("", "北湖、南湖[两湖](figure:count(list))", "", "Water.")).isEmpty();
  }

  @Test
  void anArticleOfOneEditionIsHeldAgainstNothing() {
    var story = story(Language.ENGLISH, "north/area/2022", NORTH);
    assertThat(EditionParity.of(List.of(story), SERIES, VERIFIER)).isEmpty();
  }

  /** The remarks on a Chinese and an English article, each with what its front matter allows. */
  private static List<String> compared(
      String differs, String text, String differsInEnglish, String english) {
    var stories =
        new ArrayList<>(
            Arrays.asList(
                story(Language.ENGLISH, differsInEnglish, english),
                story(Language.CHINESE, differs, text)));
    return EditionParity.of(stories, SERIES, VERIFIER).stream()
        .map(EditionParityTest::shown)
        .toList();
  }

  private static String shown(Diagnostic remark) {
    return remark.at().file() + ":" + remark.at().from() + " " + remark.rule();
  }

  private static Story story(Language language, String differs, String text) {
    String source =
        """
        ---
        title: Lake
        date: 2023-05-10
        stop: north
        period: 2022
        differs: [%s]
        ---
        %s
        """
            .formatted(differs, text);
    var file = SourceFile.of("content/" + language.tag() + "/a.md", source);
    return Build.judged(
        ArticleReader.read(file, language, ZoneOffset.UTC, new Diagnostics()).orElseThrow(),
        SERIES,
        VERIFIER);
  }
}
