package press.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.plumbline.figure.Figure;

class ValueReaderTest {
  private static final String NAMES =
      """
      sources: {paper: {title: 报道, publisher: 晚报}}
      indicators:
        gdp: {name: {zh-CN: 生产总值, en: output}, unit: CNY}
        gdp-growth: {name: {zh-CN: 总值增速, en: growth in output}, unit: percent, growth-of: gdp}
        share: {name: {zh-CN: 占比, en: share}, unit: percent}
        rank: {name: {zh-CN: 位次, en: rank}, unit: rank}
        firms: {name: {zh-CN: 企业, en: industrial companies}, unit: "count:家"}
        people: {name: {zh-CN: 人口, en: population}, unit: "count:人"}
        gap: {name: {zh-CN: 收入比, en: ratio of incomes}, unit: ratio}
        structure: {name: {zh-CN: 三次产业结构, en: structure}, unit: ratio}
        area: {name: {zh-CN: 面积, en: area}, unit: km2}
      """;

  private static Data observed(String indicator, String value) {
    return Data.of(
        NAMES
            + "observations:\n- {period: 2022, source: paper, values: {"
            + indicator
            + ": \""
            + value
            + "\"}}\n");
  }

  private static String read(String indicator, String value) {
    var data = observed(indicator, value);
    assertThat(data.problems()).isEmpty();
    Figure f =
        data.observations()
            .find("series", indicator, "2022")
            .orElseThrow()
            .values()
            .get(0)
            .figure();
    return f.kind().code() + " " + amount(f) + " " + f.unit() + " " + f.approximation().code();
  }

  private static String amount(Figure figure) {
    return figure.value() instanceof press.plumbline.figure.Value.Number number
        ? number.amount().stripTrailingZeros().toPlainString()
        : figure.value().getClass().getSimpleName();
  }

  private static String problem(String indicator, String value) {
    return observed(indicator, value).problems().toString().replaceFirst("a.yaml:", "");
  }

  @Test
  void readsAValueAsItWasPrinted() {
    assertThat(read("gdp", "3516亿元")).isEqualTo("quantity 351600000000 CNY exact");
    assertThat(read("firms", "超16万家")).isEqualTo("quantity 160000 count:家 more-than");
    assertThat(read("people", "约1282.8万人")).isEqualTo("quantity 12828000 count:人 about");
    assertThat(read("share", "近六成")).isEqualTo("quantity 60 percent nearly");
    assertThat(read("area", "278平方公里")).isEqualTo("quantity 278 km2 exact");
  }

  @Test
  void readsEnglishToo() {
    assertThat(read("gdp", "1.57 trillion yuan")).isEqualTo("quantity 1570000000000 CNY exact");
    assertThat(read("gdp", "RMB 351.6 billion")).isEqualTo("quantity 351600000000 CNY exact");
    assertThat(read("firms", "more than 160,000")).isEqualTo("quantity 160000 count:家 more-than");
    assertThat(read("firms", "more than 160,000 companies"))
        .isEqualTo("quantity 160000 count:company more-than");
    assertThat(read("gdp-growth", "down 3.1 percent")).isEqualTo("change -3.1 percent exact");
  }

  @Test
  void growthIsASignedChangeHoweverItIsWritten() {
    assertThat(read("gdp-growth", "12.2%")).isEqualTo("change 12.2 percent exact");
    assertThat(read("gdp-growth", "-4%")).isEqualTo("change -4 percent exact");
    assertThat(read("gdp-growth", "−4%")).isEqualTo("change -4 percent exact");
    assertThat(read("gdp-growth", "增长12.2%")).isEqualTo("change 12.2 percent exact");
    assertThat(read("gdp-growth", "下降3.1%")).isEqualTo("change -3.1 percent exact");
    assertThat(read("gdp-growth", "增长1.2倍")).isEqualTo("change 120 percent exact");
    assertThat(read("gdp-growth", "超20%")).isEqualTo("change 20 percent more-than");
  }

  @Test
  void ranksAndRatios() {
    assertThat(read("rank", "第4位")).isEqualTo("ordinal 4 rank exact");
    assertThat(read("rank", "第四")).isEqualTo("ordinal 4 rank exact");
    assertThat(read("rank", "4")).isEqualTo("ordinal 4 rank exact");
    assertThat(read("gap", "1.82:1")).isEqualTo("quantity Fraction ratio exact");
    assertThat(read("structure", "1.4:40.0:58.6")).isEqualTo("quantity Structure ratio exact");
  }

  @Test
  void aBareNumberOrScaleTakesTheIndicatorsUnit() {
    assertThat(read("gdp", "超9000亿")).isEqualTo("quantity 900000000000 CNY more-than");
    assertThat(read("firms", "16万")).isEqualTo("quantity 160000 count:家 exact");
    assertThat(read("firms", "14个")).isEqualTo("quantity 14 count:个 exact");
  }

  @Test
  void aUnitThatDoesNotFitIsRefusedAtTheFigure() {
    assertThat(problem("gdp", "19.24亿美元"))
        .isEqualTo("[13:48 unit-mismatch [19.24亿美元, USD, gdp, CNY]]");
    assertThat(problem("people", "超16万家"))
        .isEqualTo("[13:52 unit-mismatch [超16万家, count:家, people, count:人]]");
    assertThat(problem("share", "4.3个百分点"))
        .contains("unit-mismatch [4.3个百分点, percentage-point, share, percent]");
    assertThat(problem("area", "278亩")).contains("unit-mismatch [278亩, mu, area, km2]");
  }

  @Test
  void aValueIsOneFigureAndNothingElse() {
    assertThat(problem("gdp", "未公布")).isEqualTo("[13:47 no-figure [未公布]]");
    assertThat(problem("gdp", "10.810.9亿元")).contains("no-figure [10.810.9亿元]");
    assertThat(problem("gdp", "3516亿元和3700亿元")).contains("several-figures");
    assertThat(problem("gdp", "3516亿元（初步）")).contains("more-than-a-figure [3516亿元（初步）, （初步）]");
    assertThat(problem("share", "一心一意")).contains("no-figure");
  }
}
