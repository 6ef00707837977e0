package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What a number without a noun of its own counts: of the 31 drones 29 fell; six of the 70 cities;
 * the number of visitors rose to 1,930; a population of 6 million. English leaves out the noun that
 * the sentence has named (Quirk et al., ellipsis in noun phrases).
 */
final class EnglishEllipsis {
  private static final int MOST_WORDS = 40;

  /** Levels and marks that are no counts; where one is named a bare number is its value. */
  private static final Set<String> LEVELS =
      Lexicon.set(
          """
          index nasdaq dow nikkei ftse dax pmi rupee peso lira rouble ruble score scored scores rate
          ratio magnitude aged age price prices shares stock temperature unbeaten balls
          """);

  private static final Set<String> DETERMINERS =
      Lexicon.set("the its their these those our his her all last first top past previous");

  /** Before a number they add it to what has been counted. */
  private static final Set<String> ADDING = Set.of("another", "further");

  /** Before a number that is compared with one that was shared out: 35 a week, up from 22. */
  private static final Set<String> COMPARING = Set.of("with", "from", "to", "against", "than");

  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "turned");

  private static final Set<String> NO_COUNTS =
      Set.of("time", "point", "year", "month", "day", "one", "other");

  private EnglishEllipsis() {}

  /** The figure with the noun that the sentence has named; the same if it has named none. */
  static Match of(EnglishText text, Match match) {
    Optional<Unit> other = EnglishOtherEnds.unit(text, match);
    if (other.isPresent()) {
      return match.in(other.get()).as(other.get().isDuration() ? Kind.PERIOD : match.kind());
    }
    if (!isCount(text, match)) {
      return match;
    }
    return ahead(text, match.end())
        .map(noun -> Unit.count(noun.singular()))
        .or(() -> EnglishPersons.before(text, match))
        .or(() -> behind(text, match))
        .or(() -> ofThem(text, match))
        .or(() -> EnglishPersons.behind(text, match.end()))
        .map(match::in)
        .orElse(match);
  }

  private static boolean isCount(EnglishText text, Match match) {
    char next = text.charAt(match.end());
    boolean isTied = next != '\0' && "-–/:%(".indexOf(next) >= 0;
    return match.unit().equals(Unit.NONE)
        && !isTied
        && isWhole(match.value())
        && text.isProse(match.start());
  }

  private static boolean isWhole(Value value) {
    if (value instanceof Value.Range range) {
      return isWhole(range.low());
    }
    return value instanceof Value.Number number
        && number.amount().stripTrailingZeros().scale() <= 0;
  }

  /** Two of the last 20 matches, 24 of the world's top 100 clusters. */
  static Optional<EnglishNouns.Noun> ahead(EnglishText text, int end) {
    int at = text.skip(end);
    if (!text.has(at, "of")) {
      return Optional.empty();
    }
    int next = text.skip(at + 2);
    boolean isDetermined = DETERMINERS.contains(text.word(next));
    for (int i = 0; i < 4; i++) {
      int word = text.wordEnd(next);
      boolean isPossessive = text.charAt(word) == '\'' || text.charAt(word) == '’';
      if (isPossessive) {
        isDetermined = true;
        next = text.skip(text.wordEnd(word + 1));
      } else if (DETERMINERS.contains(text.word(next))) {
        next = text.skip(word);
      } else {
        next = EnglishNumerals.at(text, next).map(n -> text.skip(n.end())).orElse(next);
      }
    }
    return isDetermined ? EnglishNouns.headFrom(text, next) : Optional.empty();
  }

  /** What the sentence has counted before, the nearest first. */
  private static Optional<Unit> behind(EnglishText text, Match match) {
    boolean isSaid = isSaidOf(text, match);
    boolean isAdded = ADDING.contains(text.wordBefore(match.start()));
    int place = match.start();
    for (int i = 0; i < MOST_WORDS; i++) {
      int end = text.back(place);
      if (end == 0 || isStop(text, end)) {
        return Optional.empty();
      }
      place = before(text, end);
      String word = text.word(place);
      if (LEVELS.contains(word) && !isAdded) {
        return Optional.empty();
      }
      int start = place;
      Optional<Unit> unit =
          EnglishSums.of(text, start, word)
              .or(() -> isSaid ? Optional.empty() : counted(text, start, word, match));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** Counting 300 of them: the last plural before, though nobody has counted it. */
  private static Optional<Unit> ofThem(EnglishText text, Match match) {
    int of = text.skip(match.end());
    boolean isOfThem =
        text.has(of, "of them") || text.has(of, "of whom") || text.has(of, "of which");
    int place = match.start();
    for (int i = 0; isOfThem && i < MOST_WORDS && text.back(place) > 0; i++) {
      int end = text.back(place);
      if (isStop(text, end)) {
        return Optional.empty();
      }
      place = before(text, end);
      if (EnglishPlurals.isPlural(text.word(place))) {
        return Optional.of(Unit.count(EnglishPlurals.singular(text.word(place))));
      }
    }
    return Optional.empty();
  }

  static boolean isStop(EnglishText text, int end) {
    char mark = text.charAt(end - 1);
    boolean isPoint = mark == '.' && !EnglishText.isUpper(text.charAt(end - 2));
    return isPoint || mark == '!' || mark == '?';
  }

  /** Where the word, the number or the mark that ends at a place begins. */
  static int before(EnglishText text, int end) {
    int start = text.wordStart(end);
    while (text.isDigit(start - 1)
        || start > 0 && ".,".indexOf(text.charAt(start - 1)) >= 0 && text.isDigit(start)) {
      start--;
    }
    return Math.min(start, end - 1);
  }

  /** An earlier number with its noun, or with the money that millions without a unit are of. */
  private static Optional<Unit> counted(EnglishText text, int place, String word, Match match) {
    if (EnglishSums.isCounted(word)) {
      return Optional.of(Unit.count(EnglishPlurals.singular(word)));
    }
    boolean isNumber = text.isDigit(place) || EnglishNumerals.endOfWord(text.raw(), place) > place;
    if (!isNumber || EnglishYears.yearAt(text, place) > 1900) {
      return Optional.empty();
    }
    Optional<EnglishAmount> amount = EnglishAmount.at(text, place);
    if (amount.filter(EnglishAmount::hasUnit).isPresent()) {
      return amount
          .map(EnglishAmount::code)
          .filter(unit -> unit.isCurrency() && isScaled(match) && amount.get().number().isScaled());
    }
    return amount
        .flatMap(
            found ->
                found.number().is(1)
                    ? EnglishNouns.singularHead(text, found.end())
                    : EnglishNouns.head(text, found.end()))
        .filter(noun -> noun.end() <= match.start() && !NO_COUNTS.contains(noun.singular()))
        .map(noun -> shared(text, noun, match));
  }

  /** What is compared with 35 trains a week is trains a week too. */
  private static Unit shared(EnglishText text, EnglishNouns.Noun noun, Match match) {
    Unit unit = Unit.count(noun.singular());
    int start = EnglishApproximations.before(text, match).outerStart();
    Match counted = Match.of(noun.start(), noun.end(), Kind.QUANTITY, match.value(), unit);
    return COMPARING.contains(text.wordBefore(start))
        ? EnglishQuotients.of(text, counted).unit()
        : unit;
  }

  /** One in four residents is over 60: a number that is said of what was counted. */
  private static boolean isSaidOf(EnglishText text, Match match) {
    Match whole = EnglishApproximations.before(text, match);
    return BEING.contains(text.wordBefore(whole.outerStart()));
  }

  private static boolean isScaled(Match match) {
    return match.value() instanceof Value.Number number
        && number.scale().compareTo(BigDecimal.valueOf(1000)) > 0;
  }
}
