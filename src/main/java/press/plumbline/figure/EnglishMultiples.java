package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Multiples in one word: doubled, tripled, halved, twice as many, threefold. */
final class EnglishMultiples {
  /** Behind any number in one word: threefold, hundredfold. */
  private static final String FOLD = "fold";

  private static final Map<String, String> FACTORS =
      Map.ofEntries(
          Map.entry("doubled", "2"),
          Map.entry("doubles", "2"),
          Map.entry("doubling", "2"),
          Map.entry("double", "2"),
          Map.entry("twice", "2"),
          Map.entry("tripled", "3"),
          Map.entry("triples", "3"),
          Map.entry("tripling", "3"),
          Map.entry("triple", "3"),
          Map.entry("trebled", "3"),
          Map.entry("thrice", "3"),
          Map.entry("quadrupled", "4"),
          Map.entry("quadruples", "4"),
          Map.entry("quadruple", "4"),
          Map.entry("quadrupling", "4"),
          Map.entry("quintupled", "5"),
          Map.entry("quintuples", "5"),
          Map.entry("quintupling", "5"),
          Map.entry("quintuple", "5"),
          Map.entry("halved", "0.5"),
          Map.entry("halving", "0.5"),
          Map.entry("halve", "0.5"));

  /** Words that are a multiple only before what they multiply: twice the, double that. */
  private static final Set<String> OPEN =
      Set.of("double", "triple", "quadruple", "twice", "thrice");

  private static final Set<String> MULTIPLIED =
      Lexicon.set(
          """
          the that as its their what those last this his her
          """);

  private static final Set<String> NOT_TOLD = Set.of("think", "thinking", "or", "once", "thought");

  private EnglishMultiples() {}

  static boolean begins(EnglishText text, int at) {
    return factor(text.word(at)).isPresent();
  }

  private static Optional<BigDecimal> factor(String word) {
    if (!word.endsWith(FOLD)) {
      return Optional.ofNullable(FACTORS.get(word)).map(BigDecimal::new);
    }
    String number = word.substring(0, word.length() - FOLD.length());
    return EnglishNumerals.cardinal(number)
        .map(BigDecimal::valueOf)
        .or(() -> EnglishNumerals.scale(number));
  }

  static List<Match> read(EnglishText text, int at) {
    String word = text.word(at);
    Optional<BigDecimal> factor = factor(word);
    int end = text.wordEnd(at);
    if (factor.isEmpty() || !text.isEdge(at) || text.charAt(end) == '-') {
      return List.of();
    }
    boolean isIntent = text.wordBefore(at).equals("to") || text.wordBefore(at).equals("will");
    if (OPEN.contains(word)
        && !MULTIPLIED.contains(text.word(text.skip(end)))
        && !isPossessive(text, text.skip(end))
        && !isGrowth(text, end)
        && (!isIntent || word.equals("twice"))) {
      return occasions(text, at, word);
    }
    Match match =
        Match.of(
            at, end, Kind.MULTIPLE, Value.Number.of(factor.get(), BigDecimal.ONE), Unit.MULTIPLE);
    return List.of(EnglishApproximations.before(text, match));
  }

  /** Twice Zhengzhou's, but not: came twice. Ningbo's answer was no. */
  private static boolean isPossessive(EnglishText text, int at) {
    int next = at;
    while (EnglishText.isUpper(text.charAt(next))) {
      int end = text.wordEnd(next);
      if (text.has(end, "'s")) {
        return true;
      }
      next = text.skip(end);
    }
    return false;
  }

  /** Helped registrations double to 64,000. */
  private static boolean isGrowth(EnglishText text, int end) {
    int to = text.skip(end);
    int next = text.skip(to + 2);
    return text.has(to, "to") && (text.isDigit(next) || text.isDigit(next + 1));
  }

  /** Called twice: on so many occasions; think twice and once or twice count nothing. */
  private static List<Match> occasions(EnglishText text, int at, String word) {
    String before = text.wordBefore(at);
    if (!word.equals("twice") && !word.equals("thrice") || NOT_TOLD.contains(before)) {
      return List.of();
    }
    Value times = Value.Number.of(FACTORS.get(word));
    Match match = Match.of(at, text.wordEnd(at), Kind.QUANTITY, times, Unit.count("time"));
    return List.of(EnglishApproximations.before(text, EnglishQuotients.of(text, match)));
  }
}
