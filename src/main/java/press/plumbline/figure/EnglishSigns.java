package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Digits that brackets, hyphens, points and signs tie to a name: 401(k), Form 10-K, 5-HT2A,
 * XBB.1.5, a 4-3-3, 2015=100, and numbers to call.
 */
final class EnglishSigns {
  private static final int LONGEST = 24;
  private static final int MOST_LETTERS = 4;

  /** No number to call has fewer digits; the national ones of E.164 have up to fifteen. */
  private static final int FEWEST_CALLED = 7;

  private static final Set<String> GUNS =
      Lexicon.set(
          """
          caliber calibre rifle rifles pistol pistols handgun handguns gun guns revolver magnum
          round rounds bullet bullets cannon
          """);

  private static final Set<String> RACES =
      Lexicon.set(
          """
          hurdles final finals butterfly freestyle backstroke breaststroke relay sprint dash medley
          steeplechase heats champion title record individual race
          """);

  private EnglishSigns() {}

  static Optional<Match> read(EnglishText text, int at) {
    if (!text.isDigit(at) || text.isDigit(at - 1)) {
      return Optional.empty();
    }
    int end = DigitReader.run(text.raw(), at);
    return bracketed(text, at, end)
        .or(() -> hyphened(text, at, end))
        .or(() -> pointed(text, at))
        .or(() -> chain(text, at, end))
        .or(() -> base(text, at, end))
        .or(() -> race(text, at, end))
        .or(() -> generation(text, at, end))
        .or(() -> caliber(text, at, end))
        .or(() -> called(text, at));
  }

  /** 401(k), 501(c)(3). */
  private static Optional<Match> bracketed(EnglishText text, int at, int end) {
    int stop = end;
    while (stop - at < LONGEST && text.charAt(stop) == '(' && text.charAt(stop + 2) == ')') {
      stop += 3;
    }
    return stop > end && EnglishText.isLetter(text.charAt(end + 1))
        ? Optional.of(Match.name(at, stop))
        : Optional.empty();
  }

  /** 10-K, 5-HT2A, but not a 20-MW turbine. */
  private static Optional<Match> hyphened(EnglishText text, int at, int end) {
    int letters = end + 1;
    int stop = text.wordEnd(letters);
    boolean isSign =
        text.charAt(end) == '-'
            && stop > letters
            && stop - letters <= MOST_LETTERS
            && text.charAt(stop) != '-'
            && text.raw().substring(letters, stop).chars().allMatch(c -> c >= 'A' && c <= 'Z')
            && EnglishUnits.at(text, letters).isEmpty()
            && text.isProse(at);
    return isSign ? Optional.of(Match.name(at, endOfSign(text, stop))) : Optional.empty();
  }

  /** XBB.1.5, BA.2: capitals, a point, digits. */
  private static Optional<Match> pointed(EnglishText text, int at) {
    int start = text.wordStart(at - 1);
    boolean isSign =
        text.charAt(at - 1) == '.'
            && (at - 1 - start > 1 || at - 2 == start && isLong(text, at))
            && text.raw().substring(start, at - 1).chars().allMatch(c -> c >= 'A' && c <= 'Z')
            && !text.has(start, "no");
    return isSign ? Optional.of(Match.name(start, endOfSign(text, at))) : Optional.empty();
  }

  /** Where the run of digits, letters and inner marks ends that a place is in. */
  static int endOfSign(EnglishText text, int at) {
    int end = at;
    while (end - at < LONGEST && (isSignal(text, end) || joins(text, end))) {
      end++;
    }
    return end;
  }

  /** Of one letter it is a sign with two points more: B.1.1.7. */
  private static boolean isLong(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    return text.charAt(end) == '.' && text.isDigit(end + 1);
  }

  private static boolean isSignal(EnglishText text, int at) {
    return text.isDigit(at) || EnglishText.isLetter(text.charAt(at));
  }

