package press.plumbline.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a JPEG holds when it is decoded, to be unfolded no larger than is asked for. */
final class JpegPixels {
  private final Size stored;
  private final Size most;
  private final List<JpegComponent> components;
  private final Map<Integer, int[]> quantizations;

  /** What was unfolded, by the points of a block. */
  private final Map<Integer, List<Layer>> unfolded = new HashMap<>();

  JpegPixels(
      Size stored, Size most, List<JpegComponent> components, Map<Integer, int[]> quantizations) {
    this.stored = stored;
    this.most = most;
    this.components = components;
    this.quantizations = quantizations;
  }

  /** The planes, at a half, a quarter or an eighth of their size if that is still large enough. */
  List<Layer> layers(Size atLeast) {
    int points = 8;
    while (points > 1
        && stored.width() * (points / 2) >= 8 * atLeast.width()
        && stored.height() * (points / 2) >= 8 * atLeast.height()) {
      points /= 2;
    }
    return unfolded.computeIfAbsent(points, this::unfold);
  }

  private List<Layer> unfold(int points) {
    return components.stream().map(component -> layer(component, points)).toList();
  }

  /** Colours are mostly stored at half the size, and need not be halved once more. */
  private Layer layer(JpegComponent component, int points) {
    int across = Math.min(8, points * most.width() / component.across);
    int down = Math.min(8, points * most.height() / component.down);
    double width = stored.width() * (double) component.across / most.width() * across / 8;
    double height = stored.height() * (double) component.down / most.height() * down / 8;
    var plane = new Plane((int) StrictMath.ceil(width), (int) StrictMath.ceil(height));
    new InverseCosine(across, down, quantizations.get(component.quantization))
        .unfold(component, plane);
    return new Layer(plane, width, height);
  }
}
