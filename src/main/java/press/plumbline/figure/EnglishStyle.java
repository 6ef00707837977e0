package press.plumbline.figure;

import java.util.Optional;

/** Figures as English editions print them: more than 160,000 companies. */
final class EnglishStyle {
  private EnglishStyle() {}

  /**
   * The figure in the unit {@code printUnit} (billion yuan) or, where that is empty, in its own.
   */
  static String print(Figure figure, String printUnit) {
    return figure.text();
  }

  /** The same for a number that was worked out. */
  static String print(Value value, Unit unit, Approximation approximation, String printUnit) {
    return value.toString();
  }

  /** The unit that words such as {@code billion yuan} or {@code companies} print. */
  static Optional<PrintUnit> printUnit(String words) {
    return Optional.empty();
  }
}
