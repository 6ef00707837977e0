package press.plumbline.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Number words that count nothing: one of, at first, second to none, quarter-final, two-way. */
final class EnglishIdioms {
  private static final Words<Boolean> PHRASES =
      Lexicon.phrases(
          """
          one of, one another, one and the same, one by one, one after another, one after the other
          one or another, one way or another, one way or the other, at one time, one time, one thing
          one or more, one-on-one, on the one hand, on one hand, no one, one side, one way, as one
          at first, first of all, first and foremost, in the first place, first time, at first sight
          at first glance, first come, first thing, first and last, first name, first aid, first lady
          first light, first floor, first hand, first step, first steps, first batch, first class
          second to none, second thought, second thoughts, second chance, second nature
          second hand, second language, second half of the, split second, a second, seconds, second opinion
          third party, third parties, fourth wall, sixth sense, third world, second home, second homes
          quarter-final, quarter-finals, quarterfinals, semi-final, quarter century, living quarters
          all quarters, close quarters, from all quarters, half way, halfway, half the battle
          better half, half-time, half brother, at half mast, my two cents, his two cents, her two cents, their two cents, on all fours, cloud nine
          at sixes and sevens, ten to one, nine to five, fifty-fifty, in two minds, two by two
          one on one, one too many, for one, square one, day one, one day soon, one up, one-upmanship
          in one go, all in one, all-in-one, three-in-one, two-in-one, one size fits all, a million miles
          one a, one an, million dollar question, by the dozen, zero sum, zero tolerance, ground zero
          from zero to, sub-zero, two sides of the same coin, two peas, kill two birds with one stone
          one stone, once or twice, thousand island, two birds with one stone, third choice, half price, forty winks, the eleventh hour, eleventh hour
          at the eleventh hour, third degree, third rail, fifth column, seventh heaven, second wind
          second fiddle, one last time, one more time, one in particular, one at a time, one step
          one can, one may, one must, one might, one would, one could, one should, one who, one that
          one which, one's, one is, one has, one was, one part of, one more, one example, one reason
          one result, one sign, one such, one end, one corner, one place, one moment, one point
          the second is, the first is, the third is, the former
          one-two punch, one-two, two heads are better than one, six of one, half a dozen of the other, two and two, two to tango, two wrongs, nine yards
          high five, high fives, dime a dozen, two a penny, ten a penny, one in a million
          thanks a million, thousand-yard stare, nine times out of ten, a thousand and one
          one stroke, one and all, one fell swoop, three cheers, two cheers, half the world
          half term, half board, half mast, half moon, half measures, half year, zero hour, zero in on, day zero
          patient zero, third wheel, fifth wheel, second coming, second best, second in command
          two thumbs up, nine-to-five, nine-to-five hours, one-to-one, ten-to-one, a thousand words
          a thousand cuts, million-dollar, four corners, four walls, four winds, seven-year itch
          third time lucky, two left feet, four-by-four, two-by-four, five-a-side, seven-a-side
          one night stand, ten-gallon hat, twofold purpose, two-fold purpose, double meaning
          one big, one hears, one should not, one should, one foot in the grave, one heck, one hell
          six feet under, back to square one, the other half, dressed to the nines, on third
          second glance, zero-hours contract, zero-hours contracts, zero-hour contract, a year and a day
          second helping, second helpings, second childhood, second string, third time's the charm
          first base, one liner, one liners, two-bit, two cents worth, back at square one
          ninth inning, second guess, second guessing, zero chance
          """);

  /** Second halves of compounds that count nothing: two-way, five-star, first-class. */
  private static final Set<String> COMPOUNDS =
      Lexicon.set(
          """
          way sided dimensional pronged tier tiered wheel wheeled wheeler stop off time times sum size
          party hand handed class rate degree step stage piece legged faced man woman horse star level
          track child speed button click part dish line door window shot liner minded figure digit
          string aid come born ever timer timers timeline grader grade year-student
          carbon emission emissions waste covid tolerance based sized hearted heartedly baked truth
          mast life term moon light timbered brother sister pronged fits up upmanship person mover
          movers choice look day-care quarter-final final finals finalist finalists back deck
          pounder master note mile hour-long world cylinder stroke footer letter
          ply phase axis pointer nil all by trick pack packs spice strikes strike armed bit
          hit tone toned speed horse edged spot ring fingered leaf poster footed eyed headed tailed winged cornered timing guess
          guessing guessed guesses state china nations seam finger
          """);

  private EnglishIdioms() {}

  static List<Match> read(EnglishText text, int at) {
    if (text.isDigit(at) || !text.isEdge(at)) {
      return List.of();
    }
    return phrase(text, at)
        .or(() -> offspring(text, at))
        .or(() -> compound(text, at))
        .or(() -> afterAnother(text, at))
        .or(() -> enumerator(text, at))
        .or(() -> EnglishOnes.read(text, at))
        .or(() -> first(text, at))
        .map(List::of)
        .orElse(List.of());
  }

