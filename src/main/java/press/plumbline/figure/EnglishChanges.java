package press.plumbline.figure;

import java.util.Optional;

/** Tells a change from a level, and which way it goes: rose 4.3 percent, a 4 percent decline. */
final class EnglishChanges {
  private static final Words<Integer> VERBS =
      Lexicon.rows(
          """
          1 rose, rise, rises, rising, risen, grew, grow, grows, growing, grown, increase, increased
          1 increases, increasing, up, climbed, climb, climbs, climbing, jumped, jump, jumps, jumping
          1 surged, surge, surges, surging, soared, soar, soars, soaring, expanded, expand, expands
          1 expanding, advanced, advances, swelled, rebounded, accelerated, improved, edged up, ticked up
          1 leapt, leaped, spiked, shot up, went up, gone up, raised, hiked, lifted, boosted, widened
          1 quickened, gained, gains, strengthened, appreciated, extended, lengthened, inched up, rallied
          1 raise, raises, raising, boost, boosts, lift, lifts, hikes, picked up, sped up, growth of, increase of, rise of, gain of, jump of, surge of, expansion of
          1 growth rate of, increases of, rises of, hike of, improvement of, upturn of, crept up, increase by
          1 rise by, moved up, bounced back, is up, was up, were up, are up, revised up, +
          0 made up, make up, makes up, making up, set up, sets up, takes up, took up, take up, taking up
          0 used up, built up, signed up, opened up, came up to, ended up, caught up, end up, added up
          0 started up, bought up, given up, cut into, passed down, broken down, handed down
          -1 fell, fall, falls, falling, fallen, declined, decline, declines, declining, dropped, drop, drops
          -1 dropping, decreased, decrease, decreases, decreasing, down, shrank, shrink, shrinks, shrinking
          -1 shrunk, contracted, contract, contracts, contracting, slid, slide, slides, sliding, slipped
          -1 slips, slumped, slumps, plunged, plunges, plunging, tumbled, tumbles, dipped, dips, sank
          -1 reduced, reduces, reduce, reducing, cut, cuts, cutting, lost, loses, slowed, slowed down
          -1 slows, slowing, eased, eases, narrowed, narrows, narrowing, weakened, weakens, retreated
          -1 lowered, lowers, lowering, trimmed, edged down, ticked down, went down, gone down, shed
          -1 decline of, fall of, drop of, decrease of, contraction of, reduction of, slump of, cut of
          -1 loss of, plunge of, dip of, slide of, depreciated, crashed, collapsed, deducted, shortened
          -1 inched down, backed off, declines of, drops of, savings of, slashed, revised down, was down
          """,
          Integer::valueOf);

  /** Nouns behind a percentage: a 4 percent decline. */
  private static final Words<Integer> NOUNS =
      Lexicon.rows(
          """
          1 increase, rise, growth, gain, jump, surge, expansion, improvement, uptick, hike, climb
          1 increases, gains, uplift, growth rate, upturn, rebound, raise, boost
          -1 decline, drop, fall, decrease, contraction, reduction, cut, slump, plunge, dip, slide
          -1 decreases, declines, downturn, cuts, drops, slowdown, loss, shrinkage, tumble
          """,
          Integer::valueOf);

  /** Stands between the word of change and the number. */
  private static final Words<Boolean> BETWEEN =
      Lexicon.phrases(
          "by, a, an, another, a further, further, only, just, slightly, sharply, on average, annually,"
              + " year-on-year, year on year, respectively, merely, by an average of, an average of,"
              + " an average, a total of, as expected, steadily, a combined, by a combined, by a further,"
              + " by another, a mere, by just, by only, an annual, an additional, yearly, quarterly,"
              + " month-on-month, a modest, a solid, a robust, a record, even, still, on year, also,"
              + " by almost, somewhat, modestly, moderately, strongly, significantly, markedly, a whopping,"
              + " a sharp, a steep, significantly by, sharply by, slightly by, steadily by, year over year,"
              + " year-over-year, a year-on-year");

  private static final Words<Boolean> BEFORE_NOUN =
      Lexicon.phrases(
          "year-on-year, year on year, annual, average annual, average, yearly, quarterly, monthly,"
              + " month-on-month, nominal, real, overall, net, further, sharp, steep, annualized,"
              + " year-over-year, quarter-on-quarter, on-year, quarterly, weekly, like-for-like, modest,"
              + " cumulative, combined, price, wage, pay, tax, output, sales, gdp, export, revenue");

