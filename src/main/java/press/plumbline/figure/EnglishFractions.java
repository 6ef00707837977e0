package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of a whole: two-thirds, a quarter of, half, one in four. */
final class EnglishFractions {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDREDTH = BigDecimal.valueOf(100);

  /** What may follow "a third" where it is a part; a noun would make it the third of its kind. */
  private static final Set<String> AFTER_PART =
      Set.of(
          "",
          "of",
          "more",
          "less",
          "higher",
          "lower",
          "fewer",
          "as",
          "from",
          "to",
          "in",
          "the",
          "and",
          "or",
          "over",
          "since",
          "on",
          "by",
          "for",
          "larger",
          "smaller",
          "but",
          "while",
          "faster",
          "were",
          "was",
          "are",
          "is",
          "came",
          "come",
          "comes",
          "had",
          "have",
          "has",
          "went",
          "go",
          "goes",
          "share",
          "stake",
          "live",
          "lived",
          "work",
          "worked",
          "that",
          "compared",
          "above",
          "below",
          "between",
          "last",
          "this",
          "each",
          "with",
          "at",
          "increase",
          "decline",
          "drop",
          "fall",
          "rise",
          "cut",
          "growth",
          "cheaper",
          "their",
          "its");

  private EnglishFractions() {}

  static List<Match> read(EnglishText text, int at) {
    Optional<Match> part =
        text.isDigit(at) ? EnglishRatios.read(text, at) : half(text, at).or(() -> aPart(text, at));
    if (part.isEmpty()) {
      part = EnglishNumerals.at(text, at).flatMap(above -> below(text, above));
    }
    return part.map(match -> List.of(finished(text, match))).orElse(List.of());
  }

  private static Optional<Match> below(EnglishText text, EnglishNumber above) {
    if (above.isScaled()) {
      return Optional.empty();
    }
    return parts(text, above)
        .or(() -> oneIn(text, above))
        .or(() -> EnglishRatios.toOne(text, above));
  }

  private static Match finished(EnglishText text, Match match) {
    return match.kind() == Kind.NAME ? match : EnglishQuantities.around(text, match);
  }

  private static Match ratio(int start, int end, long numerator, long denominator) {
    return Match.of(
        start, end, Kind.QUANTITY, Value.Fraction.of(numerator, denominator), Unit.RATIO);
  }

  static Match ratio(int start, int end, BigDecimal numerator, BigDecimal denominator) {
    return Match.of(
        start, end, Kind.QUANTITY, new Value.Fraction(numerator, denominator), Unit.RATIO);
  }

  /** Half, a half, half of; half a year is a time and half a million a number. */
  private static Optional<Match> half(EnglishText text, int at) {
    if (!text.has(at, "half") || text.charAt(at + 4) == '-' && !text.has(at, "half-year")) {
      return Optional.empty();
    }
    int next =
        text.has(at, "half a") || text.has(at, "half an")
            ? text.skip(text.wordEnd(at + 5))
            : at + 5;
    Optional<Words.Hit<EnglishUnits.Word>> unit = EnglishUnits.at(text, next);
    boolean isAttached = next > at + 5 || text.charAt(at + 4) == '-';
    if (unit.isPresent() && isAttached) {
      return Optional.of(measured(at, unit.get(), HALF));
    }
    if (EnglishNumerals.scale(text.word(next)).isPresent() || next > at + 5) {
      return Optional.empty();
    }
    String before = text.wordBefore(at);
    int start = before.equals("a") || before.equals("one") ? text.startBefore(at) : at;
    return Optional.of(ratio(start, at + 4, 1, 2));
  }

  /** A third, a quarter, a tenth. */
  private static Optional<Match> aPart(EnglishText text, int at) {
    String word = text.word(at);
    int denominator = denominator(word);
    boolean hasArticle = text.wordBefore(at).equals("a") || text.wordBefore(at).equals("an");
    int end = text.wordEnd(at);
    if (denominator == 0 || !hasArticle || !text.isEdge(at) || text.charAt(end) == '-') {
      return Optional.empty();
    }
    String next = text.charAt(end) == ' ' ? text.word(text.skip(end)) : "";
    boolean isPart =
        next.isEmpty()
            ? !text.isDigit(text.skip(end)) && isApart(text, at)
            : AFTER_PART.contains(next);
    if (!isPart) {
      return Optional.empty();
    }
    int start = text.startBefore(at);
    return ofUnit(text, end)
        .filter(unit -> denominator == 4 || denominator == 10)
        .map(unit -> measured(start, unit, part(denominator)))
        .or(() -> Optional.of(ratio(start, end, 1, denominator)));
  }

