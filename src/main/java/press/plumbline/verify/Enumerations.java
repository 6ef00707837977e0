package press.plumbline.verify;

import java.util.Optional;
import press.plumbline.figure.Figure;

/** Lists that the text itself announces: 三种模式：a、b、c. */
final class Enumerations {
  private Enumerations() {}

  /** How many members the list has that this figure announces; empty if it announces none. */
  static Optional<Integer> announcedBy(Scene scene, Figure figure) {
    return Optional.empty();
  }
}
