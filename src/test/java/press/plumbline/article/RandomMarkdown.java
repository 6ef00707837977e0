package press.plumbline.article;

import java.util.List;
import java.util.Random;

/** Markdown put together at random, equal for equal seeds. */
final class RandomMarkdown {
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

  private RandomMarkdown() {}

  static String body(int seed) {
    var random = new Random(seed);
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
