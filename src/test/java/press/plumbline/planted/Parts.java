package press.plumbline.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.figure.Unit;

/** A percentage said in tenths or as a fraction: 29.7% is 近三成, 66.9 percent about two-thirds. */
final class Parts {
  private static final String TENTHS = "零一两三四五六七八九十";
  private static final Set<String> WRONG = Set.of("value", "approximation", "derivation", "scale");

  /** A fraction by its words, and in hundredths. */
  private record Part(String chinese, String english, BigDecimal percent) {
    static Part of(String chinese, String english, int numerator, int denominator) {
      BigDecimal hundred = BigDecimal.valueOf(100L * numerator);
      return new Part(
          chinese,
          english,
          hundred.divide(BigDecimal.valueOf(denominator), java.math.MathContext.DECIMAL32));
    }

    String words(Target target) {
      return target.isChinese() ? chinese : english;
    }
  }

  private static final List<Part> PARTS =
      List.of(
          Part.of("五分之一", "a fifth", 1, 5),
          Part.of("四分之一", "a quarter", 1, 4),
          Part.of("三分之一", "a third", 1, 3),
          Part.of("五分之二", "two-fifths", 2, 5),
          Part.of("一半", "half", 1, 2),
          Part.of("五分之三", "three-fifths", 3, 5),
          Part.of("三分之二", "two-thirds", 2, 3),
          Part.of("四分之三", "three-quarters", 3, 4),
          Part.of("五分之四", "four-fifths", 4, 5));

  private Parts() {}

  static Stream<Slip> truly(Target target) {
    if (!isPercentage(target)) {
      return Glyphs.none(target, "no exact percentage in running text");
    }
    return Stream.concat(
            tenths(target, 0).stream(),
            PARTS.stream().filter(part -> isAbout(target, part)).map(part -> about(target, part)))
        .map(form -> Slip.harmless(target, form));
  }

  /** The tenth above and below, and the fractions beside the true one. */
  static Stream<Slip> falsely(Target target) {
    if (!isPercentage(target)) {
      return Glyphs.none(target, "no exact percentage in running text");
    }
    Stream<String> fractions =
        PARTS.stream()
            .filter(part -> isAbout(target, part))
            .flatMap(part -> beside(target, part).map(other -> about(target, other)));
    return Stream.of(tenths(target, -1).stream(), tenths(target, 1).stream(), fractions)
        .flatMap(forms -> forms)
        .map(form -> Slip.of(target, form, WRONG));
  }

  private static Stream<Part> beside(Target target, Part part) {
    int at = PARTS.indexOf(part);
    return Stream.of(at - 2, at + 2)
        .filter(other -> 0 <= other && other < PARTS.size())
        .map(PARTS::get)
        .filter(other -> !isAbout(target, other));
  }

  private static boolean isPercentage(Target target) {
    return !target.isCell()
        && !target.isApproximate()
        && target.figure().unit().equals(Unit.PERCENT)
        && target.text().matches("[\\d.]+(%| percent)")
        && target.fact().filter(fact -> fact.unit().equals(Unit.PERCENT)).isPresent();
  }

  private static BigDecimal percent(Target target) {
    return target.fact().orElseThrow().amount().abs();
  }

  /** 超两成 and 近三成 of 29.7%; with a step other than 0 they are wrong. */
  private static List<String> tenths(Target target, int step) {
    List<String> forms = new ArrayList<>();
    double percent = percent(target).doubleValue();
    int below = (int) Math.floor(percent / 10);
    boolean whole = below * 10 == percent;
    int shown = below + step;
    if (!target.isChinese() || whole || shown < 1 || shown > 8) {
      return forms;
    }
    forms.add("超" + TENTHS.charAt(shown) + "成");
    if (percent > 8 * (below + 1)) {
      forms.add("近" + TENTHS.charAt(shown + 1) + "成");
    }
    return forms;
  }

  private static String about(Target target, Part part) {
    return (target.isChinese() ? "约" : "about ") + part.words(target);
  }

  /** Within 5 percent, and within a tenth of what is said. */
  private static boolean isAbout(Target target, Part part) {
    double off = part.percent().subtract(percent(target)).abs().doubleValue();
    return off <= 5 && off * 10 <= part.percent().doubleValue();
  }
}
