package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A number with its scale, its currency and its unit, before the words around it are looked at.
 *
 * @param currency what stands before it: RMB, US$
 * @param unit what stands behind it: yuan, percent, hectares
 */
record EnglishAmount(
    EnglishNumber number,
    Optional<Words.Hit<Unit>> currency,
    Optional<Words.Hit<EnglishUnits.Word>> unit) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> FUNDS =
      Lexicon.set(
          "debt aid investment funding damage savings fine note bill ticket public grant a");

  private static final Set<Integer> SCREENS = Set.of(360, 480, 720, 1080, 1440, 2160);

  int start() {
    return currency.map(Words.Hit::start).orElse(number.start());
  }

  int end() {
    return unit.map(Words.Hit::end).orElse(number.end());
  }

  boolean hasUnit() {
    return currency.isPresent() || unit.isPresent();
  }

  Unit code() {
    return currency
        .map(Words.Hit::value)
        .or(() -> unit.map(hit -> hit.value().unit()))
        .orElse(Unit.NONE);
  }

  /** As a figure, in the base unit. */
  Match match() {
    Match match =
        Match.of(start(), end(), Kind.QUANTITY, number.value(), code())
            .approximately(number.approximation());
    return currency.isPresent() || unit.isEmpty()
        ? match
        : match.times(unit.get().value().factor());
  }

  /** The amount at {@code at}, where its digits or number words begin. */
  static Optional<EnglishAmount> at(EnglishText text, int at) {
    return EnglishNumerals.at(text, at).map(number -> of(text, number));
  }

  private static EnglishAmount of(EnglishText text, EnglishNumber bare) {
    Optional<Words.Hit<Unit>> currency =
        bare.spelled()
            ? Optional.empty()
            : EnglishCurrencies.before(text, bare.start()).filter(hit -> !isPath(text, hit));
    EnglishNumber number = EnglishSuffixes.scaled(text, bare, currency.isPresent());
    Optional<Words.Hit<EnglishUnits.Word>> unit =
        unit(text, number).filter(hit -> fitsBehind(currency, hit));
    return new EnglishAmount(number, currency, unit);
  }

  /** The $ of a code such as a$1 is no dollar. */
  private static boolean isPath(EnglishText text, Words.Hit<Unit> hit) {
    return text.isDigit(hit.start() - 1);
  }

  /** RMB 3 million yuan says its currency twice. */
  private static boolean fitsBehind(
      Optional<Words.Hit<Unit>> currency, Words.Hit<EnglishUnits.Word> unit) {
    return currency.isEmpty() || currency.get().value().equals(unit.value().unit());
  }

  private static Optional<Words.Hit<EnglishUnits.Word>> unit(
      EnglishText text, EnglishNumber number) {
    int end = number.end();
    char next = text.charAt(end);
    int at = next == '-' ? end + 1 : text.skip(end);
    return EnglishUnits.at(text, next == '-' && text.has(end, "-fold") ? end : at)
        .filter(hit -> isUnit(text, number, end, hit))
        .map(hit -> inNation(text, hit))
        .or(() -> next == '-' ? Optional.empty() : EnglishNations.at(text, at))
        .map(hit -> inPounds(text, number, hit))
        .map(hit -> inEuros(text, hit));
  }

  /** Short symbols stand right behind the digits, 500 won are money and 12 won are winners. */
  private static boolean isUnit(
      EnglishText text, EnglishNumber number, int end, Words.Hit<EnglishUnits.Word> hit) {
    String word = text.raw().substring(hit.start(), hit.end());
    boolean isApart = hit.start() > end;
    return switch (word) {
      case "x", "×" -> !isApart && !text.isDigit(text.skip(hit.end())) && !number.spelled();
      case "t", "g", "m", "h", "L", "min", "ft" ->
          !number.spelled()
              && !(text.charAt(hit.end()) == '.'
                  && EnglishText.isLetter(text.charAt(hit.end() + 1)));
      case "cal", "pp", "bp", "pc" -> !number.spelled();
      case "p" -> !isApart && !number.spelled() && !isScreen(number);
      case "C", "F" -> !number.spelled() && isDegrees(text, number, hit.end());
      case "PCT" -> EnglishNouns.head(text, hit.end()).isEmpty();
      case "won" -> number.amount().compareTo(HUNDRED) >= 0;
      case "mu", "rand", "dong" -> text.charAt(hit.end()) != '-';
      case "foot", "feet" -> !text.has(hit.end(), "-equivalent");
      default -> true;
    };
  }

  /** Rupees are Indian and kroner Norwegian unless the text names another nation of that money. */
  private static Words.Hit<EnglishUnits.Word> inNation(
      EnglishText text, Words.Hit<EnglishUnits.Word> hit) {
    return hit.value().unit().isCurrency()
        ? EnglishNations.at(text, hit.start())
            .filter(nation -> nation.end() == hit.end())
            .orElse(hit)
        : hit;
  }

  /** Cents are a dollar's unless the text has euros alone. */
  private static Words.Hit<EnglishUnits.Word> inEuros(
      EnglishText text, Words.Hit<EnglishUnits.Word> hit) {
    boolean isCents = text.has(hit.start(), "cents") || text.has(hit.start(), "cent");
    boolean isEuro = text.raw().indexOf('€') >= 0 || text.holds("euros") || text.holds("euro");
    return isCents && isEuro && text.raw().indexOf('$') < 0 && !text.holds("dollars")
        ? new Words.Hit<>(
            hit.start(), hit.end(), new EnglishUnits.Word(new Unit("EUR"), hit.value().factor()))
        : hit;
  }

  /**
   * 220 pounds of rice, weighs 90 pounds and a 200-pound man are weights; other pounds are money.
   */
  private static Words.Hit<EnglishUnits.Word> inPounds(
      EnglishText text, EnglishNumber number, Words.Hit<EnglishUnits.Word> hit) {
    if (!text.has(hit.start(), "pounds") && !text.has(hit.start(), "pound")) {
      return hit;
    }
    int of = text.skip(hit.end());
    String thing = text.word(text.has(of, "of") ? text.skip(of + 2) : of);
    boolean isTied = text.charAt(hit.start() - 1) == '-';
    boolean isOf = text.has(of, "of") && !EnglishNouns.isFunctionWord(thing);
    boolean isWeighed = text.wordBefore(number.start()).startsWith("weigh");
    boolean isWeight =
        !number.isScaled() && (isTied || isOf) && !FUNDS.contains(thing) || isWeighed;
    return isWeight
        ? new Words.Hit<>(
            hit.start(), hit.end(), new EnglishUnits.Word(new Unit("lb"), BigDecimal.ONE))
        : hit;
  }

  /** Minus 12C, 40 C; a class 3C and a seat 9F are names. */
  private static boolean isDegrees(EnglishText text, EnglishNumber number, int end) {
    char next = text.charAt(end);
    boolean isAlone = next != '-' && !(next == '.' && EnglishText.isLetter(text.charAt(end + 1)));
    boolean isBelow =
        text.wordBefore(number.start()).equals("minus") || text.charAt(number.start() - 1) == '-';
    boolean isSaid = text.holds("temperature") || text.holds("temperatures") || text.holds("oven");
    return isAlone && (!number.isWhole() || isBelow || isSaid);
  }

  static boolean isScreen(EnglishNumber number) {
    return SCREENS.contains(number.amount().intValue());
  }

  EnglishAmount withScaleOf(EnglishAmount other) {
    return number.isScaled() || !other.number.isScaled()
        ? this
        : new EnglishAmount(number.times(other.number.scale()), currency, unit);
  }
}
