package press.plumbline.site;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the table of the search knows a text by: of Chinese every character and every two
 * neighbours, of words and numbers each beginning of up to five characters. {@code 港口12,246万吨}
 * gives 港, 港口, 口, 1, 12, 122, 1224, 12246, 万, 万吨, 吨. The script {@code assets/search.js} cuts a
 * query at the same places.
 */
final class SearchKeys {
  private static final int LONGEST = 5;
  private static final String LETTER = "(?!\\p{IsHan})[\\p{L}\\p{M}\\p{N}]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<han>\\p{IsHan}+)"
              + "|(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)(?!LETTER)"
                  .replace("LETTER", LETTER)
              + "|(?:LETTER)+".replace("LETTER", LETTER));

  private SearchKeys() {}

  static Set<String> of(String text) {
    var keys = new TreeSet<String>();
    var tokens = TOKEN.matcher(folded(text));
    while (tokens.find()) {
      if (tokens.group("han") != null) {
        pairs(tokens.group(), keys);
      } else {
        beginnings(
            tokens.group("number") == null ? tokens.group() : tokens.group().replace(",", ""),
            keys);
      }
    }
    return keys;
  }

  /** Full-width letters and digits as the common ones, all in lower case. */
  private static String folded(String text) {
    var folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '．' || c >= '０' && c <= 'ｚ') {
        folded.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static void pairs(String run, Set<String> keys) {
    int[] characters = run.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      keys.add(new String(characters, i, 1));
      keys.add(new String(characters, i, Math.min(2, characters.length - i)));
    }
  }

  private static void beginnings(String word, Set<String> keys) {
    for (int end = 1; end <= Math.min(LONGEST, word.length()); end++) {
      keys.add(word.substring(0, end));
    }
  }
}