  private static final Words<Boolean> PACES =
      Lexicon.phrases(
          """
          year on year, year-on-year, month on month, month-on-month, year over year, on year
          quarter on quarter, quarter-on-quarter, from a year earlier, from a year ago, yoy
          """);

  private EnglishChanges() {}

  /** The figure as a change, if a sign or the words around it make it one. */
  static Match around(EnglishText text, Match match) {
    return signed(text, match)
        .or(() -> before(text, match))
        .or(() -> byIt(text, match))
        .or(() -> EnglishComparisons.read(text, match))
        .or(() -> behind(text, match))
        .or(() -> continued(text, match))
        .or(() -> isZeroGrowth(text, match) ? Optional.of(zero(match)) : Optional.empty())
        .orElse(match);
  }

  static boolean isRate(Unit unit) {
    return unit.equals(Unit.PERCENT)
        || unit.equals(Unit.PERMILLE)
        || unit.equals(Unit.PERCENTAGE_POINT)
        || unit.equals(Unit.BASIS_POINT)
        || unit.equals(Unit.RATIO)
        || unit.equals(Unit.MULTIPLE);
  }

  /** -4%, +0.5 percentage points, minus 4 percent; -5°C and a debt of -$3 million are levels. */
  private static Optional<Match> signed(EnglishText text, Match match) {
    int at = match.start() - 1;
    if (text.has(match.start() - 6, "minus ")) {
      return minus(text, match);
    }
    char sign = text.charAt(at);
    char before = text.charAt(at - 1);
    boolean isApart = before == '\0' || " (|[:,;/".indexOf(before) >= 0;
    if (sign != '-' && sign != '+' || !isApart || match.start() != match.outerStart()) {
      return Optional.empty();
    }
    Match whole = match.spanning(at, match.end());
    boolean isChange = sign == '+' || isRate(match.unit()) || match.unit().equals(Unit.NONE);
    Match changed = whole.changed(sign == '-' ? -1 : 1);
    return Optional.of(isChange ? changed : whole.valued(changed.value()));
  }

  /** Minus 4 percent is a change, minus 15 degrees a level, plus or minus 2 a margin. */
  private static Optional<Match> minus(EnglishText text, Match match) {
    boolean isMargin = text.has(match.start() - 14, "plus or minus");
    Match signed = match.spanning(match.start() - 6, match.end()).changed(-1);
    return Optional.of(isMargin ? match : isRate(match.unit()) ? signed : signed.as(match.kind()));
  }

  private static Optional<Match> before(EnglishText text, Match match) {
    if (EnglishApproximations.isPlace(text, match)) {
      return Optional.empty();
    }
    int end = text.back(match.outerStart());
    for (int i = 0; i < 4; i++) {
      Optional<Words.Hit<Integer>> verb = text.findBefore(VERBS, end);
      if (verb.isPresent()) {
        return verb.filter(hit -> hit.value() != 0 && isChangeIn(text, hit, match))
            .map(hit -> match.changed(hit.value()).within(hit.start(), match.outerEnd()));
      }
      Optional<Words.Hit<Boolean>> filler = text.findBefore(BETWEEN, end);
      if (filler.isEmpty()) {
        return Optional.empty();
      }
      end = text.back(filler.get().start());
    }
    return Optional.empty();
  }

  /**
   * What changes may change by: rates and money by every verb; counts only where the verb says so
   * plainly. Gained 9 companies and a net gain of 76,000 people are quantities of their own.
   */
  private static boolean isChangeIn(EnglishText text, Words.Hit<Integer> verb, Match match) {
    String word = text.lower().substring(verb.start(), verb.end());
    if (match.unit().code().equals("age") || match.kind() == Kind.ORDINAL) {
      return false;
    }
    boolean isRate = isRate(match.unit());
    if (text.lower().startsWith("fold", match.end() - 4)) {
      return false; // grew threefold ends at three times as much
    }
    if (match.unit().isDuration() || match.unit().code().equals("multiple") && word.equals("up")) {
      return !match.unit().isDuration() || text.has(text.startBefore(match.outerStart()), "by");
    }
    return switch (word) {
      case "+" -> false;
      case "growth rate of" -> match.unit().equals(Unit.PERCENT);
      case "gained",
          "gains",
          "lost",
          "loses",
          "shed",
          "cut",
          "cuts",
          "cutting",
          "raised",
          "lifted",
          "boosted",
          "contract",
          "contracts",
          "gain of",
          "loss of",
          "savings of",
          "advanced",
          "advances",
          "extended",
          "reduce",
          "raise",
          "raises",
          "raising",
          "boost",
          "boosts",
          "lift",
          "lifts",
          "hikes",
          "cut of",
          "increase of",
          "rise of",
          "drop of",
          "decline of",
          "fall of",
          "decrease of",
          "reduction of",
          "growth of",
          "strengthened" ->
          isRate || text.has(text.startBefore(match.outerStart()), "by");
      default -> true;
    };
  }

