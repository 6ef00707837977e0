package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * The words of change before a figure: rose 4.3 percent, a decline of 5 percent, shed 40 points.
 */
final class EnglishChangeVerbs {
  private static final Words<Integer> VERBS =
      Lexicon.rows(
          """
          1 rose, rise, rises, rising, risen, grew, grow, grows, growing, grown, increase, increased
          1 increases, increasing, up, climbed, climb, climbs, climbing, jumped, jump, jumps, jumping
          1 surged, surge, surges, surging, soared, soar, soars, soaring, expanded, expand, expands
          1 expanding, advanced, advances, swelled, rebounded, accelerated, improved, edged up, ticked up
          1 added, adds, adding, leapt, leaped, spiked, shot up, went up, gone up, raised, hiked, lifted, boosted, widened
          1 quickened, gained, gains, strengthened, appreciated, extended, lengthened, inched up, rallied
          1 raise, raises, raising, boost, boosts, lift, lifts, hikes, picked up, sped up, growth of, increase of, rise of, gain of, jump of, surge of, expansion of
          1 growth rate of, increases of, rises of, hike of, improvement of, upturn of, crept up, increase by
          1 rise by, moved up, bounced back, is up, was up, were up, are up, revised up, +
          0 outnumbered, outpaced, outstripped, outweighed, made up, make up, makes up, making up, set up, sets up, takes up, took up, take up, taking up
          0 sold up, used up, built up, signed up, opened up, came up to, ended up, caught up, end up, added up
          0 shot down, shut down, gunned down, tore down, torn down, knocked down, tracked down
          0 hunted down, struck down, mowed down, pulled down, burned down, burnt down, laid down
          0 put down, turned down, voted down, stood down, sat down, wrote down, written down
          0 rounded up, lined up, propped up, racked up, notched up, clocked up, totted up, rang up, snapped up, chalked up, put up, blew up, held up
          0 scooped up, freed up, drew up, locked up, turned up, showed up, split up, wound up
          0 started up, bought up, given up, cut into, passed down, broken down, handed down
          -1 fell, fall, falls, falling, fallen, declined, decline, declines, declining, dropped, drop, drops
          -1 dropping, decreased, decrease, decreases, decreasing, down, shrank, shrink, shrinks, shrinking
          -1 shrunk, contracted, contract, contracts, contracting, slid, slide, slides, sliding, slipped
          -1 slips, dived, dives, sunk, slumped, slumps, plunged, plunges, plunging, tumbled, tumbles, dipped, dips, sank
          -1 reduced, reduces, reduce, reducing, cut, cuts, cutting, lost, loses, slowed, slowed down
          -1 slows, slowing, eased, eases, narrowed, narrows, narrowing, weakened, weakens, retreated
          -1 lowered, lowers, lowering, trimmed, edged down, ticked down, went down, gone down, shed
          -1 decline of, fall of, drop of, decrease of, contraction of, reduction of, slump of, cut of
          -1 loss of, plunge of, dip of, slip of, tumble of, slide of, depreciated, crashed, collapsed, deducted, shortened
          -1 plummeted, plummet, plummets, plummeting, receded, sagged, nosedived, sinking, softened
          -1 cooled, moderated, trim, trims, trimming, slash, slashes, slashing, pared, devalued, skidded
          1 ballooned, mushroomed, swelling, crept higher, edged higher, ticked higher
          -1 edged lower, ticked lower, inched lower, drifted lower, pushed down, brought down
          -1 inched down, backed off, declines of, drops of, savings of, slashed, revised down, was down
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

  /** Verbs that have something of their own, and change by rates and points alone. */
  private static final Set<String> HAVING =
      Lexicon.set(
          """
          added adds adding gained gains lost loses shed cut cuts cutting raised lifted boosted contract contracts
          advanced advances extended reduce raise raises raising boost boosts lift lifts hikes
          strengthened
          """);

  /** Nouns that do: a gain of 3 percent, a loss of $3 million. */
  private static final Set<String> OWNED =
      Set.of("gain of", "loss of", "savings of", "cut of", "surge of");

  /** The ice retreated by 1.3 km: how far it went. */
  private static final Set<String> MOVING =
      Set.of("retreated", "advanced", "advances", "receded", "slid", "slipped", "sank", "climbed");

  private static final Set<String> LENGTHS = Set.of("km", "m", "mi", "ft", "cm", "mm");

  private EnglishChangeVerbs() {}

  /** The figure as a change, if a word of change leads up to it. */
  static Optional<Match> before(EnglishText text, Match match) {
    if (EnglishApproximations.isPlace(text, match)) {
      return Optional.empty();
    }
    int end = text.back(match.outerStart());
    for (int i = 0; i < 4; i++) {
      Optional<Words.Hit<Integer>> verb = endingAt(text, end);
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

  /** The word of change that ends at a place: 1 for a rise, -1 for a fall, 0 for neither. */
  static Optional<Words.Hit<Integer>> endingAt(EnglishText text, int end) {
    return text.findBefore(VERBS, end);
  }

  /**
   * What changes may change by: rates and money by every verb; counts only where the verb says so
   * plainly. Gained 9 companies and a net gain of 76,000 people are quantities of their own.
   */
  private static boolean isChangeIn(EnglishText text, Words.Hit<Integer> verb, Match match) {
    String word = text.lower().substring(verb.start(), verb.end());
    boolean isBy = text.has(text.startBefore(match.outerStart()), "by");
    if (!canChange(text, match) || match.unit().isDuration() && !isBy) {
      return false;
    }
    if (match.unit().equals(Unit.MULTIPLE)) {
      return !word.equals("up");
    }
    if (match.unit().code().equals("count:time") || word.equals("+")) {
      return false;
    }
    if (word.equals("growth rate of")) {
      return match.unit().equals(Unit.PERCENT);
    }
    if (LENGTHS.contains(match.unit().code())) {
      return isBy && !MOVING.contains(word) || word.endsWith(" of");
    }
    if (OWNED.contains(word) || HAVING.contains(word) || word.equals("picked up")) {
      return isBy ? !word.equals("lost") : isOwnChange(text, match);
    }
    return true;
  }

  /** Lost half of its staff and $3 million; but shares lost $38 to $8,325. */
  private static boolean isOwnChange(EnglishText text, Match match) {
    boolean isRate = EnglishChanges.isRate(match.unit()) && !match.unit().equals(Unit.RATIO);
    int to = text.skip(match.outerEnd());
    boolean isQuoted =
        match.unit().isCurrency() && text.has(to, "to") && isNumber(text, text.skip(to + 2))
            || match.unit().code().equals("count:point");
    return isRate || isQuoted;
  }

  private static boolean isNumber(EnglishText text, int at) {
    return EnglishNumerals.at(text, at).isPresent() || EnglishCurrencies.at(text, at).isPresent();
  }

  /** Grew threefold ends at three times as much; ages and ranks do not change. */
  static boolean canChange(EnglishText text, Match match) {
    return !match.unit().code().equals("age")
        && match.kind() != Kind.ORDINAL
        && !text.lower().startsWith("fold", match.end() - 4);
  }
}
