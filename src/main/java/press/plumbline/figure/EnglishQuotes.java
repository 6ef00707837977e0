package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** A number inside a quoted term is part of a name: “1566”, “three transformations”. */
final class EnglishQuotes {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 5;

  private static final Set<String> VERBS =
      Lexicon.set(
          """
          is are was were has have had will we it they i rose fell grew reached up down than about
          over nearly almost around least came stood hit
          """);

  private EnglishQuotes() {}

  static Optional<Match> read(EnglishText text, int at) {
    int open = open(text, at);
    if (open < 0) {
      return Optional.empty();
    }
    int close = close(text, at, text.charAt(open));
    return close > 0 && isTerm(text, open + 1, close, at)
        ? Optional.of(Match.name(open + 1, trimmed(text, close)))
        : Optional.empty();
  }

  private static int open(EnglishText text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
      char c = text.charAt(i);
      if (c == '“' || c == '"' || c == '‘') {
        return i;
      }
      if (c == '”' || c == '.' && text.charAt(i + 1) == ' ') {
        return -1;
      }
    }
    return -1;
  }

  private static int close(EnglishText text, int at, char open) {
    char wanted = open == '“' ? '”' : open == '‘' ? '’' : '"';
    for (int i = at; i < Math.min(text.raw().length(), at + LONGEST); i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static int trimmed(EnglishText text, int close) {
    return ",.;".indexOf(text.charAt(close - 1)) >= 0 ? close - 1 : close;
  }

  /** A few words without a verb, in which the number measures nothing. */
  private static boolean isTerm(EnglishText text, int start, int close, int at) {
    String term = text.lower().substring(start, trimmed(text, close)).strip();
    String[] words = term.split(" ");
    if (words.length > MOST_WORDS || term.contains(". ") || term.contains(", ")) {
      return false;
    }
    for (String word : words) {
      if (VERBS.contains(word)) {
        return false;
      }
    }
    return term.chars().noneMatch(c -> c >= 0x4E00)
        && EnglishAmount.at(text, at).filter(EnglishQuotes::isMeasure).isEmpty();
  }

  /** “15-minute living circle” is a term; “12.2 percent” and “160,000 companies” are figures. */
  private static boolean isMeasure(EnglishAmount amount) {
    boolean isGrouped = amount.number().amount().compareTo(BigDecimal.valueOf(10_000)) >= 0;
    return amount.hasUnit() && !amount.code().isDuration()
        || !amount.number().isWhole()
        || isGrouped && amount.number().end() - amount.number().start() > 5;
  }
}
