package press.plumbline.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes whose verb stands further back: cut its benchmark rate by 25 basis points, shed 402
 * points, or 1.2 percent, rose 0.1 percent month on month and 0.7 percent year on year.
 */
final class EnglishCarriedChanges {
  private static final int NEAR = 8;
  private static final int FAR = 16;

  /** No subject that goes without its verb is longer. */
  private static final int LONGEST_NAME = 5;

  private static final Words<Boolean> PACES =
      Lexicon.phrases(
          """
          year on year, year-on-year, month on month, month-on-month, year over year, on year
          quarter on quarter, quarter-on-quarter, from a year earlier, from a year ago, yoy
          """);

  /** Participles before "by" that are no change: delayed by, backed by, followed by. */
  private static final Set<String> OTHER_VERBS =
      Set.of(
          "won", "led", "beat", "lost", "win", "wins", "lose", "lead", "run", "hit", "met", "made");

  private EnglishCarriedChanges() {}

  /** By 25 basis points, where what changes stands between; and the second of two with "by". */
  static Optional<Match> by(EnglishText text, Match match) {
    int place = text.startBefore(match.outerStart());
    boolean canChange =
        EnglishChangeVerbs.canChange(text, match)
            && !match.unit().isDuration()
            && !match.unit().equals(Unit.NONE)
            && match.kind() == Kind.QUANTITY;
    String verb = text.wordBefore(place);
    boolean isOther = verb.endsWith("ed") || OTHER_VERBS.contains(verb);
    return canChange && text.has(place, "by") && !isOther
        ? carried(text, match, place, FAR)
        : Optional.empty();
  }

  /**
   * Shed 402 points, or 1.2 percent; an increase of 30p (3.2%); 7 percent of the staff is a share.
   */
  static Optional<Match> or(EnglishText text, Match match) {
    int place = text.startBefore(match.outerStart());
    char bracket = text.charAt(match.outerStart() - 1);
    boolean isOr = text.has(place, "or") && text.charAt(text.back(place) - 1) == ',';
    boolean isRate = EnglishChanges.isRate(match.unit()) || match.unit().isCurrency();
    int behind = text.skip(match.outerEnd());
    boolean isShare =
        List.of("of", "as", "that", "those").stream().anyMatch(word -> text.has(behind, word));
    if (!isRate || isShare || !isOr && bracket != '(') {
      return Optional.empty();
    }
    int end = isOr ? text.back(place) - 1 : text.back(match.outerStart() - 1);
    return carried(text, match, end, NEAR);
  }

  /** The verb goes on over a pace: and 0.7 percent year on year. */
  static Optional<Match> continued(EnglishText text, Match match) {
    int at = text.skip(match.outerEnd());
    boolean compares = EnglishChanges.isRate(match.unit()) && text.find(PACES, at).isPresent();
    return compares ? carried(text, match, match.outerStart(), FAR) : Optional.empty();
  }

  /**
   * The second subject goes without its verb: passengers rose 3.3 percent, vehicles 7.1 percent.
   */
  static Optional<Match> gapped(EnglishText text, Match match) {
    if (!EnglishChanges.isRate(match.unit())) {
      return Optional.empty();
    }
    int place = match.outerStart();
    int words = 0;
    String word = text.wordBefore(place);
    while (!word.isEmpty() && words < LONGEST_NAME && !word.equals("and")) {
      if (EnglishNouns.isFunctionWord(word) && !word.equals("the") && !word.equals("its")) {
        return Optional.empty();
      }
      words++;
      place = text.startBefore(place);
      word = text.wordBefore(place);
    }
    int joint = word.equals("and") ? text.startBefore(place) : place;
    int end = text.back(joint);
    int before = text.charAt(end - 1) == ',' ? text.back(end - 1) : end;
    boolean isJoined = word.equals("and") || end != before;
    boolean isRateBefore =
        text.charAt(before - 1) == '%'
            || text.wordBefore(before).equals("percent")
            || text.wordBefore(before).equals("points");
    return words > 0 && isJoined && isRateBefore && !isReached(text, before)
        ? verbBefore(text, before, NEAR)
            .filter(verb -> verb.value() != 0 && !text.has(verb.start(), "up"))
            .filter(verb -> !text.has(verb.start(), "down"))
            .map(verb -> match.changed(verb.value()).within(before, match.outerEnd()))
        : Optional.empty();
  }

  /** Rose to 4 percent: the rate before is a level. */
  private static boolean isReached(EnglishText text, int end) {
    int unit = text.charAt(end - 1) == '%' ? end - 1 : text.startBefore(end);
    return text.wordBefore(before(text, text.back(unit))).equals("to");
  }

  private static Optional<Match> carried(EnglishText text, Match match, int from, int words) {
    return verbBefore(text, from, words)
        .filter(hit -> hit.value() != 0)
        .map(hit -> match.changed(hit.value()).within(from, match.outerEnd()));
  }

  private static Optional<Words.Hit<Integer>> verbBefore(EnglishText text, int from, int words) {
    int place = from;
    for (int i = 0; i < words; i++) {
      int end = text.back(place);
      Optional<Words.Hit<Integer>> verb = EnglishChangeVerbs.endingAt(text, end);
      if (verb.isPresent()) {
        return verb;
      }
      if (end == 0 || isStop(text, end)) {
        return Optional.empty();
      }
      place = before(text, end);
    }
    return Optional.empty();
  }

  private static boolean isStop(EnglishText text, int end) {
    char mark = text.charAt(end - 1);
    return ".;:!?".indexOf(mark) >= 0 && !text.isDigit(end);
  }

  /** Where the word, the number or the mark that ends at a place begins. */
  private static int before(EnglishText text, int end) {
    int start = text.wordStart(end);
    while (start > 0
        && (text.isDigit(start - 1)
            || ".,".indexOf(text.charAt(start - 1)) >= 0 && text.isDigit(start))) {
      start--;
    }
    return Math.min(start, end - 1);
  }
}
