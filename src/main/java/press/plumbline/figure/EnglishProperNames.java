package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Proper nouns that end in a number: Cyclone 12, Falcon 9, Windows 11, HDMI 2.1. AP and Reuters
 * write such numbers in figures, and nothing that stands behind them is counted.
 */
final class EnglishProperNames {
  private static final int MOST_DIGITS = 4;

  /** Of the numbers that bodies with initials give, such as IEC 62443. */
  private static final int MOST_OF_INITIALS = 6;

  private static final int LARGEST_VERSION = 20;

  /** Measures a value stands behind, and abbreviations that say what the number is. */
  private static final Set<String> MEASURES =
      Lexicon.set(
          """
          gdp pmi cpi ppi index gini average composite total population age aqi nps roe roi gpa iq
          bmi top no nos celsius magnitude score ad bc ce monday tuesday wednesday thursday friday saturday
          sunday
          """);

  /** What begins a sentence with a capital and is no noun. */
  private static final Set<String> OPENERS =
      Lexicon.set(
          """
          last next exactly other call dial add aged both either neither though including like such
          same take give get see use used keep pay win lose find buy sell want need now today later
          earlier twice once perhaps maybe say said altogether overall combined plus minus compared
          given despite all another well
          """);

  private static final Set<String> ARTICLES =
      Lexicon.set("the a an its his her their our this that new old own s");

  private static final Set<String> PLACING = Set.of("in", "at", "near", "from", "on", "for", "of");

  /** What follows a number that counts: in Suzhou 40 were hurt, at the Ritz 12 more waited. */
  private static final Set<String> COUNTING =
      Set.of("were", "was", "are", "is", "have", "has", "had", "more", "others", "fewer", "people");

  private EnglishProperNames() {}

  static Optional<Match> read(EnglishText text, int at) {
    int start = text.startBefore(at);
    boolean isNamed =
        text.isDigit(at)
            && text.charAt(at - 1) == ' '
            && text.wordEnd(start) == at - 1
            && isProper(text, start)
            && text.isProse(at);
    return isNamed
        ? EnglishNumerals.at(text, at)
            .filter(number -> !EnglishText.isLetter(text.charAt(number.end())))
            .filter(number -> isLabel(text, number) && isFree(text, number.end()))
            .filter(number -> countsNothing(text, start, number.end()))
            .map(number -> Match.name(start, number.end()))
        : Optional.empty();
  }

  private static boolean isProper(EnglishText text, int start) {
    String word = text.word(start);
    boolean isName =
        hasCapital(text, start)
            && text.charAt(start - 1) != '.'
            && EnglishMonths.at(text, start).value() == 0
            && !MEASURES.contains(word)
            && EnglishCurrencies.before(text, text.wordEnd(start)).isEmpty();
    return isName && (isInside(text, start) || isNoun(word));
  }

  /** Windows, and iOS, whose capital comes later. */
  private static boolean hasCapital(EnglishText text, int start) {
    return text.raw()
        .substring(start, text.wordEnd(start))
        .chars()
        .anyMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** A capital inside a sentence is that of a name; at its head every word has one. */
  private static boolean isInside(EnglishText text, int start) {
    char before = text.charAt(text.back(start) - 1);
    return start > 0 && (EnglishText.isLetter(before) || ",'’)&0123456789".indexOf(before) >= 0);
  }

  private static boolean isNoun(String word) {
    return word.length() > 2
        && !word.endsWith("ly")
        && !word.endsWith("ing")
        && !OPENERS.contains(word)
        && !EnglishNouns.isFunctionWord(word)
        && EnglishApproximations.isNone(word)
        && EnglishNumerals.endOfWord(word, 0) < 0;
  }

  /** Up to four digits without a comma, or a version such as 3.12; a year is a date. */
  private static boolean isLabel(EnglishText text, EnglishNumber number) {
    int start = text.startBefore(number.start());
    String word = text.raw().substring(start, text.wordEnd(start));
    boolean isInitials = word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    boolean isWhole = number.digits().scale() <= 0;
    boolean isShort =
        isWhole
            && number.end() - number.start() <= (isInitials ? MOST_OF_INITIALS : MOST_DIGITS)
            && DigitReader.run(text.raw(), number.start()) == number.end();
    boolean isVersion = !isWhole && number.amount().intValue() < LARGEST_VERSION;
    return !number.isScaled()
        && (isShort || isVersion)
        && EnglishYears.yearAt(text, number.start()) < 1900;
  }

  private static boolean isFree(EnglishText text, int end) {
    char next = text.charAt(end);
    boolean goesOn = next != '\0' && ("%-–+/:".indexOf(next) >= 0 || EnglishText.isLetter(next));
    int behind = text.skip(end);
    return !goesOn
        && EnglishUnits.at(text, behind).isEmpty()
        && !text.has(behind, "to")
        && !text.has(behind, "times")
        && !text.has(behind, "out of");
  }

  /** In Suzhou 40 companies are counted; the Leopard 2 tanks are those of that name. */
  private static boolean countsNothing(EnglishText text, int start, int end) {
    String before = text.wordBefore(start);
    if (ARTICLES.contains(before)) {
      return true;
    }
    String next = text.word(text.skip(end));
    boolean isPlaced = PLACING.contains(before);
    boolean isSubject = !isPlaced && next.endsWith("ed") || next.endsWith("s'");
    return isSubject
        || EnglishNouns.head(text, end).isEmpty() && !(isPlaced && COUNTING.contains(next));
  }
}
