package press.plumbline.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.source.Prose;
import press.plumbline.source.Span;

/** Slips in the words behind the digits: scale, currency, unit. */
final class Units {
  private static final Pattern SCALE = Pattern.compile("万亿|亿|万|trillion|billion|million");
  private static final Map<String, List<String>> SCALES =
      Map.of(
          "万亿", List.of("亿", "万", ""),
          "亿", List.of("万", "万亿", "", "千万", "十亿", "百万"),
          "万", List.of("亿", "万亿", "", "百万", "千", "十万"),
          "trillion", List.of("billion", "million", "thousand"),
          "billion", List.of("million", "trillion", "thousand"),
          "million", List.of("billion", "trillion", "thousand"));
  private static final List<List<String>> CURRENCIES =
      List.of(
          List.of("美元", "元", "欧元", "元人民币", "日元"),
          List.of("欧元", "元", "美元", "英镑"),
          List.of("元", "美元", "港元", "欧元", "日元", "英镑"),
          List.of("US$", "RMB ", "€", "HK$", "£"),
          List.of("$", "€", "£", "RMB "),
          List.of("€", "$", "£", "US$", "RMB "),
          List.of("£", "€", "$"),
          List.of("RMB", "US$", "EUR "),
          List.of("EUR", "USD", "GBP"),
          List.of("USD", "EUR", "CNY"),
          List.of("yuan", "US dollars", "euros", "dollars", "yen", "pounds"),
          List.of("euros", "US dollars", "pounds", "yuan"),
          List.of("euro", "US dollar", "pound"),
          List.of("dollars", "yuan", "euros"));
  private static final List<List<String>> UNITS =
      List.of(
          List.of("公顷", "亩", "平方公里"),
          List.of("亩", "公顷"),
          List.of("平方公里", "公顷", "亩", "平方米"),
          List.of("千瓦时", "千瓦", "度"),
          List.of("千瓦", "千瓦时"),
          List.of("公里", "里", "米"),
          List.of("标箱", "吨"),
          List.of("吨", "公斤"),
          List.of("hectares", "mu", "acres"),
          List.of(" mu", " hectares"),
          List.of("square kilometers", "hectares", "square miles", "kilometers"),
          List.of("square kilometres", "hectares", "square miles", "kilometres"),
          List.of("kilometers", "miles", "meters"),
          List.of("kilometres", "miles", "metres"),
          List.of(" km", " miles", " m"),
          List.of("kilowatt-hours", "kilowatts"),
          List.of("kilowatts", "kilowatt-hours"),
          List.of("megawatt-hours", "megawatts"),
          List.of("megawatts", "megawatt-hours", "gigawatts", "kilowatts"),
          List.of("gigawatt-hours", "gigawatts", "terawatt-hours"),
          List.of("gigawatts", "gigawatt-hours", "megawatts"),
          List.of("MWh", "MW", "GWh"),
          List.of("MW", "MWh", "GW", "kW"),
          List.of("GWh", "GW", "MWh", "TWh"),
          List.of("GW", "GWh", "MW"),
          List.of("TWh", "TW", "GWh"),
          List.of("TEU", "tonnes"),
          List.of("tonnes", "kilograms"),
          List.of(" meters", " feet", " kilometers"),
          List.of(" metres", " feet", " kilometres"),
          List.of(" m/s", " km/h"),
          List.of("‰", "%"),
          List.of("per thousand", "percent"));
  private static final List<List<String>> POINTS =
      List.of(
          List.of("个百分点", "%"),
          List.of("%", "个百分点"),
          List.of("percentage points", "percent"),
          List.of("percentage point", "percent"),
          List.of("percent", "percentage points"));
  private static final Pattern BRACKETS = Pattern.compile("[（(]([^）)]*)[）)]");
  private static final List<List<String>> HEADS =
      List.of(
          List.of("万亿元", "scale", "亿元"),
          List.of("亿元", "scale", "万元", "万亿元"),
          List.of("万", "scale", "亿", "千"),
          List.of("trillion", "scale", "billion", "million"),
          List.of("billion", "scale", "million", "trillion"),
          List.of("million", "scale", "billion", "thousand"),
          List.of("亿元", "currency", "亿美元", "亿欧元"),
          List.of("yuan", "currency", "US dollars", "euros"),
          List.of("EUR", "currency", "USD"),
          List.of("euros", "currency", "US dollars"),
          List.of("MWh", "unit", "MW", "GWh"),
          List.of("MW", "unit", "MWh", "GW"),
          List.of("GWh", "unit", "GW", "MWh"),
          List.of("km", "unit", "miles"),
          List.of("%", "percent-point", "个百分点"),
          List.of("percent", "percent-point", "percentage points"));

  private Units() {}

  static Stream<Slip> scale(Target target) {
    Matcher scale = SCALE.matcher(target.text());
    if (scale.find()) {
      return SCALES.get(scale.group()).stream()
          .map(other -> scale.replaceFirst(other))
          .map(wrong -> Slip.of(target, wrong, "scale"));
    }
    Optional<Printed> printed = Printed.of(target);
    if (printed.isEmpty() || target.isCell() || target.isRank() || isPure(target, printed.get())) {
      return Glyphs.none(target, "no number that could have a scale");
    }
    Stream<String> words =
        target.isChinese() ? Stream.of("万", "亿") : Stream.of(" million", " billion", " thousand");
    return words
        .map(word -> printed.get().withScale(word).text())
        .map(wrong -> Slip.of(target, wrong, "scale"));
  }

