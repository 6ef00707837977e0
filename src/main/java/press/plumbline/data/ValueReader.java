package press.plumbline.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Block;
import press.plumbline.source.Prose;
import press.plumbline.source.Yaml;

/**
 * Reads a value as a source printed it, with the reader of the prose: 3516亿元, 超16万家, -4%, 第4位, or a
 * bare number in the indicator's unit.
 */
final class ValueReader {
  private static final Pattern BARE =
      Pattern.compile("\\s*([-+−]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Notebook notes;

  ValueReader(Notebook notes) {
    this.notes = notes;
  }

  Optional<Figure> read(Yaml.Scalar value, Indicator indicator) {
    Prose prose = value.prose(notes.languageOf(value), Block.DATUM);
    Matcher bare = BARE.matcher(value.text());
    if (bare.matches()) {
      return Optional.of(bare(bare, prose, indicator));
    }
    List<Reading> readings = FigureReader.read(prose).readings();
    if (readings.size() > 1) {
      notes.error("several-figures", value.at(), value.text());
    } else if (readings.isEmpty() || !(readings.get(0) instanceof Figure)) {
      notes.error("no-figure", value.at(), value.text());
    } else {
      return fitted((Figure) readings.get(0), value, indicator);
    }
    return Optional.empty();
  }

  private static Figure bare(Matcher number, Prose prose, Indicator indicator) {
    String fraction = number.group(3) == null ? "" : number.group(3);
    var digits = new BigDecimal(number.group(2).replace(",", "") + fraction);
    boolean negative = "-−".contains(number.group(1)) && !number.group(1).isEmpty();
    Value value = Value.Number.of(negative ? digits.negate() : digits, BigDecimal.ONE);
    return new Figure(
        prose,
        number.start(1),
        fraction.isEmpty() ? number.end(2) : number.end(3),
        kind(Kind.QUANTITY, indicator),
        value,
        indicator.unit(),
        Approximation.EXACT);
  }

  private Optional<Figure> fitted(Figure figure, Yaml.Scalar value, Indicator indicator) {
    if (figure.kind() == Kind.NAME || figure.kind() == Kind.IDIOM) {
      notes.error("no-figure", value.at(), value.text());
      return Optional.empty();
    }
    if (!indicator.fits(figure.unit())) {
      notes.error(
          "unit-mismatch",
          figure.at(),
          value.text(),
          figure.unit(),
          indicator.id(),
          indicator.unit());
      return Optional.empty();
    }
    String rest = rest(figure);
    if (!rest.isEmpty() && !figure.unit().isCount()) {
      notes.error("more-than-a-figure", value.at(), value.text(), rest);
      return Optional.empty();
    }
    return Optional.of(adopted(figure, indicator));
  }

  /** What stands beside the figure; beside a count it is the noun that is counted. */
  private static String rest(Figure figure) {
    String text = figure.prose().text();
    String before = text.substring(0, figure.outerStart()).strip();
    return (before + " " + text.substring(figure.outerEnd()).strip()).strip();
  }

  /** A figure in the indicator's own unit: a bare 超9000亿 takes it, 增长1.2倍 is 120 percent. */
  private static Figure adopted(Figure figure, Indicator indicator) {
    boolean times = indicator.unit().equals(Unit.PERCENT) && figure.unit().equals(Unit.MULTIPLE);
    Unit unit =
        figure.unit().equals(Unit.NONE) || figure.unit().equals(Unit.ORDINAL) || times
            ? indicator.unit()
            : figure.unit();
    Value value =
        times && figure.value() instanceof Value.Number number
            ? Value.Number.of(number.digits(), number.scale().multiply(HUNDRED))
            : figure.value();
    return new Figure(
        figure.prose(),
        figure.start(),
        figure.end(),
        figure.outerStart(),
        figure.outerEnd(),
        kind(figure.kind(), indicator),
        value,
        unit,
        figure.approximation());
  }

  /** Growth is a signed change, however it is written; a bare 4 under a rank is a place. */
  private static Kind kind(Kind read, Indicator indicator) {
    if (indicator.growthOf().isPresent()) {
      return Kind.CHANGE;
    }
    if (indicator.unit().equals(Unit.RANK)) {
      return Kind.ORDINAL;
    }
    return indicator.unit().equals(Unit.MULTIPLE) && read == Kind.QUANTITY ? Kind.MULTIPLE : read;
  }
}
