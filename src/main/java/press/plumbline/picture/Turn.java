package press.plumbline.picture;

/** Which way up a camera was held; the constants are in the order of the tag, from 1. */
enum Turn {
  NONE,
  MIRRORED,
  HALF,
  UPSIDE_DOWN,
  TRANSPOSED,
  QUARTER,
  TRANSVERSE,
  THREE_QUARTERS;

  static Turn of(int tag) {
    return tag >= 1 && tag <= values().length ? values()[tag - 1] : NONE;
  }

  int tag() {
    return ordinal() + 1;
  }

  /** Whether width and height change places. */
  boolean swaps() {
    return ordinal() >= TRANSPOSED.ordinal();
  }

  /** The samples the right way up. */
  Plane applyTo(Plane plane) {
    if (this == NONE) {
      return plane;
    }
    int width = swaps() ? plane.height() : plane.width();
    int height = swaps() ? plane.width() : plane.height();
    byte[] turned = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[y * width + x] = plane.samples()[from(plane, x, y)];
      }
    }
    return new Plane(width, height, turned);
  }

  /** Where in the plane as stored the sample at x and y of the turned one stands. */
  private int from(Plane plane, int x, int y) {
    int right = plane.width() - 1;
    int bottom = plane.height() - 1;
    int row = plane.width();
    return switch (this) {
      case NONE -> y * row + x;
      case MIRRORED -> y * row + right - x;
      case HALF -> (bottom - y) * row + right - x;
      case UPSIDE_DOWN -> (bottom - y) * row + x;
      case TRANSPOSED -> x * row + y;
      case QUARTER -> (bottom - x) * row + y;
      case TRANSVERSE -> (bottom - x) * row + right - y;
      case THREE_QUARTERS -> x * row + right - y;
    };
  }
}
