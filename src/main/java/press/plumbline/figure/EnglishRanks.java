package press.plumbline.figure;

import java.util.Set;

/**
 * Tells a rank from a turn: ranked fourth, third nationwide, from 25th to 22nd, but the third stop.
 */
final class EnglishRanks {

  private static final Set<String> SUPERLATIVES =
      Lexicon.set(
          """
          largest biggest busiest highest fastest longest tallest best most lowest smallest
          strongest richest oldest greatest widest least worst ranked ranking placed poorest slowest
          deepest heaviest leading youngest wealthiest freest quickest shortest newest hottest
          coldest cheapest
          """);

  private static final Words<Boolean> RANKING_BEFORE =
      Lexicon.phrases(
          "ranked, ranks, rank, ranking, ranked joint, ranks joint, placed, came, comes, coming, finished, finishing, took, stood, stands, standing,"
              + " was ranked, is ranked, is, was, are, were, to rank, rose to, climbed to, fell to, dropped to,"
              + " moved up to, slipped to, up to, ranked it, ranked as, ranks as, ranked as the,"
              + " second only, ranks the, ranked the, place, position, in, placing, ranked the city,"
              + " takes, held, holds, listed, rated, sits, sat, sit, lie, lies, lying, lay, positioned, jumped to, advanced to,"
              + " ranked at, remained, remains, stay, stays, stayed, joint, tied for, equal");

  /** How far a place stands from the one beside it. */
  private static final int LONGEST_PLACE = 90;

  private static final Set<String> PLAINLY_RANKING =
      Set.of(
          "ranked",
          "ranks",
          "rank",
          "ranking",
          "placed",
          "finished",
          "finishing",
          "placing",
          "joint",
          "equal",
          "ranked joint",
          "ranks joint",
          "to rank",
          "ranked as",
          "ranks as",
          "ranked as the",
          "ranks the",
          "ranked the",
          "ranked it",
          "was ranked",
          "is ranked",
          "ranked the city",
          "came",
          "comes",
          "ranked at",
          "tied for",
          "coming",
          "rated");

  private static final Words<Boolean> RANKING_BEHIND =
      Lexicon.phrases(
          "nationwide, worldwide, globally, nationally, in the world, in the country, in china,"
              + " in the nation, in the province, place, among, in asia, overall, in size, of all,"
              + " position, spot, rank, in the rankings, in the ranking, in the list, on the list,"
              + " in the table, in the standings, in the league, in the medals table, domestically, in europe, in the region, internationally, in the eu, by value,"
              + " by volume, in terms of, in line, in rank, for the, seed, seeds");

  private EnglishRanks() {}

  /** Whether "first" is a rank (ranked first, first nationwide) or a turn (the first stop). */
  static boolean isFirst(EnglishText text, int at) {
    int next = text.skip(at + 5);
    return text.has(next, "stop")
        || text.has(next, "place")
        || text.has(next, "nationwide")
        || text.has(next, "worldwide")
        || text.has(next, "globally")
        || text.has(next, "nationally")
        || !text.wordBefore(at).equals("the")
            && text.has(next, "in the")
            && RANKING_BEHIND.at(text.lower(), next).isPresent()
        || !isPriority(text, at)
            && text.findBefore(RANKING_BEFORE, text.back(at))
                .filter(hit -> isPlain(text, hit))
                .isPresent();
  }

  /** Safety comes first: what matters most has no rank. */
  private static boolean isPriority(EnglishText text, int at) {
    String verb = text.wordBefore(at);
    boolean isTold = verb.equals("comes") || verb.equals("come") || verb.equals("coming");
    int next = text.skip(at + 5);
    boolean isMeasured =
        text.has(next, "with") && text.isDigit(text.skip(next + 4)) || text.has(next, "by");
    return isTold && !isMeasured && RANKING_BEHIND.at(text.lower(), next).isEmpty();
  }

  /** From 25th to 22nd, second and third: a place beside another. */
  private static boolean isPlaces(EnglishText text, int at, int end) {
    int before = text.startBefore(at);
    int next = text.skip(end);
    boolean isFrom = text.has(before, "from") && text.has(next, "to");
    boolean isTo = text.has(before, "to") && isOrdinal(text, text.back(before));
    boolean isSecond =
        text.has(before, "and")
            && isOrdinal(text, text.back(before))
            && isRanked(text, text.back(before));
    boolean isBy = text.has(before, "and") && text.has(next, "by") && isOfRanked(text, before);
    boolean climbs = isFrom && EnglishOrdinals.numberAt(text, text.skip(next + 2)) > 0;
    return isSecond
        || isBy
        || climbs
        || isTo && isAlone(text, end)
        || isFrom && text.has(next, "to no");
  }

  /** Ranked third by investment and fifth by exports. */
  private static boolean isOfRanked(EnglishText text, int at) {
    String before = text.lower().substring(Math.max(0, at - LONGEST_PLACE), at);
    String sentence = before.substring(before.lastIndexOf(". ") + 1);
    return sentence.contains("ranked ") || sentence.contains("ranks ");
  }

  /** Whether a word of ranking stands before the ordinal that ends at a place. */
  private static boolean isRanked(EnglishText text, int end) {
    return text.findBefore(RANKING_BEFORE, text.back(text.wordStart(end)))
        .filter(hit -> isPlain(text, hit))
        .isPresent();
  }

  private static boolean isOrdinal(EnglishText text, int end) {
    int start = text.wordStart(end);
    int digits = start;
    while (text.isDigit(digits - 1)) {
      digits--;
    }
    return EnglishOrdinals.numberAt(text, digits) > 0;
  }

  static boolean isRank(EnglishText text, int at, int end) {
    if (isPlaces(text, at, end) || isElliptic(text, at, end)) {
      return true;
    }
    if (text.find(RANKING_BEHIND, text.skip(end)).isPresent()) {
      return true;
    }
    return text.findBefore(RANKING_BEFORE, text.back(at))
        .filter(hit -> isPlain(text, hit) || isAlone(text, end))
        .isPresent();
  }

  /** Ranked tenth, Dunmore second and Alder Bay 18th: a place behind a name. */
  private static boolean isElliptic(EnglishText text, int at, int end) {
    char initial = text.charAt(text.startBefore(at));
    return initial >= 'A' && initial <= 'Z' && isAlone(text, end) && isOfRanked(text, at);
  }

  /** Second-costliest, third most expensive. */
  static boolean isSuperlative(String word) {
    boolean isGraded = word.endsWith("iest") && word.length() > 5;
    return SUPERLATIVES.contains(word) || isGraded;
  }

  private static boolean isPlain(EnglishText text, Words.Hit<Boolean> hit) {
    return PLAINLY_RANKING.contains(text.lower().substring(hit.start(), hit.end()));
  }

  /** Nothing follows that the ordinal could go with: was fourth, rose to third in 2022. */
  private static boolean isAlone(EnglishText text, int end) {
    char mark = text.charAt(end);
    String next = text.word(text.skip(end));
    return mark == '\0'
        || ",.;:)".indexOf(mark) >= 0
        || Set.of("in", "by", "behind", "after", "among", "with", "and", "for", "from")
            .contains(next);
  }
}
