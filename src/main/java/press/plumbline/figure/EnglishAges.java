package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ages: aged 45, ages 18 to 35, the surgeon, 61, the under-25s, those 55 and older; 45 years old is
 * a unit like others.
 */
final class EnglishAges {
  private static final Unit AGE = new Unit("age");
  private static final Set<String> BEFORE = Set.of("aged", "age", "ages", "turned", "turns");

  /** Who are so many years old where no noun follows: children under 14. */
  private static final Set<String> PEOPLE =
      Lexicon.set(
          """
          children people those adults residents women men anyone everyone girls boys persons
          citizens workers students pensioners minors teenagers voters patients kids youths tenants
          drivers players members employees staff teachers farmers migrants mothers fathers parents
          passengers visitors graduates viewers readers customers respondents buyers renters retirees
          consumers immigrants refugees prisoners males females applicants homeowners households
          swimmers runners athletes users officers nurses soldiers smokers drinkers
          """);

  /** How far before a number the age stands that it limits, and what may stand between. */
  private static final int FURTHEST = 5;

  private static final Set<String> LIMITING =
      Lexicon.set("to from at is was be of set limit raised lowered rose fell currently");

  private static final Set<String> WHOSE =
      Set.of("their", "his", "her", "my", "our", "your", "over");

  private static final Words<Approximation> GROUPS =
      Lexicon.rows(
          """
          AT_LEAST -and-over, -and-older, -and-above, -or-older, -plus age group
          AT_MOST -and-under, -and-younger, -or-younger
          """,
          Approximation::valueOf);

  private static final Words<Boolean> OLDER =
      new Words<>(
          Map.of(" and older", true, " or older", true, " and younger", true, " or younger", true));

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private EnglishAges() {}

  /** In his 40s, in their early 20s. */
  static boolean isDecadeOfLife(EnglishText text, int at) {
    int before = text.startBefore(at);
    boolean isPart = Set.of("early", "mid", "late").contains(text.word(before));
    return WHOSE.contains(text.wordBefore(isPart ? before : at));
  }

  static List<Match> read(EnglishText text, int at) {
    Optional<Match> told =
        apposed(text, at)
            .or(() -> opening(text, at))
            .or(() -> grouped(text, at))
            .or(() -> older(text, at));
    if (told.isPresent()) {
      return List.of(told.get());
    }
    if (!isIntroduced(text, at)) {
      return List.of();
    }
    Optional<EnglishAmount> amount =
        EnglishAmount.at(text, at).filter(found -> !found.hasUnit() && !found.number().isScaled());
    Optional<EnglishNumber> second =
        text.wordBefore(at).equals("between")
            ? Optional.empty()
            : amount.flatMap(found -> another(text, found.end()));
    if (second.isPresent()) {
      return List.of(amount.get().match().in(AGE), match(second.get()));
    }
    return amount
        .map(found -> EnglishRanges.from(text, found).orElseGet(found::match).in(AGE))
        .map(match -> List.of(EnglishApproximations.around(text, underTheAge(text, match))))
        .orElse(List.of());
  }

  /** The surgeon, 61, has retired: AP style sets an age off by commas. */
  private static Optional<Match> apposed(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int word = text.wordStart(at - 2);
    boolean isApposed =
        end == at + 2
            && text.charAt(end) == ','
            && text.charAt(end + 1) == ' '
            && text.raw().startsWith(", ", at - 2)
            && word < at - 2
            && !EnglishNouns.isFunctionWord(text.word(word))
            && !EnglishPlurals.isPlural(text.word(word))
            && EnglishMonths.at(text, word).value() == 0
            && !text.has(end + 2, "or")
            && !text.isDigit(end + 2)
            && text.isProse(at);
    return isApposed ? Optional.of(age(text, at, end)) : Optional.empty();
  }

  /** At 72, she is the oldest; at 41, the goalkeeper retires. */
  private static Optional<Match> opening(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int next = text.skip(end + 1);
    boolean isSheOrHe = text.has(next, "he") || text.has(next, "she") || text.has(next, "the");
    boolean isAge =
        end == at + 2
            && text.charAt(end) == ','
            && text.wordBefore(at).equals("at")
            && EnglishText.isUpper(text.charAt(text.startBefore(at)))
            && isSheOrHe;
    return isAge ? Optional.of(age(text, at, end)) : Optional.empty();
  }

  private static Match age(EnglishText text, int at, int end) {
    Value value = Value.Number.of(text.raw().substring(at, end));
    return Match.of(at, end, Kind.QUANTITY, value, AGE);
  }

