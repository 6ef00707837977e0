package press.plumbline.figure;

import java.util.Optional;

/**
 * Titles that hold a number word: the Magnificent Seven, the Third Ring Road, One Hundred Years of
 * Solitude. Inside a sentence English gives a number word a capital only where it belongs to a name
 * (Chicago Manual, names and terms).
 */
final class EnglishTitles {
  private static final int MOST_WORDS = 4;

  private EnglishTitles() {}

  static Optional<Match> read(EnglishText text, int at) {
    int end = text.wordEnd(at);
    boolean isTitle =
        EnglishText.isUpper(text.charAt(at))
            && EnglishNumerals.endOfWord(text.raw(), at) == end
            && text.isProse(at)
            && (isInside(text, at) || opens(text, at, end));
    return isTitle
        ? Optional.of(Match.name(beginning(text, at), ending(text, end)))
        : Optional.empty();
  }

  private static boolean isInside(EnglishText text, int at) {
    char before = text.charAt(at - 1);
    boolean isTied = before == '-' && EnglishText.isUpper(text.charAt(text.wordStart(at - 1)));
    boolean isListed = text.charAt(at - 2) == ',';
    return isTied || before == ' ' && (isListed || !text.wordBefore(at).isEmpty());
  }

  /** Third Point, Twelve Angry Men: a sentence that begins with a title. */
  private static boolean opens(EnglishText text, int at, int end) {
    int next = text.skip(end);
    if (next == end || !EnglishText.isUpper(text.charAt(next))) {
      return false;
    }
    int last = ending(text, next);
    boolean isRun = last > text.wordEnd(next);
    boolean isCounted =
        EnglishNouns.goesOn(text, last)
            || !EnglishPlurals.isPlural(text.word(text.wordStart(last)));
    boolean isTurn = EnglishOrdinals.numberAt(text, at) > 0;
    boolean goesOn = EnglishNumerals.endOfWord(text.raw(), next) > 0;
    return isTurn || goesOn || isRun && !isCounted;
  }

  /** The words with capitals, and the "of" and "and" between them, that lead up to a place. */
  private static int beginning(EnglishText text, int at) {
    int start = text.charAt(at - 1) == '-' ? text.wordStart(at - 1) : at;
    for (int i = 0; i < MOST_WORDS; i++) {
      int before = text.startBefore(start);
      int link = text.has(before, "of") || text.has(before, "s") ? step(text, before) : before;
      boolean isTitle =
          before < start && EnglishText.isUpper(text.charAt(link)) && !text.has(link, "the");
      if (!isTitle) {
        return start;
      }
      start = link;
    }
    return start;
  }

  /** Past the apostrophe of Ocean's Eleven. */
  private static int step(EnglishText text, int before) {
    char mark = text.charAt(before - 1);
    return mark == '\'' || mark == '’' ? text.wordStart(before - 1) : text.startBefore(before);
  }

  private static int ending(EnglishText text, int at) {
    int end = text.wordEnd(at);
    for (int i = 0; i < MOST_WORDS; i++) {
      int next = text.skip(end);
      int last = text.has(next, "of") ? text.skip(next + 2) : next;
      if (next == end || !EnglishText.isUpper(text.charAt(last))) {
        return end;
      }
      end = text.wordEnd(last);
    }
    return end;
  }
}
