package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The nodes of the map moved apart where they would cover each other: six stops in one street stand
 * around it. The map is schematic and says so; which place lies north or west of which is kept
 * where there is room.
 */
final class MapNodes {
  /** Between the middles of two nodes. */
  static final double APART = 24;

  private static final int ROUNDS = 400;

  private final double[] x;
  private final double[] y;

  private MapNodes(List<RouteMap.Point> points) {
    x = points.stream().mapToDouble(RouteMap.Point::x).toArray();
    y = points.stream().mapToDouble(RouteMap.Point::y).toArray();
  }

  static List<RouteMap.Point> apart(List<RouteMap.Point> points) {
    var nodes = new MapNodes(points);
    for (int round = 0; round < ROUNDS && nodes.push(); round++) {}
    return nodes.points();
  }

  private boolean push() {
    boolean moved = false;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        moved |= push(i, j);
      }
    }
    return moved;
  }

  private boolean push(int i, int j) {
    double dx = x[j] - x[i];
    double dy = y[j] - y[i];
    double distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= APART - 0.01) {
      return false;
    }
    if (distance < 0.5) { // at one spot: each pair leaves it in a direction of its own
      double turn = 2.4 * (i + j);
      dx = StrictMath.cos(turn);
      dy = StrictMath.sin(turn);
      distance = 1;
    }
    double share = (APART - Math.min(distance, APART)) / 2 / distance;
    x[i] = within(x[i] - dx * share);
    y[i] -= dy * share;
    x[j] = within(x[j] + dx * share);
    y[j] += dy * share;
    return true;
  }

  private static double within(double x) {
    return Math.max(APART / 2, Math.min(RouteMap.WIDTH - APART / 2, x));
  }

  private List<RouteMap.Point> points() {
    var points = new ArrayList<RouteMap.Point>();
    for (int i = 0; i < x.length; i++) {
      points.add(new RouteMap.Point(x[i], y[i]));
    }
    return points;
  }
}