  private static boolean joins(EnglishText text, int at) {
    return ".-".indexOf(text.charAt(at)) >= 0 && text.isDigit(at + 1) && isSignal(text, at - 1);
  }

  /** A 4-3-3, 978-7-5086: three groups or more, if they are no date. */
  private static Optional<Match> chain(EnglishText text, int at, int end) {
    int stop = end;
    int groups = 1;
    while (stop - at < LONGEST && text.charAt(stop) == '-' && text.isDigit(stop + 1)) {
      stop = DigitReader.run(text.raw(), stop + 1);
      groups++;
    }
    boolean isDate = end - at == 4 && groups == 3;
    return groups > 2 && !isDate && text.charAt(at - 1) != '-'
        ? Optional.of(Match.name(at, stop))
        : Optional.empty();
  }

  /** 2015=100 says what an index is based on. */
  private static Optional<Match> base(EnglishText text, int at, int end) {
    int sign = text.skip(end);
    int next = text.skip(sign + 1);
    boolean isBase = text.charAt(sign) == '=' && text.isDigit(next) && end - at == 4;
    return isBase
        ? Optional.of(Match.name(at, DigitReader.run(text.raw(), next)))
        : Optional.empty();
  }

  /** The 400m hurdles, the 100m final: a race is called by its length. */
  private static Optional<Match> race(EnglishText text, int at, int end) {
    int unit = text.charAt(end) == '-' ? end + 1 : end;
    int apart = text.skip(end);
    boolean isApart = text.has(apart, "metres") || text.has(apart, "meters");
    boolean isTied = text.has(unit, "m") || text.has(unit, "meter") || text.has(unit, "metre");
    boolean isLength = isTied || isApart;
    int next = text.skip(text.wordEnd(isApart ? apart : unit));
    return isLength && RACES.contains(text.word(next))
        ? Optional.of(Match.name(at, text.wordEnd(next)))
        : Optional.empty();
  }

  /** The post-95 generation, the post-1990s: people by the years of their birth. */
  private static Optional<Match> generation(EnglishText text, int at, int end) {
    int stop = text.has(end, "s") ? end + 1 : end;
    int next = text.skip(stop);
    boolean isPost = text.charAt(at - 1) == '-' && text.has(at - 5, "post");
    boolean isBirth = end - at == 2 || stop > end;
    if (!isPost || !isBirth || EnglishText.isLetter(text.charAt(stop))) {
      return Optional.empty();
    }
    return Optional.of(Match.name(at - 5, text.has(next, "generation") ? next + 10 : stop));
  }

  /** A .22 rifle, a .45-caliber gun. */
  private static Optional<Match> caliber(EnglishText text, int at, int end) {
    boolean isPoint = text.charAt(at - 1) == '.' && !text.isDigit(at - 2);
    int next = text.charAt(end) == '-' ? end + 1 : text.skip(end);
    return isPoint && GUNS.contains(text.word(next))
        ? Optional.of(Match.name(at - 1, end))
        : Optional.empty();
  }

  /** +44 20 7946 0018, (415) 555-0199: groups of digits behind a plus or in brackets. */
  private static Optional<Match> called(EnglishText text, int at) {
    char before = text.charAt(at - 1);
    if (before != '+' && before != '(') {
      return Optional.empty();
    }
    int end = at;
    int digits = 0;
    int groups = 0;
    for (int next = at; text.isDigit(next) && end - at < LONGEST; next = nextGroup(text, end)) {
      end = DigitReader.run(text.raw(), next);
      digits += end - next;
      groups++;
    }
    boolean isCalled = digits >= FEWEST_CALLED && (groups > 1 || before == '+' && digits > 10);
    return isCalled ? Optional.of(Match.name(at - 1, end)) : Optional.empty();
  }

  private static int nextGroup(EnglishText text, int end) {
    int next = text.charAt(end) == ')' ? end + 1 : end;
    return " -".indexOf(text.charAt(next)) >= 0 ? next + 1 : next;
  }
}
