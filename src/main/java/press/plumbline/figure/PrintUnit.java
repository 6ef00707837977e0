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
}
