package press.plumbline.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import press.plumbline.data.Observation;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.HouseStyle;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;

/**
 * A part of a whole as cells, each of a round number: 160 cells of 1000家, of which 12.5 are filled.
 *
 * @param values the part and, where it is known, the whole
 * @param cell what one cell stands for
 * @param height of the drawing, {@link #WIDTH} wide
 */
public record Waffle(List<Chart.Value> values, Checked cell, int height, List<Cell> cells) {
  public static final int WIDTH = 357;

  private static final int COLUMNS = 20;
  private static final int PITCH = 18;
  private static final int SIDE = 15;
  private static final BigDecimal MOST = BigDecimal.valueOf(200);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

  /** A square or a part of one; {@code on} if it is of the part. */
  public record Cell(String x, int y, String width, boolean on) {}

  static boolean isPercentage(Observation one) {
    return one.followed().filter(value -> value.figure().unit().equals(Unit.PERCENT)).isPresent()
        && Bar.amount(one).signum() > 0
        && Bar.amount(one).compareTo(HUNDRED) < 0;
  }

  /**
   * @param observations the part and, unless it is a percentage, the whole
   */
  static Waffle of(List<Chart.Value> values, List<Observation> observations, Edition edition) {
    BigDecimal part = Bar.amount(observations.get(0));
    boolean alone = observations.size() == 1;
    BigDecimal whole = alone ? HUNDRED : Bar.amount(observations.get(1));
    BigDecimal size = alone ? BigDecimal.ONE : size(whole);
    BigDecimal cells = whole.divide(size, 0, RoundingMode.HALF_UP);
    return new Waffle(
        values,
        new Checked(print(size, observations.get(0), edition)),
        height(cells.intValue()),
        cells(part.divide(size, Value.PRECISION), cells.intValue()));
  }

  /** The smallest of 1, 2, 5, 10 … of which there are not too many. */
  private static BigDecimal size(BigDecimal whole) {
    int power = whole.precision() - whole.scale() - 4;
    while (true) {
      for (BigDecimal step : STEPS) {
        BigDecimal size = step.scaleByPowerOfTen(power);
        if (whole.divide(size, Value.PRECISION).compareTo(MOST) <= 0) {
          return size;
        }
      }
      power++;
    }
  }

  private static String print(BigDecimal size, Observation one, Edition edition) {
    return HouseStyle.print(
        Value.Number.of(new BigDecimal(size.toPlainString()), BigDecimal.ONE),
        one.followed().orElseThrow().figure().unit(),
        Approximation.EXACT,
        one.indicator().print().map(print -> print.in(edition.language())).orElse(""),
        edition.language());
  }

  private static int height(int cells) {
    int rows = (cells + COLUMNS - 1) / COLUMNS;
    return rows * PITCH - (PITCH - SIDE);
  }

  private static List<Cell> cells(BigDecimal filled, int count) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < count; i++) {
      int x = i % COLUMNS * PITCH;
      int y = i / COLUMNS * PITCH;
      BigDecimal here =
          filled.subtract(BigDecimal.valueOf(i)).max(BigDecimal.ZERO).min(BigDecimal.ONE);
      String width =
          here.multiply(BigDecimal.valueOf(SIDE))
              .setScale(2, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      boolean whole = here.compareTo(BigDecimal.ONE) == 0;
      if (!whole) {
        cells.add(new Cell(Integer.toString(x), y, Integer.toString(SIDE), false));
      }
      if (here.signum() > 0) {
        cells.add(new Cell(Integer.toString(x), y, width, true));
      }
    }
    return cells;
  }
}
