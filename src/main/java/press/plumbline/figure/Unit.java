package press.plumbline.figure;

/**
 * What a figure counts or measures in, by its code (FIGURES.md, section 1): {@code CNY}, {@code
 * percent}, {@code km2}, {@code count:家}, {@code duration:day}, {@code CNY/m2}, or empty for a bare
 * number.
 */
public record Unit(String code) {
  public static final Unit NONE = new Unit("");
  public static final Unit PERCENT = new Unit("percent");
  public static final Unit PERCENTAGE_POINT = new Unit("percentage-point");
  public static final Unit BASIS_POINT = new Unit("basis-point");
  public static final Unit PERMILLE = new Unit("permille");
  public static final Unit MULTIPLE = new Unit("multiple");
  public static final Unit RATIO = new Unit("ratio");
  public static final Unit RANK = new Unit("rank");
  public static final Unit ORDINAL = new Unit("ordinal");

  public static Unit count(String measure) {
    return new Unit("count:" + measure);
  }

  public boolean isCount() {
    return code.startsWith("count:");
  }

  /** The measure word or head noun of a count, such as 家 or {@code company}; else empty. */
  public String measure() {
    return isCount() ? code.substring("count:".length()) : "";
  }

  /** An ISO 4217 code. */
  public boolean isCurrency() {
    return code.length() == 3
        && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && !code.equals("TEU");
  }

  @Override
  public String toString() {
    return code;
  }
}
