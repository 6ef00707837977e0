package press.plumbline.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Value;

/** Slips in the words behind the digits: scale, currency, unit. */
final class Units {
  private static final Pattern SCALE = Pattern.compile("万亿|亿|万|trillion|billion|million");
  private static final Map<String, List<String>> SCALES =
      Map.of(
          "万亿", List.of("亿", "万"),
          "亿", List.of("万", "万亿"),
          "万", List.of("亿", "万亿"),
          "trillion", List.of("billion", "million"),
          "billion", List.of("million", "trillion"),
          "million", List.of("billion", "trillion"));
  private static final BigDecimal HUNDRED_MILLION = new BigDecimal("1E8");
  private static final Pattern ENGLISH_SCALE =
      Pattern.compile("\\d[\\d,.]* (?:trillion|billion|million)");
  private static final List<List<String>> CURRENCIES =
      List.of(
          List.of("美元", "元"),
          List.of("美元", "欧元"),
          List.of("元", "美元"),
          List.of("元", "港元"),
          List.of("US$", "RMB "),
          List.of("US$", "€"),
          List.of("yuan", "US dollars"),
          List.of("yuan", "euros"),
          List.of("dollars", "yuan"));
  private static final List<List<String>> UNITS =
      List.of(
          List.of("公顷", "亩"),
          List.of("亩", "公顷"),
          List.of("平方公里", "公顷"),
          List.of("千瓦时", "千瓦"),
          List.of("千瓦", "千瓦时"),
          List.of("hectares", "mu"),
          List.of(" mu", " hectares"),
          List.of("square kilometers", "hectares"),
          List.of("kilowatt-hours", "kilowatts"),
          List.of("kilowatts", "kilowatt-hours"));
  private static final List<List<String>> POINTS =
      List.of(
          List.of("个百分点", "%"),
          List.of("%", "个百分点"),
          List.of("percentage points", "percent"),
          List.of("percent", "percentage points"));

  private Units() {}

  static Stream<Slip> scale(Target target) {
    Matcher scale = SCALE.matcher(target.text());
    if (!scale.find()) {
      return Stream.empty();
    }
    return SCALES.get(scale.group()).stream()
        .map(other -> scale.replaceFirst(other))
        .map(wrong -> Slip.of(target, wrong, "scale"));
  }

  /** 3516亿 translated as 3,516 billion. */
  static Stream<Slip> translation(Target target) {
    Matcher scaled = ENGLISH_SCALE.matcher(target.text());
    return Stream.of(scaled)
        .filter(Matcher::find)
        .filter(found -> isPrintedToTheHundredMillion(target))
        .flatMap(found -> Fact.amount(target.figure().value()).stream())
        .map(amount -> amount.abs().divide(HUNDRED_MILLION))
        .filter(digits -> digits.compareTo(BigDecimal.ONE) >= 0)
        .map(digits -> "%,.4f".formatted(digits).replaceFirst("\\.?0+$", "") + " billion")
        .map(wrong -> scaled.replaceFirst(wrong))
        .map(wrong -> Slip.of(target, wrong, "scale"));
  }

  private static boolean isPrintedToTheHundredMillion(Target target) {
    return target.figure().value() instanceof Value.Number number
        && number.step().compareTo(HUNDRED_MILLION) <= 0;
  }

  static Stream<Slip> currency(Target target) {
    return target.figure().unit().code().matches("[A-Z]{3}(/.*)?")
        ? exchanged(target, CURRENCIES, "currency")
        : Stream.empty();
  }

  static Stream<Slip> unit(Target target) {
    return exchanged(target, UNITS, "unit");
  }

  static Stream<Slip> points(Target target) {
    return exchanged(target, POINTS, "percent-point");
  }

  /** Each pair whose first word stands in the figure; the longest word only. */
  private static Stream<Slip> exchanged(Target target, List<List<String>> pairs, String cause) {
    String text = target.text();
    int longest =
        pairs.stream()
            .map(pair -> pair.get(0))
            .filter(text::contains)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return pairs.stream()
        .filter(pair -> pair.get(0).length() == longest && text.contains(pair.get(0)))
        .map(pair -> text.replace(pair.get(0), pair.get(1)))
        .map(wrong -> Slip.of(target, wrong, cause));
  }
}