  /** The under-25s, the 65-and-over group. */
  private static Optional<Match> grouped(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    if (end == at || end - at > 3) {
      return Optional.empty();
    }
    boolean isPlural = text.has(end, "s") && text.charAt(at - 1) == '-';
    if (isPlural && text.has(at - 6, "under")) {
      return Optional.of(age(text, at, end + 1, end, Approximation.LESS_THAN));
    }
    if (isPlural && text.has(at - 5, "over")) {
      return Optional.of(age(text, at, end + 1, end, Approximation.MORE_THAN));
    }
    return GROUPS
        .at(text.lower(), end)
        .filter(hit -> text.isEdge(hit.end()))
        .map(hit -> age(text, at, hit.end(), end, hit.value()));
  }

  private static Match age(EnglishText text, int at, int stop, int end, Approximation word) {
    return age(text, at, end).spanning(at, stop).approximately(word);
  }

  /** Those 55 and older. */
  private static Optional<Match> older(EnglishText text, int at) {
    return EnglishNumerals.at(text, at)
        .filter(number -> number.isWhole() && number.amount().compareTo(OLDEST) < 0)
        .filter(number -> OLDER.at(text.lower(), number.end()).isPresent())
        .map(number -> Match.of(at, number.end(), Kind.QUANTITY, number.value(), AGE))
        .map(match -> EnglishApproximations.behind(text, match));
  }

  /** Aged 16 and 17. */
  private static Optional<EnglishNumber> another(EnglishText text, int end) {
    int and = text.skip(end);
    return text.has(and, "and")
        ? EnglishNumerals.at(text, text.skip(and + 3))
            .filter(number -> number.isWhole() && number.amount().compareTo(OLDEST) < 0)
            .filter(number -> EnglishUnits.at(text, text.skip(number.end())).isEmpty())
            .filter(number -> EnglishNouns.head(text, number.end()).isEmpty())
        : Optional.empty();
  }

  private static Match match(EnglishNumber number) {
    return Match.of(number.start(), number.end(), Kind.QUANTITY, number.value(), AGE);
  }

  /** Children under the age of 12. */
  private static Match underTheAge(EnglishText text, Match match) {
    int of = text.startBefore(match.start());
    int the = text.startBefore(text.startBefore(of));
    boolean isAge = text.has(of, "of") && text.has(the, "the age");
    return isAge
        ? EnglishApproximations.wordBefore(text, the)
            .map(hit -> match.approximately(hit.value()).within(hit.start(), match.outerEnd()))
            .orElse(match)
        : match;
  }

  private static boolean isIntroduced(EnglishText text, int at) {
    int start = text.startBefore(at);
    int before =
        text.has(start, "of") || text.has(start, "from") || text.has(start, "between")
            ? text.back(start)
            : text.back(at);
    Optional<Words.Hit<Approximation>> word = EnglishApproximations.wordBefore(text, at);
    int end = word.map(hit -> text.back(hit.start())).orElse(before);
    if (word.isPresent() && isOldEnough(text, at, end) || isLimit(text, at)) {
      return true;
    }
    return BEFORE.contains(text.lower().substring(text.wordStart(end), end))
        || BEFORE.contains(text.lower().substring(text.wordStart(before), before));
  }

  /** Lower the voting age to 16, raise the pension age from 65 to 67. */
  private static boolean isLimit(EnglishText text, int at) {
    int place = at;
    for (int i = 0; i < FURTHEST; i++) {
      int start = text.startBefore(place);
      String word = text.wordBefore(place);
      if (i > 0 && word.equals("age")) {
        return isBareAge(text, at);
      }
      boolean isNumber = word.isEmpty() && text.isDigit(text.back(place) - 1);
      if (!isNumber && !LIMITING.contains(word)) {
        return false;
      }
      place = isNumber ? numberStart(text, text.back(place)) : start;
    }
    return false;
  }

  private static int numberStart(EnglishText text, int end) {
    int start = end;
    while (text.isDigit(start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isBareAge(EnglishText text, int at) {
    return EnglishNumerals.at(text, at)
        .filter(number -> number.isWhole() && number.amount().compareTo(OLDEST) < 0)
        .filter(number -> EnglishUnits.at(text, text.skip(number.end())).isEmpty())
        .filter(number -> EnglishNouns.head(text, number.end()).isEmpty())
        .isPresent();
  }

  /** Children under 14, those over 60. */
  private static boolean isOldEnough(EnglishText text, int at, int end) {
    return PEOPLE.contains(text.lower().substring(text.wordStart(end), end))
        && EnglishNumerals.at(text, at)
            .filter(number -> number.isWhole() && number.amount().compareTo(OLDEST) < 0)
            .filter(number -> EnglishNouns.head(text, number.end()).isEmpty())
            .isPresent();
  }
}
