package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of a whole and ratios: two-thirds, a quarter of, half, one in four, 1.82:1, 3 to 1. */
final class EnglishFractions {
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

  private static final Set<String> SCORES =
      Lexicon.set(
          """
          won win wins beat beats lost lose loses defeated drew score vote voted votes winning
          losing defeating beating match game final drawn scored victory defeat ruled
          """);

  private EnglishFractions() {}

  static List<Match> read(EnglishText text, int at) {
    Optional<Match> part =
        colon(text, at)
            .or(() -> slash(text, at))
            .or(() -> score(text, at))
            .or(() -> half(text, at))
            .or(() -> aPart(text, at))
            .or(() -> parts(text, at))
            .or(() -> oneIn(text, at))
            .or(() -> toOne(text, at));
    return part.map(match -> List.of(finished(text, match))).orElse(List.of());
  }

  private static Match finished(EnglishText text, Match match) {
    return match.kind() == Kind.NAME ? match : EnglishQuantities.around(text, match);
  }

  private static Match ratio(int start, int end, long numerator, long denominator) {
    return Match.of(
        start, end, Kind.QUANTITY, Value.Fraction.of(numerator, denominator), Unit.RATIO);
  }

  private static Match ratio(int start, int end, BigDecimal numerator, BigDecimal denominator) {
    return Match.of(
        start, end, Kind.QUANTITY, new Value.Fraction(numerator, denominator), Unit.RATIO);
  }

  /** 1.82:1 and 4.9:44.4:50.7; a score of a match is a name. */
  private static Optional<Match> colon(EnglishText text, int at) {
    List<BigDecimal> terms = new ArrayList<>();
    int end = at;
    int next = at;
    while (terms.size() < 6 && text.isDigit(next)) {
      Optional<DigitReader.Digits> digits = DigitReader.read(text.raw(), next);
      if (digits.isEmpty()) {
        return Optional.empty();
      }
      terms.add(digits.get().number());
      end = digits.get().end();
      boolean goesOn = isColon(text.charAt(end)) && text.isDigit(end + 1);
      next = goesOn ? end + 1 : raw(text);
    }
    if (terms.size() < 2 || text.isDigit(at - 1)) {
      return Optional.empty();
    }
    if (terms.size() == 2) {
      return Optional.of(
          isScore(text, at) || terms.get(1).signum() == 0
              ? Match.name(at, end)
              : ratio(at, end, terms.get(0), terms.get(1)));
    }
    var parts =
        new Value.Structure(
            terms.stream().map(term -> Value.Number.of(term, BigDecimal.ONE)).toList());
    return Optional.of(Match.of(at, end, Kind.QUANTITY, parts, Unit.RATIO));
  }

  private static int raw(EnglishText text) {
    return text.raw().length();
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '∶';
  }

  /** 2/3, but neither 24/7 nor a date. */
  private static Optional<Match> slash(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int stop = DigitReader.run(text.raw(), end + 1);
    boolean isPair =
        text.charAt(end) == '/'
            && end > at
            && end - at < 3
            && stop > end + 1
            && stop - end < 4
            && !text.isDigit(at - 1)
            && text.charAt(at - 1) != '/'
            && text.charAt(stop) != '/';
    if (!isPair) {
      return Optional.empty();
    }
    int above = Integer.parseInt(text.raw().substring(at, end));
    int below = Integer.parseInt(text.raw().substring(end + 1, stop));
    boolean isName = above >= below || above == 9 && below == 11;
    return Optional.of(isName ? Match.name(at, stop) : ratio(at, stop, above, below));
  }

  /** Won 3-1, a vote of 12-3. */
  private static Optional<Match> score(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    char dash = text.charAt(end);
    int stop = DigitReader.run(text.raw(), end + 1);
    boolean isPair =
        (dash == '-' || dash == '–')
            && end > at
            && end - at < 4
            && stop > end + 1
            && stop - end < 5
            && !text.isDigit(at - 1)
            && "-–%/".indexOf(text.charAt(stop) == '\0' ? ' ' : text.charAt(stop)) < 0
            && !(".,".indexOf(text.charAt(stop)) >= 0 && text.isDigit(stop + 1));
    if (!isPair || text.charAt(at - 1) == '-' || EnglishText.isLetter(text.charAt(stop))) {
      return Optional.empty();
    }
    int first = Integer.parseInt(text.raw().substring(at, end));
    int second = Integer.parseInt(text.raw().substring(end + 1, stop));
    boolean isScore = isScore(text, at) && EnglishNouns.head(text, stop).isEmpty();
    return first >= second && first < 1000 || isScore
        ? Optional.of(Match.name(at, stop))
        : Optional.empty();
  }

