package press.plumbline.picture;

import java.util.List;
import java.util.Map;

/** What a JPEG holds when it is decoded, to be unfolded no larger than is asked for. */
record JpegPixels(
    Size stored, Size most, List<JpegComponent> components, Map<Integer, int[]> quantizations) {

  /** The planes, at a half, a quarter or an eighth of their size if that is still large enough. */
  List<Layer> layers(Size atLeast) {
    int points = 8;
    while (points > 1
        && stored.width() * (points / 2) >= 8 * atLeast.width()
        && stored.height() * (points / 2) >= 8 * atLeast.height()) {
      points /= 2;
    }
    int n = points;
    return components.stream().map(component -> layer(component, n)).toList();
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
