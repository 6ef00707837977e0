package press.plumbline.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;
import press.plumbline.source.Setting;

/** The unit that the heads of a table state for its bare numbers: 地区生产总值（亿元）, 单位：亿元. */
final class CellUnits {
  private static final Pattern GROWTH =
      Pattern.compile("(?i)增长|增速|增幅|涨幅|同比|\\b(growth|increase|change|up)\\b");

  private final Map<String, List<Figure>> heads = new HashMap<>();

  /** The figure as it is meant: a bare number in a cell in the unit of its column, row or table. */
  Figure meant(Figure figure, String corner) {
    Setting setting = figure.prose().setting();
    if (!figure.unit().equals(Unit.NONE) || !(figure.value() instanceof Value.Number number)) {
      return figure;
    }
    return Stream.of(setting.columnHead(), setting.rowHead(), setting.caption(), corner)
        .filter(head -> !head.isBlank())
        .map(head -> stated(head, figure.prose().language()))
        .filter(ones -> !ones.isEmpty())
        .findFirst()
        .map(ones -> in(chosen(ones, setting), figure, number))
        .orElse(figure);
  }

  private List<Figure> stated(String head, Language language) {
    return heads.computeIfAbsent(head, text -> StatedUnits.of(text, language));
  }

  /** Of 亿元、% a column of growth takes the percent. */
  private static Figure chosen(List<Figure> ones, Setting setting) {
    return ones.stream()
        .filter(one -> one.unit().equals(Unit.PERCENT) && saysGrowth(setting))
        .findFirst()
        .orElse(ones.get(0));
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
        Value.Number.of(number.digits(), number.scale().multiply(unit.amount())),
        one.unit(),
        figure.approximation());
  }
}
