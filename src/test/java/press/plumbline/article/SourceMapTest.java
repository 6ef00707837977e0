package press.plumbline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Prose;

/** Whatever is written, each character of the prose leads back to itself in the source. */
class SourceMapTest {
  @Test
  void leadsEachCharacterBackToItself() {
    for (int seed = 0; seed < 400; seed++) {
      String body = RandomMarkdown.body(seed);
      for (Prose prose : Articles.body("[^1]\n\n" + body).prose()) {
        assertThat(strays(prose)).as("seed %d: %s", seed, body).isEmpty();
      }
    }
  }

  /** The characters whose source is neither they themselves nor a way of writing them. */
  private static List<String> strays(Prose prose) {
    return java.util.stream.IntStream.range(0, prose.text().length())
        .filter(at -> !isSource(prose.text().charAt(at), prose.span(at, at + 1).text()))
        .mapToObj(at -> prose.text().charAt(at) + " <- " + prose.span(at, at + 1).text())
        .toList();
  }

  private static boolean isSource(char character, String source) {
    return source.equals(String.valueOf(character))
        || source.equals("\\" + character)
        || source.startsWith("&") && source.endsWith(";")
        || Character.isWhitespace(character) && !source.isEmpty() && source.isBlank()
        || character == '\n' && source.equals("\\\n")
        || character == ' ' && source.matches("\\s*\\n[\\s>]*");
  }
}
