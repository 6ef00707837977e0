package press.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;

class DataReaderTest {
  private static List<String> problems(String... files) {
    return Data.of(files).problems();
  }

  @Test
  void putsFilesTogether() {
    var data = Data.of(Data.NAMES, Data.observed("gdp: 100, firms: \"16,000\""));
    assertThat(data.problems()).isEmpty();
    Observation gdp = data.observations().find("suzhou", "gdp", "2022").orElseThrow();
    assertThat(gdp.reference()).isEqualTo("suzhou/gdp/2022");
    assertThat(gdp.followed().orElseThrow().source().id()).isEqualTo("paper");
    assertThat(data.observations().places().keySet()).containsExactly("series", "suzhou", "park");
    assertThat(data.observations().isWithin("park", "suzhou")).isTrue();
    assertThat(data.observations().isWithin("suzhou", "park")).isFalse();
  }

  @Test
  void aBareNumberIsInTheIndicatorsUnit() {
    var data =
        Data.of(
            Data.NAMES, Data.observed("firms: \"16,000\", gdp-growth: -4, gdp-rank: 4, gdp: 1.50"));
    Figure firms = figure(data, "firms");
    assertThat(firms.unit()).isEqualTo(Unit.count("家"));
    assertThat(firms.value()).isEqualTo(Value.Number.of("16000"));
    assertThat(firms.at().from().toString()).isEqualTo("2:67");
    assertThat(firms.text()).isEqualTo("16,000");
    assertThat(figure(data, "gdp-growth").kind()).isEqualTo(Kind.CHANGE);
    assertThat(figure(data, "gdp-growth").value()).isEqualTo(Value.Number.of("-4"));
    assertThat(figure(data, "gdp-rank").kind()).isEqualTo(Kind.ORDINAL);
    assertThat(figure(data, "gdp").value()).isEqualTo(Value.Number.of("1.50"));
  }

  @Test
  void theSeriesIsAPlaceOfItsOwn() {
    var data =
        Data.of(
            Data.NAMES,
            "observations:\n  - {period: always, source: paper, values: {firms: 20}}\n");
    assertThat(data.problems()).isEmpty();
    assertThat(data.observations().find("series", "firms", "always")).isPresent();
  }

  @Test
  void unknownWordsGetAHint() {
    assertThat(
            problems(
                Data.NAMES,
                "observations:\n- {place: suzou, periode: 2022, source: papr, values: {gpd: 1}}\n"))
        .containsExactly(
            "b.yaml:2:4 missing-key [period]",
            "b.yaml:2:11 unknown-place [suzou] suzhou?",
            "b.yaml:2:18 unknown-key [periode] period?",
            "b.yaml:2:41 unknown-source [papr] paper?",
            "b.yaml:2:56 unknown-indicator [gpd] gdp?");
    assertThat(problems("place:\n  a: {}\n"))
        .containsExactly("a.yaml:1:1 unknown-key [place] places?");
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(problems(Data.NAMES, "observations:\n  - {place: suzhou}\n"))
        .containsExactly(
            "b.yaml:2:6 missing-key [period]",
            "b.yaml:2:6 missing-key [source]",
            "b.yaml:2:6 missing-key [values]");
    assertThat(problems("sources: {a: {}}\nplaces: {b: {}}\nindicators: {c: {}}\nevents: []\n"))
        .containsExactly(
            "a.yaml:1:11 missing-key [title]",
            "a.yaml:1:11 missing-key [publisher]",
            "a.yaml:2:10 missing-key [name]",
            "a.yaml:3:14 missing-key [name]",
            "a.yaml:3:14 missing-key [unit]");
    assertThat(problems(Data.NAMES, Data.observed("gdp: ")))
        .containsExactly("b.yaml:2:59 missing-value [gdp]");
    assertThat(problems(Data.NAMES, Data.observed("gdp: {status: final}")))
        .containsExactly("b.yaml:2:59 missing-key [value]");
  }

