package press.plumbline.figure;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Figures as English writes them: RMB 351.6 billion, two-thirds, a dozen, third-largest.
 *
 * <p>The constructions are asked in order; the first that reads the place decides. What counts
 * nothing comes first, a plain number last.
 */
final class EnglishGrammar implements Grammar {
  private static final List<BiFunction<EnglishText, Integer, List<Match>>> CONSTRUCTIONS =
      List.of(
          (text, at) -> EnglishNames.read(text, at).map(List::of).orElse(List.of()),
          EnglishIdioms::read,
          EnglishPartsOfYear::read,
          EnglishDates::read,
          EnglishFractions::read,
          EnglishOrdinals::read,
          EnglishSizes::read,
          EnglishMultiples::read,
          EnglishAges::read,
          EnglishQuantities::read,
          EnglishGrammar::leftOver);

  /** No figure without a numeral is known only further on: September to November 2023. */
  private static final int LONGEST_START = 30;

  @Override
  public List<Match> read(FoldedText text, int at) {
    if (standsInChinese(text, at)) {
      return List.of();
    }
    EnglishText window = EnglishText.around(text.raw(), at);
    int place = at - window.base();
    for (var construction : CONSTRUCTIONS) {
      List<Match> matches = construction.apply(window, place);
      if (!matches.isEmpty()) {
        return isChinese(window, matches) ? List.of() : shifted(matches, window.base());
      }
    }
    return List.of();
  }

  /** A number word with no number in it: the quarters of a city, a column in billion yuan. */
  private static List<Match> leftOver(EnglishText text, int at) {
    if (EnglishNumerals.endOfWord(text.raw(), at) < 0) {
      return List.of();
    }
    int end = text.wordEnd(at);
    return List.of(
        EnglishUnits.at(text, text.skip(end))
            .filter(unit -> EnglishNumerals.scale(text.word(at)).isPresent())
            .map(unit -> Match.idiom(at, unit.end()))
            .orElse(Match.idiom(at, end)));
  }

  /** Digits between Chinese characters or marks: English has nothing to say to them. */
  private static boolean standsInChinese(FoldedText text, int at) {
    int end = at;
    while (end - at < 16 && DigitReader.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at && text.charAt(end) >= 0x3000 && (at == 0 || text.charAt(at - 1) >= 0x3000);
  }

  /** What stands against a Chinese character is for the Chinese grammar to read. */
  private static boolean isChinese(EnglishText text, List<Match> matches) {
    Match first = matches.get(0);
    Match last = matches.get(matches.size() - 1);
    return first.kind() != Kind.NAME
        && (isHan(text.charAt(first.start() - 1)) || isHan(text.charAt(last.end())));
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c == '〇';
  }

  private static List<Match> shifted(List<Match> matches, int base) {
    return matches.stream().map(match -> match.shifted(base)).toList();
  }

  @Override
  public boolean mayBeginWordFigure(char c) {
    return "dhlnqstDHLNQSTJFMAO".indexOf(c) >= 0;
  }

  @Override
  public boolean beginsWordFigure(FoldedText text, int at) {
    if (!mayBeginWordFigure(text.charAt(at))
        || at > 0 && EnglishText.isLetter(text.charAt(at - 1))) {
      return false;
    }
    int end = Math.min(text.length(), at + LONGEST_START);
    return EnglishWordFigures.begins(text.substring(at, end));
  }
}
