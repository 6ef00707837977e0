package press.plumbline.picture;

import press.plumbline.picture.UnreadablePicture.Trouble;

/** Width and height in pixels, as the reader sees the picture. */
public record Size(int width, int height) {
  static Size of(int width, int height) throws UnreadablePicture {
    if (width <= 0 || height <= 0) {
      throw new UnreadablePicture(Trouble.NO_SIZE);
    }
    return new Size(width, height);
  }

  /** The same shape at another width. */
  public Size at(int otherWidth) {
    long other = ((long) height * otherWidth * 2 + width) / (2L * width);
    return new Size(otherWidth, (int) Math.max(1, other));
  }

  Size turned() {
    return new Size(height, width);
  }

  public long pixels() {
    return (long) width * height;
  }
}