  private static BigDecimal part(int denominator) {
    return BigDecimal.ONE.divide(BigDecimal.valueOf(denominator));
  }

  /** The unit of "of a percentage point". */
  private static Optional<Words.Hit<EnglishUnits.Word>> ofUnit(EnglishText text, int end) {
    int of = text.skip(end);
    return text.has(of, "of a") ? EnglishUnits.at(text, text.skip(of + 4)) : Optional.empty();
  }

  private static Match measured(int start, Words.Hit<EnglishUnits.Word> unit, BigDecimal part) {
    Match match =
        Match.of(
            start,
            unit.end(),
            unit.value().unit().isDuration() ? Kind.PERIOD : Kind.QUANTITY,
            Value.Number.of(part, BigDecimal.ONE),
            unit.value().unit());
    return match.times(unit.value().factor());
  }

  /** "By a third" ends with a part; "once a quarter" with a time. */
  private static boolean isApart(EnglishText text, int at) {
    String before = text.wordBefore(text.startBefore(at));
    return !before.equals("once") && !before.equals("times") && !before.equals("twice");
  }

  private static int denominator(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (singular.equals("quarter")) {
      return 4;
    }
    return EnglishNumerals.ordinal(singular).filter(nth -> nth > 2).orElse(0);
  }

  /** Two-thirds, three quarters, one fifth, one half. */
  private static Optional<Match> parts(EnglishText text, EnglishNumber above) {
    int end = above.end();
    if (!above.isWhole() || above.amount().precision() > 2) {
      return Optional.empty();
    }
    int next = text.charAt(end) == '-' ? end + 1 : text.skip(end);
    String word = next == end ? "" : text.word(next);
    if (above.is(1) && word.equals("half")) {
      return Optional.of(ratio(above.start(), next + 4, 1, 2));
    }
    int denominator = denominator(word);
    boolean agrees = above.is(1) != word.endsWith("s");
    boolean isTime =
        word.startsWith("quarter")
            && text.charAt(end) == ' '
            && !text.has(text.skip(next + word.length()), "of");
    return denominator == 0 || !agrees || isTime
        ? Optional.empty()
        : Optional.of(
            ratio(
                above.start(),
                next + word.length(),
                above.amount(),
                BigDecimal.valueOf(denominator)));
  }

  /** One in four, nine in 10, three out of every five. */
  private static Optional<Match> oneIn(EnglishText text, EnglishNumber above) {
    int joint = text.skip(above.end());
    int behind =
        text.has(joint, "in")
            ? joint + 2
            : text.has(joint, "out of") ? joint + 6 : text.has(joint, "of every") ? joint + 2 : -1;
    if (behind < 0 || !above.isWhole()) {
      return Optional.empty();
    }
    int every = text.skip(behind);
    int next = text.has(every, "every") ? text.skip(every + 5) : every;
    return EnglishNumerals.at(text, next)
        .filter(below -> below.isWhole() && isShare(above, below))
        .filter(below -> EnglishUnits.at(text, text.skip(below.end())).isEmpty())
        .map(below -> ratio(above.start(), below.end(), above.amount(), below.amount()));
  }

  /** Twelve in 2022 is no share. */
  private static boolean isShare(EnglishNumber above, EnglishNumber below) {
    boolean isRound =
        below.amount().compareTo(BigDecimal.valueOf(20)) <= 0
            || below.amount().remainder(BigDecimal.TEN).signum() == 0;
    boolean isYear = below.amount().precision() == 4 && below.amount().compareTo(HUNDREDTH) > 0;
    return isRound && above.amount().compareTo(below.amount()) < 0 && (!isYear || below.is(1000));
  }
}
