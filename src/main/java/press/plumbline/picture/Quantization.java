package press.plumbline.picture;

/** How coarsely each coefficient is kept: the tables of the standard (T.81, K.1) at quality 82. */
enum Quantization {
  BRIGHTNESS(
      16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69,
      56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104,
      113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
  COLOUR(
      17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99,
      99, 47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
      99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99);

  private static final int QUALITY = 82;

  private final int[] steps;

  Quantization(int... standard) {
    steps = new int[standard.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Math.max(1, (standard[i] * (200 - 2 * QUALITY) + 50) / 100);
    }
  }

  int step(int place) {
    return steps[place];
  }

  /** In the order in which coefficients are coded. */
  byte[] inOrder() {
    byte[] table = new byte[steps.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) steps[JpegComponent.ZIGZAG[i]];
    }
    return table;
  }
}
