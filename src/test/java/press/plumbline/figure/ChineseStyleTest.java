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

/** Figures as Chinese editions print them, and the way back. */
class ChineseStyleTest {
  private static final List<String> UNITS =
      List.of(
          "亿元", "万家", "家", "%", "万人", "亿美元", "万标箱", "平方公里", "个百分点", "‰", "吨", "元/平方米", "架次", "万亿元");
  private static final List<String> BEFORE = List.of("", "约", "超", "近", "不足", "不超过", "至少");

  @ParameterizedTest
  @CsvSource({
    "3516亿元, 亿元, 3516亿元",
    "351.6亿元, 万亿元, 0.03516万亿元",
    "超16万家, 家, 超16万家",
    "超1.34万家, 万家, 超1.34万家",
    "60岁以上, '', 60岁以上",
    "第7位, '', 第7位",
    "前十, '', 前十",
    "三分之一, '', 三分之一",
    "2023年5月6日至8日, '', 2023年5月6日至8日"
  })
  void printsInTheUnitAskedFor(String written, String unit, String printed) {
    assertThat(HouseStyle.print(only(written), unit, Language.CHINESE)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "RMB 351.6 billion, 亿元, 3516亿元",
    "'more than 160,000 companies', 万家, 超16万家",
    "12.2 percent, %, 12.2%"
  })
  void printsWhatEnglishWrote(String written, String unit, String printed) {
    Figure figure =
        (Figure) FigureReader.read(Prose.of(written, Language.ENGLISH)).readings().get(0);
    assertThat(HouseStyle.print(figure, unit, Language.CHINESE)).isEqualTo(printed);
  }

  @Test
  void whatIsPrintedReadsAsTheSameFigure() {
    var random = new Random(11);
    for (int round = 0; round < 1000; round++) {
      BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(99999), random.nextInt(3));
      String unit = UNITS.get(random.nextInt(UNITS.size()));
      String written = BEFORE.get(random.nextInt(BEFORE.size())) + number.toPlainString() + unit;
      Figure figure = only(written);
      Figure again =
          only(
              HouseStyle.print(
                  figure.value(), figure.unit(), figure.approximation(), unit, Language.CHINESE));
      assertThat(amount(again)).as(written).isEqualByComparingTo(amount(figure));
      assertThat(again.unit()).as(written).isEqualTo(figure.unit());
      assertThat(again.approximation()).as(written).isEqualTo(figure.approximation());
    }
  }

  @Test
  void datesReadAsTheyArePrinted() {
    for (String iso :
        List.of(
            "2022",
            "2022-05",
            "2022-05-06",
            "--05-06",
            "2022-H1",
            "2022-Q3",
            "2023-05-06/2023-05-08",
            "2018/2022",
            "2022-01/2022-11")) {
      String printed =
          HouseStyle.print(
              new Value.Moment(iso), new Unit("date"), Approximation.EXACT, "", Language.CHINESE);
      assertThat(only(printed).value()).as(printed).isEqualTo(new Value.Moment(iso));
    }
  }

  private static BigDecimal amount(Figure figure) {
    return ((Value.Number) figure.value()).amount();
  }

  private static Figure only(String text) {
    List<Reading> readings = FigureReader.read(Prose.of(text, Language.CHINESE)).readings();
    assertThat(readings).as(text).hasSize(1);
    return (Figure) readings.get(0);
  }
}