  /** Hundredths, multiples and ranks; a bare number, unless its noun stands behind it. */
  private static boolean isPure(Target target, Printed printed) {
    if (printed.after().isEmpty() && !target.figure().unit().isCount()) {
      return printed.before().isEmpty() && printed.scale().isEmpty();
    }
    return printed.after().matches("[%‰成倍].*| percent.*| per thousand.*| times|个百分点|(st|nd|rd|th)");
  }

  /** The head of the column states another scale, currency or unit. */
  static Stream<Slip> head(Target target) {
    Optional<Prose> head = target.isCell() ? target.columnHead() : Optional.empty();
    if (head.isEmpty()) {
      return Stream.empty();
    }
    Matcher unit = BRACKETS.matcher(head.get().text());
    if (!unit.find()) {
      return Glyphs.none(target, "the head of its column states no unit");
    }
    return HEADS.stream()
        .filter(pair -> isWhole(pair.get(0), unit.group(1)))
        .filter(pair -> !pair.get(0).equals("亿元") || !unit.group(1).contains("万亿元"))
        .flatMap(
            pair ->
                pair.stream()
                    .skip(2)
                    .map(other -> restated(target, head.get(), unit, pair, other)));
  }

  /** MW does not stand in MWh. */
  private static boolean isWhole(String word, String text) {
    return Pattern.compile(Pattern.quote(word) + "(?!\\p{IsLatin})").matcher(text).find();
  }

  private static Slip restated(
      Target target, Prose head, Matcher unit, List<String> pair, String other) {
    int at = unit.start(1) + unit.group(1).indexOf(pair.get(0));
    Span span = head.span(at, at + pair.get(0).length());
    Edit edit = new Edit(span.start(), span.end(), other);
    return Slip.of(target, List.of(edit), Set.of(pair.get(1)));
  }

  /** 3516亿 translated as 3,516 billion, 16万 as 16 million, 1.2万亿 as 1.2 billion. */
  static Stream<Slip> translation(Target target) {
    Optional<Printed> printed = Printed.of(target);
    if (target.isChinese()
        || printed.isEmpty()
        || target.isCell()
        || isPure(target, printed.get())) {
      return target.isChinese() ? Stream.empty() : Glyphs.none(target, "no number with a scale");
    }
    return Fact.amount(target.figure().value()).stream()
        .flatMap(
            amount ->
                Stream.of(
                    misput(target, amount, 8, "billion"),
                    misput(target, amount, 8, "million"),
                    misput(target, amount, 4, "million"),
                    misput(target, amount, 4, "thousand")))
        .filter(words -> !words.isEmpty())
        .map(words -> printed.get().before() + words + printed.get().after())
        .map(wrong -> Slip.of(target, wrong, "scale"));
  }

  /** Whether nothing was rounded away, so that zeros may be put on. */
  private static boolean isWhole(Target target, BigDecimal amount) {
    return target
        .fact()
        .filter(fact -> fact.amount().abs().compareTo(amount.abs()) == 0)
        .isPresent();
  }

  /** What stood before 亿 or 万, before another word. */
  private static String misput(Target target, BigDecimal amount, int power, String word) {
    BigDecimal digits = amount.abs().scaleByPowerOfTen(-power).stripTrailingZeros();
    boolean handy =
        digits.compareTo(BigDecimal.ONE) >= 0
            && digits.scale() <= 4
            && (digits.scale() >= 0 || isWhole(target, amount))
            && (power == 8 || digits.compareTo(BigDecimal.valueOf(10_000)) < 0);
    BigDecimal plain = digits.scale() < 0 ? digits.setScale(0) : digits;
    return handy ? Printed.grouped(plain) + " " + word : "";
  }

  static Stream<Slip> currency(Target target) {
    return target.figure().unit().code().matches("[A-Z]{3}(/.*)?")
        ? exchanged(target, CURRENCIES, "currency")
        : Stream.empty();
  }

  static Stream<Slip> unit(Target target) {
    boolean hundredths = target.text().matches(".*(‰|per thousand)");
    return exchanged(target, UNITS, hundredths ? "value" : "unit");
  }

  static Stream<Slip> points(Target target) {
    return exchanged(target, POINTS, "percent-point");
  }

  /** Each group whose first word stands in the figure; the longest word only. */
  private static Stream<Slip> exchanged(Target target, List<List<String>> groups, String cause) {
    String text = target.text();
    int longest =
        groups.stream()
            .map(group -> group.get(0))
            .filter(text::contains)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return groups.stream()
        .filter(group -> group.get(0).length() == longest && text.contains(group.get(0)))
        .flatMap(group -> group.stream().skip(1).map(other -> text.replace(group.get(0), other)))
        .map(wrong -> Slip.of(target, wrong, cause));
  }
}
