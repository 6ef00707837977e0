package press.plumbline.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.Observation;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.HouseStyle;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;

/**
 * What an empty mark prints: an observation in house style, a result no more finely than its inputs
 * bear (FIGURES.md, section 3.3) and readers can use.
 */
final class Inserted {
  private static final Map<Unit, Integer> MOST_PLACES =
      Map.of(
          Unit.MULTIPLE, 2,
          Unit.PERCENT, 1,
          Unit.PERMILLE, 1,
          Unit.PERCENTAGE_POINT, 2,
          Unit.BASIS_POINT, 0,
          Unit.RANK, 0);

  private static final MathContext OF_A_QUOTIENT = new MathContext(3);

  private Inserted() {}

  static String of(Meant meant, Language language) {
    return meant
        .observation()
        .map(observation -> Expected.observed(meant, observation, language))
        .orElseGet(() -> result(meant, language));
  }

  private static String result(Meant meant, Language language) {
    Known known = meant.known();
    Optional<BigDecimal> amount = Amounts.of(known.value());
    if (amount.isEmpty()) {
      return HouseStyle.print(known.value(), known.unit(), known.approximation(), "", language);
    }
    BigDecimal rounded =
        amount
            .get()
            .setScale(places(known, amount.get()), Expected.rounding(known.approximation()));
    Approximation approximation =
        Expected.hidesMuch(rounded, amount.get()) ? Expected.roughly(known) : known.approximation();
    String printed =
        HouseStyle.print(
            number(rounded), unit(known), approximation, print(meant, language), language);
    return meant.isTied() ? Expected.joint(printed, language) : printed;
  }

  /** As finely as is known, with the places that a figure of this unit has; below 0 for noughts. */
  private static int places(Known known, BigDecimal amount) {
    int places = MOST_PLACES.getOrDefault(unit(known), Integer.MAX_VALUE);
    if (known.unit().code().indexOf('/') >= 0) {
      places = Math.min(places, amount.round(OF_A_QUOTIENT).scale());
    }
    places = Math.min(places, amount.stripTrailingZeros().scale());
    while (known.slack().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-places)) > 0) {
      places--;
    }
    return places;
  }

  /** What one is of the other is told in times. */
  private static Unit unit(Known known) {
    return known.unit().equals(Unit.RATIO) ? Unit.MULTIPLE : known.unit();
  }

  /** 15728000000 known to a million has that step, and no nought that nobody knows. */
  private static Value.Number number(BigDecimal rounded) {
    return rounded.scale() < 0
        ? Value.Number.of(
            new BigDecimal(rounded.unscaledValue()),
            BigDecimal.ONE.scaleByPowerOfTen(-rounded.scale()))
        : Value.Number.of(rounded, BigDecimal.ONE);
  }

  /** A sum or a difference is printed in the unit of what it is worked out from. */
  private static String print(Meant meant, Language language) {
    return meant.reference().observations().stream()
        .map(Observation::indicator)
        .filter(indicator -> indicator.unit().equals(meant.known().unit()))
        .findFirst()
        .map(indicator -> Expected.unit(indicator, language))
        .orElse("");
  }
}
