package press.plumbline.picture;

/**
 * Coefficients to points: a block of 64 to 8 × 8 points or, from its coarser coefficients only, to
 * fewer, such as 4 × 4. In whole numbers, so that it comes out the same everywhere.
 */
final class InverseCosine {
  private static final int BITS = 13;
  private static final int KEPT = 3;

  private final int across;
  private final int down;
  private final int[] steps;
  private final int[][] rows;
  private final int[][] columns;
  private final int[] half = new int[JpegComponent.BLOCK];

  InverseCosine(int across, int down, int[] steps) {
    this.across = across;
    this.down = down;
    this.steps = steps;
    this.rows = waves(across);
    this.columns = waves(down);
  }

  /** For each point the weights of the coefficients. */
  static int[][] waves(int points) {
    int[][] waves = new int[points][points];
    for (int x = 0; x < points; x++) {
      for (int u = 0; u < points; u++) {
        double height = u == 0 ? StrictMath.sqrt(0.125) : 0.5;
        double wave = StrictMath.cos((2 * x + 1) * u * StrictMath.PI / (2 * points));
        waves[x][u] = (int) StrictMath.round(height * wave * (1 << BITS));
      }
    }
    return waves;
  }

  void unfold(JpegComponent component, Plane plane) {
    for (int row = 0; row < component.blocksDown; row++) {
      for (int column = 0; column < component.blocksAcross; column++) {
        unfold(component.coefficients, component.block(column, row), plane, column, row);
      }
    }
  }

  private void unfold(short[] coefficients, int block, Plane plane, int column, int row) {
    int left = column * across;
    int top = row * down;
    int width = Math.min(across, plane.width() - left);
    int height = Math.min(down, plane.height() - top);
    byte[] samples = plane.samples();
    boolean flat = !hasDetails(coefficients, block);
    for (int v = 0; v < down && !flat; v++) {
      halfWay(coefficients, block, v);
    }
    int mean = flat ? sample(coefficients[block] * steps[0], KEPT) : 0;
    for (int y = 0; y < height; y++) {
      int at = (top + y) * plane.width() + left;
      for (int x = 0; x < width; x++) {
        samples[at + x] = (byte) (flat ? mean : point(columns[y], x));
      }
    }
  }

  private boolean hasDetails(short[] coefficients, int block) {
    for (int v = 0; v < down; v++) {
      for (int u = v == 0 ? 1 : 0; u < across; u++) {
        if (coefficients[block + 8 * v + u] != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** One row of coefficients to points across. */
  private void halfWay(short[] coefficients, int block, int v) {
    int at = block + 8 * v;
    int from = 8 * v;
    for (int x = 0; x < across; x++) {
      int sum = 0;
      for (int u = 0; u < across; u++) {
        sum += rows[x][u] * coefficients[at + u] * steps[from + u];
      }
      half[from + x] = sum + (1 << BITS - KEPT - 1) >> BITS - KEPT;
    }
  }

  private int point(int[] weights, int x) {
    int sum = 0;
    for (int v = 0; v < down; v++) {
      sum += weights[v] * half[8 * v + x];
    }
    return sample(sum, BITS + KEPT);
  }

  /** A value around 0 to one from 0 to 255. */
  private static int sample(int value, int shift) {
    int sample = (value + (1 << shift - 1) >> shift) + 128;
    return Math.max(0, Math.min(255, sample));
  }
}
