package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.source.Language;

class PlainSpacingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "用 Plumbline 核对 GDP 的数 | 用Plumbline核对GDP的数",
        "水从哪里来， 又到哪里去 | 水从哪里来，又到哪里去",
        "城市的 北面，有湖 | 城市的北面，有湖",
        "外贸百强城市 宁波第四 | 外贸百强城市 宁波第四",
        "读 《湖》 一书 | 读《湖》一书",
        "增长 12.2% 以上 | 增长12.2%以上",
        "Open Data Kit 软件 | Open Data Kit软件"
      })
  void aChineseTextIsSetWithoutTypedSpaces(String typed, String set) {
    assertThat(PlainSpacing.of(typed, Language.CHINESE)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource({"a lake of 湖 water", "two 《湖》 books"})
  void anEnglishTextStaysAsTyped(String typed) {
    assertThat(PlainSpacing.of(typed, Language.ENGLISH)).isEqualTo(typed);
  }
}
