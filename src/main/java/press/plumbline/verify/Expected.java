package press.plumbline.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Figure;
import press.plumbline.figure.HouseStyle;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;

/** What the data has, as the edition would print it. */
final class Expected {
  private Expected() {}

  static String of(Meant meant, Figure printed) {
    Language language = printed.prose().language();
    return meant
        .observation()
        .map(observation -> observed(meant, observation, language))
        .orElseGet(() -> derived(meant.known(), printed, language));
  }

  static String observed(Meant meant, Observation observation, Language language) {
    Optional<SourcedValue> value =
        meant.reference().sourceId().flatMap(observation::from).or(observation::followed);
    return value
        .map(v -> HouseStyle.print(v.figure(), unit(observation.indicator(), language), language))
        .orElse("");
  }

  private static String unit(Indicator indicator, Language language) {
    return indicator.print().map(print -> print.in(language)).orElse("");
  }

  /** The result, rounded to the place that was printed. */
  private static String derived(Known known, Figure printed, Language language) {
    Optional<BigDecimal> amount = Amounts.restated(known, printed);
    if (amount.isEmpty()) {
      return Amounts.of(known.value())
          .map(a -> HouseStyle.print(figure(known, printed, a, BigDecimal.ONE), "", language))
          .orElse("");
    }
    BigDecimal scale =
        printed.value() instanceof Value.Number number ? number.scale() : BigDecimal.ONE;
    int places =
        printed.value() instanceof Value.Number number ? Math.max(0, number.digits().scale()) : 2;
    BigDecimal digits =
        amount.get().divide(scale, Value.PRECISION).setScale(places, RoundingMode.HALF_EVEN);
    Figure figure =
        new Figure(
            printed.prose(),
            printed.start(),
            printed.end(),
            printed.kind(),
            Value.Number.of(digits, scale),
            printed.unit(),
            known.approximation());
    return HouseStyle.print(figure, "", language);
  }

  private static Figure figure(Known known, Figure printed, BigDecimal amount, BigDecimal scale) {
    return new Figure(
        printed.prose(),
        printed.start(),
        printed.end(),
        printed.kind(),
        Value.Number.of(amount.round(new java.math.MathContext(4)), scale),
        known.unit(),
        known.approximation());
  }
}
