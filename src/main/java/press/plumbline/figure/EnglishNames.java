package press.plumbline.figure;

import java.util.Optional;

/** Names and set phrases of English that hold numerals: phase two, Gate 12, at first sight. */
final class EnglishNames {
  private EnglishNames() {}

  /** The longest name that holds the numeral at {@code at}. */
  static Optional<Match> read(String text, int at) {
    return Optional.empty();
  }
}
