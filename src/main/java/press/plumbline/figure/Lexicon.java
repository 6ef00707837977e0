package press.plumbline.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Word lists as they stand in the code, one row of a text block a meaning. */
final class Lexicon {
  private Lexicon() {}

  /** Single words, apart by spaces. */
  static Set<String> set(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }

  /** Phrases, apart by commas and lines. */
  static Words<Boolean> phrases(String list) {
    Map<String, Boolean> words = new HashMap<>();
    for (String phrase : list.strip().split("\\s*[,\n]\\s*")) {
      words.put(phrase, true);
    }
    return new Words<>(words);
  }

  /** Rows of a meaning and its words, apart by spaces: {@code ABOUT 约 大约}. */
  static <T> Words<T> table(String table, Function<String, T> meaning) {
    Map<String, T> words = new HashMap<>();
    for (String row : table.strip().split("\n")) {
      String[] cells = row.strip().split(" ");
      for (int i = 1; i < cells.length; i++) {
        words.put(cells[i], meaning.apply(cells[0]));
      }
    }
    return new Words<>(words);
  }

  /** Rows of a meaning and its phrases: {@code ABOUT about, around}. */
  static <T> Words<T> rows(String table, Function<String, T> meaning) {
    Map<String, T> words = new HashMap<>();
    for (String row : table.strip().split("\n")) {
      String line = row.strip();
      int space = line.indexOf(' ');
      for (String phrase : line.substring(space + 1).split(", ")) {
        words.put(phrase, meaning.apply(line.substring(0, space)));
      }
    }
    return new Words<>(words);
  }
}
