package press.plumbline.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Value;

/** Figures as machine-readable output has them (CONTRACT.md, section 2). */
final class FigureJson {
  /** A ratio that no decimal ends, such as 1:2.4, is given to four digits: 0.4167. */
  private static final MathContext RATIO_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  private FigureJson() {}

  /** The text and its place in code points, the end exclusive; readings in order. */
  static Map<String, Object> place(Reading reading, CodePoints places) {
    var json = new LinkedHashMap<String, Object>();
    json.put("text", reading.text());
    json.put("start", places.before(reading.start()));
    json.put("end", places.before(reading.end()));
    return json;
  }

  static void describe(Figure figure, Map<String, Object> json) {
    json.put("value", value(figure.value()));
    json.put("unit", figure.unit().code().isEmpty() ? null : figure.unit().code());
    json.put("approx", figure.approximation().code());
    json.put("kind", figure.kind().code());
  }

  /** A plain decimal string, a list of them, a fraction {@code 1/3}, an ISO date, or null. */
  static Object value(Value value) {
    if (value instanceof Value.Number number) {
      return plain(number.amount());
    }
    if (value instanceof Value.Range range) {
      return List.of(plain(range.low().amount()), plain(range.high().amount()));
    }
    if (value instanceof Value.Structure structure) {
      return structure.parts().stream().map(part -> plain(part.amount())).toList();
    }
    if (value instanceof Value.Fraction fraction) {
      return fraction(fraction);
    }
    return value instanceof Value.Moment moment ? moment.iso() : null;
  }

  private static String fraction(Value.Fraction fraction) {
    if (fraction.isVulgar()) {
      return fraction.wholeNumerator() + "/" + fraction.wholeDenominator();
    }
    try {
      return plain(fraction.numerator().divide(fraction.denominator()));
    } catch (ArithmeticException endless) {
      return plain(fraction.amount().round(RATIO_DIGITS));
    }
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
