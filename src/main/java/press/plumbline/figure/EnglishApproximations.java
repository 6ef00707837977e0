package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/** The words that say how exactly an English figure is meant: about, over, nearly; or more. */
final class EnglishApproximations {
  /** Words after which "over" and "up to" go with the verb or the noun and bound nothing. */
  private static final Set<String> TURNED =
      Lexicon.set(
          """
          turned turns turn turning took taken take takes taking handed hands carried all left
          row rows dispute disputes concern concerns worries fears debate clash clashes feud battle
          talks controversy protest protests lawsuit lawsuits anger outrage sued arrested victory win
          control lead advantage jurisdiction spread rolled rolls extends stretches race marathon sprint argument questions argued clashed
          """);

  /** Before "past" they make it the time gone by: the past three months, his past seven bouts. */
  private static final Set<String> WHOSE =
      Set.of("the", "his", "her", "its", "their", "our", "my", "s", "this", "that");

  private static final Set<String> MODALS =
      Set.of(
          "to", "will", "not", "could", "would", "may", "might", "should", "can", "did", "shall");

  private static final Set<String> MOVED =
      Lexicon.set(
          """
          edged ticked inched crept went gone go moved came come comes adds added add nudged bumped
          pushed owned lived stood catching caught
          """);

  /** Before "over three years" they say how long; elsewhere it says in which time. */
  private static final Set<String> LASTING =
      Lexicon.set(
          """
          for in after lasted lasts last lasting took takes take spent spend is was are were been be
          of with wait waited waits waiting by served just well
          """);

  private static final Words<Boolean> COMPARISONS =
      Lexicon.phrases(
          """
          more than, less than, fewer than, higher than, lower than, larger than, greater than
          smaller than, above, below
          """);

