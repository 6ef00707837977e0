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
  private static final String NAMES =
      """
      sources:
        paper: {title: 报道, publisher: 晚报, published: 2023-05}
        bureau: {title: 公报, publisher: 统计局, url: https://tjj.example/2022}
      places:
        suzhou: {name: {zh-CN: 苏州, en: Suzhou}, at: [31.3, 120.59]}
        park: {name: {zh-CN: 园区, en: the park}, within: suzhou}
      indicators:
        gdp: {name: {zh-CN: 生产总值, en: output}, unit: CNY}
        gdp-growth: {name: {zh-CN: 总值增速, en: growth in output}, unit: percent, growth-of: gdp}
        gdp-rank: {name: {zh-CN: 位次, en: rank}, unit: rank, rank-of: gdp}
        firms: {name: {zh-CN: 企业, en: companies}, unit: count:家, measures: stock}
      """;

  private static String observed(String values) {
    return "observations:\n  - {place: suzhou, period: 2022, source: paper, values: {"
        + values
        + "}}\n";
  }

  private static List<String> problems(String... files) {
    return Data.of(files).problems();
  }

  @Test
  void putsFilesTogether() {
    var data = Data.of(NAMES, observed("gdp: 100, firms: \"16,000\""));
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
        Data.of(NAMES, observed("firms: \"16,000\", gdp-growth: -4, gdp-rank: 4, gdp: 1.50"));
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
        Data.of(NAMES, "observations:\n  - {period: always, source: paper, values: {firms: 20}}\n");
    assertThat(data.problems()).isEmpty();
    assertThat(data.observations().find("series", "firms", "always")).isPresent();
  }

  @Test
  void unknownWordsGetAHint() {
    assertThat(
            problems(
                NAMES,
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
    assertThat(problems(NAMES, "observations:\n  - {place: suzhou}\n"))
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
    assertThat(problems(NAMES, observed("gdp: ")))
        .containsExactly("b.yaml:2:59 missing-value [gdp]");
    assertThat(problems(NAMES, observed("gdp: {status: final}")))
        .containsExactly("b.yaml:2:59 missing-key [value]");
  }

  @Test
  void idsAreGivenOnceInAllFiles() {
    assertThat(problems(NAMES, "places: {suzhou: {name: {zh-CN: 苏, en: S}}}\n"))
        .contains("b.yaml:1:10 duplicate-id [suzhou] see a.yaml:5:3");
    assertThat(problems("places: {series: {name: {zh-CN: 一二, en: ab}}, A b: {}}\n"))
        .containsExactly("a.yaml:1:10 built-in-id [series]", "a.yaml:1:47 bad-id [A b]");
    assertThat(problems(NAMES + "places: {}\n"))
        .containsExactly("a.yaml:12:1 yaml-duplicate-key [places, 4]");
  }

  @Test
  void periodsAndDatesMustBePossible() {
    assertThat(problems(NAMES, observed("gdp: 1").replace("2022", "2022-13")))
        .containsExactly("b.yaml:2:29 bad-period [2022-13]");
    assertThat(problems(NAMES, observed("gdp: 1").replace("2022", "2023/2022")))
        .containsExactly("b.yaml:2:29 bad-period [2023/2022]");
    assertThat(problems("sources: {a: {title: t, publisher: p, published: 2023-02-30, url: x}}\n"))
        .containsExactly("a.yaml:1:50 bad-date [2023-02-30]", "a.yaml:1:67 bad-url [x]");
  }

  @Test
  void eventsHaveAnIdADateAndAName() {
    assertThat(
            problems(
                """
                events:
                  - {id: tour, date: 2023-05-06/2023-05-08, name: {zh-CN: 考察, en: the tour}}
                  - {id: tour, date: 2023-05-32, name: {zh-CN: 会议, en: the meeting}}
                  - {name: {zh-CN: 座谈, en: the talk}}
                """))
        .containsExactly(
            "a.yaml:3:10 duplicate-id [tour] see a.yaml:2:10",
            "a.yaml:3:22 bad-period [2023-05-32]",
            "a.yaml:4:6 missing-key [id]",
            "a.yaml:4:6 missing-key [date]");
  }

  @Test
  void placesLieSomewhereOnEarthAndNotWithinThemselves() {
    assertThat(
            problems(
                """
                places:
                  a: {name: {zh-CN: 甲地, en: aa}, at: [120, 31], within: b}
                  b: {name: {zh-CN: 乙地, en: bb}, at: 31, within: a}
                  c: {name: {zh-CN: 丙地, en: cc}, within: cc}
                """))
        .containsExactly(
            "a.yaml:2:38 bad-coordinates []",
            "a.yaml:2:57 within-itself [a]",
            "a.yaml:3:38 bad-coordinates []",
            "a.yaml:3:50 within-itself [b]",
            "a.yaml:4:42 unknown-place [cc] c?");
  }

  @Test
  void indicatorsReferToOthersAndHaveTheirUnit() {
    assertThat(
            problems(
                """
                indicators:
                  a: {name: {zh-CN: 甲项, en: aa}, unit: CNYY, growth-of: a}
                  b: {name: {zh-CN: 乙项, en: bb}, unit: percent, rank-of: aa}
                  c: {name: {zh-CN: 丙项, en: cc}, unit: CNY/m2, measures: stok}
                  d: {name: {zh-CN: 丁项, en: dd}, unit: "count:"}
                """))
        .containsExactly(
            "a.yaml:2:40 growth-unit [CNYY]",
            "a.yaml:2:40 unknown-unit [CNYY]",
            "a.yaml:2:57 of-itself [a]",
            "a.yaml:3:40 rank-unit [percent]",
            "a.yaml:3:58 unknown-indicator [aa] a?",
            "a.yaml:4:58 unknown-word [stok] stock?",
            "a.yaml:5:40 unknown-unit [count:]");
  }

  @Test
  void valuesAreShownInAUnitOfTheirKind() {
    assertThat(
            problems(
                """
                indicators:
                  a: {name: {zh-CN: 甲项, en: aa}, unit: CNY, print: {zh-CN: 亿元, en: billion yuan}}
                  b: {name: {zh-CN: 乙项, en: bb}, unit: CNY, print: {zh-CN: 亿美元, en: billions}}
                  c: {name: {zh-CN: 丙项, en: cc}, unit: "count:家", print: {zh-CN: 万人, en: unicorns}}
                """))
        .containsExactly(
            "a.yaml:3:60 print-unit [亿美元, CNY]",
            "a.yaml:3:69 print-unit [billions, CNY]",
            "a.yaml:4:66 print-unit [万人, count:家]");
  }

  @Test
  void aNameMeansOneThing() {
    assertThat(
            problems(
                """
                places:
                  a: {name: {zh-CN: 甲地, en: the place}, short: [市]}
                  b: {name: {zh-CN: 乙地, en: The Place}}
                indicators:
                  c: {name: {zh-CN: 出口, en: exports}, unit: CNY}
                  d: {name: {zh-CN: 出口, en: goods sold}, unit: USD}
                  e: {name: {zh-CN: 销售, en: sales}, also: [goods-sold], unit: USD}
                """))
        .containsExactly(
            "a.yaml:2:49 short-alias [市]",
            "a.yaml:3:29 ambiguous-alias [The Place, a, b] see a.yaml:2:29",
            "a.yaml:7:44 ambiguous-alias [goods-sold, d, e] see a.yaml:6:29");
  }

  @Test
  void aWordOfEverySentenceIsNoName() {
    assertThat(
            problems(
                """
                places:
                  a: {name: {zh-CN: 甲地, en: Alpha}, also: [全市], short: [本市, the city]}
                  b: {name: {zh-CN: 乙地, en: The City}}
                indicators:
                  c: {name: {zh-CN: 增长, en: total exports}, also: [Total], unit: CNY}
                  d: {name: {zh-CN: 人口, en: population}, also: [area, visitors, IT], unit: "count:人"}
                """))
        .containsExactly(
            "a.yaml:2:44 common-word [全市, a]",
            "a.yaml:3:29 common-word [The City, b]",
            "a.yaml:5:21 common-word [增长, c]",
            "a.yaml:5:52 common-word [Total, c]");
  }

  @Test
  void textsStandInEveryLanguage() {
    assertThat(problems("indicators:\n  a: {name: 甲项, unit: CNY, about: {en: x}}\n"))
        .containsExactly(
            "a.yaml:2:13 missing-language [en]", "a.yaml:2:35 missing-language [zh-CN]");
    assertThat(
            Data.inEnglish("indicators:\n  a: {name: depth, unit: m, about: How deep.}\n")
                .problems())
        .isEmpty();
  }

  @Test
  void aDisputedValueSaysWhy() {
    assertThat(problems(NAMES, observed("gdp: {value: 5, status: disputed}")))
        .containsExactly("b.yaml:2:59 disputed-without-note [gdp]");
    assertThat(problems(NAMES, observed("gdp: {value: 5, status: finale}")))
        .containsExactly("b.yaml:2:83 unknown-word [finale] final?");
  }

  @Test
  void theLatestVintageIsFollowedAndOfItTheMostExact() {
    var data =
        Data.of(
            NAMES,
            observed("gdp: {value: 9, status: target}"),
            observed("gdp: {value: 7, status: disputed, note: 口径不同}"),
            observed("gdp: {value: 5, status: preliminary}"),
            observed("gdp: 5.2").replace("paper", "bureau"),
            observed("gdp: 5.25"));
    assertThat(data.problems()).isEmpty();
    Observation gdp = data.observations().find("suzhou", "gdp", "2022").orElseThrow();
    assertThat(gdp.values())
        .extracting(value -> value.figure().text())
        .containsExactly("5.25", "5.2", "5", "9", "7");
    assertThat(gdp.from("bureau").orElseThrow().figure().text()).isEqualTo("5.2");
  }

  @Test
  void whereOnlyATargetIsKnownNothingIsFollowed() {
    var data = Data.of(NAMES, observed("gdp: {value: 9, status: target}"));
    assertThat(data.observations().find("suzhou", "gdp", "2022").orElseThrow().followed())
        .isEmpty();
  }

  @Test
  void finalValuesThatDisagreeAreWrongAtBothPlaces() {
    var data =
        Data.agreeing(
            (printed, observed) -> false,
            NAMES,
            observed("gdp: 5"),
            observed("gdp: 6.1").replace("paper", "bureau"));
    assertThat(data.problems())
        .containsExactly(
            "b.yaml:2:64 sources-disagree [suzhou/gdp/2022, 5, paper, 6.1, bureau] see c.yaml:2:65",
            "c.yaml:2:65 sources-disagree [suzhou/gdp/2022, 6.1, bureau, 5, paper] see b.yaml:2:64");
  }

  @Test
  void aSourceSpeaksOnceOfAnObservation() {
    assertThat(problems(NAMES, observed("gdp: 5"), observed("gdp: 5")))
        .containsExactly(
            "c.yaml:2:64 duplicate-observation [suzhou/gdp/2022, paper] see b.yaml:2:64");
  }

  @Test
  void anchorsAndTabsAreReportedAndTheRestIsRead() {
    assertThat(problems(NAMES, observed("gdp: &a 5"), "observations:\n\t- x\n"))
        .containsExactly("b.yaml:2:64 yaml-anchor [&a]", "c.yaml:2:1 yaml-tab []");
  }

  @Test
  void homeAndStopsAreKnownPlaces() {
    var problems = new press.plumbline.report.Diagnostics();
    var file =
        press.plumbline.source.SourceFile.of(
            "s", Data.SERIES + "home: suzhu\nstops: [park, lake]\n");
    Series series = SeriesReader.read(file, problems).orElseThrow();
    DataReader.read(List.of(SourceFile.of("a.yaml", NAMES)), series, (a, b) -> true, problems);
    assertThat(Data.remarks(problems))
        .containsExactly("s:7:7 unknown-place [suzhu] suzhou?", "s:8:15 unknown-place [lake]");
  }

  @Test
  void notesAreProseAboutTheirObservation() {
    var data = Data.of(NAMES, observed("gdp: {value: 5, note: {zh-CN: 约5000, en: some}}"));
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
            NAMES,
            observed("gdp: 5").replace("2022", "2023-Q1"),
            observed("gdp: 5"),
            observed("gdp: 4").replace("2022", "2021"),
            observed("gdp: 3").replace("suzhou", "park"));
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
        NAMES
            + observed("gdp: 5, firms: {value: 超16万家, status: disputed, note: 口径}")
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
