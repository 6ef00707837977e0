package press.plumbline.share;

/**
 * How much of each pixel lies within a closed curve. A line leaves in each row it crosses the area
 * to its right, upward lines with the opposite sign; summed along the row, these areas are the
 * coverage. Only exact operations of IEEE 754 are used, so that it is the same everywhere.
 */
final class Coverage {
  private final int width;
  private final int height;
  private final double[] change;

  /** The curves must lie within {@code 0 <= x <= width} and {@code 0 <= y <= height}. */
  Coverage(int width, int height) {
    this.width = width + 2;
    this.height = height;
    this.change = new double[this.width * height];
  }

  /** A curve in straight lines so short that no eye sees them. */
  void curve(double[] p) {
    double reach =
        Math.abs(p[2] - p[0])
            + Math.abs(p[3] - p[1])
            + Math.abs(p[4] - p[2])
            + Math.abs(p[5] - p[3])
            + Math.abs(p[6] - p[4])
            + Math.abs(p[7] - p[5]);
    int steps = 2 + (int) Math.sqrt(3 * reach);
    double x = p[0];
    double y = p[1];
    for (int i = 1; i <= steps; i++) {
      double nextX = at((double) i / steps, p[0], p[2], p[4], p[6]);
      double nextY = at((double) i / steps, p[1], p[3], p[5], p[7]);
      line(x, y, nextX, nextY);
      x = nextX;
      y = nextY;
    }
  }

  private static double at(double t, double a, double b, double c, double d) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }

  void line(double x0, double y0, double x1, double y1) {
    if (y0 < y1) {
      descend(x0, y0, x1, y1, 1);
    } else if (y1 < y0) {
      descend(x1, y1, x0, y0, -1);
    }
  }

  private void descend(double x0, double y0, double x1, double y1, int sign) {
    double slope = (x1 - x0) / (y1 - y0);
    double x = x0;
    int last = Math.min(height, (int) Math.ceil(y1));
    for (int row = (int) y0; row < last; row++) {
      double rows = Math.min(row + 1, y1) - Math.max(row, y0);
      double next = Math.max(Math.min(x0, x1), Math.min(Math.max(x0, x1), x + slope * rows));
      cross(row * width, Math.min(x, next), Math.max(x, next), rows * sign);
      x = next;
    }
  }

  /** Within one row, from {@code left} to {@code right}, over so much of its height. */
  private void cross(int row, double left, double right, double rise) {
    int first = (int) left;
    int last = (int) right;
    if (first == last) {
      double inside = first + 1 - (left + right) / 2;
      change[row + first] += rise * inside;
      change[row + first + 1] += rise * (1 - inside);
      return;
    }
    double perPixel = rise / (right - left);
    double before = 0;
    double filled = 0;
    for (int pixel = first; pixel <= last; pixel++) {
      double from = Math.max(left, pixel);
      double to = Math.min(right, pixel + 1);
      double risen = perPixel * (to - from);
      double now = before + risen * (pixel + 1 - (from + to) / 2);
      change[row + pixel] += now - filled;
      filled = now;
      before += risen;
    }
    change[row + last + 1] += rise - filled;
  }

  /** From 0, outside, to {@code levels}, inside, for each pixel of a row. */
  void levels(int row, int levels, int[] into) {
    double sum = 0;
    for (int x = 0; x < into.length; x++) {
      sum += change[row * width + x];
      into[x] = (int) (Math.min(1, Math.abs(sum)) * levels + 0.5);
    }
  }
}
