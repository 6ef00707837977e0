package press.plumbline.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** One direction of the map: which degrees it spans and how many units a degree takes. */
record MapAxis(double from, double to, double scale) {
  private static final double[] STEPS = {
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60
  };

  /** So far apart are lines of the graticule, for their degrees to have room. */
  private static final double APART = 45;

  /** What is drawn beyond the outer places, in units. */
  private static final double BEYOND = 45;

  static MapAxis of(double[] degrees, double length) {
    double from = DoubleStream.of(degrees).min().orElse(0);
    double to = DoubleStream.of(degrees).max().orElse(0);
    return new MapAxis(from, to, length / Math.max(to - from, 0.004));
  }

  /**
   * Longitudes counted eastward from the widest empty stretch of the globe, so that a tour across
   * the date line stays together: 178 and −171 are 178 and 189.
   */
  static double[] together(double[] longitudes) {
    double[] sorted = DoubleStream.of(longitudes).sorted().toArray();
    double widest = sorted[0] + 360 - sorted[sorted.length - 1];
    double first = sorted[0];
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > widest) {
        widest = sorted[i] - sorted[i - 1];
        first = sorted[i];
      }
    }
    double west = first;
    return Arrays.stream(longitudes).map(at -> at < west ? at + 360 : at).toArray();
  }

  /** Stretched, but not so far that a tour along one line seems to wander. */
  MapAxis notSteeperThan(MapAxis other) {
    return new MapAxis(from, to, Math.min(scale, 2.5 * other.scale));
  }

  double length() {
    return (to - from) * scale;
  }

  double at(double degree) {
    return (degree - from) * scale;
  }

  List<RouteMap.Line> lines(
      double origin, double end, String positive, String negative, int direction) {
    double step = step();
    double margin = BEYOND / scale;
    var lines = new ArrayList<RouteMap.Line>();
    for (long i = (long) Math.ceil((from - margin) / step); i * step <= to + margin; i++) {
      double at = origin + direction * at(i * step);
      if (at > 12 && at < end) {
        lines.add(
            new RouteMap.Line(
                RouteMap.text(at), RouteMap.text(at - 4), degree(i * step, positive, negative)));
      }
    }
    return lines;
  }

  private double step() {
    return DoubleStream.of(STEPS)
        .filter(step -> step * scale >= APART)
        .findFirst()
        .orElse(STEPS[STEPS.length - 1]);
  }

  private static Checked degree(double degree, String positive, String negative) {
    double shown = degree > 180 ? degree - 360 : degree;
    String number =
        new java.math.BigDecimal(String.format(Locale.ROOT, "%.3f", Math.abs(shown)))
            .stripTrailingZeros()
            .toPlainString();
    boolean neither = number.equals("0") || number.equals("180") && positive.equals("E");
    return new Checked(number + "°" + (neither ? "" : shown < 0 ? negative : positive));
  }
}
