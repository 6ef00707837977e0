package press.plumbline.verify;

import java.math.BigDecimal;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;

/**
 * What the data knows of a claim: a value, its unit, and how exactly; observed or derived.
 *
 * @param approximation {@code EXACT} for a point, else the bound or the size the source gives
 * @param slack by how much one unit of an input's last printed place moves the value, in base
 *     units; 0 for what was observed
 */
record Known(Value value, Unit unit, Approximation approximation, BigDecimal slack) {
  static Known of(Figure observed) {
    return new Known(observed.value(), observed.unit(), observed.approximation(), BigDecimal.ZERO);
  }

  static Known exactly(BigDecimal amount, Unit unit) {
    return new Known(
        Value.Number.of(amount, BigDecimal.ONE), unit, Approximation.EXACT, BigDecimal.ZERO);
  }

  boolean isDerived() {
    return slack.signum() != 0;
  }
}
