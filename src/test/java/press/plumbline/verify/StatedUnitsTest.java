package press.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;

/** What one is below a head of a table. */
class StatedUnitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | Health spending (£ billion)             | 1000000000 GBP
          en    | Tourism revenue (€ million)             | 1000000 EUR
          en    | Revenue (US$ million)                   | 1000000 USD
          en    | Spending, £bn                           | 1000000000 GBP
          en    | Overnight stays (million)               | 1000000
          en    | Jobs (thousands)                        | 1000
          en    | GDP in billions of euros                | 1000000000 EUR
          en    | Wind speed (metres per second)          | 1 m/s
          en    | Output (GWh), 2022                      | 1 GWh
          en    | Output (2022, GWh)                      | 1 GWh
          en    | GDP (current prices, € billion)         | 1000000000 EUR
          en    | Spending (% of GDP)                     | 1 percent
          en    | Cargo (1,000 tonnes)                    | 1000 t
          en    | Cargo (’000 tonnes)                    | 1000 t
          en    | Wages (€)                               | 1 EUR
          en    | Sales (EUR m)                           | 1000000 EUR
          zh-CN | 旅游收入（亿元，2022年）                | 100000000 CNY
          zh-CN | 单位：亿元、%                           | 100000000 CNY, 1 percent
          zh-CN | 风速（米/秒）                           | 1 m/s
          zh-CN | 产值（10万元）                          | 100000 CNY
          """)
  void aHeadStatesItsUnits(String language, String head, String units) {
    assertThat(said(head, language)).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource({
    "en, GDP (2022)",
    "en, Turbines (number)",
    "en, Tenants (3 years)",
    "en, Ranking (10)",
    "zh-CN, 港口（2022年）"
  })
  void whatIsNoUnitStatesNone(String language, String head) {
    assertThat(said(head, language)).isEmpty();
  }

  private static String said(String head, String language) {
    List<Figure> ones = StatedUnits.of(head, Language.of(language).orElseThrow());
    return String.join(", ", ones.stream().map(StatedUnitsTest::said).toList());
  }

  private static String said(Figure one) {
    String amount = ((Value.Number) one.value()).amount().toBigInteger().toString();
    return (amount + " " + one.unit().code()).strip();
  }
}
