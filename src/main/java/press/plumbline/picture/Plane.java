package press.plumbline.picture;

/** One value for each point of a grid, from 0 to 255: brightness, or one of the two colours. */
record Plane(int width, int height, byte[] samples) {
  Plane(int width, int height) {
    this(width, height, new byte[width * height]);
  }
}
