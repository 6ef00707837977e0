package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/** What holds of every text, whatever is in it. */
class FigureReaderTest {
  @Test
  void fullWidthDigitsReadAsPlainOnes() {
    for (String text :
        List.of("产值10,810.9亿元，增长12.2%。", "5月6日至8日，140多人", "超16万家", "2018-2022年", "1:2.4，3~5个")) {
      assertThat(meanings(wide(text))).as(text).isEqualTo(meanings(text));
    }
  }

  @Test
  void aSpaceBetweenNumberAndUnitChangesNothing() {
    assertThat(meanings("超 16 万家")).isEqualTo(meanings("超16万家"));
    assertThat(meanings("5月 6日至 8日")).isEqualTo(meanings("5月6日至8日"));
  }

  @Test
  void aGlossaryMakesNamesOfItsTerms() {
    Prose prose = Prose.of("围绕1566体系和33家企业", Language.CHINESE);
    List<Reading> readings = FigureReader.read(prose, Set.of("1566")).readings();
    assertThat(readings).extracting(Reading::text).containsExactly("1566", "33家");
    assertThat(((Figure) readings.get(0)).kind()).isEqualTo(Kind.NAME);
  }

  @Test
  void aNameInTheGlossaryIsNoneInsideALongerNumber() {
    Prose prose = Prose.of("产值15661亿元", Language.CHINESE);
    assertThat(FigureReader.read(prose, Set.of("1566")).readings())
        .extracting(Reading::text)
        .containsExactly("15661亿元");
  }

  /** No specimen, since printed alone 1400年 is a year. */
  @Test
  void whatGoesOnInARowLastsSoManyYears() {
    for (String years : List.of("14", "1400", "2000")) {
      Figure figure = (Figure) read("连续" + years + "年居首位", Language.CHINESE).get(0);
      assertThat(figure.unit()).as(years).isEqualTo(Unit.duration("year"));
      assertThat(figure.value()).isEqualTo(Value.Number.of(years));
    }
  }

  @Test
  void approximationAndChangeWordsLieInTheOuterSpan() {
    Figure figure = (Figure) read("同比增长约12.2%左右。", Language.CHINESE).get(0);
    assertThat(figure.text()).isEqualTo("12.2%");
    assertThat(figure.prose().text().substring(figure.outerStart(), figure.outerEnd()))
        .isEqualTo("增长约12.2%左右");
  }

  private static List<Reading> read(String text, Language language) {
    return FigureReader.read(Prose.of(text, language)).readings();
  }

  private static List<String> meanings(String text) {
    return read(text, Language.CHINESE).stream()
        .map(
            reading ->
                reading instanceof Figure figure
                    ? figure.kind()
                        + " "
                        + figure.value()
                        + " "
                        + figure.unit()
                        + " "
                        + figure.approximation()
                    : "unread")
        .toList();
  }

  private static String wide(String text) {
    var wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }
}
