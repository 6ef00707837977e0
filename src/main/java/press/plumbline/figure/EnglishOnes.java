package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * The word one: a pronoun or an article (one of, the new one), unless it measures or something says
 * that it counts (one million, one woman, only one airport; Quirk et al., 6.54).
 */
final class EnglishOnes {
  /** Words before "one" that make it a pronoun. */
  private static final Set<String> BEFORE_PRONOUN =
      Lexicon.set(
          """
          the this that each every which any no another a an old new good big small last other next
          such some loved little same right wrong better larger smaller former latter
          """);

  private static final Set<String> COUNTING =
      Set.of("only", "just", "than", "least", "exactly", "and", "nearly", "almost", "about");

  /** Whom and what news counts even where there is one. */
  private static final Set<String> CONCRETE =
      Lexicon.set(
          """
          person man woman child boy girl patient passenger worker officer soldier student driver
          pedestrian cyclist firefighter victim suspect resident survivor civilian policeman teacher
          nurse doctor employee sailor migrant climber skier swimmer fisherman gunman attacker inmate
          guard bystander rider motorist baby infant toddler pupil adult protester demonstrator farmer
          journalist paramedic count helicopter tanker vessel tram motorcycle lorry truck car bus train plane ship boat vehicle page copy seat goal
          vote ticket house home bed dose teenager villager tourist miner prisoner hostage
          """);

  private static final Set<String> MARGINS =
      Set.of("majority", "margin", "lead", "party", "crew", "population", "family");

  /** What one of several is said to have done or suffered. */
  private static final Set<String> BEFALLEN =
      Lexicon.set(
          """
          was is remains remained died broke survived escaped drowned suffered lost had has fell
          drove fled won failed closed sank went
          """);

  private static final Set<String> SPANS = Set.of("working", "full", "calendar", "whole", "solid");

  private EnglishOnes() {}

  /** One is a pronoun or an article unless it measures, or something says that it counts. */
  static Optional<Match> read(EnglishText text, int at) {
    if (!text.word(at).equals("one") || text.charAt(at + 3) == '-') {
      return Optional.empty();
    }
    int next = text.skip(at + 3);
    String before = text.wordBefore(at);
    if (before.equals("number") || isMargin(text, at) || isLeftOver(text, at, next)) {
      return Optional.empty(); // a rank, a count
    }
    boolean isPart =
        EnglishNumerals.scale(text.word(next)).isPresent()
            || !EnglishFractions.read(text, at).isEmpty()
            || EnglishNumerals.at(text, at).filter(n -> n.end() > at + 3).isPresent()
            || text.has(next, "or two")
            || text.has(next, "to");
    boolean isMeasured =
        EnglishUnits.at(text, next).isPresent()
            && !(text.has(next, "day") && !isStretch(text, at, next));
    boolean isCounting =
        (COUNTING.contains(before) && !opensClause(text, at) || isFromOne(text, at))
            && EnglishNouns.singularHead(text, at + 3).isPresent();
    boolean isPronoun = BEFORE_PRONOUN.contains(before) && !isPart;
    boolean isOne = isConcrete(text, at + 3) || isOneOfSome(text, at, next);
    return !isPronoun && (isPart || isMeasured || isCounting || isOne)
        ? Optional.empty()
        : Optional.of(Match.idiom(at, at + 3));
  }

  /** A majority of one. */
  private static boolean isMargin(EnglishText text, int at) {
    int of = text.startBefore(at);
    return text.has(of, "of") && MARGINS.contains(text.wordBefore(of));
  }

  /** Eight pupils were treated, and one broke an arm: one of those that were counted. */
  static boolean isLeftOver(EnglishText text, int at, int next) {
    Match one = Match.of(at, at + 3, Kind.QUANTITY, Value.Number.of("1"), Unit.NONE);
    return text.wordBefore(at).equals("and")
        && BEFALLEN.contains(text.word(next))
        && !EnglishEllipsis.of(text, one).unit().equals(Unit.NONE);
  }

  /** Three cars and one bus are a list; a comma before "and" begins a clause. */
  private static boolean opensClause(EnglishText text, int at) {
    int and = text.startBefore(at);
    return text.has(and, "and") && text.charAt(text.back(and) - 1) == ',';
  }

  /** From one supplier to seventeen. */
  private static boolean isFromOne(EnglishText text, int at) {
    return text.wordBefore(at).equals("from")
        && EnglishNouns.singularHead(text, at + 3)
            .filter(noun -> text.has(text.skip(noun.end()), "to"))
            .flatMap(noun -> EnglishNumerals.at(text, text.skip(text.skip(noun.end()) + 2)))
            .isPresent();
  }

  /** One woman was hurt, one lorry, one working week: news counts persons and vehicles. */
  private static boolean isConcrete(EnglishText text, int end) {
    return EnglishNouns.singularHead(text, end)
        .filter(
            noun ->
                CONCRETE.contains(noun.singular())
                    || EnglishUnits.at(text, noun.start()).isPresent()
                        && noun.start() > end + 1
                        && SPANS.contains(text.word(text.skip(end))))
        .isPresent();
  }

  /** Five are missing and one was rescued; only one of the two sides. */
  static boolean isOneOfSome(EnglishText text, int at, int next) {
    int only = text.startBefore(at);
    boolean isOf =
        text.has(next, "of") && text.has(only, "only") && !text.wordBefore(only).equals("the");
    return isOf && EnglishEllipsis.ahead(text, at + 3).isPresent();
  }

  /** In one day; not: one day the port will move. */
  private static boolean isStretch(EnglishText text, int at, int day) {
    String next = text.word(text.skip(text.wordEnd(day)));
    return Set.of("in", "for", "within", "than", "only", "just", "after", "by", "least", "about")
            .contains(text.wordBefore(at))
        || Set.of("later", "ago", "earlier", "before", "after").contains(next);
  }
}
