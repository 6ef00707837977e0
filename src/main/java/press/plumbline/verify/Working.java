package press.plumbline.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.HouseStyle;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;

/** How a claim is worked out, with its numbers: 5006.7亿元 / 3516亿元 = 1.42397…. */
public final class Working {
  private static final Pattern LAST_DIGIT = Pattern.compile("\\d(?!.*\\d)");
  private static final MathContext SHOWN = new MathContext(6, RoundingMode.DOWN);

  private Working() {}

  /** None for what is observed, counted in the text, or worked out of workings. */
  public static Optional<String> of(Reference reference, Language language) {
    List<Meant> inputs =
        reference.observations().stream().flatMap(one -> Meant.of(one).stream()).toList();
    boolean flat = reference.text().indexOf('(') == reference.text().lastIndexOf('(');
    if (!reference.isDerived() || !flat || inputs.size() < 2) {
      return Optional.empty();
    }
    String operation = reference.operation().orElseThrow();
    return operation.equals("rank") || operation.equals(Workings.TIED)
        ? Optional.of(order(inputs, language))
        : Derivation.named(operation).flatMap(it -> sum(it, inputs, language));
  }

  private static Optional<String> sum(
      Derivation derivation, List<Meant> inputs, Language language) {
    return derivation
        .apply(inputs.stream().map(Meant::known).toList())
        .known()
        .flatMap(known -> shown(known, scale(inputs.get(0)), language))
        .map(result -> formula(derivation, inputs) + " = " + result);
  }

  private static BigDecimal scale(Meant input) {
    return input.known().value() instanceof Value.Number number ? number.scale() : BigDecimal.ONE;
  }

  private static String formula(Derivation derivation, List<Meant> inputs) {
    List<String> in = inputs.stream().map(Working::printed).toList();
    return switch (derivation) {
      case RATIO, SHARE, PER -> String.join(" / ", in);
      case DIFFERENCE -> String.join(" − ", in);
      case SUM -> String.join(" + ", in);
      case AVERAGE -> "(" + String.join(" + ", in) + ") / " + in.size();
      case GROWTH -> "(" + String.join(" − ", in) + ") / " + in.get(1);
      case CONVERT -> String.join(isPriceOf(inputs) ? " / " : " × ", in);
    };
  }

  /** A rate of CNY/USD divides yuan and multiplies dollars. */
  private static boolean isPriceOf(List<Meant> inputs) {
    return inputs
        .get(1)
        .known()
        .unit()
        .code()
        .startsWith(inputs.get(0).known().unit().code() + "/");
  }

  /** A pure number as such, an amount in the scale of what it is worked out from. */
  private static Optional<String> shown(Known known, BigDecimal scale, Language language) {
    boolean pure = known.unit().equals(Unit.RATIO);
    return Amounts.of(known.value())
        .map(amount -> pure ? amount : amount.divide(scale, Value.PRECISION))
        .map(
            digits -> {
              BigDecimal few = digits.round(SHOWN).stripTrailingZeros();
              String result =
                  pure
                      ? few.toPlainString()
                      : printed(Value.Number.of(few, scale), above(known.unit()), language);
              return few.compareTo(digits.stripTrailingZeros()) == 0
                  ? result
                  : LAST_DIGIT.matcher(result).replaceFirst("$0…");
            });
  }

  /**
   * The amount that a quotient is of, such as CNY of CNY/km2: the divisor stands in the formula.
   */
  private static Unit above(Unit unit) {
    return new Unit(unit.code().split("/", 2)[0]);
  }

  private static String printed(Value value, Unit unit, Language language) {
    return HouseStyle.print(value, unit, Approximation.EXACT, "", language);
  }

  /** Such as 1 苏州 23958.3亿元, 2 成都 20817.5亿元; ties share the better place. */
  private static String order(List<Meant> inputs, Language language) {
    List<Meant> sorted = new ArrayList<>(inputs);
    sorted.sort(Comparator.comparing(Working::amount).reversed());
    return sorted.stream()
        .map(
            it -> {
              long ahead = sorted.stream().filter(o -> amount(o).compareTo(amount(it)) > 0).count();
              return (ahead + 1) + " " + place(it, language);
            })
        .collect(Collectors.joining(language == Language.CHINESE ? "，" : ", "));
  }

  private static BigDecimal amount(Meant meant) {
    return Amounts.of(meant.known().value()).orElse(BigDecimal.ZERO);
  }

  private static String place(Meant meant, Language language) {
    return meant.reference().observations().get(0).place().name().in(language)
        + " "
        + printed(meant);
  }

  private static String printed(Meant meant) {
    return meant.observation().flatMap(Observation::followed).map(Working::text).orElse("");
  }

  private static String text(SourcedValue value) {
    return value.figure().prose().text();
  }
}
