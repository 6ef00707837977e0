package press.plumbline.figure;

import java.util.Optional;

/** The unit and measure words of Chinese. */
final class ChineseUnits {
  private ChineseUnits() {}

  static Optional<PrintUnit> printUnit(String words) {
    return Optional.empty();
  }
}
