package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Set;

/** One letter behind the digits for a scale: $3.5m, €2B, 1.57t yuan, but not a tunnel of 35m. */
final class EnglishSuffixes {
  private static final Set<String> LENGTHS =
      Lexicon.set(
          """
          long tall high wide deep above below away apart thick in of from to and or at for by on
          with is was sprint race final races sprints finals heats hurdles freestyle relay swimmers
          runners tracks pools
          """);

  private EnglishSuffixes() {}

  static EnglishNumber scaled(EnglishText text, EnglishNumber number, boolean isMoney) {
    int at = number.end();
    if (number.isScaled() || number.spelled() || text.wordEnd(at) != at + 1) {
      return number;
    }
    int exponent = exponent(text.charAt(at));
    boolean counts =
        isMoney
            || exponent > 0 && isFollowed(text, at + 1, exponent)
            || exponent > 0 && isJoined(text, at, exponent)
            || exponent > 0 && exponent < 12 && isOfASum(text, number, at + 1);
    return exponent == 0 || !counts
        ? number
        : number.times(BigDecimal.TEN.pow(exponent)).upTo(at + 1, number.approximation());
  }

  private static int exponent(char letter) {
    return switch (letter) {
      case 'm', 'M' -> 6;
      case 'b', 'B' -> 9;
      case 't', 'T' -> 12;
      default -> 0;
    };
  }

  /** Sales of cars doubled to 1.2m: nothing follows, and a sum of things stands before. */
  private static boolean isOfASum(EnglishText text, EnglishNumber number, int end) {
    char next = text.charAt(end);
    boolean isLast = next == '\0' || ",.;)".indexOf(next) >= 0;
    return isLast
        && text.wordBefore(number.start()).equals("to")
        && EnglishSums.isNamed(text, number.start());
  }

  /** Between 5m and 6m people, 65m-70m years: the later end has the same letter. */
  private static boolean isJoined(EnglishText text, int letter, int exponent) {
    int joint = text.skip(letter + 1);
    boolean isWord = text.has(joint, "and") || text.has(joint, "to") || text.has(joint, "or");
    boolean isDash = "-–".indexOf(text.charAt(letter + 1)) >= 0;
    int next = isDash ? letter + 2 : text.skip(text.wordEnd(joint));
    if (!text.isDigit(next) || !isWord && !isDash) {
      return false;
    }
    int end = DigitReader.read(text.raw(), next).map(DigitReader.Digits::end).orElse(next);
    return text.charAt(end) == text.charAt(letter)
        && text.wordEnd(end) == end + 1
        && isFollowed(text, end + 1, exponent);
  }

  /** A currency behind the letter, or for m and b anything that can be counted. */
  private static boolean isFollowed(EnglishText text, int end, int exponent) {
    int next = text.skip(end);
    if (next == end || !EnglishText.isLetter(text.charAt(next))) {
      return false;
    }
    boolean isUnit =
        EnglishUnits.at(text, next)
            .filter(hit -> exponent < 12 || hit.value().unit().isCurrency())
            .isPresent();
    return isUnit
        || exponent < 12
            && !LENGTHS.contains(text.word(next))
            && EnglishNouns.head(text, end).isPresent();
  }
}
