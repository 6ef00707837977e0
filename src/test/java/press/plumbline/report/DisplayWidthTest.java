package press.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "s, 1",
    "é, 1",
    "苏, 2",
    "，, 2",
    "（, 2",
    "３, 2",
    "ｱ, 1",
    "한, 2",
    "𠮷, 2",
    "😀, 2",
    "“, 1",
    "…, 1",
    "e\u0301, 1",
    "a\u200Bb, 2",
    "3516亿元, 8"
  })
  void countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
