package press.plumbline.figure;

import java.util.Optional;

/** Tells a change from a level, and which way it goes: rose 4.3 percent, a 4 percent decline. */
final class EnglishChanges {
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

  private static final Words<Boolean> BEFORE_NOUN =
      Lexicon.phrases(
          "year-on-year, year on year, annual, average annual, average, yearly, quarterly, monthly,"
              + " month-on-month, nominal, real, overall, net, further, sharp, steep, annualized,"
              + " year-over-year, quarter-on-quarter, on-year, quarterly, weekly, like-for-like, modest,"
              + " cumulative, combined, price, wage, pay, tax, output, sales, gdp, export, revenue");

  private EnglishChanges() {}

  /** The figure as a change, if a sign or the words around it make it one. */
  static Match around(EnglishText text, Match match) {
    return signed(text, match)
        .or(() -> EnglishChangeVerbs.before(text, match))
        .or(() -> EnglishCarriedChanges.by(text, match))
        .or(() -> EnglishCarriedChanges.or(text, match))
        .or(() -> EnglishComparisons.read(text, match))
        .or(() -> behind(text, match))
        .or(() -> EnglishCarriedChanges.continued(text, match))
        .or(() -> EnglishCarriedChanges.gapped(text, match))
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
    if (text.has(match.start() - 9, "negative ")) {
      Match below = match.spanning(match.start() - 9, match.end());
      return Optional.of(below.valued(below.changed(-1).value()));
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
    Match signed = isChange ? changed : whole.valued(changed.value());
    return Optional.of(EnglishApproximations.before(text, signed));
  }

  /** Minus 4 percent is a change, minus 15 degrees a level, plus or minus 2 a margin. */
  private static Optional<Match> minus(EnglishText text, Match match) {
    boolean isMargin = text.has(match.start() - 14, "plus or minus");
    Match signed = match.spanning(match.start() - 6, match.end()).changed(-1);
    return Optional.of(isMargin ? match : isRate(match.unit()) ? signed : signed.as(match.kind()));
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
