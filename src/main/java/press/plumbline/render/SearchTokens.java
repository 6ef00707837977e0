package press.plumbline.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text can be found by: of Chinese every two neighbouring characters, and the last of a run
 * alone; of other scripts whole words and numbers. 港口12,246万吨 gives 港口, 口, 12246, 万吨, 吨. The script
 * {@code assets/search.js} cuts a query in the same way.
 */
final class SearchTokens {
  private static final Pattern COMMA = Pattern.compile("(\\d),(?=\\d{3})");
  private static final Pattern RUN =
      Pattern.compile(
          "(?<han>\\p{IsHan}+)|(?:(?!\\p{IsHan})[\\p{L}\\p{N}\\p{M}])+(?:(?<=\\d)\\.\\d+)*");

  private SearchTokens() {}

  static List<String> of(String text) {
    var tokens = new ArrayList<String>();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Matcher runs = RUN.matcher(COMMA.matcher(plain).replaceAll("$1"));
    while (runs.find()) {
      if (runs.group("han") == null) {
        tokens.add(runs.group());
      } else {
        pairs(runs.group(), tokens);
      }
    }
    return tokens;
  }

  private static void pairs(String run, List<String> tokens) {
    int[] characters = run.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      tokens.add(new String(characters, i, Math.min(2, characters.length - i)));
    }
  }
}
