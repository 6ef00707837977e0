package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * The text around a numeral as English reads it: its words, in any case, and what stands between
 * them. Only a stretch of a long text is looked at, so that reading takes linear time.
 *
 * @param raw the stretch as written
 * @param lower the same in lower case, place for place
 * @param base where the stretch begins in the whole text
 */
record EnglishText(String raw, String lower, int base) {
  private static final int BEFORE = 200;
  static final int AFTER = 256;

  /** Words that headlines write small, however long. */
  private static final Set<String> MINOR =
      Lexicon.set(
          """
          the and for but nor yet off per via with from into onto over than upon amid as
          about after under between through their against within without during before behind among
          despite toward towards until
          """);

  static EnglishText around(String text, int at) {
    int from = Math.max(0, at - BEFORE);
    while (from > 0 && from < at && isLetter(text.charAt(from - 1))) {
      from++;
    }
    String raw = text.substring(from, Math.min(text.length(), at + AFTER));
    return new EnglishText(raw, lower(raw), from);
  }

  private static String lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = lower(lower[i]);
    }
    return new String(lower);
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  /** The character at a place, or NUL outside the text. */
  char charAt(int at) {
    return at >= 0 && at < raw.length() ? raw.charAt(at) : '\0';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 0xBF && c < 0x250 && c != '×';
  }

  static boolean isUpper(char c) {
    return isLetter(c) && Character.isUpperCase(c);
  }

  /** Whether a word may begin or end between these places. */
  boolean isEdge(int at) {
    return !isLetter(charAt(at - 1)) || !isLetter(charAt(at));
  }

  /** Where the run of letters that begins at {@code at} ends. */
  int wordEnd(int at) {
    int end = at;
    while (isLetter(charAt(end))) {
      end++;
    }
    return end;
  }

  /** The run of letters at {@code at}, in lower case; empty if there is none. */
  String word(int at) {
    return at < 0 || at >= raw.length() ? "" : lower.substring(at, wordEnd(at));
  }

  /** Where the run of letters that ends at {@code end} begins. */
  int wordStart(int end) {
    int start = end;
    while (isLetter(charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The place behind one or more spaces. */
  int skip(int at) {
    int next = at;
    while (charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /** The end of what stands before {@code at} and its spaces. */
  int back(int at) {
    int end = at;
    while (charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** The word right before {@code at}, with nothing but spaces between; empty if there is none. */
  String wordBefore(int at) {
    int end = back(at);
    return lower.substring(wordStart(end), end);
  }

  /** Where the word right before {@code at} begins. */
  int startBefore(int at) {
    return wordStart(back(at));
  }

  /** Whether the phrase stands at {@code at} as whole words. */
  boolean has(int at, String phrase) {
    return at >= 0 && lower.startsWith(phrase, at) && isEdge(at) && isEdge(at + phrase.length());
  }

  /** Whether a word stands anywhere in the stretch. */
  boolean holds(String word) {
    for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (isEdge(at) && isEdge(at + word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase of the list at {@code at} that ends where a word ends. */
  <T> Optional<Words.Hit<T>> find(Words<T> words, int at) {
    return words.at(lower, at).filter(hit -> isEdge(hit.start()) && isEdge(hit.end()));
  }

  /** The longest phrase of the list that ends at {@code end}. */
  <T> Optional<Words.Hit<T>> findBefore(Words<T> words, int end) {
    return words.before(lower, end).filter(hit -> isEdge(hit.start()) && isEdge(hit.end()));
  }

  /** Whether the words around are a sentence and no headline, in which all begin large. */
  boolean isProse(int at) {
    int place = Math.max(0, at - 60);
    int stop = Math.min(raw.length(), at + 60);
    while (place < stop) {
      int end = wordEnd(place);
      if (end - place > 2
          && !isLetter(charAt(place - 1))
          && !isUpper(charAt(place))
          && !MINOR.contains(word(place))) {
        return true;
      }
      place = end + 1;
    }
    return false;
  }

  /** Whether no letter stands in the text outside the stretch. */
  boolean isOnlyWord(int start, int end) {
    return raw.chars().limit(start).noneMatch(c -> isLetter((char) c))
        && raw.chars().skip(end).noneMatch(c -> isLetter((char) c));
  }

  boolean isDigit(int at) {
    char c = charAt(at);
    return c >= '0' && c <= '9';
  }
}
