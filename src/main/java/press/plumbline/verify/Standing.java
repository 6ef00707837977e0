package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Approximation;

/** The place of one value among others, the greatest first; ties share the better place. */
record Standing(int place, boolean tied) {

  /** None where a bound or an unlike unit leaves the order open. */
  static Optional<Standing> of(Known subject, List<Known> others) {
    Optional<BigDecimal> own = Amounts.of(subject.value());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    int ahead = 0;
    boolean tied = false;
    for (Known other : others) {
      Optional<Integer> order =
          Amounts.factor(other.unit(), subject.unit())
              .flatMap(factor -> Amounts.of(other.value()).map(factor::multiply))
              .flatMap(amount -> order(other, amount, subject, own.get()));
      if (order.isEmpty()) {
        return Optional.empty();
      }
      ahead += order.get() > 0 ? 1 : 0;
      tied |= order.get() == 0;
    }
    return Optional.of(new Standing(ahead + 1, tied));
  }

  /** Whether a is greater (1), equal (0) or less (-1), as far as the bounds allow to say. */
  private static Optional<Integer> order(Known a, BigDecimal x, Known b, BigDecimal y) {
    int order = x.compareTo(y);
    if (a.approximation() == Approximation.EXACT && b.approximation() == Approximation.EXACT) {
      return Optional.of(order);
    }
    boolean sure =
        order > 0 && !mayBeLess(a) && !mayBeMore(b) || order < 0 && !mayBeMore(a) && !mayBeLess(b);
    return sure ? Optional.of(order) : Optional.empty();
  }

  private static boolean mayBeMore(Known known) {
    return switch (known.approximation()) {
      case MORE_THAN, AT_LEAST, ABOUT -> true;
      case EXACT, NEARLY, LESS_THAN, AT_MOST -> false;
    };
  }

  private static boolean mayBeLess(Known known) {
    return switch (known.approximation()) {
      case NEARLY, LESS_THAN, AT_MOST, ABOUT -> true;
      case EXACT, MORE_THAN, AT_LEAST -> false;
    };
  }
}
