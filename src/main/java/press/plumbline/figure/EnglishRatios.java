package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ratios and structures: 1.82:1, 4.9:44.4:50.7, 2/3, 3 to 2; the score of a match is a name. */
final class EnglishRatios {
  private static final Set<String> SCORES =
      Lexicon.set(
          """
          won win wins beat beats lost lose loses defeated drew score vote voted votes winning
          losing defeating beating passed rejected approved carried match game final drawn scored victory defeat ruled
          """);

  private static final Set<String> COUNTED =
      Set.of(
          "votes",
          "goals",
          "points",
          "games",
          "sets",
          "frames",
          "runs",
          "seats",
          "judges",
          "justices",
          "members",
          "jurors");

  private EnglishRatios() {}

  static Optional<Match> read(EnglishText text, int at) {
    return EnglishRates.read(text, at)
        .or(() -> colon(text, at))
        .or(() -> slash(text, at))
        .or(() -> score(text, at))
        .or(() -> votes(text, at));
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
              : EnglishFractions.ratio(at, end, terms.get(0), terms.get(1)));
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
    return Optional.of(
        isName
            ? Match.name(at, stop)
            : EnglishFractions.ratio(
                at, stop, BigDecimal.valueOf(above), BigDecimal.valueOf(below)));
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
    boolean isScore =
        (isChain(text, at) || isScore(text, at)) && EnglishNouns.head(text, stop).isEmpty();
    return first >= second && first < 1000 || isScore
        ? Optional.of(Match.name(at, stop))
        : Optional.empty();
  }

  /** By 52 votes to 48, three goals to one. */
  static Optional<Match> votes(EnglishText text, int at) {
    int end =
        EnglishNumerals.at(text, at)
            .filter(number -> number.isWhole() && number.start() == at)
            .map(EnglishNumber::end)
            .orElse(at);
    int noun = text.skip(end);
    int to = text.skip(text.wordEnd(noun));
    if (noun > end && isScore(text, at) && text.has(noun, "to")) {
      return tally(text, at, text.skip(noun + 2));
    }
    boolean isTally =
        noun > end
            && COUNTED.contains(text.word(noun))
            && text.has(to, "to")
            && !text.has(noun, "points");
    return isTally
        ? EnglishNumerals.at(text, text.skip(to + 2)).map(other -> Match.name(at, other.end()))
        : Optional.empty();
  }

  /** Passed by 52 to 48, a vote of 1,870 to 412: neither number counts anything. */
  private static Optional<Match> tally(EnglishText text, int at, int to) {
    return EnglishNumerals.at(text, to)
        .filter(other -> other.isWhole() && other.end() > other.start())
        .filter(other -> EnglishUnits.at(text, text.skip(other.end())).isEmpty())
        .filter(other -> EnglishNouns.head(text, other.end()).isEmpty())
        .filter(other -> !text.has(text.skip(other.end()), "of")) // 158 to 164 of the seats
        .map(other -> Match.name(at, other.end()));
  }

  /** 6-4, 3-6, 7-5: a score beside another. */
  private static boolean isChain(EnglishText text, int at) {
    int before = text.raw().lastIndexOf(' ', at - 2);
    boolean isBehind =
        text.raw().startsWith(", ", at - 2)
            && text.isDigit(at - 3)
            && before > 0
            && at - before < 9
            && text.isDigit(before + 1)
            && text.raw().substring(before, at).indexOf('-') > 0;
    return isBehind;
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

  /** Outnumbered them by more than two to one. */
  private static boolean isOutnumbered(EnglishText text, int at) {
    int place = at;
    for (int i = 0; i < 6; i++) {
      if (text.wordBefore(place).startsWith("outnumber")) {
        return true;
      }
      place = text.startBefore(place);
    }
    return false;
  }

  /** 1.82 to 1, a ratio of 3 to 2, a 1.8-to-1 ratio. */
  static Optional<Match> toOne(EnglishText text, EnglishNumber above) {
    int at = above.start();
    boolean isTied = text.has(above.end(), "-to-");
    int to = isTied ? above.end() + 1 : text.skip(above.end());
    if (!text.has(to, "to")) {
      return Optional.empty();
    }
    boolean isRatio = text.has(at - 9, "ratio of ") || isOutnumbered(text, at);
    return EnglishNumerals.at(text, isTied ? to + 3 : text.skip(to + 2))
        .filter(below -> !below.isScaled() && (isRatio || below.is(1) && !below.spelled()))
        .filter(below -> below.amount().signum() > 0)
        .map(
            below ->
                isScore(text, at)
                    ? Match.name(at, below.end())
                    : EnglishFractions.ratio(
                        above.start(), below.end(), above.amount(), below.amount()));
  }
}
