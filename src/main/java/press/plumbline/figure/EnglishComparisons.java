package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Changes told by a comparative behind the figure: 4.6 percent lower, 1,200 fewer than a year
 * earlier, 2.5 percent below its peak. Compared with another thing instead of another time a figure
 * is a difference, which has no sign.
 */
final class EnglishComparisons {
  private static final int FURTHEST = 7;

  private static final Words<Integer> COMPARATIVES =
      Lexicon.rows(
          """
          1 higher, more, up, larger, bigger, greater, longer, heavier, stronger, dearer, richer, above
          1 faster, better, on top of
          -1 lower, less, fewer, down, smaller, shorter, slower, lighter, weaker, cheaper, poorer, below
          -1 under, thinner, worse, short of
          """,
          Integer::valueOf);

  /** What makes the other side of the comparison another time. */
  private static final Set<String> TIMES =
      Lexicon.set(
          """
          year years month months week weeks quarter day days last previous prior ago earlier before
          peak high low record then when pre start beginning end yesterday revised initial originally
          january february march april may june july august september october november december
          """);

  /** What makes it another thing, though a time stands with it. */
  private static final Set<String> THINGS =
      Lexicon.set("average forecast forecasts expected estimate estimates limit target norm mean");

  private EnglishComparisons() {}

  /** The figure as a change, if a comparative behind it makes it one. */
  static Optional<Match> read(EnglishText text, Match match) {
    if (!isComparable(match)) {
      return Optional.empty();
    }
    int at = text.charAt(match.outerEnd()) == '-' ? match.outerEnd() + 1 : match.outerEnd();
    return text.find(COMPARATIVES, text.skip(at))
        .filter(hit -> isChange(text, match, hit))
        .map(hit -> match.changed(hit.value()).within(match.outerStart(), hit.end()));
  }

  private static boolean isComparable(Match match) {
    Unit unit = match.unit();
    return !unit.isDuration()
        && !unit.equals(Unit.MULTIPLE)
        && !unit.code().equals("age")
        && !unit.code().equals("count:time")
        && match.kind() == Kind.QUANTITY;
  }

  private static boolean isChange(EnglishText text, Match match, Words.Hit<Integer> word) {
    int end = word.end();
    String next = text.word(text.skip(end));
    boolean isOpen = next.isEmpty() && !text.isDigit(text.skip(end));
    boolean isRate = EnglishChanges.isRate(match.unit()) || isPoint(match.unit());
    if (isOpen || next.equals("at") || next.equals("to")) {
      return isRate && !isPlain(text, word);
    }
    return isAnotherTime(text, end);
  }

  private static boolean isPoint(Unit unit) {
    return unit.code().equals("count:point");
  }

  /** Two percent more, ten percent less: nothing says than what. */
  private static boolean isPlain(EnglishText text, Words.Hit<Integer> word) {
    return text.has(word.start(), "more") || text.has(word.start(), "better");
  }

  /** Whether one of the next words is a time before any is a thing. */
  private static boolean isAnotherTime(EnglishText text, int end) {
    int at = end;
    for (int i = 0; i < FURTHEST; i++) {
      int next = step(text, at);
      if (next < 0) {
        return false;
      }
      String word = text.word(next);
      if (THINGS.contains(word)) {
        return false;
      }
      if (TIMES.contains(word) || EnglishYears.yearAt(text, next) > 1900) {
        return !isThing(text, text.wordEnd(next));
      }
      at = Math.max(text.wordEnd(next), DigitReader.run(text.raw(), next));
    }
    return false;
  }

  /** Last year's average and the 2021 target are things. */
  private static boolean isThing(EnglishText text, int end) {
    int next = step(text, end);
    return next >= 0 && THINGS.contains(text.word(next));
  }

  /** Where the next word or number of the clause begins; -1 at its end. */
  private static int step(EnglishText text, int at) {
    char mark = text.charAt(at);
    int next = mark == ' ' || mark == '-' || mark == '\'' ? at + 1 : at;
    boolean goesOn = next > at && (EnglishText.isLetter(text.charAt(next)) || text.isDigit(next));
    return goesOn ? next : -1;
  }
}
