package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Approximation;

/** The bound that follows from those of the inputs: more than 5 by exactly 2 is more than 2.5. */
final class Bound {
  private Bound() {}

  /**
   * None if they pull both ways.
   *
   * @param first whether the result grows (+1) or shrinks (-1) with the first input
   * @param others the same for the others
   */
  static Optional<Approximation> of(List<Known> in, int first, int others) {
    boolean lower = false;
    boolean upper = false;
    boolean about = false;
    boolean strict = false;
    for (int i = 0; i < in.size(); i++) {
      Approximation approximation = in.get(i).approximation();
      int side = side(approximation) * (i == 0 ? first : others);
      lower |= side > 0;
      upper |= side < 0;
      about |= approximation == Approximation.ABOUT;
      strict |=
          approximation == Approximation.MORE_THAN
              || approximation == Approximation.NEARLY
              || approximation == Approximation.LESS_THAN;
    }
    if ((lower && upper) || (about && (lower || upper))) {
      return Optional.empty();
    }
    if (lower) {
      return Optional.of(strict ? Approximation.MORE_THAN : Approximation.AT_LEAST);
    }
    if (upper) {
      return Optional.of(strict ? Approximation.LESS_THAN : Approximation.AT_MOST);
    }
    return Optional.of(about ? Approximation.ABOUT : Approximation.EXACT);
  }

  private static int side(Approximation approximation) {
    return switch (approximation) {
      case MORE_THAN, AT_LEAST -> 1;
      case NEARLY, LESS_THAN, AT_MOST -> -1;
      case EXACT, ABOUT -> 0;
    };
  }
}
