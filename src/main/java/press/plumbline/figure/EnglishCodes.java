package press.plumbline.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Letters and digits in one word: G20, 5G, A380, COVID-19, PM2.5, but not 3.5bn, 20km or Q1. */
final class EnglishCodes {
  private static final Set<String> NO_CODE_BEFORE_HYPHEN =
      Lexicon.set(
          """
          mid top sub pre post minus under between nearly almost roughly about around score level scores over under early late end no plus minus near non all around about up
          from to aged age january february march april may june july august september october
          november december jan feb mar apr jun jul aug sept sep oct nov dec
          """);

  private EnglishCodes() {}

  static Optional<Match> read(EnglishText text, int at) {
    if (!text.isDigit(at) || text.isDigit(at - 1)) {
      return Optional.empty();
    }
    if (isSide(text, at)) {
      return Optional.of(Match.name(at - 6, at + 2));
    }
    int start = start(text, at);
    return start < at ? letterFirst(text, start, at) : digitFirst(text, at);
  }

  /** Where the run of letters and digits begins that reaches to {@code at}. */
  private static int start(EnglishText text, int at) {
    int start = at;
    while (EnglishText.isLetter(text.charAt(start - 1)) || text.isDigit(start - 1)) {
      start--;
    }
    if (start < at) {
      return hyphenated(text, start);
    }
    if (text.charAt(at - 1) == '-' && isCodeWord(text, at - 1)) {
      return text.wordStart(at - 1);
    }
    return at;
  }

  /** The SARS-CoV of SARS-CoV-2. */
  private static int hyphenated(EnglishText text, int start) {
    return text.charAt(start - 1) == '-' && isCodeWord(text, start - 1)
        ? text.wordStart(start - 1)
        : start;
  }

  private static boolean isCodeWord(EnglishText text, int end) {
    int start = text.wordStart(end);
    return isCodeWord(text.raw().substring(start, end));
  }

  /** The COVID of COVID-19; not the mid of mid-2023 or the Top of Top-10. */
  static boolean isCodeWord(String word) {
    return !word.isEmpty()
        && (EnglishText.isUpper(word.charAt(0)) || word.length() > 4)
        && EnglishNumerals.cardinal(word.toLowerCase(Locale.ROOT)).isEmpty()
        && !NO_CODE_BEFORE_HYPHEN.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The Under-21 side. */
  private static boolean isSide(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    return text.raw().startsWith("Under-", at - 6) && end == at + 2 && text.charAt(end) != 's';
  }

  private static Optional<Match> letterFirst(EnglishText text, int start, int at) {
    String letters = text.raw().substring(start, at);
    boolean isPart = (letters.equals("Q") || letters.equals("H")) && !isWide(text, at);
    boolean isYear = letters.equals("FY") || letters.equals("CY");
    boolean isMoney =
        EnglishCurrencies.before(text, at).filter(hit -> hit.start() <= start).isPresent();
    boolean isTop = letters.equalsIgnoreCase("top-") || letters.equalsIgnoreCase("top");
    boolean isAmount = LetteredNames.isAmount(text.raw(), DigitReader.run(text.raw(), at));
    if (isPart || isYear || isMoney || isTop || isAmount) {
      return Optional.empty();
    }
    int end = end(text, at);
    while (text.charAt(end) == '.' && text.isDigit(end + 1)) {
      end = end(text, end + 1);
    }
    return Optional.of(Match.name(start, end));
  }

  /** H1N1 goes on behind its first digit, H1 does not. */
  private static boolean isWide(EnglishText text, int at) {
    return EnglishText.isLetter(text.charAt(at + 1)) || text.isDigit(at + 1);
  }

  private static int end(EnglishText text, int at) {
    int end = at;
    while (EnglishText.isLetter(text.charAt(end)) || text.isDigit(end)) {
      end++;
    }
    return text.charAt(end) == '+' ? end + 1 : end;
  }

  private static Optional<Match> digitFirst(EnglishText text, int at) {
    int digits = DigitReader.run(text.raw(), at);
    char before = text.charAt(at - 1);
    boolean isFraction = (before == '.' || before == ',') && text.isDigit(at - 2);
    if (!EnglishText.isLetter(text.charAt(digits)) || isFraction || isMoney(text, at)) {
      return Optional.empty();
    }
    String letters = text.raw().substring(digits, text.wordEnd(digits));
    boolean isNumber =
        List.of(
                    "st", "nd", "rd", "th", "s", "pc", "am", "pm", "k", "bn", "mn", "tn", "trn",
                    "mln", "bln", "m", "b", "t", "a", "fold")
                .contains(letters)
            || letters.equals("K") && digits > at + 1
            || (letters.equals("Q") || letters.equals("H")) && text.isDigit(digits + 1)
            || EnglishUnits.at(text, digits).isPresent() && !isScreen(text, at, letters)
            || isScaled(text, at, digits);
    return isNumber ? Optional.empty() : Optional.of(Match.name(at, end(text, at)));
  }

  /** The lines of a screen, as in 1080p; other numbers before a p are pence. */
  private static boolean isScreen(EnglishText text, int at, String letters) {
    return letters.equals("p")
        && EnglishNumerals.at(text, at).filter(EnglishAmount::isScreen).isPresent();
  }

  private static boolean isMoney(EnglishText text, int at) {
    return EnglishCurrencies.before(text, at).isPresent();
  }

  /** The M of 3.5M users; 3M alone is a name. */
  private static boolean isScaled(EnglishText text, int at, int digits) {
    return EnglishNumerals.at(text, at)
        .filter(number -> EnglishSuffixes.scaled(text, number, false).end() > digits)
        .isPresent();
  }
}
