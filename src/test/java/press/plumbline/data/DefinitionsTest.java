package press.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is defined in the data, places, indicators, events and their names, and how it can be wrong.
 */
class DefinitionsTest {
  private static List<String> problems(String... files) {
    return Data.of(files).problems();
  }

  @Test
  void idsAreGivenOnceInAllFiles() {
    assertThat(problems(Data.NAMES, "places: {suzhou: {name: {zh-CN: 苏, en: S}}}\n"))
        .contains("b.yaml:1:10 duplicate-id [suzhou] see a.yaml:5:3");
    assertThat(problems("places: {series: {name: {zh-CN: 一二, en: ab}}, A b: {}}\n"))
        .containsExactly("a.yaml:1:10 built-in-id [series]", "a.yaml:1:47 bad-id [A b]");
    assertThat(problems(Data.NAMES + "places: {}\n"))
        .containsExactly("a.yaml:12:1 yaml-duplicate-key [places, 4]");
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
}
