package press.plumbline.figure;

import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/**
 * An expression in text that a reader takes as a number: 3516亿元, 近六成, two-thirds (FIGURES.md,
 * section 1).
 *
 * @param start offset in the prose, in UTF-16 units, of number + scale + unit, with an inner 多 or
 *     余, without an outer 约 or 超
 * @param outerStart where its approximation or change words begin, at most {@code start}
 * @param outerEnd where its approximation words end, at least {@code end}
 */
public record Figure(
    Prose prose,
    int start,
    int end,
    int outerStart,
    int outerEnd,
    Kind kind,
    Value value,
    Unit unit,
    Approximation approximation)
    implements Reading {

  public Figure(
      Prose prose,
      int start,
      int end,
      Kind kind,
      Value value,
      Unit unit,
      Approximation approximation) {
    this(prose, start, end, start, end, kind, value, unit, approximation);
  }

  /**
   * Whether two words say how exactly it is meant, as in 超过5000家以上 or "about 3,000 or so"; the
   * stricter one counts (FIGURES.md, section 1).
   */
  public boolean isApproximatedTwice() {
    if (approximation == Approximation.EXACT) {
      return false;
    }
    return prose.language() == Language.CHINESE
        ? ChineseApproximationWords.count(this) > 1
        : EnglishApproximations.words(EnglishText.around(prose.text(), start), this) > 1;
  }

  /** The same words with another value. */
  public Figure with(Value other) {
    return new Figure(prose, start, end, outerStart, outerEnd, kind, other, unit, approximation);
  }

  /** The same words in another unit. */
  public Figure in(Unit other) {
    return new Figure(prose, start, end, outerStart, outerEnd, kind, value, other, approximation);
  }

  /** The figure with the words around it that bear on it. */
  public String outerText() {
    return prose.text().substring(outerStart, outerEnd);
  }
}
