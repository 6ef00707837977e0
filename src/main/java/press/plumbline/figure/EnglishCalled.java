package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/** What a number is only called by: version 2.1.3, lot number 40771, the two-trillion-yuan club. */
final class EnglishCalled {
  /** What is numbered in chains; elsewhere 790.88.88 is a slip. */
  private static final Set<String> CHAINED =
      Lexicon.set(
          """
          version v release build section chapter clause article paragraph figure table rule item
          annex standard
          """);

  /** What has a number of its own. */
  private static final Set<String> CALLED =
      Lexicon.set(
          """
          lot case serial flight batch phone telephone account ticket order patent licence license
          plate route bus room page item reference registration model part
          """);

  private static final int LONGEST_COMPOUND = 40;

  private EnglishCalled() {}

  static Optional<Match> read(EnglishText text, int at) {
    return version(text, at).or(() -> club(text, at)).or(() -> called(text, at));
  }

  /** Lot number 40771, case number 12; number 3 in the ranking is a rank. */
  private static Optional<Match> called(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int number = text.startBefore(at);
    boolean isCalled =
        end > at
            && text.wordBefore(at).equals("number")
            && (end - at > 3 || CALLED.contains(text.wordBefore(number)));
    return isCalled ? Optional.of(Match.name(number, end)) : Optional.empty();
  }

  /** The two-trillion-yuan club. */
  private static Optional<Match> club(EnglishText text, int at) {
    int end = at;
    while (end - at < LONGEST_COMPOUND
        && (EnglishText.isLetter(text.charAt(end))
            || text.isDigit(end)
            || text.charAt(end) == '-')) {
      end++;
    }
    int next = text.skip(end);
    boolean isClub =
        text.raw().substring(at, end).indexOf('-') > 0 && text.word(next).equals("club");
    return isClub ? Optional.of(Match.name(at, next + 4)) : Optional.empty();
  }

  /** Version 2.1.3. */
  private static Optional<Match> version(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    int points = 0;
    while (end > at && points < 5 && text.charAt(end) == '.' && text.isDigit(end + 1)) {
      end = DigitReader.run(text.raw(), end + 1);
      points++;
    }
    String word = text.wordBefore(at);
    boolean isChain = points > 1 && CHAINED.contains(word);
    return isChain ? Optional.of(Match.name(text.startBefore(at), end)) : Optional.empty();
  }
}
