package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Things that bear a number as their name: phase two, Line 4, Boeing 737, No. 1 Steel Plant, 10
 * Downing Street, the 12345 hotline.
 */
final class EnglishNumbered {
  /** Things that are numbered: phase two, Line 4, gate 7. */
  private static final Set<String> NUMBERED =
      Lexicon.set(
          """
          phase line gate terminal flight route highway bus platform building room chapter section
          tram figure fig table chart annex appendix article clause item class type model version volume
          vol page part episode season category zone pier berth runway exit track lane studio hall
          booth reactor mission unit area interstate expressway hotline hall block lot plot warehouse
          workshop tower train furnace plant mine school station well berth paragraph column footnote note annexe rule module lesson level step
          stage tier grade round group team section box suite apartment flat floor site pavilion
          seat row question option scenario case test sample batch lab wharf dock shaft well
          district form junction exhibit ward checkpoint counter turn courtroom box error port
          proposition year scope camp hangar hole act decree circular document bulletin protocol
          bill ordinance statute schedule precinct pod pad sector hill channel elevator lift
          bay locker cabin deck aisle court pitch field corridor priority goal task day week night
          game race theatre theater patient window condition amendment order measure law lap
          """);

  /** Of these only the capitalised are names before a number; the others are plain nouns. */
  private static final Set<String> OFTEN_PLAIN =
      Lexicon.set(
          """
          level step stage grade round group team unit area site seat row case test sample floor
          well track train part note lot plot box block flat column tower class model type question
          option table bus line plant exit mine chart figure dock wharf batch sample lab shaft page
          port lap box hole window lift bay locker cabin deck aisle pitch field corridor priority
          task day week night game race patient theatre theater condition ward school station tower
          building room studio
          """);

  /** Of these the small ones are never names: they turn 9 and form 12 groups. */
  private static final Set<String> ONLY_PROPER =
      Lexicon.set(
          """
          turn form order year counter act measure bill law camp district court exhibit schedule
          channel goal pod pad hill window field
          """);

  /** What is always numbered, and may stand before a plural: type 2 cases, category 4 storms. */
  private static final Set<String> LABELS =
      Set.of("type", "phase", "category", "tier", "grade", "class", "scope");

  /** Makes, lists and series that carry a number, as they are written. */
  private static final Words<Boolean> SERIES =
      Lexicon.phrases(
          """
          Boeing, Airbus, ISO, Fortune, Global, CSI, Nikkei, Windows, iPhone, Galaxy, Apollo, Shenzhou
          Tiangong, Tianzhou, Tianwen, Chang'e, Formula, Agenda, Vision, Made in China, Industry, Web
          Leopard, Abrams, Challenger, Patriot, Falcon, Voyager, Soyuz, Ariane, Saturn, Progress
          S&P, FTSE, Forbes, Russell, SSE, STAR, Group of, Catch, PM, Wi-Fi, Bluetooth, Android, HTML
          Type, World War, Double, Air Force, Channel, Mate, Model, Long March, Kuaizhou, Beidou, Hurun
          Expo, GB, GB/T, Dow Jones, Stoxx, TOPIX, KOSPI, Xiaomi, Huawei P, Kirin, Snapdragon, Euro
          Studio, Radio, Area, Route, Interstate, Rule, Resolution, Directive, Convention No., CAC, DAX
          """);

  private static final Set<String> STREETS =
      Lexicon.set(
          """
          street st avenue ave road rd boulevard blvd drive square place plaza way terrace court
          crescent lane highway parkway wharf quay mansions gardens
          """);

  private static final Set<String> DIALLED =
      Set.of(
          "called",
          "dial",
          "dialed",
          "dialled",
          "dialing",
          "dialling",
          "phoned",
          "rang",
          "calling");

  private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

  private EnglishNumbered() {}

  static Optional<Match> read(EnglishText text, int at) {
    return EnglishCalled.read(text, at)
        .or(() -> numbered(text, at))
        .or(() -> series(text, at))
        .or(() -> numero(text, at))
        .or(() -> address(text, at))
        .or(() -> hotline(text, at))
        .or(() -> basis(text, at));
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
        NUMBERED.contains(word)
            || NUMBERED.contains(singular)
                && (!OFTEN_PLAIN.contains(singular) || isRun(text, word, at));
    boolean isNear = start < at && text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '.';
    boolean isSmall = !EnglishText.isUpper(text.charAt(start));
    boolean isPlain = OFTEN_PLAIN.contains(word) && isSmall;
    if (ONLY_PROPER.contains(singular) && isSmall) {
      return Optional.empty();
    }
    if (!isNumbered
        || !isNear
        || isPlain
            && !LABELS.contains(word)
            && EnglishNouns.head(text, numberEnd(text, at)).isPresent()) {
      return Optional.empty();
    }
    return EnglishNumerals.at(text, at)
        .filter(number -> !number.isScaled() && isFree(text, number.end()))
        .filter(number -> EnglishOrdinals.numberAt(text, at) == 0)
        .filter(number -> number.amount().compareTo(LARGEST) < 0)
        .filter(number -> !isYear(text, at))
        .map(number -> Match.name(start, lastEnd(text, word, number.end())));
  }