  @Test
  void periodsAndDatesMustBePossible() {
    assertThat(problems(Data.NAMES, Data.observed("gdp: 1").replace("2022", "2022-13")))
        .containsExactly("b.yaml:2:29 bad-period [2022-13]");
    assertThat(problems(Data.NAMES, Data.observed("gdp: 1").replace("2022", "2023/2022")))
        .containsExactly("b.yaml:2:29 bad-period [2023/2022]");
    assertThat(problems("sources: {a: {title: t, publisher: p, published: 2023-02-30, url: x}}\n"))
        .containsExactly("a.yaml:1:50 bad-date [2023-02-30]", "a.yaml:1:67 bad-url [x]");
  }

  @Test
  void anchorsAndTabsAreReportedAndTheRestIsRead() {
    assertThat(problems(Data.NAMES, Data.observed("gdp: &a 5"), "observations:\n\t- x\n"))
        .containsExactly("b.yaml:2:64 yaml-anchor [&a]", "c.yaml:2:1 yaml-tab []");
  }

  @Test
  void homeAndStopsAreKnownPlaces() {
    var problems = new press.plumbline.report.Diagnostics();
    var file =
        press.plumbline.source.SourceFile.of(
            "s", Data.SERIES + "home: suzhu\nstops: [park, lake]\n");
    Series series = SeriesReader.read(file, problems).orElseThrow();
    DataReader.read(List.of(SourceFile.of("a.yaml", Data.NAMES)), series, (a, b) -> true, problems);
    assertThat(Data.remarks(problems))
        .containsExactly("s:7:7 unknown-place [suzhu] suzhou?", "s:8:15 unknown-place [lake]");
  }

  @Test
  void notesAreProseAboutTheirObservation() {
    var data =
        Data.of(Data.NAMES, Data.observed("gdp: {value: 5, note: {zh-CN: 约5000, en: some}}"));
    var note =
        data.observations().prose().stream()
            .filter(prose -> prose.text().equals("约5000"))
            .findFirst()
            .orElseThrow();
    assertThat(note.setting().headings()).containsExactly("苏州");
    assertThat(note.setting().lead()).isEqualTo("2022年生产总值");
    assertThat(note.span(1, 5).from().toString()).isEqualTo("2:90");
    assertThat(data.observations().prose()).extracting(p -> p.text()).doesNotContain("报道", "晚报");
  }

  @Test
  void findsPeriodsAndPlacesOfAnIndicator() {
    var data =
        Data.of(
            Data.NAMES,
            Data.observed("gdp: 5").replace("2022", "2023-Q1"),
            Data.observed("gdp: 5"),
            Data.observed("gdp: 4").replace("2022", "2021"),
            Data.observed("gdp: 3").replace("suzhou", "park"));
    assertThat(data.observations().periods("suzhou", "gdp"))
        .extracting(o -> o.period().iso())
        .containsExactly("2021", "2022", "2023-Q1");
    assertThat(data.observations().places("gdp", "2022"))
        .extracting(o -> o.place().id())
        .containsExactly("suzhou", "park");
    assertThat(data.observations().growthsOf("gdp"))
        .extracting(Indicator::id)
        .containsExactly("gdp-growth");
    assertThat(data.observations().sources().get("paper").title().in(Language.ENGLISH))
        .isEqualTo("报道");
    assertThat(data.observations().find("suzhou", "gdp", "2020")).isEqualTo(Optional.empty());
  }

  /** A mistake in content never throws; the reader reports it and goes on. */
  @Test
  void noSlipOfTheKeyboardThrows() {
    var random = new Random(11);
    String keys = " \n\t:-[]{},'\"&*!|>%@#~1一“";
    String whole =
        Data.NAMES
            + Data.observed("gdp: 5, firms: {value: 超16万家, status: disputed, note: 口径}")
            + "events:\n  - {id: tour, date: 2023, name: {zh-CN: 考察, en: tour}}\n";
    for (int i = 0; i < 400; i++) {
      var text = new StringBuilder(random.nextBoolean() ? whole : Data.SERIES);
      boolean series = text.length() == Data.SERIES.length();
      for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, keys.charAt(random.nextInt(keys.length())));
        }
      }
      if (series) {
        SeriesReader.read(SourceFile.of("s", text.toString()), new Diagnostics());
      } else {
        Vocabulary.of(Data.of(text.toString()).observations()).mentions(whole);
      }
    }
  }

  private static Figure figure(Data data, String indicator) {
    return data.observations()
        .find("suzhou", indicator, "2022")
        .orElseThrow()
        .followed()
        .orElseThrow()
        .figure();
  }
}
