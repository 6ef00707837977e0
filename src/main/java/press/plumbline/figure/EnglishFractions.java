package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of a whole: two-thirds, a quarter of, half, one in four. */
final class EnglishFractions {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What may follow "a third" where it is a part; a noun would make it the third of its kind. */
  private static final Set<String> AFTER_PART =
      Lexicon.set(
          """
          of more less higher lower fewer as from to in the and or over since on by for larger smaller
          but while faster were was are is came come comes had have has went go goes share stake live
          lived work worked that compared above below between last this each with at increase decline
          drop fall rise cut growth cheaper their its lighter heavier bigger shorter longer slower
          taller weaker stronger poorer richer older younger coming going being using living working
          said say says want wants think believe use used own owned pay paid saw took earn expect
          remain remained did do does would will could again against below than when
          """);

  /** Parts that end as decimals: two hundredths of a second. */
  private static final Set<Integer> DECIMAL = Set.of(4, 5, 8, 10, 100, 1000);

  /** What a quarter is before, where it is no part: a quarter century, a quarter earlier. */
  private static final Set<String> NO_PART =
      Set.of("century", "mile", "hour", "ago", "earlier", "later", "final", "finals", "point");

  private EnglishFractions() {}

  static List<Match> read(EnglishText text, int at) {
    Optional<Match> every = EnglishShares.everyNth(text, at);
    if (every.isPresent()) {
      return List.of(finished(text, every.get()));
    }
    Optional<Match> part =
        text.isDigit(at)
            ? EnglishRatios.read(text, at)
            : sign(text, at)
                .or(() -> half(text, at))
                .or(() -> aPart(text, at))
                .or(() -> EnglishRatios.votes(text, at));
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
        .or(() -> EnglishShares.read(text, above))
        .or(() -> EnglishRatios.toOne(text, above));
  }

  private static Match finished(EnglishText text, Match match) {
    return match.kind() == Kind.NAME || match.kind() == Kind.IDIOM
        ? match
        : EnglishQuantities.around(text, match);
  }

  private static Match ratio(int start, int end, long numerator, long denominator) {
    return Match.of(
        start, end, Kind.QUANTITY, Value.Fraction.of(numerator, denominator), Unit.RATIO);
  }

  static Match ratio(int start, int end, BigDecimal numerator, BigDecimal denominator) {
    return Match.of(
        start, end, Kind.QUANTITY, new Value.Fraction(numerator, denominator), Unit.RATIO);
  }

  /** ¼ of them. */
  private static Optional<Match> sign(EnglishText text, int at) {
    int quarters = "¼½¾".indexOf(text.charAt(at)) + 1;
    int next = text.skip(at + 1);
    boolean isPart = quarters > 0 && (text.has(next, "of") || text.charAt(next) == '\0');
    return isPart && !text.isDigit(at - 1)
        ? Optional.of(quarters == 2 ? ratio(at, at + 1, 1, 2) : ratio(at, at + 1, quarters, 4))
        : Optional.empty();
  }

