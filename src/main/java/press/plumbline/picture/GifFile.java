package press.plumbline.picture;

import press.plumbline.picture.UnreadablePicture.Trouble;

/** A GIF, which says its size in its head and closes with a semicolon. */
final class GifFile {
  private GifFile() {}

  static Size size(Bytes file) throws UnreadablePicture {
    Size size = Size.of(file.little(6, 2), file.little(8, 2));
    int last = file.length() - 1;
    // Some programs fill up the last block with zeros.
    while (last > 0 && file.at(last) == 0) {
      last--;
    }
    if (file.at(last) != ';') {
      throw new UnreadablePicture(Trouble.CUT_SHORT);
    }
    return size;
  }
}
