package press.plumbline.verify;

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
        String unit = matcher.group(1).strip();
        Optional<Figure> one =
            Stream.of("1" + unit, "1 " + unit)
                .flatMap(text -> one(text, language).stream())
                .findFirst();
        if (one.isPresent()) {
          return one;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Figure> one(String text, Language language) {
    List<Reading> readings = FigureReader.read(Prose.of(text, language)).readings();
    return readings.size() == 1
            && readings.get(0) instanceof Figure one
            && one.start() == 0
            && !one.unit().equals(Unit.NONE)
            && one.value() instanceof Value.Number
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
