package press.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final String NAMES =
      """
      places:
        suzhou: {name: {zh-CN: 苏州, en: Suzhou}, also: [苏州市], short: [全市, the city]}
        ningbo: {name: {zh-CN: 宁波, en: Ningbo}, short: [全市, the city]}
        park:
          name: {zh-CN: 苏州工业园区, en: Suzhou Industrial Park}
          also: [SIP]
          short: [园区, the park]
          within: suzhou
        port: {name: {zh-CN: 宁波舟山港, en: Ningbo-Zhoushan Port}, within: ningbo}
      indicators:
        gdp: {name: {zh-CN: 地区生产总值, en: gross domestic product}, also: [生产总值, GDP], unit: CNY}
        trade: {name: {zh-CN: 进出口总额, en: foreign trade}, also: [进出口, 外贸], unit: CNY}
        trade-usd: {name: {zh-CN: 进出口总额, en: foreign trade}, also: [进出口], unit: USD}
        exports: {name: {zh-CN: 出口额, en: exports}, also: [出口], unit: CNY}
        trains: {name: {zh-CN: 中欧班列（郑州）开行, en: trains on the Suzhou line}, unit: count:列}
        firms:
          name: {zh-CN: 高新技术企业, en: high-tech enterprises}
          also: [国家级“小巨人”企业, “专精特新”企业]
          unit: count:家
        rd: {name: {zh-CN: R&D经费, en: R&D spending}, unit: CNY}
        output: {name: {zh-CN: 产值, en: output of emerging industries}, unit: CNY}
      events:
        - {id: tour, date: 2023-05-06/2023-05-08, name: {zh-CN: 学习考察, en: the study tour}}
      """;

  private final Vocabulary vocabulary = vocabulary();

  private static Vocabulary vocabulary() {
    var data = Data.of(NAMES);
    assertThat(data.problems()).isEmpty();
    return data.vocabulary();
  }

  @Test
  void theLongestNameWins() {
    assertThat(found("全市进出口总额增长，其中出口增长"))
        .containsExactly(
            "全市=SHORT_PLACE[suzhou, ningbo]",
            "进出口总额=INDICATOR[trade, trade-usd]",
            "出口=INDICATOR[exports]");
    assertThat(found("地区生产总值")).containsExactly("地区生产总值=INDICATOR[gdp]");
  }

  @Test
  void aPlaceInsideALongerNameIsNotMentioned() {
    assertThat(found("苏州工业园区在苏州")).containsExactly("苏州工业园区=PLACE[park]", "苏州=PLACE[suzhou]");
    assertThat(found("Trains on the Suzhou line left Suzhou."))
        .containsExactly("Trains on the Suzhou line=INDICATOR[trains]", "Suzhou=PLACE[suzhou]");
    assertThat(found("Ningbo-Zhoushan Port, Ningbo"))
        .containsExactly("Ningbo-Zhoushan Port=PLACE[port]", "Ningbo=PLACE[ningbo]");
  }

  @Test
  void shortNamesAreToldApart() {
    assertThat(found("园区的企业；The park's"))
        .containsExactly("园区=SHORT_PLACE[park]", "The park=SHORT_PLACE[park]");
  }

  @Test
  void englishNamesStandAsWholeWordsInAnyForm() {
    assertThat(found("A high tech enterprise, High-Tech Enterprises"))
        .containsExactly(
            "high tech enterprise=INDICATOR[firms]", "High-Tech Enterprises=INDICATOR[firms]");
    assertThat(found("exported exports; to export")).containsExactly("exports=INDICATOR[exports]");
    assertThat(found("Gross  Domestic\nProduct"))
        .containsExactly("Gross  Domestic\nProduct=INDICATOR[gdp]");
    assertThat(found("outputs of emerging industries")).hasSize(1);
  }

  @Test
  void abbreviationsAreCapital() {
    assertThat(found("SIP sips a sip; GDP增长"))
        .containsExactly("SIP=PLACE[park]", "GDP=INDICATOR[gdp]");
  }

  @Test
  void spacesBesideChineseAndQuotationMarksDoNotMatter() {
    assertThat(found("全社会 R&D 经费")).containsExactly("R&D 经费=INDICATOR[rd]");
    assertThat(found("Ｒ＆Ｄ经费")).hasSize(1);
    assertThat(found("国家级小巨人企业、国家级“小巨人”企业")).hasSize(2);
    assertThat(found("中欧班列(郑州)开行")).hasSize(1);
    assertThat(found("新增“专精特新”企业")).containsExactly("“专精特新”企业=INDICATOR[firms]");
  }

  @Test
  void eventsAreFound() {
    assertThat(found("三天的学习考察")).containsExactly("学习考察=EVENT[tour]");
  }

  @Test
  void anIndicatorKnowsTheNounsItCounts() {
    Indicator firms = Data.of(NAMES).observations().indicators().get("firms");
    assertThat(firms.isNamed("high-tech enterprise")).isTrue();
    assertThat(firms.isNamed("High-tech enterprises")).isTrue();
    assertThat(firms.isNamed("enterprises")).isFalse();
    assertThat(firms.counts("enterprise")).isTrue();
    assertThat(firms.counts("people")).isFalse();
  }

  private List<String> found(String text) {
    return vocabulary.mentions(text).stream()
        .map(m -> text.substring(m.start(), m.end()) + "=" + m.kind() + m.ids())
        .toList();
  }
}