  /** Half, a half, half of; half a year is a time and half a million a number. */
  private static Optional<Match> half(EnglishText text, int at) {
    Optional<Match> other =
        again(text, at).or(() -> andAHalf(text, at)).or(() -> ofAPoint(text, at));
    if (other.isPresent()) {
      return other;
    }
    if (!text.has(at, "half") || text.charAt(at + 4) == '-' && !isTied(text, at + 5)) {
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

  /** Half-year, half-hour, half-mile. */
  private static boolean isTied(EnglishText text, int at) {
    return EnglishUnits.at(text, at).isPresent();
  }

  /** Half as much again is one and a half times as much, half as many 0.5 times. */
  private static Optional<Match> again(EnglishText text, int at) {
    boolean isAgain = text.has(at, "half as much again") || text.has(at, "half as many again");
    if (text.has(at, "half as") && !isAgain) {
      return Optional.of(
          Match.of(at, at + 4, Kind.MULTIPLE, Value.Number.of("0.5"), Unit.MULTIPLE));
    }
    return isAgain
        ? Optional.of(Match.of(at, at + 18, Kind.MULTIPLE, Value.Number.of("1.5"), Unit.MULTIPLE))
        : Optional.empty();
  }

  /** A quarter-point cut, a half-percentage-point rise. */
  private static Optional<Match> ofAPoint(EnglishText text, int at) {
    if (text.has(at, "half a point")) {
      Unit unit = pointUnit(text, at);
      return Optional.of(Match.of(at, at + 12, Kind.QUANTITY, Value.Number.of("0.5"), unit));
    }
    int end = text.wordEnd(at);
    int next = text.has(end + 1, "percentage") ? end + 12 : end + 1;
    boolean isPoint = text.charAt(end) == '-' && text.has(next, "point");
    if (!isPoint || !text.has(at, "half") && !text.has(at, "quarter")) {
      return Optional.empty();
    }
    Value part = Value.Number.of(text.has(at, "half") ? "0.5" : "0.25");
    return Optional.of(Match.of(at, next + 5, Kind.QUANTITY, part, Unit.PERCENTAGE_POINT));
  }

  private static Unit pointUnit(EnglishText text, int at) {
    boolean isPercent =
        EnglishPoints.arePercentage(text, at) || text.holds("percent") || text.holds("rate");
    return isPercent ? Unit.PERCENTAGE_POINT : Unit.count("point");
  }

  /** An hour and a half, a year and a half. */
  private static Optional<Match> andAHalf(EnglishText text, int at) {
    int and = text.startBefore(text.startBefore(at));
    boolean isBehind =
        text.has(at, "half") && text.has(and, "and a") && text.wordBefore(at).equals("a");
    int unit = text.startBefore(and);
    int article = text.startBefore(unit);
    boolean isOne = isBehind && (text.has(article, "a") || text.has(article, "an"));
    return isOne
        ? EnglishUnits.at(text, unit)
            .map(hit -> new Words.Hit<>(unit, at + 4, hit.value()))
            .map(hit -> measured(article, hit, new BigDecimal("1.5")))
        : Optional.empty();
  }

  /** A third, a quarter, a tenth. */
  private static Optional<Match> aPart(EnglishText text, int at) {
    String word = text.word(at);
    int denominator = denominator(word);
    boolean hasArticle = text.wordBefore(at).equals("a") || text.wordBefore(at).equals("an");
    int end = text.wordEnd(at);
    if (denominator > 0 && isGraded(text, at) && text.has(text.skip(end), "of")) {
      return Optional.of(ratio(at, end, 1, denominator));
    }
    if (denominator == 0 || !hasArticle || !text.isEdge(at) || text.charAt(end) == '-') {
      return Optional.empty();
    }
    String next = text.charAt(end) == ' ' ? text.word(text.skip(end)) : "";
    boolean isPart =
        next.isEmpty()
            ? !text.isDigit(text.skip(end)) && isApart(text, at)
            : isPart(text, at, end, next);
    if (!isPart) {
      return Optional.empty();
    }
    int start = text.startBefore(at);
    int of = text.skip(end);
    if (denominator == 4 && text.has(of, "of a century")) {
      Value years = Value.Number.of("25");
      return Optional.of(Match.of(start, of + 12, Kind.PERIOD, years, Unit.duration("year")));
    }
    return ofUnit(text, end)
        .filter(unit -> denominator == 4 || denominator == 10)
        .map(unit -> measured(start, unit, part(denominator)))
        .or(() -> Optional.of(ratio(start, end, 1, denominator)));
  }

  /** The poorest third of students; the last quarter is a time. */
  private static boolean isGraded(EnglishText text, int at) {
    String before = text.wordBefore(at);
    return Set.of("top", "bottom", "upper", "lower").contains(before)
        || EnglishRanks.isSuperlative(before) && !text.word(at).equals("quarter");
  }

  /** A third opposed it, less than a tenth coming; but: a third listed firm. */
  private static boolean isPart(EnglishText text, int at, int end, String next) {
    if (text.word(at).equals("quarter")) {
      return !NO_PART.contains(next) && isApart(text, at);
    }
    int behind = text.wordEnd(text.skip(end));
    String object = text.word(text.skip(behind));
    boolean isVerb =
        next.endsWith("ed") && (object.isEmpty() || EnglishNouns.isFunctionWord(object));
    return AFTER_PART.contains(next) || isVerb;
  }

  private static BigDecimal part(int denominator) {
    return BigDecimal.ONE.divide(BigDecimal.valueOf(denominator));
  }

  /** The unit of "of a percentage point". */
  private static Optional<Words.Hit<EnglishUnits.Word>> ofUnit(EnglishText text, int end) {
    int of = text.skip(end);
    if (text.has(of, "of a second")) {
      EnglishUnits.Word second = new EnglishUnits.Word(Unit.duration("second"), BigDecimal.ONE);
      return Optional.of(new Words.Hit<>(of + 5, of + 11, second));
    }
    if (text.has(of, "of a point")) {
      EnglishUnits.Word point = new EnglishUnits.Word(pointUnit(text, of), BigDecimal.ONE);
      return Optional.of(new Words.Hit<>(of + 5, of + 10, point));
    }
    return text.has(of, "of a")
        ? EnglishUnits.at(text, text.skip(of + 4))
            .filter(unit -> !unit.value().unit().equals(Unit.duration("century")))
        : Optional.empty();
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
    int stop = next + word.length();
    Optional<Words.Hit<EnglishUnits.Word>> unit =
        DECIMAL.contains(denominator) && agrees ? ofUnit(text, stop) : Optional.empty();
    if (unit.isPresent()) {
      BigDecimal part = above.amount().divide(BigDecimal.valueOf(denominator));
      return Optional.of(measured(above.start(), unit.get(), part));
    }
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
}
