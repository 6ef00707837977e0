package press.plumbline.figure;

import java.util.Locale;

/** Figures that hold no number word: doubled, twice as many, last year, scores of ships. */
final class EnglishWordFigures {
  private EnglishWordFigures() {}

  /** Whether the beginning of a text may be one. */
  static boolean begins(String start) {
    EnglishText text = new EnglishText(start, start.toLowerCase(Locale.ROOT), 0);
    return EnglishMonths.at(text, 0).value() > 0
        || EnglishMultiples.begins(text, 0)
        || EnglishPartsOfYear.beginsRelative(text, 0)
        || text.has(0, "score of")
        || text.has(0, "scores of");
  }
}
