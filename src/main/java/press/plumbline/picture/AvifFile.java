package press.plumbline.picture;

import press.plumbline.picture.UnreadablePicture.Trouble;

/**
 * An AVIF: boxes within boxes, {@code meta/iprp/ipco/ispe} among them, which says a size. A picture
 * with a thumbnail or in tiles has several; the largest is the picture's own.
 */
final class AvifFile {
  private AvifFile() {}

  static boolean isAvif(Bytes file) {
    try {
      String brands = file.part(8, Math.min(file.length(), file.four(0))).text();
      return brands.contains("avif") || brands.contains("avis");
    } catch (UnreadablePicture e) {
      return false;
    }
  }

  static Size size(Bytes file) throws UnreadablePicture {
    wholeTo(file);
    Bytes properties = box(box(box(file, 0, "meta"), 4, "iprp"), 0, "ipco");
    Size largest = new Size(1, 1);
    boolean turned = false;
    for (int at = 0; at + 8 <= properties.length(); at += length(properties, at)) {
      if (properties.holds("ispe", at + 4)) {
        Size size = Size.of(properties.four(at + 12), properties.four(at + 16));
        largest = size.pixels() > largest.pixels() ? size : largest;
      } else if (properties.holds("irot", at + 4)) {
        turned = properties.at(at + 8) % 2 == 1;
      }
    }
    return turned ? largest.turned() : largest;
  }

  /** Whether it carries what a camera wrote, which may be a place. */
  static boolean tellsOfCamera(Bytes file) {
    return file.text().contains("infe") && file.text().matches("(?s).*infe.{8,10}Exif.*");
  }

  private static void wholeTo(Bytes file) throws UnreadablePicture {
    for (int at = 0; at < file.length(); at += length(file, at)) {
      file.part(at, at + length(file, at));
    }
  }

  private static Bytes box(Bytes within, int from, String name) throws UnreadablePicture {
    for (int at = from; at + 8 <= within.length(); at += length(within, at)) {
      if (within.holds(name, at + 4)) {
        return within.part(at + 8, at + length(within, at));
      }
    }
    throw new UnreadablePicture(Trouble.NO_SIZE);
  }

  /** Of a box with its head; 0 is up to the end, 1 says the length after the name. */
  private static int length(Bytes boxes, int at) throws UnreadablePicture {
    int length = boxes.four(at);
    if (length == 0) {
      return boxes.length() - at;
    } else if (length == 1) {
      length = boxes.four(at + 12);
    }
    if (length < 8) {
      throw new UnreadablePicture(Trouble.DAMAGED);
    }
    return length;
  }
}
