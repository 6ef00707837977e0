package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

class NameTableTest {
  private static final Map<String, Kind> WORDS = NameTable.kinds();

  @Test
  void everyWordHoldsANumeralNearItsBegin() {
    List<String> idle =
        WORDS.keySet().stream()
            .filter(word -> firstNumeral(word) > NameTable.LONGEST_START)
            .toList();
    assertThat(WORDS).hasSizeGreaterThan(2000);
    assertThat(idle).isEmpty();
  }

  @Test
  void everyWordIsFoundWhereItStandsAlone() {
    List<String> lost =
        WORDS.keySet().stream().filter(word -> !isWhollyName(word)).sorted().toList();
    assertThat(lost).isEmpty();
  }

  private static int firstNumeral(String word) {
    int at = 0;
    while (at < word.length() && !Numerals.isNumeral(word.charAt(at))) {
      at++;
    }
    return at < word.length() ? at : Integer.MAX_VALUE;
  }

  /** Whether every numeral of the word lies in a name or idiom, if the word is all there is. */
  private static boolean isWhollyName(String word) {
    return FigureReader.read(Prose.of(word, Language.CHINESE)).readings().stream()
        .allMatch(
            reading ->
                reading instanceof Figure figure
                    && (figure.kind() == Kind.NAME || figure.kind() == Kind.IDIOM));
  }
}
