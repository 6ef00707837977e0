package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What holds numerals in English and is no statistic: COVID-19, phase two, Boeing 737, G20. */
final class EnglishNames {
  /** Things that are numbered: phase two, Line 4, gate 7. */
  private static final Set<String> NUMBERED =
      Lexicon.set(
          """
          phase line gate terminal flight route highway bus platform building room chapter section
          figure fig table chart annex appendix article clause item class type model version volume
          vol page part episode season category zone pier berth runway exit track lane studio hall
          booth reactor mission unit area interstate expressway hotline hall block lot plot warehouse
          workshop tower train paragraph column footnote note annexe rule module lesson level step
          stage tier grade round group team section box suite apartment flat floor site pavilion
          seat row question option scenario case test sample batch lab wharf dock shaft well
          """);

  /** Of these only the capitalised are names before a number; the others are plain nouns. */
  private static final Set<String> OFTEN_PLAIN =
      Lexicon.set(
          """
          level step stage grade round group team unit area site seat row case test sample floor
          well track train part note lot plot box block flat column tower class model type question
          option table bus line
          """);

  /** Makes, lists and series that carry a number, as they are written. */
  private static final Words<Boolean> SERIES =
      Lexicon.phrases(
          """
          Boeing, Airbus, ISO, Fortune, Global, CSI, Nikkei, Windows, iPhone, Galaxy, Apollo, Shenzhou
          Tiangong, Tianzhou, Tianwen, Chang'e, Formula, Agenda, Vision, Made in China, Industry, Web
          S&P, FTSE, Forbes, Russell, SSE, STAR, Group of, Catch, PM, Wi-Fi, Bluetooth, Android, HTML
          Type, World War, Double, Air Force, Channel, Mate, Model, Long March, Kuaizhou, Beidou, Hurun
          Expo, GB, GB/T, Dow Jones, Stoxx, TOPIX, KOSPI, Xiaomi, Huawei P, Kirin, Snapdragon, Euro
          Studio, Radio, Area, Route, Interstate, Rule, Resolution, Directive, Convention No., CAC, DAX
          """);

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
          five-year plan, 24/7, 9/11, 7-eleven, first nations, six sigma, seven wonders
          hundred years' war, three mile island, first amendment, second amendment, five eyes
          """);

  private static final Set<String> PLANS =
      Set.of("plan", "plans", "program", "programme", "initiative", "campaign", "programmes");

  private static final Set<String> BODIES =
      Lexicon.set(
          """
          congress plenum plenary cpc amendment fleet army division regiment battalion infantry
          avenue street arrondissement century ring national central party five
          """);

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

  private EnglishNames() {}

  /** The name that holds the numeral at {@code at}. */
  static Optional<Match> read(EnglishText text, int at) {
    return term(text, at)
        .or(() -> EnglishCodes.read(text, at))
        .or(() -> plan(text, at))
        .or(() -> body(text, at))
        .or(() -> numbered(text, at))
        .or(() -> series(text, at))
        .or(() -> hotline(text, at))
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

  /** A three-year action plan. */
  private static Optional<Match> plan(EnglishText text, int at) {
    int year = text.lower().indexOf("-year", at);
    if (year < 0 || year - at > 20) {
      return Optional.empty();
    }
    Optional<EnglishNumber> number = EnglishNumerals.at(text, at).filter(EnglishNumber::isWhole);
    int end = number.map(EnglishNumber::end).orElse(-1);
    if (end < 0 || !text.has(end, "-year")) {
      return Optional.empty();
    }
    int next = text.skip(end + 5);
    for (int i = 0; i < 3; i++) {
      if (PLANS.contains(text.word(next))) {
        return Optional.of(Match.name(at, text.wordEnd(next)));
      }
      next = text.skip(text.wordEnd(next));
    }
    return Optional.empty();
  }

  /** The 20th National Congress, the 14th Five-Year Plan, 21st century, Fifth Avenue. */
  private static Optional<Match> body(EnglishText text, int at) {
    if (EnglishOrdinals.numberAt(text, at) == 0) {
      return Optional.empty();
    }
    int end = EnglishOrdinals.endAt(text, at);
    int next = text.skip(end);
    String word = text.word(next);
    boolean isProper = EnglishText.isUpper(text.charAt(next)) || word.equals("century");
    if (!BODIES.contains(word) || !isProper) {
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

  /** Phase two, Line 4; a number with a unit of its own is none. */
  private static Optional<Match> numbered(EnglishText text, int at) {
    int start = text.startBefore(at);
    String word = text.wordBefore(at);
    if (word.equals("no") && text.charAt(text.back(at) - 1) == '.') {
      return Optional.empty();
    }
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean isNumbered =
        NUMBERED.contains(word) || NUMBERED.contains(singular) && !OFTEN_PLAIN.contains(singular);
    boolean isNear = start < at && text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '.';
    boolean isPlain = OFTEN_PLAIN.contains(word) && !EnglishText.isUpper(text.charAt(start));
    if (!isNumbered
        || !isNear
        || isPlain && EnglishNouns.head(text, numberEnd(text, at)).isPresent()) {
      return Optional.empty();
    }
    return EnglishNumerals.at(text, at)
        .filter(number -> !number.isScaled() && isFree(text, number.end()))
        .filter(number -> number.amount().compareTo(LARGEST) < 0)
        .filter(number -> !isYear(text, at) || !isPlain)
        .map(number -> Match.name(start, number.end()));
  }

  private static boolean isYear(EnglishText text, int at) {
    return EnglishYears.yearAt(text, at) > 1900;
  }

  private static int numberEnd(EnglishText text, int at) {
    return EnglishNumerals.at(text, at).map(EnglishNumber::end).orElse(at);
  }

  private static boolean isFree(EnglishText text, int end) {
    return EnglishUnits.at(text, text.skip(end)).isEmpty()
        && !(text.charAt(end) == '-' && EnglishText.isLetter(text.charAt(end + 1)));
  }

  /** Boeing 737, Fortune 500, S&P 500. */
  private static Optional<Match> series(EnglishText text, int at) {
    int end = text.charAt(at - 1) == '-' ? at - 1 : text.back(at);
    if (end == at) {
      return Optional.empty();
    }
    return SERIES
        .before(text.raw(), end)
        .filter(hit -> !EnglishText.isLetter(text.charAt(hit.start() - 1)))
        .flatMap(
            hit ->
                EnglishNumerals.at(text, at)
                    .filter(number -> !number.isScaled() && isFree(text, number.end()))
                    .map(number -> Match.name(hit.start(), number.end())));
  }

  /** The 12345 hotline. */
  private static Optional<Match> hotline(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int next = text.skip(end);
    boolean isHotline =
        end > at
            && next > end
            && !text.isDigit(at - 1)
            && (text.has(next, "hotline")
                || text.has(next, "service hotline")
                || text.has(next, "government hotline")
                || text.has(next, "emergency line"));
    return isHotline ? Optional.of(Match.name(at, end)) : Optional.empty();
  }
}
