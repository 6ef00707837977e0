package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plain figures with all that bears on them: more than 160,000 companies, up 12.2 percent. */
final class EnglishQuantities {
  private static final int LONGEST_LIST = 40;

  private static final Set<String> PRONOUNS = Set.of("one", "other");

  /** What makes "three times" a multiple and not three occasions. */
  private static final Set<String> AFTER_TIMES =
      Lexicon.set(
          """
          earnings book revenue sales annual gdp income profit average normal oversubscribed
          that the as of more higher larger greater its their those what faster bigger longer less
          lower smaller better over stronger his her our cheaper wider compared against quicker
          heavier current national forecast expected projected estimated trailing core operating
          annualized annualised tangible gross net underlying historical normal typical
          """);

  private EnglishQuantities() {}

  static List<Match> read(EnglishText text, int at) {
    Optional<EnglishAmount> first = EnglishAmount.at(text, at);
    if (first.isEmpty()) {
      return List.of();
    }
    Optional<Match> compound = EnglishCompounds.read(text, first.get());
    if (compound.isPresent()) {
      return List.of(around(text, compound.get()));
    }
    Optional<Match> range = EnglishRanges.from(text, first.get());
    if (range.isPresent()) {
      return List.of(around(text, withUnit(text, range.get())));
    }
    Optional<Match> lower = EnglishRanges.lower(text, first.get());
    if (lower.isPresent()) {
      return List.of(around(text, asPeriod(lower.get())));
    }
    List<EnglishAmount> members = list(text, first.get());
    return members.size() > 1
        ? shared(text, members)
        : List.of(around(text, withUnit(text, first.get().match())));
  }

  private static Match asPeriod(Match match) {
    return match.unit().isDuration() ? match.as(Kind.PERIOD) : match;
  }

  /** The figure with its approximation and direction. */
  static Match around(EnglishText text, Match match) {
    if (EnglishExchange.isBase(text, match)) {
      return Match.idiom(match.start(), match.end());
    }
    return EnglishChanges.around(text, EnglishApproximations.around(text, match));
  }

  /** The figure with what it counts and what it is shared by: companies, per square kilometer. */
  static Match withUnit(EnglishText text, Match match) {
    if (text.has(text.skip(match.end()), "times") && match.unit().equals(Unit.NONE)) {
      return times(text, match);
    }
    if (match.unit().equals(Unit.MULTIPLE)) {
      return match.as(Kind.MULTIPLE);
    }
    Match counted = match.unit().equals(Unit.NONE) ? counted(text, match) : match;
    if (counted.unit().isDuration()) {
      return EnglishDurations.of(text, counted);
    }
    return EnglishQuotients.of(text, counted);
  }

  private static Match times(EnglishText text, Match match) {
    int end = text.skip(match.end()) + 5;
    boolean isWhole = match.value() instanceof Value.Number n && n.digits().scale() <= 0;
    int start = EnglishApproximations.before(text, match).outerStart();
    boolean isAlone = text.base() == 0 && start == 0 && !isWord(text, match.start());
    boolean isMultiple =
        !isWhole
            || isAlone && text.skip(end) == text.raw().length()
            || AFTER_TIMES.contains(text.word(text.skip(end)))
            || isGrowth(EnglishChanges.around(text, match.in(Unit.MULTIPLE)));
    Match spanning = match.spanning(match.start(), end);
    return isMultiple
        ? spanning.in(Unit.MULTIPLE).as(Kind.MULTIPLE)
        : EnglishQuotients.of(text, spanning.in(Unit.count("time")));
  }

  /** Grew five times is a multiple; crashed five times is not. */
  private static boolean isGrowth(Match match) {
    return match.kind() == Kind.CHANGE
        && match.value() instanceof Value.Number number
        && number.digits().signum() > 0;
  }

  private static boolean isWord(EnglishText text, int at) {
    return EnglishText.isLetter(text.charAt(at));
  }

  private static Match counted(EnglishText text, Match match) {
    boolean isAttributive = text.charAt(match.end()) == '-';
    Optional<EnglishNouns.Noun> noun =
        isAttributive
            ? EnglishNouns.singularAt(text, match.end() + 1)
            : EnglishNouns.head(text, match.end())
                .or(
                    () ->
                        isOne(match) || isSign(text, match)
                            ? EnglishNouns.singularHead(text, match.end())
                            : none());
    return noun.filter(head -> !PRONOUNS.contains(head.singular()))
        .map(head -> spanning(text, match, head).in(unit(text, head)))
        .orElseGet(
            () ->
                noun.map(head -> pronoun(text, match, head))
                    .or(() -> EnglishRates.carried(text, match))
                    .orElseGet(() -> EnglishEllipsis.of(text, match)));
  }

  /** Seven yellow ones are what was counted before; three others are persons if nothing was. */
  private static Match pronoun(EnglishText text, Match match, EnglishNouns.Noun noun) {
    Match whole = spanning(text, match, noun);
    Match counted = EnglishEllipsis.of(text, whole);
    boolean isOpen =
        noun.singular().equals("other")
            && (counted.unit().equals(Unit.NONE) || EnglishPersons.areMeant(text, noun.end()));
    return isOpen ? whole.in(Unit.count("person")) : counted;
  }

