package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/** Years and their spans: in 2022, mid-2023, 2018 to 2022, 2021–22, the 1990s, FY2023. */
final class EnglishYears {
  private static final Unit YEAR = new Unit("year");
  private static final Unit DECADE = new Unit("decade");

  /** Words after which four digits are a year even before a noun. */
  private static final Set<String> BEFORE =
      Lexicon.set(
          """
          in by since until till from during before after the to of for through year fiscal between
          mid early late and its their our s s' spring summer autumn winter fall or than around
          about circa expo agenda vision
          """);

  /** Words that stand before years and before amounts: more than 2000 people. */
  private static final Set<String> LOOSE =
      Set.of("than", "about", "around", "or", "and", "to", "for");

  /** Words before a year that lead from one amount to another as well: up from 1690 members. */
  private static final Set<String> LEADING = Set.of("from", "by", "until");

  /** What a year has one of: 2023 results are its results, 2023 members are counted. */
  private static final Set<String> YEARLY =
      Lexicon.set(
          """
          figures data results statistics accounts levels prices sales earnings revenues profits
          exports imports estimates forecasts targets rates rules standards elections games finals
          championships olympics protests riots floods reforms awards rankings standings wages
          """);

  private EnglishYears() {}

  static Optional<Match> read(EnglishText text, int at) {
    int year = yearAt(text, at);
    if (year == 0) {
      return era(text, at).or(() -> decade(text, at));
    }
    int start = withPart(text, at);
    Optional<Match> span = span(text, start, at, year);
    if (span.isPresent()) {
      return span;
    }
    return isYear(text, at, year)
        ? Optional.of(Match.moment(start, at + 4, Integer.toString(year), YEAR))
        : Optional.empty();
  }

  /** AD 410, 79 CE. */
  private static Optional<Match> era(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    boolean isBefore = text.raw().startsWith("AD ", at - 3);
    boolean isBehind = text.raw().startsWith(" AD", end) || text.raw().startsWith(" CE", end);
    int stop = isBehind ? end + 3 : end;
    boolean isEra = end > at && end - at < 5 && (isBefore || isBehind) && text.isEdge(stop);
    return isEra
        ? Optional.of(
            Match.moment(isBefore ? at - 3 : at, stop, text.raw().substring(at, end), YEAR))
        : Optional.empty();
  }

  /** The year in the four digits at a place; 0 if they are none. */
  static int yearAt(EnglishText text, int at) {
    if (!text.isDigit(at) || DigitReader.run(text.raw(), at) != at + 4) {
      return 0;
    }
    char next = text.charAt(at + 4);
    boolean goesOn =
        EnglishText.isLetter(next)
            || "%‰+".indexOf(next) >= 0 && next != '\0'
            || (next == '.' || next == ',' || next == ':') && text.isDigit(at + 5);
    char before = text.charAt(at - 1);
    boolean isPart =
        before == '$'
            || before == '¥'
            || before == '€'
            || before == '£'
            || before == '/'
            || before == '.' && text.isDigit(at - 2);
    int year = Integer.parseInt(text.raw().substring(at, at + 4));
    return goesOn || isPart || year < 1000 || year > 2199 ? 0 : year;
  }

  /** Mid-2023, late-2022, FY2023, FY 2023 keep the word that says which part is meant. */
  private static int withPart(EnglishText text, int at) {
    if (text.charAt(at - 1) == '-') {
      int start = text.wordStart(at - 1);
      String part = text.lower().substring(start, at - 1);
      return Set.of("mid", "early", "late", "end", "pre", "post", "year").contains(part)
          ? start
          : at;
    }
    int start = text.startBefore(at);
    return text.raw().startsWith("FY", start) && text.wordEnd(start) == start + 2 ? start : at;
  }

  /** 2018 to 2022, 2018–2022, 2021-22, between 2018 and 2022. */
  private static Optional<Match> span(EnglishText text, int start, int at, int year) {
    int end = at + 4;
    int next = EnglishDates.afterDash(text, end);
    if (next < 0 && text.has(text.skip(end), "and") && text.wordBefore(at).equals("between")) {
      next = text.skip(text.skip(end) + 3);
    }
    if (next < 0) {
      return Optional.empty();
    }
    int last = yearAt(text, next);
    int stop = next + 4;
    if (last == 0 && next == end + 1 && isShortYear(text, next, year)) {
      last = year / 100 * 100 + Integer.parseInt(text.raw().substring(next, next + 2));
      stop = next + 2;
    }
    boolean isSpan =
        last > year && (year >= 1800 || isDated(text, at, stop)) && !isCounted(text, stop);
    return isSpan
        ? Optional.of(Match.moment(start, stop, year + "/" + last, YEAR))
        : Optional.empty();
  }