  /** Cut its benchmark rate by 25 basis points: what changes stands between. */
  private static Optional<Match> byIt(EnglishText text, Match match) {
    int place = text.startBefore(match.outerStart());
    boolean isBy = isRate(match.unit()) || match.unit().isCurrency();
    if (!isBy || !text.has(place, "by")) {
      return Optional.empty();
    }
    for (int i = 0; i < 7; i++) {
      int end = text.back(place);
      Optional<Words.Hit<Integer>> verb = text.findBefore(VERBS, end);
      if (verb.isPresent()) {
        return verb.filter(hit -> hit.value() != 0)
            .map(hit -> match.changed(hit.value()).within(place(text, match), match.outerEnd()));
      }
      int start = text.wordStart(end);
      if (start == end) {
        return Optional.empty();
      }
      place = start;
    }
    return Optional.empty();
  }

  private static int place(EnglishText text, Match match) {
    return text.startBefore(match.outerStart());
  }

  /** Rose 0.1 percent month on month and 0.7 percent year on year: the verb goes on. */
  private static Optional<Match> continued(EnglishText text, Match match) {
    int at = text.skip(match.outerEnd());
    boolean compares = isRate(match.unit()) && text.find(PACES, at).isPresent();
    int place = match.outerStart();
    for (int i = 0; compares && i < 14; i++) {
      int end = text.back(place);
      if (end == 0 || ".;:".indexOf(text.charAt(end - 1)) >= 0 && !text.isDigit(end)) {
        return Optional.empty();
      }
      Optional<Words.Hit<Integer>> verb = text.findBefore(VERBS, end);
      if (verb.isPresent()) {
        return verb.filter(hit -> hit.value() != 0)
            .map(hit -> match.changed(hit.value()).within(match.start(), text.wordEnd(at)));
      }
      place = text.wordStart(end) < end ? text.wordStart(end) : end - 1;
    }
    return Optional.empty();
  }

  private static Optional<Match> behind(EnglishText text, Match match) {
    if (!isRate(match.unit()) && !match.unit().isCurrency()) {
      return Optional.empty();
    }
    int at = text.charAt(match.outerEnd()) == '-' ? match.outerEnd() + 1 : match.outerEnd();
    at = text.skip(at);
    for (int i = 0; i < 3; i++) {
      int here = at;
      Optional<Words.Hit<Integer>> noun = text.find(NOUNS, here);
      if (noun.isPresent()) {
        return noun.filter(hit -> isNoun(text, match, hit))
            .map(hit -> match.changed(hit.value()).within(match.outerStart(), hit.end()));
      }
      Optional<Words.Hit<Boolean>> filler = text.find(BEFORE_NOUN, here);
      if (filler.isEmpty()) {
        return Optional.empty();
      }
      at = text.skip(filler.get().end());
    }
    return Optional.empty();
  }

  /** A 5 percent cut, but not: 5 percent fall below the line. */
  private static boolean isNoun(EnglishText text, Match match, Words.Hit<Integer> noun) {
    String word = text.word(noun.start());
    String next = text.word(text.skip(noun.end()));
    boolean canBeVerb =
        word.equals("fall") || word.equals("cut") || word.equals("drop") || word.equals("rise");
    String before = text.wordBefore(match.outerStart());
    boolean hasArticle =
        before.equals("a") || before.equals("an") || before.equals("the") || before.equals("s");
    return !canBeVerb || hasArticle || next.equals("in") || next.equals("from") || next.isEmpty();
  }

  private static boolean isZeroGrowth(EnglishText text, Match match) {
    return match.value() instanceof Value.Number number
        && number.amount().signum() == 0
        && text.has(text.skip(match.end()), "growth");
  }

  private static Match zero(Match match) {
    return match.in(Unit.PERCENT).as(Kind.CHANGE);
  }
}
