package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What a figure is shared by: 37 cents a share, 1,300 people per square kilometer. */
final class EnglishQuotients {
  /** What "a" may divide by; elsewhere it begins another thing. */
  private static final Set<String> SHARERS =
      Lexicon.set(
          """
          share day week month year hour night head piece unit person barrel ton tonne kilogram kilo
          liter litre minute second quarter ounce pound gallon ticket meter metre mile mu household
          employee student shift trip bushel acre hectare passenger vehicle room seat visit copy pint
          bottle box carat
          """);

  private static final Set<String> MEASURES =
      Set.of(
          "share", "bushel", "pint", "head", "night", "shift", "unit", "season", "second",
          "quarter");

  /** How many words before a rate the currency stands that is quoted. */
  private static final int QUOTED = 10;

  /** A year earlier is a time; a year is a divisor. */
  private static final Set<String> SPANS =
      Set.of("day", "week", "month", "year", "quarter", "hour", "minute", "decade", "night");

  private static final Set<String> THEN = Set.of("earlier", "ago", "before", "later", "after");

  private EnglishQuotients() {}

  static Match of(EnglishText text, Match match) {
    if (match.unit().equals(Unit.NONE)) {
      return exchange(text, match);
    }
    if (EnglishChanges.isRate(match.unit())) {
      return match;
    }
    if (match.unit().isCurrency() && EnglishExchange.rate(text, match) != match) {
      return EnglishExchange.rate(text, match);
    }
    if (text.charAt(match.end()) == '/') {
      return divided(text, match, match.end() + 1);
    }
    int at = text.skip(match.end());
    if (at == match.end()) {
      return match;
    }
    int next = text.skip(text.wordEnd(at));
    boolean isPer = text.has(at, "per") || text.has(at, "for every") || text.has(at, "for each");
    boolean isA = text.has(at, "a") || text.has(at, "an");
    if (inTheDollar(text, match, at)) {
      int end = text.wordEnd(text.skip(text.skip(at + 2) + 3));
      return match.spanning(match.start(), end).in(Unit.RATIO).valued(hundredths(match));
    }
    if (text.has(at, "to the") && match.unit().isCurrency()) {
      return EnglishUnits.at(text, text.skip(at + 6))
          .filter(unit -> unit.value().unit().isCurrency())
          .map(unit -> match.in(match.unit().per(unit.value().unit())))
          .orElse(match);
    }
    if (isPer) {
      return divided(text, match, text.has(at, "per") ? next : text.skip(text.wordEnd(next)));
    }
    boolean isThen =
        SPANS.contains(text.word(next)) && THEN.contains(text.word(text.skip(text.wordEnd(next))));
    return isA && !isThen && (SHARERS.contains(text.word(next)) || text.has(next, "square"))
        ? divided(text, match, next)
        : match;
  }

  /** Twelve cents in the dollar, 10p in the pound: what creditors and taxmen get of each. */
  private static boolean inTheDollar(EnglishText text, Match match, int at) {
    boolean isPart =
        match.unit().isCurrency()
            && match.value() instanceof Value.Number number
            && number.amount().compareTo(BigDecimal.ONE) < 0;
    boolean isIn = text.has(at, "in the") || text.has(at, "on the");
    int whole = text.skip(text.skip(at + 2) + 3);
    return isPart
        && isIn
        && Set.of("dollar", "pound", "euro", "yuan", "rupee").contains(text.word(whole));
  }

  private static Value hundredths(Match match) {
    BigDecimal part = ((Value.Number) match.value()).amount();
    return new Value.Fraction(part.movePointRight(2), BigDecimal.valueOf(100));
  }

  /** The rupee closed at 83.95 to the dollar: one of it costs so many of what is quoted. */
  private static Match exchange(EnglishText text, Match match) {
    int at = text.skip(match.end());
    int next =
        text.has(at, "per")
            ? text.skip(at + 3)
            : text.has(at, "to the")
                ? text.skip(at + 6)
                : text.has(at, "against the") ? text.skip(at + 11) : -1;
    Optional<Unit> below = next < 0 ? Optional.empty() : currency(text, next);
    int place = match.start();
    for (int i = 0; below.isPresent() && i < QUOTED && place > 0; i++) {
      int end = text.back(place);
      place = Math.min(text.wordStart(end), end - 1);
      Optional<Unit> above = currency(text, place);
      if (above.isPresent()) {
        Unit rate = above.get().per(below.get());
        return text.has(at, "per")
            ? match.spanning(match.start(), text.wordEnd(next)).in(rate)
            : match.in(rate);
      }
    }
    return match;
  }

  private static Optional<Unit> currency(EnglishText text, int at) {
    return EnglishUnits.at(text, at).map(hit -> hit.value().unit()).filter(Unit::isCurrency);
  }

  private static Match divided(EnglishText text, Match match, int at) {
    Optional<Words.Hit<EnglishUnits.Word>> unit =
        EnglishUnits.at(text, at).map(hit -> inPounds(text, match, hit));
    if (unit.isPresent()) {
      Unit below = withoutSpan(unit.get().value().unit());
      return match.spanning(match.start(), unit.get().end()).in(match.unit().per(below));
    }
    if (text.has(at, "capita") || text.has(at, "cent") || text.has(at, "unit of")) {
      return match;
    }
    if (text.has(at, "annum")) {
      return match.spanning(match.start(), at + 5).in(match.unit().per(new Unit("year")));
    }
    boolean isAdjective = text.lower().startsWith("ed", text.wordEnd(at) - 2);
    return EnglishNouns.singularAt(text, isAdjective ? pastWord(text, at) : at)
        .filter(noun -> EnglishText.isLetter(text.charAt(at)))
        .map(
            noun ->
                match
                    .spanning(match.start(), noun.end())
                    .in(match.unit().per(shared(EnglishPlurals.singular(noun.singular())))))
        .orElse(match);
  }

  /** Cents a pound are paid for a weight; dollars per pound sterling are a rate of exchange. */
  private static Words.Hit<EnglishUnits.Word> inPounds(
      EnglishText text, Match match, Words.Hit<EnglishUnits.Word> hit) {
    boolean isWeight =
        text.word(hit.start()).equals("pound")
            && hit.end() == hit.start() + 5
            && match.unit().isCurrency()
            && !text.has(text.skip(hit.end()), "sterling")
            && !text.holds("sterling");
    return isWeight
        ? new Words.Hit<>(
            hit.start(), hit.end(), new EnglishUnits.Word(new Unit("lb"), BigDecimal.ONE))
        : hit;
  }

  /** For each unemployed worker. */
  private static int pastWord(EnglishText text, int at) {
    int next = text.skip(text.wordEnd(at));
    return EnglishText.isLetter(text.charAt(next)) && !EnglishNouns.isFunctionWord(text.word(next))
        ? next
        : at;
  }

  /** A share, a bushel and a gallon are measures of their own; persons and trees are counted. */
  private static Unit shared(String noun) {
    return MEASURES.contains(noun) ? new Unit(noun) : Unit.count(noun);
  }

  /** Per day is /day. */
  private static Unit withoutSpan(Unit unit) {
    return unit.isDuration() ? new Unit(unit.code().substring("duration:".length())) : unit;
  }
}
