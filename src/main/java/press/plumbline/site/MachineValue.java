package press.plumbline.site;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import press.plumbline.figure.Value;

/** A value as machines read it: {@code 351600000000}, {@code 1/3}, {@code 2022}. */
public final class MachineValue {
  private MachineValue() {}

  /** Empty for a name or an idiom. */
  public static String of(Value value) {
    if (value instanceof Value.Number number) {
      return plain(number.amount());
    }
    if (value instanceof Value.Range range) {
      return plain(range.low().amount()) + "/" + plain(range.high().amount());
    }
    if (value instanceof Value.Fraction fraction) {
      return fraction.isVulgar()
          ? fraction.wholeNumerator() + "/" + fraction.wholeDenominator()
          : plain(fraction.amount());
    }
    if (value instanceof Value.Structure structure) {
      return structure.parts().stream()
          .map(part -> plain(part.amount()))
          .collect(Collectors.joining(":"));
    }
    return value instanceof Value.Moment moment ? moment.iso() : "";
  }

  /** One amount, where the value is one: what a bar can be drawn of. */
  static Optional<BigDecimal> amount(Value value) {
    if (value instanceof Value.Number number) {
      return Optional.of(number.amount());
    }
    return value instanceof Value.Fraction fraction
        ? Optional.of(fraction.amount())
        : Optional.empty();
  }

  private static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}
