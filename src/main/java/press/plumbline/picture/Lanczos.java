package press.plumbline.picture;

import java.util.Arrays;

/**
 * Makes a plane smaller: each new point is a weighted mean of the old ones around it, by a wave
 * that fades out after three points (Lanczos). Weights are whole numbers that add up to one.
 */
final class Lanczos {
  private static final int LOBES = 3;
  private static final int BITS = 14;

  private final Layer layer;

  Lanczos(Layer layer) {
    this.layer = layer;
  }

  /** Down first, which goes row by row and is quick, so that fewer rows are left for across. */
  Plane to(Size size) {
    Plane from = layer.plane();
    Taps[] across = taps(from.width(), layer.across(), size.width());
    Taps[] down = taps(from.height(), layer.down(), size.height());
    return across(down(from, down), across);
  }

  /** The old points that make up a new one, and their weights. */
  private record Taps(int first, int[] weights) {}

  private static Taps[] taps(int points, double extent, int count) {
    double step = extent / count;
    double width = Math.max(1, step);
    var taps = new Taps[count];
    for (int i = 0; i < count; i++) {
      double center = (i + 0.5) * step;
      int first = Math.max(0, (int) StrictMath.floor(center - LOBES * width));
      int last = Math.min(points - 1, (int) StrictMath.ceil(center + LOBES * width));
      double[] heights = new double[last - first + 1];
      for (int j = 0; j < heights.length; j++) {
        heights[j] = wave((first + j + 0.5 - center) / width);
      }
      taps[i] = new Taps(first, whole(heights));
    }
    return taps;
  }

  private static double wave(double x) {
    double turn = StrictMath.PI * x;
    if (StrictMath.abs(x) < 1e-9) {
      return 1;
    }
    return StrictMath.abs(x) >= LOBES
        ? 0
        : LOBES * StrictMath.sin(turn) * StrictMath.sin(turn / LOBES) / (turn * turn);
  }

  private static int[] whole(double[] heights) {
    double sum = 0;
    for (double height : heights) {
      sum += height;
    }
    int[] weights = new int[heights.length];
    int left = 1 << BITS;
    int largest = 0;
    for (int i = 0; i < heights.length; i++) {
      weights[i] = (int) StrictMath.round(heights[i] / sum * (1 << BITS));
      left -= weights[i];
      largest = weights[i] > weights[largest] ? i : largest;
    }
    weights[largest] += left;
    return weights;
  }

  private static Plane across(Plane from, Taps[] taps) {
    var to = new Plane(taps.length, from.height());
    byte[] old = from.samples();
    for (int y = 0; y < from.height(); y++) {
      int row = y * from.width();
      for (int x = 0; x < taps.length; x++) {
        int[] weights = taps[x].weights();
        int at = row + taps[x].first();
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += weights[i] * (old[at + i] & 0xFF);
        }
        to.samples()[y * taps.length + x] = sample(sum);
      }
    }
    return to;
  }

  private static Plane down(Plane from, Taps[] taps) {
    int width = from.width();
    var to = new Plane(width, taps.length);
    byte[] old = from.samples();
    int[] sums = new int[width];
    for (int y = 0; y < taps.length; y++) {
      Arrays.fill(sums, 0);
      for (int i = 0; i < taps[y].weights().length; i++) {
        int weight = taps[y].weights()[i];
        int at = (taps[y].first() + i) * width;
        for (int x = 0; x < width; x++) {
          sums[x] += weight * (old[at + x] & 0xFF);
        }
      }
      for (int x = 0; x < width; x++) {
        to.samples()[y * width + x] = sample(sums[x]);
      }
    }
    return to;
  }

  private static byte sample(int sum) {
    return (byte) Math.max(0, Math.min(255, sum + (1 << BITS - 1) >> BITS));
  }
}
