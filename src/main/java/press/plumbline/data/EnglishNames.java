package press.plumbline.data;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An English name as sentences bend it: industrial company, industrial companies. */
final class EnglishNames {
  /** The head noun stands before the first of these words: output of larger industrial firms. */
  private static final Pattern HEAD =
      Pattern.compile("^(.*?)([A-Za-z]+)((?: (?:of|in|by|at|for|from|per|above|with|on) .*)?)$");

  private EnglishNames() {}

  /**
   * The name and its other number. Only what is counted also takes the singular: one company, but
   * no "export".
   */
  static Set<String> variants(String name, boolean counted) {
    Set<String> variants = new LinkedHashSet<>();
    variants.add(name);
    Matcher parts = HEAD.matcher(name);
    if (parts.matches() && name.matches(".*[a-z].*")) {
      String head = parts.group(2);
      String singular = EnglishWords.singular(head);
      if (counted) {
        variants.add(parts.group(1) + singular + parts.group(3));
      }
      variants.add(parts.group(1) + EnglishWords.plural(singular) + parts.group(3));
    }
    return variants;
  }
}
