package press.plumbline.share;

import java.util.ArrayList;
import java.util.List;

/**
 * Closed curves to be filled, y upward: the shape of 超 on a square of side 1, which stands on the
 * base line.
 *
 * @param pieces each a straight line of four numbers or a cubic curve of eight, end to end
 */
record Outline(List<double[]> pieces) {
  /** How far the handles of a quarter of a circle stand off, for a radius of 1. */
  private static final double ROUND = 0.5522847498;

  Outline {
    pieces = List.copyOf(pieces);
  }

  /** A disc around the origin. */
  static Outline disc(double radius) {
    double k = radius * ROUND;
    var disc = new Builder();
    disc.move(radius, 0);
    disc.curve(radius, k, k, radius, 0, radius);
    disc.curve(-k, radius, -radius, k, -radius, 0);
    disc.curve(-radius, -k, -k, -radius, 0, -radius);
    disc.curve(k, -radius, radius, -k, radius, 0);
    return disc.outline();
  }

  /** Takes curves as a pen draws them. */
  static final class Builder {
    private final List<double[]> pieces = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    void move(double toX, double toY) {
      close();
      startX = toX;
      startY = toY;
      x = toX;
      y = toY;
    }

    void line(double toX, double toY) {
      pieces.add(new double[] {x, y, toX, toY});
      x = toX;
      y = toY;
    }

    void curve(double ax, double ay, double bx, double by, double toX, double toY) {
      pieces.add(new double[] {x, y, ax, ay, bx, by, toX, toY});
      x = toX;
      y = toY;
    }

    /** A curve with one handle, as TrueType has them. */
    void quadratic(double ax, double ay, double toX, double toY) {
      curve(
          x + (ax - x) * 2 / 3,
          y + (ay - y) * 2 / 3,
          toX + (ax - toX) * 2 / 3,
          toY + (ay - toY) * 2 / 3,
          toX,
          toY);
    }

    void close() {
      if (x != startX || y != startY) {
        line(startX, startY);
      }
    }

    Outline outline() {
      close();
      return new Outline(pieces);
    }
  }
}
