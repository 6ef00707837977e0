package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ranks and ordinals: third-largest, ranked fourth, No. 4, the top 10, the 135th Canton Fair. */
final class EnglishOrdinals {
  /** What stands before "the 28th" where it is a day. */
  private static final Set<String> DAYS =
      Set.of("on", "by", "until", "till", "for", "since", "before", "after", "from");

  private EnglishOrdinals() {}

  static List<Match> read(EnglishText text, int at) {
    return top(text, at)
        .or(() -> number(text, at))
        .or(() -> large(text, at))
        .or(() -> dayOfMonth(text, at))
        .or(() -> ordinal(text, at))
        .map(List::of)
        .orElse(List.of());
  }

  /** What an ordinal at a place counts, 22 for 22nd or twenty-second; 0 if there is none. */
  static int numberAt(EnglishText text, int at) {
    if (text.isDigit(at)) {
      int end = DigitReader.run(text.raw(), at);
      boolean isOrdinal =
          end - at < 5
              && !text.isDigit(at - 1)
              && List.of("st", "nd", "rd", "th").contains(text.word(end));
      return isOrdinal ? Integer.parseInt(text.raw().substring(at, end)) : 0;
    }
    if (!text.isEdge(at)) {
      return 0;
    }
    Optional<Integer> simple = EnglishNumerals.ordinal(text.word(at));
    if (simple.isPresent()) {
      return simple.get();
    }
    int tens = EnglishNumerals.cardinal(text.word(at)).orElse(0);
    int behind = text.wordEnd(at);
    return tens >= 20 && text.charAt(behind) == '-'
        ? EnglishNumerals.ordinal(text.word(behind + 1))
            .filter(one -> one < 10)
            .map(one -> tens + one)
            .orElse(0)
        : 0;
  }

  static int endAt(EnglishText text, int at) {
    int digits = DigitReader.run(text.raw(), at);
    int end = text.wordEnd(digits);
    boolean isCompound = digits == at && EnglishNumerals.ordinal(text.word(at)).isEmpty();
    return isCompound ? text.wordEnd(end + 1) : end;
  }

  /** The top 10, top five, top-100: a place no lower than that. */
  private static Optional<Match> top(EnglishText text, int at) {
    int end = text.charAt(at - 1) == '-' ? at - 1 : text.back(at);
    if (end == at || !text.has(end - 3, "top")) {
      return Optional.empty();
    }
    return EnglishNumerals.at(text, at)
        .filter(EnglishNumber::isWhole)
        .filter(number -> !isMeasured(text, number.end()))
        .map(
            number ->
                Match.of(end - 3, number.end(), Kind.ORDINAL, number.value(), Unit.RANK)
                    .approximately(Approximation.AT_MOST));
  }

  /** The top 10 percent are a share. */
  private static boolean isMeasured(EnglishText text, int end) {
    return EnglishUnits.at(text, text.skip(end)).isPresent();
  }

  /** No. 4, number one. */
  private static Optional<Match> number(EnglishText text, int at) {
    int numero = numeroBefore(text, at);
    int start = numero < 0 && isNumber(text, at) ? text.startBefore(at) : numero;
    if (start < 0) {
      return Optional.empty();
    }
    return EnglishNumerals.at(text, at)
        .filter(number -> number.isWhole() && number.amount().precision() < 5)
        .filter(number -> numero >= 0 || number.amount().precision() < 3)
        .map(number -> Match.of(start, number.end(), Kind.ORDINAL, number.value(), Unit.RANK));
  }

  /**
   * Where the No. before a number begins; British style leaves the point out. -1 if there is none.
   */
  static int numeroBefore(EnglishText text, int at) {
    int end = text.back(at);
    if (text.has(end - 3, "no.")) {
      return end - 3;
    }
    boolean isShort = end < at && text.isDigit(at) && text.raw().startsWith("No", end - 2);
    return isShort && text.has(end - 2, "no") ? end - 2 : -1;
  }

  /** Number one, but not: twice the number two weeks earlier. */
  private static boolean isNumber(EnglishText text, int at) {
    int start = text.startBefore(at);
    return text.has(start, "number")
        && text.charAt(at - 1) == ' '
        && EnglishNumerals.at(text, at)
            .filter(number -> EnglishUnits.at(text, text.skip(number.end())).isEmpty())
            .filter(number -> EnglishNouns.head(text, number.end()).isEmpty())
            .isPresent();
  }

  /** The 8,000th train, the 100 billionth parcel. */
  private static Optional<Match> large(EnglishText text, int at) {
    if (!text.isDigit(at)) {
      return Optional.empty();
    }
    Optional<DigitReader.Digits> digits = DigitReader.read(text.raw(), at);
    int end = digits.map(DigitReader.Digits::end).orElse(at);
    if (end > at + 4 && text.has(end, "th")) {
      return digits.map(found -> turn(at, end + 2, found.number()));
    }
    String word = text.word(text.skip(end));
    Optional<BigDecimal> scale =
        word.endsWith("th")
            ? EnglishNumerals.scale(word.substring(0, word.length() - 2))
            : Optional.empty();
    return scale.flatMap(
        step ->
            digits.map(
                found -> turn(at, text.wordEnd(text.skip(end)), found.number().multiply(step))));
  }

  private static Match turn(int at, int end, BigDecimal number) {
    Value value = Value.Number.of(number, BigDecimal.ONE);
    return Match.of(at, end, Kind.ORDINAL, value, Unit.ORDINAL);
  }

  /** On the 28th: a day where the month is left to the reader. */
  private static Optional<Match> dayOfMonth(EnglishText text, int at) {
    int day = text.isDigit(at) ? numberAt(text, at) : 0;
    int the = text.startBefore(at);
    int end = endAt(text, at);
    String next = text.word(text.skip(end));
    boolean isAlone = !text.isDigit(text.skip(end)) && text.charAt(end) != '-';
    boolean isDay =
        day > 0
            && day < 32
            && text.has(the, "the")
            && DAYS.contains(text.wordBefore(the))
            && (next.isEmpty() ? isAlone : EnglishNouns.isFunctionWord(next));
    return isDay
        ? Optional.of(Match.moment(at, end, "---" + Iso.two(day), new Unit("date")))
        : Optional.empty();
  }

  private static Optional<Match> ordinal(EnglishText text, int at) {
    int nth = numberAt(text, at);
    if (nth == 0) {
      return Optional.empty();
    }
    int end = endAt(text, at);
    Match match =
        Match.of(at, end, Kind.ORDINAL, Value.Number.of(Integer.toString(nth)), Unit.ORDINAL);
    int next = text.charAt(end) == '-' ? end + 1 : text.skip(end);
    if (EnglishRanks.isSuperlative(text.word(next)) && next > end) {
      int stop = text.charAt(end) == '-' ? text.wordEnd(next) : end;
      return Optional.of(match.in(Unit.RANK).spanning(at, stop).within(at, text.wordEnd(next)));
    }
    if (text.has(next, "only to")) {
      return Optional.of(match.in(Unit.RANK));
    }
    return Optional.of(EnglishRanks.isRank(text, at, end) ? match.in(Unit.RANK) : match);
  }
}
