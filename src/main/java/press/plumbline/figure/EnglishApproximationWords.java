package press.plumbline.figure;

import java.util.HashMap;
import java.util.Map;

/** The English words of approximation, before a figure and behind it: about, or so. */
final class EnglishApproximationWords {
  private static final String BEFORE_TABLE =
      """
      ABOUT about, around, roughly, approximately, approx., approx, some, circa, ca., c.
      ABOUT in the region of, in the order of, on the order of, in the neighborhood of, an estimated
      ABOUT estimated at, estimated, or so, more or less, somewhere around, just about, give or take
      ABOUT in the neighbourhood of, in the vicinity of, something like, ~, ≈
      MORE_THAN more than, over, exceeding, exceeded, exceeds, exceed, above, topped, topping, tops
      MORE_THAN surpassed, surpassing, surpasses, surpass, in excess of, beyond, top, pass
      MORE_THAN greater than, higher than, larger than, upwards of, upward of, crossed, past
      MORE_THAN passed, broke through, breaking through, no longer under, over and above, north of, >
      AT_LEAST at least, no fewer than, no less than, not less than, not fewer than, a minimum of
      AT_LEAST as few as, as little as, no lower than, not lower than, minimum of, no shorter than
      AT_LEAST no smaller than, no younger than, not below, never below, not under, not fall below
      AT_LEAST not drop below, not fewer, ≥
      NEARLY nearly, almost, close to, approaching, nearing, not quite, nigh on, neared, near
      NEARLY all but, virtually, practically, as good as
      LESS_THAN less than, fewer than, under, below, lower than, short of, shy of, smaller than, <
      AT_MOST up to, at most, no more than, not more than, as many as, as much as, as high as
      AT_MOST nothing above, nothing over, a maximum of, maximum of, within, not exceeding, capped at, at the most, no older than
      AT_MOST no higher than, as large as, as long as, no longer than, no larger than, no bigger than
      AT_MOST not exceed, never exceed, cannot exceed, not to exceed, not above, not over, never above, ≤
      """;

  /** By how much: only just short of a number is nearly it. */
  private static final String SLIGHTLY =
      "just, slightly, a little, a bit, a touch, a shade, a tad, a hair, a fraction, a whisker,"
          + " marginally, barely, narrowly, fractionally, only just";

  private static final String WELL =
      "well, far, much, way, comfortably, considerably, significantly, substantially, still, easily";

  static final Words<Approximation> BEFORE = before();

  static final Words<Approximation> BEHIND =
      Lexicon.rows(
          """
          ABOUT or so, or thereabouts, more or less, give or take
          AT_LEAST or more, or above, and above, or over, and over, or higher, or greater, and up
          AT_LEAST plus
          AT_LEAST or older, and older, and more, or longer, at least, at a minimum, or better
          AT_MOST or less, or fewer, or below, and below, or under, and under, at most, or lower
          AT_MOST or younger, at the most, at a maximum, and younger, tops
          """,
          Approximation::valueOf);

  private EnglishApproximationWords() {}

  private static Words<Approximation> before() {
    Map<String, Approximation> words = new HashMap<>();
    for (String row : BEFORE_TABLE.strip().split("\n")) {
      String line = row.strip();
      int space = line.indexOf(' ');
      Approximation meaning = Approximation.valueOf(line.substring(0, space));
      for (String phrase : line.substring(space + 1).split(", ")) {
        words.put(phrase, meaning);
      }
    }
    for (String bound : "over, more than, above, higher than".split(", ")) {
      graded(words, bound, Approximation.MORE_THAN, Approximation.MORE_THAN);
    }
    for (String bound :
        "under, below, less than, fewer than, short of, shy of, lower than".split(", ")) {
      graded(words, bound, Approximation.NEARLY, Approximation.LESS_THAN);
    }
    return new Words<>(words);
  }

  private static void graded(
      Map<String, Approximation> words, String bound, Approximation slight, Approximation wide) {
    for (String adverb : SLIGHTLY.split(", ")) {
      words.put(adverb + " " + bound, slight);
    }
    for (String adverb : WELL.split(", ")) {
      words.put(adverb + " " + bound, wide);
    }
  }
}
