package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.source.Language;

class TurnTest {
  @ParameterizedTest
  @CsvSource({"1,一", "9,九", "10,十", "12,十二", "20,二十", "34,三十四", "120,120"})
  void countsStopsInChinese(int number, String chinese) {
    assertThat(Turn.of(number, Language.CHINESE).text()).isEqualTo(chinese);
    assertThat(Turn.of(number, Language.ENGLISH).text()).isEqualTo(Integer.toString(number));
  }
}
