package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How numbers are printed in one unit and scale: 351.6 billion yuan, US$1.924 billion, 12,500
 * companies.
 *
 * @param words what stands behind the number and its scale; empty for none
 */
record EnglishUnitStyle(Unit unit, BigDecimal scale, String words) {
  private static final Map<String, String> SIGNS =
      Map.of("USD", "US$", "HKD", "HK$", "EUR", "€", "GBP", "£", "AUD", "A$", "CAD", "C$");

  private static final Map<Integer, String> SCALES =
      Map.of(0, "", 2, "hundred", 3, "thousand", 6, "million", 9, "billion", 12, "trillion");

  /** The words of a print unit without its scale: the yuan of billion yuan. */
  static String words(PrintUnit print, Unit unit) {
    return unit.isCurrency() || !print.unit().isCount()
        ? EnglishUnits.words(unit)
        : print.words().substring(print.words().indexOf(' ') + 1);
  }

  String print(Value.Number number) {
    return print(number, true);
  }

  String print(Value.Number low, Value.Number high) {
    boolean isSigned = SIGNS.containsKey(currency());
    return isSigned
        ? print(low, true) + " to " + print(high, true)
        : signed(low) + " to " + print(high, true);
  }

  private String print(Value.Number number, boolean withWords) {
    String scaleWord = scaleWord();
    String sign = SIGNS.getOrDefault(currency(), "");
    String plain = signed(number);
    String figure =
        (plain.startsWith("-") ? "-" + sign + plain.substring(1) : sign + plain)
            + (scaleWord.isEmpty() ? "" : " " + scaleWord);
    String behind = (sign.isEmpty() ? singular(number) : behindSign()) + sterling();
    return behind.isEmpty() || !withWords
        ? figure
        : figure + (behind.startsWith("%") || behind.startsWith("°") ? "" : " ") + behind;
  }

  private String currency() {
    int slash = unit.code().indexOf('/');
    return slash < 0 ? unit.code() : unit.code().substring(0, slash);
  }

  /** Euros per pound would be the price of a weight. */
  private String sterling() {
    return unit.code().endsWith("/GBP") ? " sterling" : "";
  }

  /** What is left of "US dollars per share" behind US$. */
  private String behindSign() {
    int per = words.indexOf("per ");
    return per < 0 ? "" : words.substring(per);
  }

  private String singular(Value.Number number) {
    boolean isOne = scaleWord().isEmpty() && number.amount().compareTo(BigDecimal.ONE) == 0;
    int space = words.lastIndexOf(' ');
    String last = words.substring(space + 1);
    return isOne && EnglishPlurals.isPlural(last) && !words.contains(" per ")
        ? words.substring(0, space + 1) + EnglishPlurals.singular(last)
        : words;
  }

  private String scaleWord() {
    BigDecimal plain = scale.stripTrailingZeros();
    return plain.precision() == 1 ? SCALES.getOrDefault(-plain.scale(), "") : "";
  }

  /** The digits in groups of three. */
  private String signed(Value.Number number) {
    BigDecimal by = scaleWord().isEmpty() ? BigDecimal.ONE : scale;
    String digits = Digits.in(number, by).toPlainString();
    int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    int from = digits.startsWith("-") ? 1 : 0;
    var grouped = new StringBuilder(digits);
    for (int i = end - 3; i > from; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