  /** Three straight years are a time, as three years are. */
  private static Unit unit(EnglishText text, EnglishNouns.Noun noun) {
    if (noun.singular().equals("point") && EnglishPoints.arePercentage(text, noun.start())) {
      return Unit.PERCENTAGE_POINT;
    }
    return EnglishUnits.at(text, noun.start())
        .map(hit -> hit.value().unit())
        .filter(Unit::isDuration)
        .orElse(Unit.count(noun.singular()));
  }

  /** ½ teaspoon: less than one takes the singular. */
  private static boolean isSign(EnglishText text, Match match) {
    return match.end() == match.start() + 1 && "¼½¾".indexOf(text.charAt(match.start())) >= 0;
  }

  private static Optional<EnglishNouns.Noun> none() {
    return Optional.empty();
  }

  private static boolean isOne(Match match) {
    return match.value() instanceof Value.Number number
        && number.amount().compareTo(BigDecimal.ONE) == 0;
  }

  /** 160,000 companies holds its noun; in 160,000 industrial companies it is the number alone. */
  private static Match spanning(EnglishText text, Match match, EnglishNouns.Noun noun) {
    boolean follows =
        noun.start() == text.skip(match.end())
            || noun.start() == match.end() + 1 && text.charAt(match.end()) == '-'
            || text.has(text.skip(noun.end()), "per");
    return follows ? match.spanning(match.start(), noun.end()) : match;
  }

  /** The amounts joined by commas and a last "and", as far as they go. */
  private static List<EnglishAmount> list(EnglishText text, EnglishAmount first) {
    List<EnglishAmount> members = new ArrayList<>(List.of(first));
    EnglishAmount last = first;
    boolean isClosed = false;
    while (!isClosed && members.size() < LONGEST_LIST) {
      int joint = text.charAt(last.end()) == ',' ? text.skip(last.end() + 1) : last.end();
      int word = text.skip(joint);
      isClosed = text.has(word, "and") || text.has(word, "or");
      // 104,300, or 2.6 times as many: the same said in another way.
      boolean isAside = isClosed && members.size() == 1 && joint > last.end();
      int next = isClosed ? text.skip(text.wordEnd(word)) : joint;
      if (isAside || next == last.end() || !isClosed && joint == last.end()) {
        return List.of(first);
      }
      Optional<EnglishAmount> member = member(text, EnglishApproximations.afterWord(text, next));
      if (member.isEmpty() || !EnglishDates.read(text, next).isEmpty()) {
        return List.of(first);
      }
      last = member.get();
      members.add(last);
    }
    return isClosed && isAlike(members) ? members : List.of(first);
  }

  private static Optional<EnglishAmount> member(EnglishText text, int at) {
    return EnglishCurrencies.at(text, at)
        .map(hit -> EnglishAmount.at(text, text.skip(hit.end())))
        .orElseGet(() -> EnglishAmount.at(text, at));
  }

  /** Either the last alone has a unit, or the first alone a currency, or all have the same. */
  private static boolean isAlike(List<EnglishAmount> members) {
    EnglishAmount first = members.get(0);
    EnglishAmount last = members.get(members.size() - 1);
    List<EnglishAmount> others = members.subList(0, members.size() - 1);
    boolean isLastOnly = others.stream().noneMatch(EnglishAmount::hasUnit);
    boolean isFirstOnly =
        first.currency().isPresent()
            && members.stream()
                .skip(1)
                .noneMatch(member -> member.hasUnit() || member.number().spelled());
    boolean isSame =
        last.hasUnit() && others.stream().allMatch(member -> member.code().equals(last.code()));
    return isLastOnly || isFirstOnly || isSame;
  }

  /** Spreads the unit, the scale and the direction over the list. */
  private static List<Match> shared(EnglishText text, List<EnglishAmount> members) {
    EnglishAmount last = members.get(members.size() - 1);
    boolean isShared = members.stream().filter(EnglishAmount::hasUnit).count() <= 1;
    Match end = withUnit(text, last.match());
    Unit unit = last.hasUnit() || !members.get(0).hasUnit() ? end.unit() : members.get(0).code();
    List<Match> matches = new ArrayList<>();
    for (EnglishAmount member : members) {
      Match match =
          member == last
              ? end
              : isShared
                  ? member.withScaleOf(last).match().times(factor(member, last))
                  : withUnit(text, member.match());
      matches.add(isShared ? match.in(unit).as(end.kind()) : match);
    }
    Match first = around(text, matches.get(0));
    if (!isShared && first.kind() != Kind.CHANGE) {
      return List.of(first);
    }
    return directed(text, matches, first);
  }

  private static BigDecimal factor(EnglishAmount member, EnglishAmount last) {
    return member.hasUnit()
        ? BigDecimal.ONE
        : last.unit().map(unit -> unit.value().factor()).orElse(BigDecimal.ONE);
  }

  /**
   * A change that the first is, the others are too; what approximates the list stands before it.
   */
  private static List<Match> directed(EnglishText text, List<Match> matches, Match first) {
    boolean isFall = first.value() instanceof Value.Number number && number.digits().signum() < 0;
    List<Match> directed = new ArrayList<>(List.of(first));
    for (Match match : matches.subList(1, matches.size())) {
      Match changed = first.kind() == Kind.CHANGE ? match.changed(isFall ? -1 : 1) : match;
      directed.add(EnglishApproximations.around(text, changed));
    }
    return directed;
  }
}
