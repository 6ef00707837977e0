package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The route as a drawing without borders or terrain: places at their longitude and latitude, each
 * axis with its own scale, legs as curves in the order of the tour.
 *
 * @param apart whether places that would cover each other were moved from where they lie
 * @param foot where the meridians end
 * @param degreeY where their degrees are written
 * @param legs the {@code d} of each path
 */
public record RouteMap(
    boolean apart,
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
    double[] east = MapAxis.together(stops.stream().mapToDouble(RouteMap::longitude).toArray());
    double[] north = stops.stream().mapToDouble(RouteMap::latitude).toArray();
    var across = MapAxis.of(east, WIDTH - LEFT - RIGHT);
    var down = MapAxis.of(north, 170).notSteeperThan(across);
    across = across.notSteeperThan(down);
    double inset = LEFT + (WIDTH - LEFT - RIGHT - across.length()) / 2;
    var points = new ArrayList<Point>();
    for (int i = 0; i < east.length; i++) {
      points.add(new Point(inset + across.at(east[i]), down.length() - down.at(north[i])));
    }
    var apart = MapNodes.apart(points);
    double top = TOP - apart.stream().mapToDouble(Point::y).min().orElse(0);
    double foot = apart.stream().mapToDouble(Point::y).max().orElse(0);
    double height = top + foot + BOTTOM;
    var nodes = apart.stream().map(point -> new Point(point.x(), point.y() + top)).toList();
    var curves = curves(nodes);
    return new RouteMap(
        !apart.equals(points),
        text(height),
        text(height - 22),
        text(height - 9),
        across.lines(inset, WIDTH, "E", "W", 1),
        down.lines(top + down.length(), height - 20, "N", "S", -1),
        curves.stream().map(Curve::path).toList(),
        nodes(stops, nodes, curves, height));
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
      var at = label.orElse(MapLabels.NOWHERE);
      nodes.add(
          new Node(
              text(point.x()),
              text(point.y()),
              text(point.y() + 3.6),
              stop.isHome() ? Checked.NONE : Checked.count(stop.number()),
              label.isPresent() ? stop.name() : Checked.NONE,
              text(at.x()),
              text(at.y()),
              at.anchor(),
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