  private static boolean isRun(EnglishText text, String word, int at) {
    int end = numberEnd(text, at);
    return lastEnd(text, word, end) > EnglishSigns.endOfSign(text, end);
  }

  /** Grades six through 12, lines 4 to 6: the plural goes as far as its last number. */
  private static int lastEnd(EnglishText text, String word, int end) {
    int to = text.skip(end);
    boolean isJoined = text.has(to, "to") || text.has(to, "through") || text.has(to, "and");
    int sign = EnglishSigns.endOfSign(text, end);
    return word.endsWith("s") && isJoined
        ? EnglishNumerals.at(text, text.skip(text.wordEnd(to)))
            .filter(last -> !last.isScaled() && isFree(text, last.end()))
            .filter(last -> !EnglishPlurals.isPlural(text.word(text.skip(last.end()))))
            .map(EnglishNumber::end)
            .orElse(sign)
        : sign;
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
                    .map(
                        number ->
                            Match.name(hit.start(), EnglishSigns.endOfSign(text, number.end()))));
  }

  /** The 12345 hotline. */
  private static Optional<Match> hotline(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int next = text.skip(end);
    boolean isHotline =
        end > at
            && !text.isDigit(at - 1)
            && (text.has(next, "hotline")
                || text.has(next, "helpline")
                || text.has(next, "service hotline")
                || text.has(next, "government hotline")
                || text.has(next, "emergency")
                || text.has(text.startBefore(at), "call") && end - at < 6 && isFree(text, end)
                || DIALLED.contains(text.wordBefore(at))
                    && end - at == 3
                    && isFree(text, end)
                    && EnglishNouns.head(text, end).isEmpty());
    return isHotline ? Optional.of(Match.name(at, end)) : Optional.empty();
  }

  /** No. 1 Steel Plant, the No. 2 blast furnace, Typhoon No. 5; ranked No. 4 is a rank. */
  private static Optional<Match> numero(EnglishText text, int at) {
    int start = EnglishOrdinals.numeroBefore(text, at);
    if (start < 0) {
      return Optional.empty();
    }
    int stop = DigitReader.run(text.raw(), at);
    int next = text.skip(stop);
    int before = text.startBefore(start);
    boolean isWorn =
        Set.of("wore", "wears", "wear", "worn", "wearing").contains(text.wordBefore(start));
    boolean isShirt = text.has(next, "shirt") || text.has(next, "jersey");
    if (isWorn || isShirt || isOffice(text, start, at, stop)) {
      return Optional.of(Match.name(start, stop));
    }
    boolean isThing =
        isThing(text.word(next))
            || isThing(text.word(text.skip(text.wordEnd(next))))
            || EnglishText.isUpper(text.charAt(next)) && next > stop && !text.has(next, "in");
    boolean isBehind =
        isThing(text.wordBefore(start))
            || EnglishText.isUpper(text.charAt(before))
                && !text.wordBefore(start).isEmpty()
                && text.isProse(at);
    if (stop == at || !isThing && !isBehind) {
      return Optional.empty();
    }
    return Optional.of(Match.name(isBehind && !isThing ? before : start, stop));
  }

  /** Downing Street: outside No 10, No. 10 said. */
  private static boolean isOffice(EnglishText text, int start, int at, int stop) {
    boolean isTen = stop == at + 2 && text.raw().startsWith("10", at);
    return isTen
        && (Set.of("outside", "inside", "from", "into", "leave").contains(text.wordBefore(start))
            || Set.of("said", "declined", "insisted", "sources", "insiders")
                .contains(text.word(text.skip(stop))));
  }

  private static boolean isThing(String word) {
    return NUMBERED.contains(word);
  }

  /** 10 Downing Street, 88 Century Avenue. */
  private static Optional<Match> address(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int next = text.skip(end);
    if (end == at || next == end || text.isDigit(at - 1)) {
      return Optional.empty();
    }
    for (int i = 0; i < 4 && EnglishText.isUpper(text.charAt(next)); i++) {
      if (i > 0 && STREETS.contains(text.word(next))) {
        return Optional.of(Match.name(at, text.wordEnd(next)));
      }
      next = text.skip(text.wordEnd(next));
    }
    return Optional.empty();
  }

  /** Per 10,000 residents says what a rate is of. */
  private static Optional<Match> basis(EnglishText text, int at) {
    int start = text.startBefore(at);
    if (!text.has(start, "per") || !text.isDigit(at)) {
      return Optional.empty();
    }
    return EnglishNumerals.at(text, at)
        .filter(number -> number.amount().stripTrailingZeros().precision() == 1)
        .flatMap(number -> basisEnd(text, number.end()).map(end -> Match.name(start, end)));
  }

  /** Of residents, or of money: per 10,000 yuan of GDP. */
  private static Optional<Integer> basisEnd(EnglishText text, int end) {
    Optional<Integer> money =
        EnglishUnits.at(text, text.skip(end))
            .filter(unit -> unit.value().unit().isCurrency())
            .map(Words.Hit::end);
    if (money.isPresent()) {
      int of = text.skip(money.get());
      return text.has(of, "of") ? Optional.of(text.wordEnd(text.skip(of + 2))) : money;
    }
    return EnglishNouns.head(text, end).map(EnglishNouns.Noun::end);
  }
}