  private static final Set<String> COMPARED =
      Lexicon.set(
          """
          percent cent pct points point times pp yuan dollars euros pounds yen twice half third
          quarter
          """);

  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "last", "final", "opening", "closing");

  private static final Set<String> MARKS =
      Set.of("mark", "threshold", "level", "line", "barrier", "milestone", "limit", "ceiling");

  private EnglishApproximations() {}

  /** The figure with what the words on both its sides make of it. */
  static Match around(EnglishText text, Match match) {
    return behind(text, before(text, match));
  }

  /** The figure with what the words before it make of it; more than about is still more than. */
  static Match before(EnglishText text, Match match) {
    Match approximate = match;
    for (int i = 0; i < 2; i++) {
      Optional<Words.Hit<Approximation>> word =
          wordBefore(text, place(text, approximate)).filter(hit -> bears(text, hit, match));
      if (word.isEmpty()) {
        return approximate;
      }
      approximate =
          strict(
              approximate.within(word.get().start(), approximate.outerEnd()), word.get().value());
    }
    return approximate;
  }

  /** How many words around a figure and inside it approximate it. */
  static int words(EnglishText text, Figure figure) {
    int start = figure.start() - text.base();
    int end = figure.end() - text.base();
    int count =
        figure.outerEnd() > figure.end()
                && text.find(EnglishApproximationWords.BEHIND, text.skip(end)).isPresent()
            ? 1
            : 0;
    for (var word = wordBefore(text, start); word.isPresent(); word = wordBefore(text, start)) {
      count++;
      start = word.get().start();
    }
    String inner = figure.text().toLowerCase(java.util.Locale.ROOT);
    boolean isInner = inner.contains("odd") || inner.contains("plus") || inner.endsWith("+");
    return isInner ? count + 1 : count;
  }

  /** Past the 2,700 mark: the article of a mark stands between. */
  private static int place(EnglishText text, Match match) {
    int start = match.outerStart();
    boolean isMark =
        text.wordBefore(start).equals("the") && MARKS.contains(text.word(text.skip(match.end())));
    return isMark ? text.startBefore(start) : start;
  }

  /** Whether a word by itself is none of them. */
  static boolean isNone(String word) {
    return EnglishApproximationWords.BEFORE
        .at(word, 0)
        .filter(hit -> hit.end() == word.length())
        .isEmpty();
  }

  static Optional<Words.Hit<Approximation>> wordBefore(EnglishText text, int start) {
    int end = text.back(start);
    return text.findBefore(EnglishApproximationWords.BEFORE, end).filter(hit -> isMeant(text, hit));
  }

  /** "Some" of a ranking's "top 40" and the ago of "past" are other words. */
  private static boolean isMeant(EnglishText text, Words.Hit<Approximation> hit) {
    String word = text.lower().substring(hit.start(), hit.end());
    String before = text.wordBefore(hit.start());
    return switch (word) {
      case "top" -> MODALS.contains(before);
      case "pass" -> MODALS.contains(before) && !text.has(text.skip(hit.end()), "within");
      case "past" -> !WHOSE.contains(before);
      case "estimated" -> !before.equals("is") && !before.equals("was");
      case "near" -> !before.equals("station");
      case "over" -> !TURNED.contains(before) || isLasting(text, before, hit.end());
      case "up to" -> !MOVED.contains(before);
      default -> COMPARISONS.at(word, 0).isEmpty() || !isComparison(text, hit.start());
    };
  }

  /** In 5 percent more than 300 the 300 is exact; in the second half more than 300 it is not. */
  private static boolean isComparison(EnglishText text, int start) {
    char before = text.charAt(text.back(start) - 1);
    String word = text.wordBefore(start);
    boolean isPartOfYear =
        (word.equals("half") || word.equals("quarter"))
            && ORDINALS.contains(text.wordBefore(text.startBefore(start)));
    return before == '%'
        || before >= '0' && before <= '9'
        || COMPARED.contains(word) && !isPartOfYear;
  }

  /** Behind the approximation that stands at {@code at}; {@code at} itself if none does. */
  static int afterWord(EnglishText text, int at) {
    return text.find(EnglishApproximationWords.BEFORE, at)
        .map(hit -> text.skip(hit.end()))
        .orElse(at);
  }

  /** Whether an approximation bears on this figure, and is no word of time or of an office. */
  private static boolean bears(EnglishText text, Words.Hit<Approximation> hit, Match match) {
    String word = text.lower().substring(hit.start(), hit.end());
    if (word.equals("over") && match.unit().isDuration()) {
      return LASTING.contains(text.wordBefore(hit.start()));
    }
    if (word.equals("all but")) {
      return match.unit().equals(Unit.MULTIPLE); // all but 600 of the homes leaves 600 out
    }
    return !word.equals("estimated at") || isRound(match.value());
  }

  /** Takes over 10 minutes, but not: takes over 10 hotels. */
  private static boolean isLasting(EnglishText text, String before, int end) {
    return LASTING.contains(before)
        && EnglishAmount.at(text, text.skip(end))
            .filter(time -> time.code().isDuration())
            .isPresent();
  }

  /** An office estimates at 270.9 million; a crowd is estimated at 3,000. */
  private static boolean isRound(Value value) {
    return value instanceof Value.Number number
        && number.digits().stripTrailingZeros().precision() <= 2
        && number.digits().scale() <= 0;
  }

  /** Whether the approximation of a figure says where it lies: rose above 50 names a level. */
  static boolean isPlace(EnglishText text, Match match) {
    if (match.outerStart() == match.start()) {
      return false;
    }
    String word = text.lower().substring(match.outerStart(), text.back(match.start()));
    return word.endsWith("above")
        || word.endsWith("below")
        || word.endsWith("past")
        || word.endsWith("past the")
        || word.endsWith("beyond")
        || word.endsWith("near");
  }

  static Match behind(EnglishText text, Match match) {
    int at = text.skip(match.outerEnd());
    return at == match.outerEnd()
        ? match
        : text.find(EnglishApproximationWords.BEHIND, at)
            .filter(hit -> !text.has(text.skip(hit.end()), "than"))
            .filter(hit -> !isNext(text, hit))
            .filter(hit -> !text.has(hit.start(), "plus") || isLast(text, match, hit.end()))
            .map(hit -> strict(match.within(match.outerStart(), hit.end()), hit.value()))
            .orElse(match);
  }

  /** The "and over" of 1,598 and over 1,100 belongs to the number behind it. */
  private static boolean isNext(EnglishText text, Words.Hit<Approximation> hit) {
    int next = text.skip(hit.end());
    return text.has(hit.start(), "and")
        && (text.isDigit(next) || EnglishCurrencies.at(text, next).isPresent());
  }

  /** Five million plus, 300 plus homes; $300 plus bonuses are a sum. */
  private static boolean isLast(EnglishText text, Match match, int plus) {
    int next = text.skip(plus);
    boolean isEnd = next == plus && ",.;:)".indexOf(text.charAt(plus)) >= 0;
    boolean isInner = match.unit().isCount() && EnglishNouns.head(text, match.end()).isPresent();
    return isEnd || next >= text.raw().length() || isInner;
  }

  /** Of two approximations the stricter counts: a bound before an about. */
  static Match strict(Match match, Approximation other) {
    return rank(other) > rank(match.approximation()) ? match.approximately(other) : match;
  }

  private static int rank(Approximation approximation) {
    return switch (approximation) {
      case EXACT -> 0;
      case ABOUT -> 1;
      case AT_MOST, AT_LEAST -> 2;
      case LESS_THAN -> 3;
      case NEARLY, MORE_THAN -> 4;
    };
  }
}
