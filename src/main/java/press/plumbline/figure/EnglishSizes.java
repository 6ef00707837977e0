package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Size words alone, which leave a wide range: dozens, hundreds of companies, several thousand. */
final class EnglishSizes {
  private static final Map<String, String> PLURALS =
      Map.of(
          "dozens",
          "24 99",
          "tens",
          "20 99",
          "scores",
          "40 99",
          "hundreds",
          "200 999",
          "thousands",
          "2000 9999",
          "millions",
          "2 9",
          "billions",
          "2 9",
          "trillions",
          "2 9");

  private EnglishSizes() {}

  static List<Match> read(EnglishText text, int at) {
    return plural(text, at)
        .or(() -> several(text, at))
        .or(() -> score(text, at))
        .map(match -> List.of(EnglishQuantities.around(text, counted(text, match))))
        .orElse(List.of());
  }

  /** Dozens, tens of thousands. */
  private static Optional<Match> plural(EnglishText text, int at) {
    String ends = PLURALS.get(text.word(at));
    if (ends == null || !text.isEdge(at)) {
      return Optional.empty();
    }
    int end = text.wordEnd(at);
    BigDecimal scale = scaleOf(text.word(at));
    int of = text.skip(end);
    if (text.has(of, "of")) {
      String word = text.word(text.skip(of + 2));
      if (PLURALS.containsKey(word) && EnglishNumerals.isPowerOfTen(word)) {
        end = text.wordEnd(text.skip(of + 2));
        scale = scale.multiply(base(word));
      }
    }
    return Optional.of(about(at, end, ends, scale));
  }

  /** Millions and beyond keep their scale apart. */
  private static BigDecimal scaleOf(String word) {
    return Set.of("millions", "billions", "trillions").contains(word) ? base(word) : BigDecimal.ONE;
  }

  private static BigDecimal base(String plural) {
    return EnglishNumerals.scale(plural.substring(0, plural.length() - 1)).orElse(BigDecimal.TEN);
  }

  private static Match about(int start, int end, String ends, BigDecimal scale) {
    int space = ends.indexOf(' ');
    var range =
        new Value.Range(
            Value.Number.of(new BigDecimal(ends.substring(0, space)), scale),
            Value.Number.of(high(ends.substring(space + 1), scale), scale),
            false);
    return Match.of(start, end, Kind.QUANTITY, range, Unit.NONE).approximately(Approximation.ABOUT);
  }

  /** Tens of thousands end at 99,999, the last whole number before the next size. */
  private static BigDecimal high(String digits, BigDecimal scale) {
    BigDecimal next = new BigDecimal(digits).add(BigDecimal.ONE);
    return scale.compareTo(BigDecimal.ONE) == 0
        ? new BigDecimal(digits)
        : next.subtract(BigDecimal.ONE.divide(scale));
  }

  /** Several hundred, a few thousand, a couple of million. */
  private static Optional<Match> several(EnglishText text, int at) {
    Optional<BigDecimal> scale = EnglishNumerals.scale(text.word(at));
    if (scale.isEmpty() || !text.isEdge(at)) {
      return Optional.empty();
    }
    String before = text.wordBefore(at);
    int start = text.startBefore(at);
    if (before.equals("of") && text.wordBefore(start).equals("couple")) {
      return Optional.of(couple(text, at, text.startBefore(start), scale.get()));
    }
    if (before.equals("few") && text.wordBefore(start).equals("a")) {
      start = text.startBefore(start);
    } else if (!before.equals("several") && !before.equals("few") && !before.equals("many")) {
      return Optional.empty();
    }
    boolean isDozen = text.word(at).equals("dozen");
    return Optional.of(
        about(
            start,
            text.wordEnd(at),
            isDozen ? "24 99" : "2 9",
            isDozen ? BigDecimal.ONE : scale.get()));
  }

  private static Match couple(EnglishText text, int at, int couple, BigDecimal scale) {
    int start = text.wordBefore(couple).equals("a") ? text.startBefore(couple) : couple;
    Value two = Value.Number.of(BigDecimal.valueOf(2), scale);
    return Match.of(start, text.wordEnd(at), Kind.QUANTITY, two, Unit.NONE)
        .approximately(Approximation.ABOUT);
  }

  /** A score of ships. */
  private static Optional<Match> score(EnglishText text, int at) {
    boolean isTwenty =
        text.has(at, "score of")
            && text.wordBefore(at).equals("a")
            && EnglishPlurals.isPlural(text.word(at + 9));
    return isTwenty
        ? Optional.of(Match.of(at, at + 5, Kind.QUANTITY, Value.Number.of("20"), Unit.NONE))
        : Optional.empty();
  }

  /** Dozens of companies counts companies, billions of yuan are money. */
  static Match counted(EnglishText text, Match match) {
    int of = text.skip(match.end());
    int end = text.has(of, "of") ? of + 2 : match.end();
    Optional<Words.Hit<EnglishUnits.Word>> unit = EnglishUnits.at(text, text.skip(end));
    if (unit.isPresent()) {
      Match measured =
          match
              .spanning(match.start(), unit.get().end())
              .in(unit.get().value().unit())
              .times(unit.get().value().factor());
      return measured.unit().isDuration() ? measured.as(Kind.PERIOD) : measured;
    }
    return EnglishNouns.head(text, end)
        .map(
            noun ->
                (noun.start() == text.skip(end) ? match.spanning(match.start(), noun.end()) : match)
                    .in(Unit.count(noun.singular())))
        .orElseGet(() -> EnglishEllipsis.of(text, match));
  }
}
