package press.plumbline.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English nouns in the singular, so that companies and company are one word. */
final class EnglishWords {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "people",
          "person",
          "persons",
          "person",
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "feet",
          "foot",
          "workforce",
          "workforce",
          "consortia",
          "consortium");
  private static final Set<String> UNCHANGED =
      Set.of("series", "species", "means", "news", "headquarters", "aircraft");

  private EnglishWords() {}

  static String singular(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    if (IRREGULAR.containsKey(word) || UNCHANGED.contains(word)) {
      return IRREGULAR.getOrDefault(word, word);
    }
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".*(ss|sh|ch|x|zz)es")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  static String plural(String noun) {
    for (Map.Entry<String, String> pair : IRREGULAR.entrySet()) {
      if (pair.getValue().equals(noun) && !pair.getKey().endsWith("s")) {
        return pair.getKey();
      }
    }
    if (UNCHANGED.contains(noun)) {
      return noun;
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(s|sh|ch|x|z)") ? "es" : "s");
  }

  /** The words of a phrase in the singular and lower case; hyphens divide like spaces. */
  static List<String> of(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split("[^\\p{IsLatin}\\p{Nd}&'’]+")) {
      if (!word.isEmpty()) {
        words.add(singular(word));
      }
    }
    return words;
  }
}
