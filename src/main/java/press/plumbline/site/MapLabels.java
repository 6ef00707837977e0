package press.plumbline.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds room for the names on the map: beside, above or below a node, off the lines if it can. A
 * name that would cover a node or another name, or leave the drawing, is left out: the node keeps
 * its number, and the list of the stops has the name.
 */
final class MapLabels {
  private static final double HEIGHT = 20;
  private static final double GAP = 15;

  static final Label NOWHERE = new Label(0, 0, "start", 0, 0, 0, 0);

  private final List<RouteMap.Point> points;
  private final List<RouteMap.Curve> curves;
  private final double width;
  private final double height;
  private final List<Label> placed = new ArrayList<>();

  MapLabels(List<RouteMap.Point> points, List<RouteMap.Curve> curves, double width, double height) {
    this.points = points;
    this.curves = curves;
    this.width = width;
    this.height = height;
  }

  /** Where the text is anchored, and the box it fills. */
  record Label(
      double x, double y, String anchor, double left, double top, double right, double bottom) {
    boolean holds(RouteMap.Point point) {
      return isNear(point, 0);
    }

    boolean isNear(RouteMap.Point point, double by) {
      return point.x() > left - by
          && point.x() < right + by
          && point.y() > top - by
          && point.y() < bottom + by;
    }

    boolean meets(Label other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  Optional<Label> place(RouteMap.Point node, String name) {
    double length = name.codePoints().mapToDouble(c -> c < 0x2E80 ? 11.2 : 19.5).sum();
    var best =
        Stream.of(
                label(node.x() + GAP, node.y() + 6, "start", length),
                label(node.x() - GAP, node.y() + 6, "end", length),
                label(node.x() + GAP - 4, node.y() - 9, "start", length),
                label(node.x() + GAP - 4, node.y() + 22, "start", length),
                label(node.x() - GAP + 4, node.y() - 9, "end", length),
                label(node.x() - GAP + 4, node.y() + 22, "end", length),
                label(node.x(), node.y() - GAP - 2, "middle", length),
                label(node.x(), node.y() + GAP + 14, "middle", length))
            .min(Comparator.comparingDouble(this::cost))
            .orElseThrow();
    if (!fits(best)) {
      return Optional.empty();
    }
    placed.add(best);
    return Optional.of(best);
  }

  private boolean fits(Label label) {
    return points.stream().noneMatch(point -> label.isNear(point, 8))
        && placed.stream().noneMatch(label::meets)
        && isWithin(label);
  }

  private boolean isWithin(Label label) {
    return label.left >= 0 && label.right <= width && label.top >= 0 && label.bottom <= height;
  }

  private static Label label(double x, double y, String anchor, double length) {
    double left = anchor.equals("start") ? x : anchor.equals("end") ? x - length : x - length / 2;
    return new Label(x, y, anchor, left, y - HEIGHT + 4, left + length, y + 4);
  }

  private double cost(Label label) {
    double cost = 0;
    for (RouteMap.Curve curve : curves) {
      for (double t = 0; t <= 1; t += 0.02) {
        cost += label.holds(curve.at(t)) ? 1 : 0;
      }
    }
    cost += 50 * points.stream().filter(point -> label.isNear(point, 8)).count();
    cost += 50 * placed.stream().filter(label::meets).count();
    return isWithin(label) ? cost : cost + 100;
  }
}
