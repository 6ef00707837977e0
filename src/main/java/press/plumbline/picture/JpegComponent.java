package press.plumbline.picture;

/**
 * Brightness, or one of the two colours, of a JPEG: blocks of 64 coefficients, in which the first
 * is eight times the mean of the block.
 */
final class JpegComponent {
  static final int BLOCK = 64;

  /** The order in which coefficients are coded, to their place in the block. */
  static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  final int id;

  /** How many of its blocks stand side by side in a unit, and how many one above the other. */
  final int across;

  final int down;
  final int quantization;
  final int blocksAcross;
  final int blocksDown;

  /** With the blocks that fill up the last units. */
  final int stride;

  final short[] coefficients;

  /**
   * @param most the largest {@code across} and {@code down} of the frame, as a size
   */
  JpegComponent(int id, int across, int down, int quantization, Size stored, Size most) {
    this.id = id;
    this.across = across;
    this.down = down;
    this.quantization = quantization;
    this.blocksAcross = up(stored.width() * across, 8 * most.width());
    this.blocksDown = up(stored.height() * down, 8 * most.height());
    this.stride = up(stored.width(), 8 * most.width()) * across;
    int rows = up(stored.height(), 8 * most.height()) * down;
    this.coefficients = new short[stride * rows * BLOCK];
  }

  static int up(int a, int b) {
    return (a + b - 1) / b;
  }

  int block(int column, int row) {
    return (row * stride + column) * BLOCK;
  }
}
