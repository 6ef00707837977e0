package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Figure;

/**
 * What the words say a figure is a value of.
 *
 * @param claims the indicators that come into question; none if the words name none
 * @param word the name that says so
 * @param fits whether the unit fits; if not, one that it is easily mistaken for does
 */
record Subject(List<Claim> claims, Optional<IndicatorWord> word, boolean fits) {
  static final Subject NONE = new Subject(List.of(), Optional.empty(), true);

  Subject {
    claims = List.copyOf(claims);
  }

  /** Whether the figure stands right before the name and so counts what it names. */
  boolean isCounted(Figure figure) {
    return word.filter(w -> w.end() > figure.start() && w.start() - figure.end() < 6).isPresent();
  }

  boolean isKnown() {
    return !claims.isEmpty();
  }
}
