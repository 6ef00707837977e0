package press.plumbline.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide a picture is on which screen, as a browser has to know before it has the style sheet:
 * {@code (min-width: 32.5rem) 30rem, calc(100vw - 2.5rem)}. It says what {@code .prose .picture}
 * does, and a test in a browser holds the two together.
 */
final class PictureSizes {
  /** From the widest screens to the narrowest. */
  private static final List<Column> COLUMNS =
      List.of(column("64", "24.5"), column("48", "5"), column("0", "2.5"));

  private static final BigDecimal PIXELS = new BigDecimal(16);

  private PictureSizes() {}

  /**
   * The column on screens from a width on, in rem.
   *
   * @param less what gutters and what stands beside take of the screen
   */
  private record Column(BigDecimal from, BigDecimal less) {}

  private static Column column(String from, String less) {
    return new Column(new BigDecimal(from), new BigDecimal(less));
  }

  /**
   * @param pixels how wide the picture is itself
   * @param most how wide it may become, in rem
   */
  static String of(int pixels, int most) {
    BigDecimal width = new BigDecimal(pixels).divide(PIXELS).min(new BigDecimal(most));
    var sizes = new ArrayList<String>();
    BigDecimal above = new BigDecimal(Integer.MAX_VALUE);
    for (Column column : COLUMNS) {
      BigDecimal full = width.add(column.less());
      boolean last = column.from().signum() == 0;
      if (full.compareTo(above) < 0 && (full.compareTo(column.from()) > 0 || last)) {
        sizes.add(from(full) + rem(width));
      }
      if (full.compareTo(column.from()) > 0) {
        sizes.add((last ? "" : from(column.from())) + "calc(100vw - " + rem(column.less()) + ")");
      }
      above = column.from();
    }
    return String.join(", ", sizes);
  }

  private static String from(BigDecimal width) {
    return "(min-width: " + rem(width) + ") ";
  }

  private static String rem(BigDecimal length) {
    return length.stripTrailingZeros().toPlainString() + "rem";
  }
}
