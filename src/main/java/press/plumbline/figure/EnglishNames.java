package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/** What holds numerals in English and is no statistic: COVID-19, phase two, Boeing 737, G20. */
final class EnglishNames {
  /** Terms with number words that every newspaper has. */
  private static final Words<Boolean> TERMS =
      Lexicon.phrases(
          """
          three gorges, two sessions, belt and road, second world war, first world war, third world
          fourth industrial revolution, third industrial revolution, second industrial revolution
          first industrial revolution, world war two, world war one, one belt, one belt one road
          one country two systems, two systems, group of seven, group of twenty
          big four, four seasons, seven eleven, air force one, formula one, zero-covid, zero covid
          4th of july, fourth of july, four modernizations, three kingdoms, first lady, twelve apostles
          five-year plan, 24/7, 9/11, 9 to 5, 7-eleven, first nations, six sigma, seven wonders
          hundred years' war, three mile island, first amendment, second amendment, five eyes
          twenty20, first two phases, first three phases, gave 110 percent, give 110 percent, giving 110 percent
          half marathon, half marathons, six nations, seven seas, net zero, net-zero, ten commandments
          third base, first base, second base, fourth estate, fifth estate, nine lives, three rs
          """);

  private static final Set<String> BODIES =
      Lexicon.set(
          """
          congress plenum plenary cpc amendment fleet army division regiment battalion infantry
          avenue street arrondissement century ring national central party five airborne circuit
          precinct squadron legion corps brigade parallel
          """);

  /** What is numbered in turn and goes by its number: the third phase, eighth graders. */
  private static final Set<String> PHASES =
      Set.of("phase", "grade", "grader", "graders", "arrondissement");

  private EnglishNames() {}

  /** The name that holds the numeral at {@code at}. */
  static Optional<Match> read(EnglishText text, int at) {
    return term(text, at)
        .or(() -> EnglishSigns.read(text, at))
        .or(() -> EnglishCodes.read(text, at))
        .or(() -> EnglishPlans.read(text, at))
        .or(() -> body(text, at))
        .or(() -> EnglishNumbered.read(text, at))
        .or(() -> EnglishProperNames.read(text, at))
        .or(() -> EnglishTitles.read(text, at))
        .or(() -> EnglishQuotes.read(text, at));
  }

  private static Optional<Match> term(EnglishText text, int at) {
    int start = at;
    for (int i = 0; i < 4; i++) {
      int from = start;
      Optional<Words.Hit<Boolean>> hit =
          TERMS
              .at(text.lower(), from)
              .filter(found -> found.end() > at && isWhole(text, found) && isTerm(text, found));
      if (hit.isPresent()) {
        return Optional.of(Match.name(from, hit.get().end()));
      }
      start = text.startBefore(start);
      if (start == text.back(from)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(EnglishText text, Words.Hit<Boolean> hit) {
    return text.isEdge(hit.start())
        && text.isEdge(hit.end())
        && !text.isDigit(hit.start() - 1)
        && !text.isDigit(hit.end())
        && !(".,".indexOf(text.charAt(hit.end())) >= 0 && text.isDigit(hit.end() + 1))
        && text.charAt(hit.end()) != '%';
  }

  /** The Four Seasons are capitals; four seasons a year are a count. */
  private static boolean isTerm(EnglishText text, Words.Hit<Boolean> hit) {
    String term = text.lower().substring(hit.start(), hit.end());
    boolean isPlain = Set.of("four seasons", "big four", "five eyes").contains(term);
    return !isPlain || EnglishText.isUpper(text.charAt(text.startBefore(hit.end())));
  }

  /** The 20th National Congress, the 14th Five-Year Plan, 21st century, Fifth Avenue. */
  private static Optional<Match> body(EnglishText text, int at) {
    int nth = EnglishOrdinals.numberAt(text, at);
    if (nth == 0) {
      return Optional.empty();
    }
    int end = EnglishOrdinals.endAt(text, at);
    int next = text.charAt(end) == '-' ? end + 1 : text.skip(end);
    String word = text.word(next);
    boolean isProper =
        EnglishText.isUpper(text.charAt(next))
            || word.equals("century")
            || PHASES.contains(word)
            || word.equals("parallel") && nth > 10;
    if (!BODIES.contains(word) && !PHASES.contains(word) || !isProper) {
      return Optional.empty();
    }
    int stop = text.wordEnd(next);
    if (text.has(next, "five-year plan")) {
      return Optional.of(Match.name(at, next + 14));
    }
    if (text.has(next, "five")) {
      return Optional.empty();
    }
    for (int i = 0; i < 3 && EnglishText.isUpper(text.charAt(text.skip(stop))); i++) {
      stop = text.wordEnd(text.skip(stop));
    }
    return Optional.of(Match.name(at, stop));
  }
}
