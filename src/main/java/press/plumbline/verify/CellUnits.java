package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;

/** The unit that the heads of a table state for its bare numbers: 地区生产总值（亿元）, 单位：亿元. */
final class CellUnits {
  private static final List<Pattern> STATED =
      List.of(
          Pattern.compile("(?i)(?:单位|unit)\\s*[：:]\\s*([^，,；;）)]+)"),
          Pattern.compile("[（(]([^（()）]+)[）)]"),
          Pattern.compile("[,，/]\\s*([^,，/]+)$"),
          Pattern.compile("(?i)\\bin ([^,()]+)$"));

  /** € million, US$ billion, EUR m, RMB. */
  private static final Pattern CURRENCY_FIRST =
      Pattern.compile("(\\p{Sc}|[A-Z]{1,3}\\p{Sc}|[A-Z]{3}(?![\\p{L}])|Rmb)\\s*(\\p{L}*)");

  private static final Pattern THOUSANDS = Pattern.compile("^['’]?000s?\\s+");

  private static final Pattern GROWTH =
      Pattern.compile("(?i)增长|增速|增幅|涨幅|同比|\\b(growth|increase|change|up)\\b");

  private final Map<String, Optional<Figure>> heads = new HashMap<>();

  /** The figure as it is meant: a bare number in a cell in the unit of its column, row or table. */
  Figure meant(Figure figure, String corner) {
    Setting setting = figure.prose().setting();
    if (!figure.unit().equals(Unit.NONE) || !(figure.value() instanceof Value.Number number)) {
      return figure;
    }
    return Stream.of(setting.columnHead(), setting.rowHead(), setting.caption(), corner)
        .filter(head -> !head.isBlank())
        .flatMap(head -> stated(head, figure.prose().language()).stream())
        .findFirst()
        .map(one -> in(one, figure, number))
        .orElse(figure);
  }

  /** What "1" would be in the unit that a head states, read like any figure. */
  private Optional<Figure> stated(String head, Language language) {
    return heads.computeIfAbsent(head, text -> read(text, language));
  }

  private static Optional<Figure> read(String head, Language language) {
    for (Pattern pattern : STATED) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        Optional<Figure> one =
            ones(matcher.group(1).strip())
                .flatMap(text -> one(text, language).stream())
                .findFirst();
        if (one.isPresent()) {
          return one;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * How one of a unit is written: 1亿元, 1 tonne, €1 million; what a comma parts from it is dropped.
   */
  private static Stream<String> ones(String head) {
    String unit = THOUSANDS.matcher(head.split("[,，]")[0].strip()).replaceFirst("thousand ");
    Matcher currency = CURRENCY_FIRST.matcher(unit);
    return currency.matches()
        ? Stream.of(
                currency.group(1) + "1" + currency.group(2),
                currency.group(1) + "1 " + currency.group(2))
            .filter(text -> !text.matches(".*1\\p{L}{3,}"))
        : Stream.of("1" + unit, "1 " + unit);
  }

  private static Optional<Figure> one(String text, Language language) {
    List<Reading> readings = FigureReader.read(Prose.of(text, language)).readings();
    return readings.size() == 1
            && readings.get(0) instanceof Figure one
            && one.start() == 0
            && one.value() instanceof Value.Number number
            && !(one.unit().equals(Unit.NONE) && number.scale().equals(BigDecimal.ONE))
        ? Optional.of(one)
        : Optional.empty();
  }

  /** The column is headed 增长（%）. */
  private static boolean saysGrowth(Setting setting) {
    return Stream.of(setting.columnHead(), setting.rowHead(), setting.caption())
        .anyMatch(head -> GROWTH.matcher(head).find());
  }

  private static Figure in(Figure one, Figure figure, Value.Number number) {
    Value.Number unit = (Value.Number) one.value();
    boolean change =
        figure.kind() == Kind.CHANGE
            || number.digits().signum() < 0
            || one.unit().equals(Unit.PERCENT) && saysGrowth(figure.prose().setting());
    return new Figure(
        figure.prose(),
        figure.start(),
        figure.end(),
        figure.outerStart(),
        figure.outerEnd(),
        change ? Kind.CHANGE : one.kind(),
        Value.Number.of(number.digits(), number.scale().multiply(unit.scale())),
        one.unit(),
        figure.approximation());
  }
}
