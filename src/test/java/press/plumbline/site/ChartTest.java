package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.article.ArticleReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;

class ChartTest {
  private static final String DATA =
      """
      sources:
        survey: {title: Survey, publisher: Board}
      places:
        alder: {name: Alder}
        birch: {name: Birch}
        cedar: {name: Cedar}
        bay: {name: Bay, within: alder}
      indicators:
        area: {name: surface area, unit: km2, print: square kilometers}
        deep: {name: deep water, unit: km2, print: square kilometers}
        depth: {name: depth, unit: m}
        place: {name: rank by area, unit: rank, rank-of: area}
        change: {name: change in level, unit: m}
        ice: {name: share of ice, unit: percent}
        income: {name: income, unit: USD, print: million US dollars}
      observations:
        - {place: alder, period: 2020, source: survey, values: {area: 30, income: 940.5 million US dollars}}
        - {place: alder, period: 2021, source: survey, values: {area: 35}}
        - {place: alder, period: 2023, source: survey, values: {area: 40, deep: 10, depth: 8, change: -1, place: 1, ice: 12.5, income: 1.2 billion US dollars}}
        - {place: birch, period: 2020, source: survey, values: {area: 25}}
        - {place: birch, period: 2023, source: survey, values: {area: 20, depth: 16, change: 3, place: 2}}
        - {place: bay, period: 2023, source: survey, values: {area: 4}}
      """;

  private final Series series = Small.series("stops: [alder, birch]");
  private final Observations data = Small.data(series, DATA);

  private Chart draw(String reference, String stop) throws ChartReader.Refused {
    var article =
        ArticleReader.read(
                SourceFile.of(
                    "content/en/a.md",
                    "---\ntitle: A\ndate: 2023-05-06\nstop: " + stop + "\n---\nB."),
                Language.ENGLISH,
                ZoneOffset.UTC,
                new Diagnostics())
            .orElseThrow();
    var story = new Story(article, List.of());
    var site = new Site(series, data, List.of(story));
    var edition =
        new Edition(
            site, Language.ENGLISH, Hues.of(series, data.places()), new Peers(series, data));
    return new ChartMaker(edition, story).of(ChartReader.read(reference, data));
  }

  private Chart draw(String reference) throws ChartReader.Refused {
    return draw(reference, "birch");
  }

  @ParameterizedTest
  @CsvSource({
    "'alder,birch/area/2023',bars",
    "'alder,birch/area,depth/2023',multiples",
    "'alder/area/2020,2023',slope",
    "'alder/area/*',line",
    "'share(alder/deep/2023,alder/area/2023)',waffle",
    "'share(alder/ice/2023)',waffle",
  })
  void theRelationChoosesTheDrawing(String reference, String kind) throws Exception {
    assertThat(draw(reference).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'alder,bay/area/2023',chart-levels",
    "'share(birch/area/2023,alder/area/2023)',chart-apart",
    "'share(alder/area/2020,alder/area/2023)',chart-apart",
    "'alder/area/2020,2023-H1',chart-lengths",
    "'alder,birch/place/2023',chart-unit",
  })
  void whatDoesNotCompareIsRefused(String reference, String code) {
    assertThatThrownBy(() -> draw(reference)).hasMessage(code);
  }

  @Test
  void aBayIsAPartOfTheLakeThatHoldsIt() throws Exception {
    assertThat(draw("share(bay/area/2023,alder/area/2023)").kind()).isEqualTo("waffle");
  }

  @Test
  void barsAreAsLongAsTheirValuesAndTheLargestComesFirst() throws Exception {
    var rows = draw("birch,alder/area/2023").panels().get(0).rows();
    assertThat(rows).extracting(row -> row.place().text()).containsExactly("Alder", "Birch");
    assertThat(rows).extracting(Chart.Row::width).containsExactly("100.00", "50.00");
    assertThat(rows).extracting(Chart.Row::x).containsExactly("0.00", "0.00");
  }

  @Test
  void lossesGrowToTheLeftOfOneZero() throws Exception {
    var rows = draw("alder,birch/change/2023").panels().get(0).rows();
    assertThat(rows).extracting(Chart.Row::x).containsExactly("25.00", "0.00");
    assertThat(rows).extracting(Chart.Row::width).containsExactly("75.00", "25.00");
  }

  @Test
  void thePlaceOfTheStoryStandsOutElseTheLargest() throws Exception {
    assertThat(lit(draw("alder,birch/area/2023", "birch"))).containsExactly("Birch");
    assertThat(lit(draw("alder,birch/area/2023", "cedar"))).containsExactly("Alder");
  }

