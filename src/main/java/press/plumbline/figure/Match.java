package press.plumbline.figure;

import java.math.BigDecimal;

/**
 * What a grammar recognised at a place of a text, before the reader decides between grammars.
 *
 * @param outerStart where approximation or change words before the figure begin
 * @param outerEnd where those behind it end
 */
record Match(
    int start,
    int end,
    int outerStart,
    int outerEnd,
    Kind kind,
    Value value,
    Unit unit,
    Approximation approximation) {

  /** A figure with nothing around it that bears on it. */
  static Match of(int start, int end, Kind kind, Value value, Unit unit) {
    return new Match(start, end, start, end, kind, value, unit, Approximation.EXACT);
  }

  /** A date or time as the calendar has it, by its ISO 8601 form; years and months are periods. */
  static Match moment(int start, int end, String iso, Unit unit) {
    boolean isDate = unit.code().equals("date") || unit.code().equals("time");
    return of(start, end, isDate ? Kind.DATE : Kind.PERIOD, new Value.Moment(iso), unit);
  }

  static Match name(int start, int end) {
    return of(start, end, Kind.NAME, Value.NONE, Unit.NONE);
  }

  static Match idiom(int start, int end) {
    return of(start, end, Kind.IDIOM, Value.NONE, Unit.NONE);
  }

  /** The same with words around it that bear on it. */
  Match within(int from, int to) {
    return new Match(
        start,
        end,
        Math.min(outerStart, from),
        Math.max(outerEnd, to),
        kind,
        value,
        unit,
        approximation);
  }

  /** The same read from a stretch of the text that begins at {@code base}. */
  Match shifted(int base) {
    return new Match(
        start + base,
        end + base,
        outerStart + base,
        outerEnd + base,
        kind,
        value,
        unit,
        approximation);
  }

  Match as(Kind other) {
    return new Match(start, end, outerStart, outerEnd, other, value, unit, approximation);
  }

  Match in(Unit other) {
    return new Match(start, end, outerStart, outerEnd, kind, value, other, approximation);
  }

  Match valued(Value other) {
    return new Match(start, end, outerStart, outerEnd, kind, other, unit, approximation);
  }

  Match approximately(Approximation other) {
    return new Match(start, end, outerStart, outerEnd, kind, value, unit, other);
  }

  /** The span made larger, so that it holds a sign or a currency mark. */
  Match spanning(int from, int to) {
    return new Match(
        from,
        to,
        Math.min(from, outerStart),
        Math.max(to, outerEnd),
        kind,
        value,
        unit,
        approximation);
  }

  /** The same as a signed change: 下降3.1% is −3.1 percent. */
  Match changed(int sign) {
    return as(Kind.CHANGE).valued(sign < 0 ? negated(value) : value);
  }

  private static Value negated(Value value) {
    if (value instanceof Value.Number number) {
      return number.negate();
    }
    if (value instanceof Value.Range range) {
      return new Value.Range(range.high().negate(), range.low().negate(), range.written());
    }
    if (value instanceof Value.Fraction fraction) {
      return new Value.Fraction(fraction.numerator().negate(), fraction.denominator());
    }
    return value;
  }

  /** The value times a factor, for a unit that is worth some of the base unit. */
  Match times(BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) == 0 ? this : valued(scaled(value, factor));
  }

  private static Value scaled(Value value, BigDecimal factor) {
    if (value instanceof Value.Number number) {
      return scaled(number, factor);
    }
    if (value instanceof Value.Range range) {
      return new Value.Range(
          scaled(range.low(), factor), scaled(range.high(), factor), range.written());
    }
    return value;
  }

  private static Value.Number scaled(Value.Number number, BigDecimal factor) {
    return Value.Number.of(number.digits(), number.scale().multiply(factor));
  }

  int length() {
    return outerEnd - outerStart;
  }
}