  /** A phrase that begins at the number word, or up to four words before it. */
  private static Optional<Match> phrase(EnglishText text, int at) {
    int start = at;
    for (int i = 0; i < 5; i++) {
      int from = start;
      Optional<Words.Hit<Boolean>> hit =
          text.find(PHRASES, from).filter(found -> found.end() > at && !isCounted(text, found));
      if (hit.isPresent()) {
        return Optional.of(Match.idiom(from, hit.get().end()));
      }
      start = text.startBefore(start);
      if (start == text.back(from)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** One million and one in four begin like idioms. */
  private static boolean isCounted(EnglishText text, Words.Hit<Boolean> hit) {
    String phrase = text.lower().substring(hit.start(), hit.end());
    if (phrase.startsWith("one ") && EnglishOnes.isLeftOver(text, hit.start(), hit.start() + 4)) {
      return true;
    }
    String next = text.word(text.skip(hit.end()));
    if (phrase.equals("one of")) {
      return next.equals("every") || isOneOf(text, hit);
    }
    if (phrase.endsWith("one") && EnglishNumerals.scale(next).isPresent()) {
      return true;
    }
    if (phrase.endsWith("one") && next.equals("in")) {
      int whole = text.skip(text.skip(hit.end()) + 2);
      return text.has(whole, "every") || EnglishNumerals.at(text, whole).isPresent();
    }
    boolean isSecond = phrase.equals("a second") || phrase.equals("seconds");
    return isSecond && (isThing(next) || text.charAt(hit.end()) == '-')
        || (phrase.equals("one point") || phrase.equals("one more"))
            && EnglishNumerals.cardinal(next).isPresent()
        || phrase.equals("second half of the") && next.equals("year");
  }

  /** Only one of the two sides is one of two. */
  private static boolean isOneOf(EnglishText text, Words.Hit<Boolean> hit) {
    return EnglishOnes.isOneOfSome(text, hit.start(), text.skip(hit.start() + 3));
  }

  /** A second job is the second of its kind; a second is a moment. */
  private static boolean isThing(String word) {
    return !word.isEmpty() && !EnglishNouns.isFunctionWord(word);
  }

  /** A mother-of-two: the number belongs to the word. */
  private static Optional<Match> offspring(EnglishText text, int at) {
    boolean isTied = text.lower().startsWith("-of-", at - 4);
    return isTied
        ? Optional.of(Match.idiom(text.wordStart(at - 4), text.wordEnd(at)))
        : Optional.empty();
  }

  private static Optional<Match> compound(EnglishText text, int at) {
    int end = text.wordEnd(at);
    if (text.charAt(end) != '-') {
      return Optional.empty();
    }
    int stop = text.has(end + 1, "in-one") ? end + 7 : text.wordEnd(end + 1);
    boolean isCount =
        (text.has(end + 1, "time") || text.has(end + 1, "person"))
            && EnglishNumerals.cardinal(text.word(at)).filter(n -> n > 1).isPresent();
    return COMPOUNDS.contains(text.word(end + 1)) && !isCount || isNothing(text, at, end + 1)
        ? Optional.of(Match.idiom(at, stop))
        : Optional.empty();
  }

  /**
   * Zero-carbon and zero-G have nothing of a thing; the eleventh hour and second place are turns.
   */
  private static boolean isNothing(EnglishText text, int at, int next) {
    boolean isTurn = text.word(at).equals("eleventh") && text.has(next, "hour");
    return isTurn
        || text.has(next, "in-one")
        || text.word(at).equals("zero")
            && EnglishUnits.at(text, next)
                .filter(unit -> !unit.value().unit().isCurrency())
                .isEmpty()
            && EnglishText.isLetter(text.charAt(next));
  }

  /** One passenger after another. */
  private static Optional<Match> afterAnother(EnglishText text, int at) {
    int noun = text.wordEnd(text.skip(at + 3));
    int next = text.skip(noun);
    return text.has(at, "one") && text.has(next, "after another")
        ? Optional.of(Match.idiom(at, next + 13))
        : Optional.empty();
  }

  /** First, … Second, … at the head of a sentence or clause. */
  private static Optional<Match> enumerator(EnglishText text, int at) {
    int end = text.wordEnd(at);
    boolean isOrdinal = EnglishNumerals.ordinal(text.word(at)).filter(n -> n < 11).isPresent();
    int before = text.back(at);
    char mark = text.charAt(before - 1);
    boolean opens = before == 0 || ".;:!?—".indexOf(mark) >= 0 || text.wordBefore(at).equals("and");
    return isOrdinal && opens && text.charAt(end) == ','
        ? Optional.of(Match.idiom(at, end))
        : Optional.empty();
  }

  /** First is a rank, a turn or a part of a year only where it says so. */
  private static Optional<Match> first(EnglishText text, int at) {
    if (!text.word(at).equals("first")) {
      return Optional.empty();
    }
    boolean isPeriod = !EnglishPartsOfYear.read(text, at).isEmpty();
    return isPeriod || EnglishRanks.isFirst(text, at)
        ? Optional.empty()
        : Optional.of(Match.idiom(at, at + 5));
  }
}
