package press.plumbline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Prose;

/** Whatever is written, each character of the prose leads back to itself in the source. */
class SourceMapTest {
  private static final List<String> PIECES =
      List.of(
          "园区",
          "3516亿元",
          "，",
          "。",
          " about ",
          "5.9",
          "**粗**",
          "**2.1%**",
          "*斜*",
          "~~旧~~",
          "[链](a.md)",
          "[9亿](figure:gdp)",
          "[](figure:gdp \"因\")",
          "`code  1`",
          "\\*",
          "\\\\",
          "&amp;",
          "&#51;",
          "&nbsp;",
          "😀",
          "𠮷",
          "e\u0301",
          "![图](a.png \"题\")",
          "[^1]",
          "[无]",
          "<https://a.example/7>",
          "\n",
          "  \n",
          "\\\n",
          "**粗*斜*[链**接**](b.md)**",
          "\"",
          "'",
          "*",
          "_",
          "`",
          "(",
          "](",
          "｜",
          "|");

  private static final List<String> STARTS =
      List.of("", "# ", "- ", "1. ", "> ", "> - ", "- > ", "    ", "| 列 |\n|--|\n| ", "[^1]: ");

  @Test
  void leadsEachCharacterBackToItself() {
    for (int seed = 0; seed < 400; seed++) {
      String body = body(new Random(seed));
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

  private static String body(Random random) {
    var text = new StringBuilder();
    for (int block = 0; block < 4; block++) {
      text.append(STARTS.get(random.nextInt(STARTS.size())));
      for (int piece = random.nextInt(8); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(random.nextBoolean() ? "\n\n" : "\n");
    }
    return text.toString();
  }
}