  private static List<String> lit(Chart chart) {
    return chart.panels().get(0).rows().stream()
        .filter(Chart.Row::lit)
        .map(row -> row.place().text())
        .toList();
  }

  @Test
  void whatTheDataLacksIsAGapInTheDrawingAndInTheTable() throws Exception {
    var chart = draw("alder,birch,cedar/area/2023");
    assertThat(chart.panels().get(0).rows().get(2).value()).isEmpty();
    assertThat(chart.table().rows().get(2).cells()).containsExactly(java.util.Optional.empty());
  }

  @Test
  void aYearWithoutAValueTakesItsPlaceOnTheLine() throws Exception {
    var graph = draw("alder/area/2020,2021,2023").graph().orElseThrow();
    var x = graph.lines().get(0).dots().stream().map(dot -> new BigDecimal(dot.x())).toList();
    double first = x.get(1).subtract(x.get(0)).doubleValue();
    double second = x.get(2).subtract(x.get(1)).doubleValue();
    assertThat(second / first).isBetween(1.98, 2.02);
  }

  @Test
  void heightsAreInProportionToTheirDistance() throws Exception {
    var graph = draw("alder/area/2020,2021,2023").graph().orElseThrow();
    var y = graph.lines().get(0).dots().stream().map(dot -> new BigDecimal(dot.y())).toList();
    assertThat(y.get(0).subtract(y.get(1))).isEqualByComparingTo(y.get(1).subtract(y.get(2)));
  }

  @Test
  void aLineIsBrokenWhereItsPlaceHasNoValue() throws Exception {
    var graph = draw("alder,birch/area/2020,2021,2023").graph().orElseThrow();
    assertThat(graph.lines().get(0).path()).containsOnlyOnce("M");
    assertThat(graph.lines().get(1).path()).contains("M").doesNotContain("L");
  }

  @Test
  void theValuesAtTheEndsOfLinesDoNotOverlap() throws Exception {
    var close = Small.data(series, DATA.replace("values: {area: 20,", "values: {area: 39.9,"));
    var plan = ChartReader.read("alder,birch/area/2020,2023", close);
    assertThat(plan.values()).hasSize(4);
    var graph = draw("alder,birch/area/2020,2023").graph().orElseThrow();
    var ends =
        graph.lines().stream().map(line -> new BigDecimal(line.labels().get(1).y())).toList();
    assertThat(ends.get(0).subtract(ends.get(1)).abs()).isGreaterThanOrEqualTo(new BigDecimal(17));
  }

  /** A label beside a line has no room for million here and billion there. */
  @Test
  void theNumbersAtALineAreOfOneScaleThatIsSaid() throws Exception {
    var chart = draw("alder/income/2020,2023");
    assertThat(chart.unit().text()).isEqualTo("billion US dollars");
    assertThat(chart.graph().orElseThrow().lines().get(0).labels())
        .extracting(label -> label.value().text())
        .containsExactly("0.9405", "1.2");
  }

  @Test
  void theKeysOfAWaffleNameWhatDiffers() throws Exception {
    assertThat(keys("share(alder/deep/2023,alder/area/2023)")).doesNotContain("Alder");
    assertThat(keys("share(bay/area/2023,alder/area/2023)")).hasSize(2).contains("Alder");
  }

  private List<String> keys(String reference) throws Exception {
    return draw(reference).waffle().orElseThrow().values().stream()
        .map(value -> value.label().text())
        .toList();
  }

  @Test
  void theCellsOfAWaffleAddUpToThePartAndTheWhole() throws Exception {
    var waffle = draw("share(alder/deep/2023,alder/area/2023)").waffle().orElseThrow();
    BigDecimal on =
        waffle.cells().stream()
            .filter(Waffle.Cell::on)
            .map(cell -> new BigDecimal(cell.width()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long places = waffle.cells().stream().map(cell -> cell.x() + " " + cell.y()).distinct().count();
    assertThat(on.doubleValue() / (15 * places)).isEqualTo(0.25);
    assertThat(places).isBetween(50L, 200L);
  }

  @Test
  void thePercentageOfAWaffleIsOfAHundredCells() throws Exception {
    var cells = draw("share(alder/ice/2023)").waffle().orElseThrow().cells();
    assertThat(cells.stream().filter(Waffle.Cell::on)).hasSize(13);
  }

  @Test
  void theTableHasEveryValueThatIsDrawn() throws Exception {
    var table = draw("alder,birch/area,depth/2023").table();
    assertThat(table.columns()).hasSize(2);
    assertThat(table.rows().get(1).cells())
        .extracting(cell -> cell.orElseThrow().whole().text())
        .containsExactly("20 square kilometers", "16 meters");
  }
}
