package press.plumbline.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/**
 * The units that a head of a table states, each as the figure that a one below it would be: "GDP (€
 * billion)" states one billion euros, 单位：亿元、% hundred millions of yuan, and percent.
 */
final class StatedUnits {
  private static final List<Pattern> STATED =
      List.of(
          Pattern.compile("(?i)(?:单位|unit)\\s*[：:]\\s*([^）)]+)"),
          Pattern.compile("[（(]([^（()）]+)[）)]"),
          Pattern.compile("[,，/]\\s*([^,，/]+)$"),
          Pattern.compile("(?i)\\bin ([^,()]+)$"));

  private static final Pattern BETWEEN = Pattern.compile("[，；;、]|,(?!\\d{3})");

  /** A year says when, 序号 and "number" say nothing. */
  private static final Pattern NO_UNIT =
      Pattern.compile("(?i)(?:1[89]|20)\\d\\d.*|number|count|total|.*\\bprices|序号|总数");

  /** The money of £ billion and RMB million stands before the one. */
  private static final Pattern MONEY =
      Pattern.compile("(\\p{Sc}|[A-Z]{1,3}\\p{Sc}|[A-Z]{3}|Rmb)\\s?(\\p{L}*)");

  private static final Pattern THOUSANDS = Pattern.compile("^['’]?000s?\\b");

  private static final Pattern PLURAL =
      Pattern.compile("(?i)\\b(hundred|thousand|million|billion|trillion)s(?: of)?\\b");

  private StatedUnits() {}

  /** What a head states, in its order; what it counts by a noun alone comes last. */
  static List<Figure> of(String head, Language language) {
    for (Pattern pattern : STATED) {
      List<Figure> ones =
          pattern
              .matcher(head)
              .results()
              .flatMap(stated -> BETWEEN.splitAsStream(stated.group(1)))
              .map(part -> THOUSANDS.matcher(part.strip()).replaceFirst("thousand"))
              .map(part -> PLURAL.matcher(part).replaceAll("$1"))
              .filter(part -> !part.isEmpty() && !NO_UNIT.matcher(part).matches())
              .flatMap(part -> one(part, language).stream())
              .toList();
      if (!ones.isEmpty()) {
        return Stream.concat(
                ones.stream().filter(one -> !one.unit().isCount()),
                ones.stream().filter(one -> one.unit().isCount()))
            .toList();
      }
    }
    return List.of();
  }

  private static Optional<Figure> one(String unit, Language language) {
    if (Character.isDigit(unit.charAt(0))) {
      return read(unit, language).filter(one -> !one.unit().equals(Unit.NONE));
    }
    Matcher money = MONEY.matcher(unit);
    Stream<String> sums =
        money.matches()
            ? Stream.of("%s1%s", "%s1 %s", "%s 1 %s")
                .map(way -> way.formatted(money.group(1), money.group(2)))
            : Stream.empty();
    return sums.flatMap(text -> read(text, language).stream().filter(one -> isWhole(one, text)))
        .findFirst()
        .or(
            () ->
                Stream.of("1" + unit, "1 " + unit)
                    .flatMap(text -> read(text, language).stream())
                    .findFirst());
  }

  private static boolean isWhole(Figure one, String text) {
    return one.end() == text.strip().length();
  }

  private static Optional<Figure> read(String text, Language language) {
    List<Reading> readings = FigureReader.read(Prose.of(text, language)).readings();
    return readings.size() == 1
            && readings.get(0) instanceof Figure one
            && one.start() == 0
            && !text.startsWith("/", one.end())
            && one.value() instanceof Value.Number number
            && isOneOf(number.amount())
            && (!one.unit().equals(Unit.NONE) || number.amount().compareTo(BigDecimal.ONE) > 0)
        ? Optional.of(one)
        : Optional.empty();
  }

  /** One, or one of the size that the head names: 10万元, 1,000 tonnes; not 3 years. */
  private static boolean isOneOf(BigDecimal amount) {
    return amount.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }
}
