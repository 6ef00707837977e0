package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/** What is printed in English reads as the figure it was printed from. */
class EnglishStyleTest {
  private static final List<String> UNITS =
      List.of(
          "CNY",
          "USD",
          "EUR",
          "HKD",
          "percent",
          "percentage-point",
          "permille",
          "t",
          "km",
          "km2",
          "ha",
          "mu",
          "TEU",
          "kWh",
          "MW",
          "count:company",
          "count:person",
          "count:city",
          "duration:year",
          "duration:day",
          "CNY/m2",
          "count:person/km2",
          "USD/share",
          "°C",
          "age");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3516亿元 | billion yuan | 351.6 billion yuan",
        "1.57万亿元 | trillion yuan | 1.57 trillion yuan",
        "1077.4亿美元 | billion US dollars | US$107.74 billion",
        "68348元 | yuan | 68,348 yuan",
        "超16万家 | industrial companies | more than 160,000 industrial companies",
        "超1.25万家 | companies | more than 12,500 companies",
        "3335万标箱 | million TEU | 33.35 million TEU",
        "4447万人次 | million passengers | 44.47 million passengers",
        "1282.8万人 | people | 12.828 million people",
        "2.89‰ | per thousand | 2.89 per thousand",
        "12.2% | percent | 12.2 percent",
        "12.25亿吨 | million tonnes | 1,225 million tonnes",
        "278平方公里 | square kilometers | 278 square kilometers",
        "近六成 | | nearly 60 percent",
        "第3位 | | No. 3",
        "第22位 | | No. 22",
        "前十 | | top 10",
        "三分之二 | | two-thirds",
        "去年 | | last year",
        "2022年5月6日 | | May 6, 2022",
        "2023年5月6日至8日 | | May 6-8, 2023",
        "5月6日 | | May 6",
        "2022年第一季度 | | first quarter of 2022",
        "1.4倍 | | 1.4 times",
        "0.5个百分点 | | 0.5 percentage points",
        "下降超过18% | | down more than 18 percent",
        "三十一分之十一 | | 11 out of 31",
        "1853年 | | the year 1853",
        "2022年前三季度 | | first three quarters of 2022",
        "140多人 | academicians | more than 140 academicians"
      })
  void printsWhatAChineseSourceSaid(String source, String unit, String printed) {
    Figure figure = read(source, Language.CHINESE);
    assertThat(HouseStyle.print(figure, unit == null ? "" : unit, Language.ENGLISH))
        .isEqualTo(printed);
  }

  @Test
  void whatIsPrintedReadsAsTheSameFigure() {
    var random = new Random(20230506);
    for (int i = 0; i < 5000; i++) {
      Unit unit = new Unit(UNITS.get(random.nextInt(UNITS.size())));
      Value.Number value = number(random);
      Approximation approximation = Approximation.values()[random.nextInt(7)];
      String printed = HouseStyle.print(value, unit, approximation, "", Language.ENGLISH);
      Figure read = read(printed, Language.ENGLISH);
      assertThat(read.value()).as(printed).isInstanceOf(Value.Number.class);
      assertThat(amount(read)).as(printed).isEqualByComparingTo(value.amount());
      assertThat(read.unit()).as(printed).isEqualTo(unit);
      assertThat(read.approximation()).as(printed).isEqualTo(approximation);
    }
  }

  @Test
  void ranksTurnsAndRelativeYearsReadAsTheSameFigure() {
    for (int i = 1; i < 200; i++) {
      Value.Number value = Value.Number.of(Integer.toString(i));
      for (Unit unit : List.of(Unit.RANK, Unit.ORDINAL, new Unit("year-relative"))) {
        Value.Number there = unit.code().equals("year-relative") ? value.negate() : value;
        Figure read =
            read(
                HouseStyle.print(there, unit, Approximation.EXACT, "", Language.ENGLISH),
                Language.ENGLISH);
        assertThat(amount(read)).isEqualByComparingTo(there.amount());
        assertThat(read.unit()).isEqualTo(unit);
      }
    }
  }

  private static Value.Number number(Random random) {
    int places = random.nextInt(4);
    long digits = 2 + random.nextInt(random.nextBoolean() ? 99_999 : 999);
    BigDecimal scale = BigDecimal.TEN.pow(List.of(0, 0, 4, 6, 8, 9, 12).get(random.nextInt(7)));
    return Value.Number.of(BigDecimal.valueOf(digits, places), scale);
  }

  private static BigDecimal amount(Figure figure) {
    return ((Value.Number) figure.value()).amount();
  }

  private static Figure read(String text, Language language) {
    List<Reading> readings = FigureReader.read(Prose.of(text, language)).readings();
    assertThat(readings).as(text).hasSize(1);
    assertThat(readings.get(0)).as(text).isInstanceOf(Figure.class);
    return (Figure) readings.get(0);
  }
}
