package press.plumbline.figure;

import java.util.Optional;

/** The words that say how exactly an English figure is meant: about, over, nearly; or more. */
final class EnglishApproximations {
  private static final Words<Approximation> BEFORE =
      Lexicon.rows(
          """
          ABOUT about, around, roughly, approximately, approx., approx, some, circa, ca., c.
          ABOUT in the region of, in the order of, on the order of, in the neighborhood of, an estimated
          ABOUT estimated at, estimated, or so, more or less, somewhere around, ~, ≈
          MORE_THAN more than, over, exceeding, exceeded, exceeds, exceed, above, topped, topping, tops, top
          MORE_THAN surpassed, surpassing, surpasses, surpass, well over, just over, slightly over
          MORE_THAN slightly more than, a little over, a little more than, in excess of, beyond
          MORE_THAN greater than, higher than, larger than, upwards of, upward of, crossed, past
          MORE_THAN passed, broke through, breaking through, slightly above, just above, well above, >
          MORE_THAN far more than, much more than, well more than, no longer under, over and above
          AT_LEAST at least, no fewer than, no less than, not less than, not fewer than, a minimum of
          AT_LEAST as few as, as little as, ≥, no lower than, not lower than, minimum of
          NEARLY nearly, almost, just under, close to, just below, just short of, approaching
          NEARLY nearing, not quite, nigh on, slightly under, slightly less than, slightly below
          NEARLY slightly fewer than, a little less than, a little under, a little short of, just less than
          NEARLY just fewer than, just shy of, neared, near
          LESS_THAN less than, fewer than, under, below, lower than, short of, shy of, smaller than
          LESS_THAN well under, well below, far less than, far fewer than, much less than, <
          AT_MOST up to, at most, no more than, not more than, as many as, as much as, as high as
          AT_MOST a maximum of, maximum of, within, not exceeding, capped at, at the most, ≤
          AT_MOST no higher than, as large as, as long as
          """,
          Approximation::valueOf);

  private static final Words<Approximation> BEHIND =
      Lexicon.rows(
          """
          ABOUT or so, or thereabouts, more or less, give or take
          AT_LEAST or more, or above, and above, or over, and over, or higher, or greater, and up
          AT_LEAST or older, and older, and more, or longer, at least, at a minimum
          AT_MOST or less, or fewer, or below, and below, or under, and under, at most, or lower
          AT_MOST or younger, at the most, at a maximum
          """,
          Approximation::valueOf);

  private EnglishApproximations() {}

  /** The figure with what the words on both its sides make of it. */
  static Match around(EnglishText text, Match match) {
    return behind(text, before(text, match));
  }

  /** The figure with what the words before it make of it; more than about is still more than. */
  static Match before(EnglishText text, Match match) {
    Match approximate = match;
    for (int i = 0; i < 2; i++) {
      Optional<Words.Hit<Approximation>> word = wordBefore(text, approximate.outerStart());
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
        figure.outerEnd() > figure.end() && text.find(BEHIND, text.skip(end)).isPresent() ? 1 : 0;
    for (var word = wordBefore(text, start); word.isPresent(); word = wordBefore(text, start)) {
      count++;
      start = word.get().start();
    }
    String inner = figure.text().toLowerCase(java.util.Locale.ROOT);
    boolean isInner = inner.contains("odd") || inner.contains("plus") || inner.endsWith("+");
    return isInner ? count + 1 : count;
  }

  static Optional<Words.Hit<Approximation>> wordBefore(EnglishText text, int start) {
    int end = text.back(start);
    return text.findBefore(BEFORE, end).filter(hit -> isMeant(text, hit));
  }

  /** "Some" of a ranking's "top 40" and the ago of "past" are other words. */
  private static boolean isMeant(EnglishText text, Words.Hit<Approximation> hit) {
    String word = text.lower().substring(hit.start(), hit.end());
    String before = text.wordBefore(hit.start());
    return switch (word) {
      case "top" -> before.equals("to") || before.equals("will") || before.equals("not");
      case "past" -> !before.equals("the");
      case "estimated" -> !before.equals("is") && !before.equals("was");
      case "near" -> !before.equals("station");
      default -> true;
    };
  }

  static Match behind(EnglishText text, Match match) {
    int at = text.skip(match.outerEnd());
    return at == match.outerEnd()
        ? match
        : text.find(BEHIND, at)
            .filter(hit -> !text.has(text.skip(hit.end()), "than"))
            .map(hit -> strict(match.within(match.outerStart(), hit.end()), hit.value()))
            .orElse(match);
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
