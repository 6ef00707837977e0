package press.plumbline.picture;

/** A plane as blocks of coefficients, kept as coarsely as a table says, on its way into a JPEG. */
final class BlockPlane {
  private static final int BLOCK = JpegComponent.BLOCK;
  private static final int BITS = 13;
  private static final int KEPT = 2;
  private static final int[][] WAVES = InverseCosine.waves(8);

  private final Plane plane;
  private final Quantization steps;
  private final int blocks;
  private final int unitsAcross;
  private final int unitsDown;

  /** In the order in which they are coded. */
  private final short[] coefficients;

  private final int[] points = new int[BLOCK];
  private final int[] half = new int[BLOCK];
  private int mean;

  /**
   * @param blocks how many of its blocks a unit has across and down
   */
  BlockPlane(Plane plane, Quantization steps, int blocks, int unitsAcross, int unitsDown) {
    this.plane = plane;
    this.steps = steps;
    this.blocks = blocks;
    this.unitsAcross = unitsAcross;
    this.unitsDown = unitsDown;
    this.coefficients = new short[unitsAcross * unitsDown * blocks * blocks * BLOCK];
    for (int row = 0; row < unitsDown * blocks; row++) {
      for (int column = 0; column < unitsAcross * blocks; column++) {
        fold(column, row);
      }
    }
  }

  int unitsAcross() {
    return unitsAcross;
  }

  int unitsDown() {
    return unitsDown;
  }

  private int block(int column, int row) {
    return (row * unitsAcross * blocks + column) * BLOCK;
  }

  /** Points to coefficients; beyond its edge the plane goes on as it ends. */
  private void fold(int column, int row) {
    for (int y = 0; y < 8; y++) {
      int from = Math.min(row * 8 + y, plane.height() - 1) * plane.width();
      for (int x = 0; x < 8; x++) {
        int sample = plane.samples()[from + Math.min(column * 8 + x, plane.width() - 1)];
        points[8 * y + x] = (sample & 0xFF) - 128;
      }
    }
    for (int y = 0; y < 8; y++) {
      for (int u = 0; u < 8; u++) {
        int sum = 0;
        for (int x = 0; x < 8; x++) {
          sum += WAVES[x][u] * points[8 * y + x];
        }
        half[8 * y + u] = sum + (1 << BITS - KEPT - 1) >> BITS - KEPT;
      }
    }
    int at = block(column, row);
    for (int i = 0; i < BLOCK; i++) {
      coefficients[at + i] = (short) coefficient(JpegComponent.ZIGZAG[i]);
    }
  }

  private int coefficient(int place) {
    int v = place >> 3;
    int u = place & 7;
    int sum = 0;
    for (int y = 0; y < 8; y++) {
      sum += WAVES[y][v] * half[8 * y + u];
    }
    int step = steps.step(place) << BITS + KEPT;
    int size = (Math.abs(sum) + step / 2) / step;
    return sum < 0 ? -size : size;
  }

  void rewind() {
    mean = 0;
  }

  /** Codes the blocks of a unit by the table for means and the one after it, for details. */
  void codeUnit(int column, int row, int table, SymbolSink sink) {
    for (int y = 0; y < blocks; y++) {
      for (int x = 0; x < blocks; x++) {
        code(block(column * blocks + x, row * blocks + y), table, sink);
      }
    }
  }

  private void code(int block, int table, SymbolSink sink) {
    int change = coefficients[block] - mean;
    mean = coefficients[block];
    value(table, 0, change, sink);
    int zeros = 0;
    for (int k = 1; k < BLOCK; k++) {
      if (coefficients[block + k] == 0) {
        zeros++;
        continue;
      }
      for (; zeros > 15; zeros -= 16) {
        sink.symbol(table + 1, 0xF0);
      }
      value(table + 1, zeros, coefficients[block + k], sink);
      zeros = 0;
    }
    if (zeros > 0) {
      sink.symbol(table + 1, 0);
    }
  }

  /** How many bits it has as a symbol, then those bits; of a negative value one is taken first. */
  private static void value(int table, int zeros, int value, SymbolSink sink) {
    int length = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    sink.symbol(table, zeros << 4 | length);
    sink.bits(value < 0 ? value - 1 : value, length);
  }
}