  /** Built between 1378 and 1385, ruled from 1650 to 1702: amounts would have their commas. */
  private static boolean isDated(EnglishText text, int at, int end) {
    String before = text.wordBefore(at);
    return (before.equals("between") || before.equals("from"))
        && EnglishNouns.head(text, end).isEmpty();
  }

  private static boolean isShortYear(EnglishText text, int at, int year) {
    return DigitReader.run(text.raw(), at) == at + 2
        && text.charAt(at + 2) != '-'
        && text.charAt(at + 2) != '%'
        && year >= 1900;
  }

  /** Four digits in a place for a year: after "in", alone in a cell, not before what they count. */
  private static boolean isYear(EnglishText text, int at, int year) {
    int end = at + 4;
    int in = text.skip(end);
    boolean isOfYear = text.has(in, "in") && yearAt(text, text.skip(in + 2)) > 0; // 2004 in 2022
    if (isOfYear
        || isCounted(text, end)
        || EnglishCurrencies.before(text, at).isPresent()
        || text.charAt(end) == '-' && EnglishText.isLetter(text.charAt(end + 1))) {
      return false;
    }
    String before = text.wordBefore(at);
    boolean isIntroduced =
        BEFORE.contains(before)
            && !(LOOSE.contains(before) && EnglishPlurals.isPlural(text.word(text.skip(end))));
    boolean isUsual = year >= 1900 && year <= 2099;
    Optional<EnglishNouns.Noun> head = EnglishNouns.head(text, end);
    boolean isBeforeCounted =
        LEADING.contains(before)
            && head.filter(noun -> noun.start() == text.skip(end) && !isOfYear(text, noun))
                .isPresent();
    if (isIntroduced && (isUsual || isDating(before) && !isBeforeCounted)) {
      return true;
    }
    return isUsual
        && !isAmount(text, at)
        && head.filter(noun -> noun.start() > text.skip(end) || !isOfYear(text, noun)).isEmpty();
  }

  /** More than 2022 is an amount; under 2022 may be a heading. */
  private static boolean isAmount(EnglishText text, int at) {
    return EnglishApproximations.wordBefore(text, at)
        .filter(hit -> hit.end() - hit.start() > 5 && !hit.value().equals(Approximation.ABOUT))
        .isPresent();
  }

  private static boolean isOfYear(EnglishText text, EnglishNouns.Noun noun) {
    return YEARLY.contains(text.word(noun.start()));
  }

  private static boolean isDating(String word) {
    return Set.of("in", "since", "by", "until", "from", "circa", "year").contains(word);
  }

  private static boolean isCounted(EnglishText text, int end) {
    boolean isUnit =
        EnglishUnits.at(text, text.skip(end))
            .filter(hit -> hit.end() - hit.start() > 1 || hit.start() == end)
            .isPresent();
    return isUnit || EnglishNumerals.scaleWord(text, end) > 0;
  }

  /** The 1990s, the 90s; ISO 8601-2 writes a decade as its first three digits, 199. */
  private static Optional<Match> decade(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int mark = text.charAt(end) == '\'' || text.charAt(end) == '’' ? end + 1 : end;
    boolean isDecade =
        (end - at == 4 || end - at == 2)
            && text.charAt(end - 1) == '0'
            && text.lower().startsWith("s", mark)
            && text.wordEnd(mark) == mark + 1;
    if (!isDecade) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.raw().substring(at, end));
    int first = end - at == 4 ? number : 1900 + number;
    boolean isAge = end - at == 2 && EnglishAges.isDecadeOfLife(text, at);
    if (isAge) {
      var years =
          new Value.Range(Value.Number.of("" + number), Value.Number.of("" + (number + 9)), false);
      return Optional.of(
          Match.of(at, mark + 1, Kind.QUANTITY, years, new Unit("age"))
              .approximately(Approximation.ABOUT));
    }
    return Optional.of(Match.moment(at, mark + 1, Integer.toString(first / 10), DECADE));
  }
}
