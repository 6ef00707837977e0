package press.plumbline.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.plumbline.figure.Approximation;

/** The same value in another unit or scale: 12934.7亿元 is 1.29347万亿元, RMB stands for yuan. */
final class Restatements {
  private static final Map<String, Integer> POWERS =
      Map.of("", 0, "万", 4, "亿", 8, "万亿", 12, " million", 6, " billion", 9, " trillion", 12);
  private static final List<List<String>> CHINESE_UNITS =
      List.of(
          List.of("^(.*)亿元$", "人民币$1亿元", "$1亿元人民币", "$1亿人民币"),
          List.of("^([\\d.]+)元$", "人民币$1元"),
          List.of("^([\\d.]+)%$", "$1％", "百分之$1"),
          List.of("^(.*)平方公里$", "$1平方千米"),
          List.of("^第([1-9])位$", "第$1名"));
  private static final List<List<String>> ENGLISH_UNITS =
      List.of(
          List.of("^([\\d.,]+) percent$", "$1%", "$1 per cent"),
          List.of(
              "^([\\d.,]+(?: [mbt]r?illion)?) yuan$",
              "RMB $1",
              "RMB$1",
              "CNY $1",
              "¥$1",
              "$1 Chinese yuan",
              "$1 renminbi"),
          List.of("^US\\$([\\d.]+ [mbt]r?illion)$", "\\$$1", "USD $1", "$1 US dollars"),
          List.of("^(.*) square kilometers$", "$1 square kilometres", "$1 sq km"),
          List.of("^(.*) tonnes$", "$1 metric tons"));

  private Restatements() {}

  static Stream<Slip> unit(Target target) {
    if (target.isCell()) {
      return Glyphs.none(target, "the unit of a cell stands in its head");
    }
    return (target.isChinese() ? CHINESE_UNITS : ENGLISH_UNITS)
        .stream()
            .filter(forms -> target.text().matches(forms.get(0)))
            .flatMap(
                forms ->
                    forms.stream()
                        .skip(1)
                        .map(form -> target.text().replaceFirst(forms.get(0), form)))
            .map(form -> Slip.harmless(target, form));
  }

  /** In each other scale that needs at most six digits more or less. */
  static Stream<Slip> scale(Target target) {
    if (target.isCell() || target.isApproximate() || target.isRank()) {
      return Glyphs.none(target, "a cell, a rank or an approximation keeps its scale");
    }
    return Printed.of(target).stream()
        .filter(printed -> !printed.after().matches("(?s)[%‰].*| ?per.*|倍| times.*|多.*"))
        .flatMap(printed -> scaled(target, printed));
  }

  private static Stream<Slip> scaled(Target target, Printed printed) {
    BigDecimal amount = printed.number().scaleByPowerOfTen(POWERS.get(printed.scale()));
    return POWERS.keySet().stream()
        .filter(scale -> !scale.equals(printed.scale()))
        .filter(scale -> scale.isEmpty() || scale.startsWith(" ") != target.isChinese())
        .map(scale -> restated(printed, amount, scale))
        .filter(form -> !form.text().isEmpty())
        .filter(form -> isTrue(target, form, amount))
        .map(form -> Slip.harmless(target, form.text()));
  }

  private static Printed restated(Printed printed, BigDecimal amount, String scale) {
    BigDecimal number = amount.scaleByPowerOfTen(-POWERS.get(scale)).stripTrailingZeros();
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    boolean handy =
        plain.compareTo(new BigDecimal("0.1")) >= 0 && plain.precision() <= 9 && plain.scale() <= 5;
    String digits = scale.startsWith(" ") ? Printed.grouped(plain) : plain.toPlainString();
    return handy
        ? new Printed(printed.before(), digits, scale, printed.after())
        : new Printed("", "", "", "");
  }

  /** Of an exact value, and no finer than a value that was worked out. */
  private static boolean isTrue(Target target, Printed form, BigDecimal amount) {
    BigDecimal step = form.number().ulp().scaleByPowerOfTen(POWERS.get(form.scale()));
    boolean whole = form.isWhole() && form.number().precision() == 1;
    return target.fact().stream()
        .filter(fact -> fact.approximation() == Approximation.EXACT)
        .filter(fact -> !fact.derived())
        .map(fact -> fact.amount().abs().subtract(amount).abs())
        .anyMatch(
            off ->
                off.multiply(BigDecimal.valueOf(2)).compareTo(step) <= 0
                    && (!whole || off.multiply(BigDecimal.valueOf(20)).compareTo(amount) <= 0));
  }
}