  private static boolean isScore(EnglishText text, int at) {
    int place = at;
    for (int i = 0; i < 4; i++) {
      String word = text.wordBefore(place);
      if (SCORES.contains(word)) {
        return true;
      }
      if (word.isEmpty()) {
        return false;
      }
      place = text.startBefore(place);
    }
    return false;
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
    if (unit.filter(hit -> hit.value().unit().isDuration()).isPresent()
        && (next > at + 5 || text.charAt(at + 4) == '-')) {
      Value half = Value.Number.of("0.5");
      return Optional.of(
          Match.of(at, unit.get().end(), Kind.PERIOD, half, unit.get().value().unit()));
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
    return isPart
        ? Optional.of(ratio(text.startBefore(at), end, 1, denominator))
        : Optional.empty();
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
  private static Optional<Match> parts(EnglishText text, int at) {
    Optional<EnglishNumber> above = EnglishNumerals.at(text, at);
    if (above.isEmpty() || !above.get().isWhole() || above.get().amount().precision() > 2) {
      return Optional.empty();
    }
    int end = above.get().end();
    int next = text.charAt(end) == '-' ? end + 1 : text.skip(end);
    String word = next == end ? "" : text.word(next);
    if (above.get().is(1) && word.equals("half")) {
      return Optional.of(ratio(at, next + 4, 1, 2));
    }
    int denominator = denominator(word);
    boolean agrees = above.get().is(1) != word.endsWith("s");
    boolean isTime =
        word.startsWith("quarter")
            && text.charAt(end) == ' '
            && !text.has(text.skip(next + word.length()), "of");
    return denominator == 0 || !agrees || isTime
        ? Optional.empty()
        : Optional.of(
            ratio(at, next + word.length(), above.get().amount(), BigDecimal.valueOf(denominator)));
  }

  /** One in four, nine in 10, three out of every five. */
  private static Optional<Match> oneIn(EnglishText text, int at) {
    Optional<EnglishNumber> above = EnglishNumerals.at(text, at).filter(EnglishNumber::isWhole);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    int joint = text.skip(above.get().end());
    int behind =
        text.has(joint, "in")
            ? joint + 2
            : text.has(joint, "out of") ? joint + 6 : text.has(joint, "of every") ? joint + 2 : -1;
    if (behind < 0) {
      return Optional.empty();
    }
    int every = text.skip(behind);
    int next = text.has(every, "every") ? text.skip(every + 5) : every;
    return EnglishNumerals.at(text, next)
        .filter(below -> below.isWhole() && isShare(above.get(), below))
        .filter(below -> EnglishUnits.at(text, text.skip(below.end())).isEmpty())
        .map(below -> ratio(at, below.end(), above.get().amount(), below.amount()));
  }

  /** Twelve in 2022 is no share. */
  private static boolean isShare(EnglishNumber above, EnglishNumber below) {
    boolean isRound =
        below.amount().compareTo(BigDecimal.valueOf(20)) <= 0
            || below.amount().remainder(BigDecimal.TEN).signum() == 0;
    boolean isYear = below.amount().precision() == 4 && below.amount().compareTo(HUNDREDTH) > 0;
    return isRound && above.amount().compareTo(below.amount()) < 0 && (!isYear || below.is(1000));
  }

  /** 1.82 to 1, a ratio of 3 to 2. */
  private static Optional<Match> toOne(EnglishText text, int at) {
    Optional<EnglishNumber> above = EnglishNumerals.at(text, at).filter(n -> !n.isScaled());
    if (above.isEmpty() || !text.has(text.skip(above.get().end()), "to")) {
      return Optional.empty();
    }
    boolean isRatio = text.has(at - 9, "ratio of ");
    return EnglishNumerals.at(text, text.skip(text.skip(above.get().end()) + 2))
        .filter(below -> !below.isScaled() && (isRatio || below.is(1) && !below.spelled()))
        .filter(below -> below.amount().signum() > 0)
        .map(
            below ->
                isScore(text, at)
                    ? Match.name(at, below.end())
                    : ratio(at, below.end(), above.get().amount(), below.amount()));
  }
}
