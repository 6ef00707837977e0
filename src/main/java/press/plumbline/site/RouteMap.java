package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The route as a drawing without borders or terrain: places at their longitude and latitude, each
 * axis with its own scale, legs as curves in the order of the tour.
 *
 * @param foot where the meridians end
 * @param degreeY where their degrees are written
 * @param legs the {@code d} of each path
 */
public record RouteMap(
    String height,
    String foot,
    String degreeY,
    List<Line> meridians,
    List<Line> parallels,
    List<String> legs,
    List<Node> nodes) {
  static final double WIDTH = 360;
  private static final double LEFT = 30;
  private static final double RIGHT = 70;
  private static final double TOP = 44;
  private static final double BOTTOM = 58;

  /** A line of the graticule and the degree it stands for. */
  public record Line(String at, String label, Checked degree) {}

  /**
   * A place of the route.
   *
   * @param turn empty for the home place
   * @param name empty where there is no room for it
   */
  public record Node(
      String x,
      String y,
      String turnY,
      Checked turn,
      Checked name,
      String labelX,
      String labelY,
      String anchor,
      int hue,
      String path) {}

  /** A point of the drawing. */
  record Point(double x, double y) {}

  /** None where fewer than two places of the route have coordinates. */
  static Optional<RouteMap> of(List<Stop> route) {
    var placed = route.stream().filter(stop -> stop.place().at().isPresent()).toList();
    return placed.size() < 2 ? Optional.empty() : Optional.of(draw(placed));
  }

  private static RouteMap draw(List<Stop> stops) {
    double[] east = stops.stream().mapToDouble(RouteMap::longitude).toArray();
    double[] north = stops.stream().mapToDouble(RouteMap::latitude).toArray();
    var across = Axis.of(east, WIDTH - LEFT - RIGHT);
    var down = Axis.of(north, 170).notSteeperThan(across);
    across = across.notSteeperThan(down);
    double height = TOP + down.length() + BOTTOM;
    double inset = LEFT + (WIDTH - LEFT - RIGHT - across.length()) / 2;
    var points = new ArrayList<Point>();
    for (int i = 0; i < east.length; i++) {
      points.add(new Point(inset + across.at(east[i]), TOP + down.length() - down.at(north[i])));
    }
    var curves = curves(points);
    return new RouteMap(
        text(height),
        text(height - 22),
        text(height - 9),
        across.lines(inset, WIDTH, "E", "W", 1),
        down.lines(TOP + down.length(), height - 20, "N", "S", -1),
        curves.stream().map(Curve::path).toList(),
        nodes(stops, points, curves, height));
  }

  private static List<Curve> curves(List<Point> points) {
    double x = points.stream().mapToDouble(Point::x).average().orElse(0);
    double y = points.stream().mapToDouble(Point::y).average().orElse(0);
    var curves = new ArrayList<Curve>();
    for (int i = 1; i < points.size(); i++) {
      curves.add(Curve.between(points.get(i - 1), points.get(i), new Point(x, y)));
    }
    return curves;
  }

  private static List<Node> nodes(
      List<Stop> stops, List<Point> points, List<Curve> curves, double height) {
    var labels = new MapLabels(points, curves, WIDTH, height - 24);
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      Point point = points.get(i);
      var label = labels.place(point, stop.name().text());
      nodes.add(
          new Node(
              text(point.x()),
              text(point.y()),
              text(point.y() + 3.6),
              stop.isHome() ? Checked.NONE : Checked.count(stop.number()),
              labels.fits(label) ? stop.name() : Checked.NONE,
              text(label.x()),
              text(label.y()),
              label.anchor(),
              stop.hue(),
              stop.entry()));
    }
    return nodes;
  }

  private static double longitude(Stop stop) {
    return stop.place().at().orElseThrow().longitude().doubleValue();
  }

  private static double latitude(Stop stop) {
    return stop.place().at().orElseThrow().latitude().doubleValue();
  }

  static String text(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replaceAll("\\.0$", "");
  }

  /** One direction of the drawing: which degrees it spans and how many units a degree takes. */
  private record Axis(double from, double to, double scale) {
    private static final double[] STEPS = {
      0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60
    };

    static Axis of(double[] degrees, double length) {
      double from = DoubleStream.of(degrees).min().orElse(0);
      double to = DoubleStream.of(degrees).max().orElse(0);
      return new Axis(from, to, length / Math.max(to - from, 0.01));
    }

    /** Stretched, but not so far that a tour along one line seems to wander. */
    Axis notSteeperThan(Axis other) {
      return new Axis(from, to, Math.min(scale, 2.5 * other.scale));
    }

    double length() {
      return (to - from) * scale;
    }

    double at(double degree) {
      return (degree - from) * scale;
    }

    List<Line> lines(double origin, double end, String positive, String negative, int direction) {
      double step = step();
      double margin = 30 / scale;
      var lines = new ArrayList<Line>();
      for (long i = (long) Math.ceil((from - margin) / step); i * step <= to + margin * 1.5; i++) {
        double at = origin + direction * at(i * step);
        if (at > 12 && at < end) {
          lines.add(new Line(text(at), text(at - 4), degree(i * step, positive, negative)));
        }
      }
      return lines;
    }

    private double step() {
      for (double step : STEPS) {
        if ((to - from) / step <= 4) {
          return step;
        }
      }
      return STEPS[STEPS.length - 1];
    }

    private static Checked degree(double degree, String positive, String negative) {
      String number =
          new java.math.BigDecimal(String.format(Locale.ROOT, "%.2f", Math.abs(degree)))
              .stripTrailingZeros()
              .toPlainString();
      return new Checked(number + "°" + (degree < 0 ? negative : positive));
    }
  }

  /** A leg that bends away from the middle of the route. */
  record Curve(Point from, Point bend, Point to) {
    static Curve between(Point from, Point to, Point middle) {
      double dx = to.x() - from.x();
      double dy = to.y() - from.y();
      double x = (from.x() + to.x()) / 2;
      double y = (from.y() + to.y()) / 2;
      double side = (x - middle.x()) * -dy + (y - middle.y()) * dx >= 0 ? 0.18 : -0.18;
      return new Curve(from, new Point(x - dy * side, y + dx * side), to);
    }

    Point at(double t) {
      double s = 1 - t;
      return new Point(
          s * s * from.x() + 2 * s * t * bend.x() + t * t * to.x(),
          s * s * from.y() + 2 * s * t * bend.y() + t * t * to.y());
    }

    String path() {
      return "M"
          + text(from.x())
          + ","
          + text(from.y())
          + " Q"
          + text(bend.x())
          + ","
          + text(bend.y())
          + " "
          + text(to.x())
          + ","
          + text(to.y());
    }
  }
}
