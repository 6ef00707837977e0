package press.plumbline.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Quarters, halves and first months: Q1 2023, the first quarter of 2023, the first half, the first
 * 11 months of 2022; and last year.
 */
final class EnglishPartsOfYear {
  private static final Map<String, String> RELATIVE =
      Map.of("last year", "-1", "this year", "0", "next year", "1", "the year before last", "-2");

  private static final Set<String> MATCH =
      Lexicon.set(
          """
          goal goals tries referee striker goalkeeper midfielder kick-off penalty substitute header
          equaliser equalizer touchdown quarterback scored half-time fixture
          """);

  private EnglishPartsOfYear() {}

  static List<Match> read(EnglishText text, int at) {
    return latin(text, at)
        .or(() -> numbered(text, at))
        .or(() -> first(text, at))
        .or(() -> relative(text, at))
        .or(() -> EnglishMonths.span(text, at))
        .or(() -> EnglishBareMonths.read(text, at))
        .map(List::of)
        .orElse(List.of());
  }

  /** Q1, H1 2023. */
  private static Optional<Match> latin(EnglishText text, int at) {
    char letter = text.charAt(at - 1);
    int digit = text.charAt(at) - '0';
    boolean isPart = letter == 'Q' && digit <= 4 || letter == 'H' && digit <= 2;
    return isPart
            && digit >= 1
            && !EnglishText.isLetter(text.charAt(at - 2))
            && !text.isDigit(at - 2)
            && !text.isDigit(at + 1)
            && !EnglishText.isLetter(text.charAt(at + 1))
        ? Optional.of(part(text, at - 1, at + 1, "" + letter + digit))
        : Optional.empty();
  }

  /** The 2 of Quarter 2 2023, as statistical offices write it. */
  private static Optional<Match> numbered(EnglishText text, int at) {
    return "1234".indexOf(text.charAt(at)) >= 0
            && text.wordBefore(at).equals("quarter")
            && !text.isDigit(at + 1)
        ? Optional.of(part(text, at, at + 1, "Q" + text.charAt(at)))
        : Optional.empty();
  }

  private static Match part(EnglishText text, int start, int end, String part) {
    int at = text.skip(text.charAt(end) == ',' ? end + 1 : end);
    int place = fiscal(text, text.has(at, "of") || text.has(at, "in") ? text.skip(at + 2) : at);
    boolean isSpan = "-–—".indexOf(text.charAt(place + 4)) >= 0 && text.charAt(place + 4) != '\0';
    int year = place > end && !isSpan ? EnglishYears.yearAt(text, place) : 0;
    String first = part.contains("/") ? part.substring(0, part.indexOf('/')) : part;
    String last = part.substring(part.indexOf('/') + 1);
    String head = year > 0 ? year + "-" : "--";
    String iso = part.contains("/") ? head + first + "/" + head + last : head + part;
    Unit unit = new Unit(part.contains("Q") ? "quarter" : part.contains("H") ? "half" : "month");
    return Match.moment(start, year > 0 ? place + 4 : end, iso, unit);
  }

  /** The first quarter of fiscal 2024, of the 2023 financial year. */
  private static int fiscal(EnglishText text, int at) {
    int next = text.has(at, "the") ? text.skip(at + 3) : at;
    for (String word : new String[] {"fiscal year", "financial year", "fiscal", "fy"}) {
      if (text.has(next, word)) {
        return text.skip(next + word.length());
      }
    }
    return at;
  }

  /** The third quarter, the second half, the first three quarters, the first 11 months. */
  private static Optional<Match> first(EnglishText text, int at) {
    int nth = EnglishOrdinals.numberAt(text, at);
    int end = EnglishOrdinals.endAt(text, at);
    int next = text.charAt(end) == '-' ? end + 1 : text.skip(end);
    if (nth < 1 || nth > 4) {
      return Optional.empty();
    }
    if (isListed(text, end, "quarters")) {
      return Optional.of(part(text, at, end, "Q" + nth));
    }
    String joint = text.wordBefore(at);
    if (text.has(next, "quarters") && (joint.equals("and") || joint.equals("or"))) {
      return Optional.of(part(text, at, next + 8, "Q" + nth));
    }
    if (text.has(next, "quarter")) {
      return Optional.of(part(text, at, next + 7, "Q" + nth));
    }
    if (nth <= 2 && text.has(next, "half") && isOfAMatch(text, next + 4)) {
      return Optional.of(Match.idiom(at, next + 4));
    }
    if (nth <= 2 && text.has(next, "half") && !text.has(text.skip(next + 4), "of the")) {
      return Optional.of(part(text, at, next + 4, "H" + nth));
    }
    return nth == 1 && text.word(at).equals("first") ? firstFew(text, at, next) : Optional.empty();
  }

  /** The second half of a match: no year behind, and goals, tries or a referee in the text. */
  private static boolean isOfAMatch(EnglishText text, int end) {
    return !text.has(text.skip(end), "of")
        && !text.isDigit(text.skip(end))
        && MATCH.stream().anyMatch(text::holds);
  }

  /** The first, second and third quarters: ordinals up to a plural. */
  private static boolean isListed(EnglishText text, int end, String plural) {
    int at = end;
    for (int i = 0; i < 3; i++) {
      int joint = text.charAt(at) == ',' ? text.skip(at + 1) : text.skip(at);
      int next =
          text.has(joint, "and") || text.has(joint, "or") ? text.skip(text.wordEnd(joint)) : joint;
      boolean goesOn = next > text.skip(at) && EnglishOrdinals.numberAt(text, next) > 0;
      if (!goesOn) {
        return i > 0 && text.has(text.skip(at), plural);
      }
      at = EnglishOrdinals.endAt(text, next);
    }
    return text.has(text.skip(at), plural);
  }

  private static Optional<Match> firstFew(EnglishText text, int at, int next) {
    Optional<EnglishNumber> number =
        EnglishNumerals.at(text, next).filter(n -> n.isWhole() && n.amount().precision() < 3);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int count = number.get().amount().intValue();
    int unit = text.skip(number.get().end());
    if (text.has(unit, "quarters") && count > 1 && count < 4) {
      return Optional.of(part(text, at, unit + 8, "Q1/Q" + count));
    }
    return text.has(unit, "months") && count > 1 && count < 13
        ? Optional.of(part(text, at, unit + 6, "01/" + Iso.two(count)))
        : Optional.empty();
  }

  /** Last year, this year, next year, the year before last. */
  private static Optional<Match> relative(EnglishText text, int at) {
    return text.isEdge(at)
        ? RELATIVE.entrySet().stream()
            .filter(words -> text.has(at, words.getKey()))
            .map(words -> relative(at, words.getKey(), words.getValue()))
            .findFirst()
        : Optional.empty();
  }

  /** Whether the words at a place count years from the text's own. */
  static boolean beginsRelative(EnglishText text, int at) {
    return RELATIVE.keySet().stream().anyMatch(words -> text.has(at, words));
  }

  private static Match relative(int at, String words, String years) {
    return Match.of(
        at, at + words.length(), Kind.PERIOD, Value.Number.of(years), new Unit("year-relative"));
  }
}
