package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.data.Period;
import press.plumbline.source.Language;

class PeriodStyleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022|2022年|2022",
        "2022-H1|2022年上半年|first half of 2022",
        "2022-Q3|2022年三季度|third quarter of 2022",
        "2022-12|2022年12月|December 2022",
        "2022-12-31|2022年12月31日|December 31, 2022",
        "2020/2022|2020年至2022年|2020 to 2022",
        "2022-01/2022-11|2022年1月至11月|January to November 2022",
        "2021-12/2022-01|2021年12月至2022年1月|December 2021 to January 2022",
        "2023-05-06/2023-05-08|2023年5月6日至8日|May 6 to 8, 2023",
        "2023-04-29/2023-05-03|2023年4月29日至5月3日|April 29 to May 3, 2023",
        "2022-12-30/2023-01-02|2022年12月30日至2023年1月2日|December 30, 2022 to January 2, 2023",
        "always|不分时期|not dated"
      })
  void writesAPeriodAsEachEditionDoes(String iso, String chinese, String english) {
    Period period = Period.parse(iso).orElseThrow();
    assertThat(PeriodStyle.print(period, Language.CHINESE).text()).isEqualTo(chinese);
    assertThat(PeriodStyle.print(period, Language.ENGLISH).text()).isEqualTo(english);
  }

  @Test
  void leavesWhatIsNoDateAsItStands() {
    assertThat(PeriodStyle.print("n. d.", Language.ENGLISH).text()).isEqualTo("n. d.");
  }
}
