package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import press.plumbline.source.Language;

/**
 * A unit with its scale as figures are shown in it: 亿元 and {@code billion yuan} are CNY by 1E8 and
 * 1E9.
 *
 * @param words as printed behind the number
 */
public record PrintUnit(Unit unit, BigDecimal scale, String words) {
  /** Empty if the words name no unit. */
  public static Optional<PrintUnit> parse(String words, Language language) {
    return language == Language.CHINESE
        ? ChineseUnits.printUnit(words)
        : EnglishStyle.printUnit(words);
  }

  /**
   * The number in this unit, where it is another one of the same quantity and no digit has to be
   * made up: 4.812 GW in MW is 4,812.
   */
  Optional<Value.Number> converted(Value.Number number, Unit from) {
    return from.equals(unit)
        ? Optional.empty()
        : from.factorTo(unit)
            .map(factor -> Value.Number.of(number.digits(), number.scale().multiply(factor)))
            .filter(there -> there.step().compareTo(scale) <= 0);
  }

  /** Whether a value in a unit is printed in this one with its own digits. */
  boolean prints(Unit given) {
    return given.equals(unit)
        || given.fits(unit) && given.factorTo(unit).isEmpty()
        || given.isCount() && unit.isCount();
  }
}
