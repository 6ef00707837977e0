package press.plumbline.picture;

import java.io.ByteArrayOutputStream;
import press.plumbline.picture.UnreadablePicture.Trouble;

/** A WebP: a RIFF file whose first chunk says the size, lossy, lossless or extended. */
final class WebpFile {
  private static final int HEAD = 12;
  private static final int FLAGS = HEAD + 8;
  private static final int EXIF_OR_XMP = 0x08 | 0x04;

  private WebpFile() {}

  static Size size(Bytes file) throws UnreadablePicture {
    if (file.little(4, 4) + 8 > file.length()) {
      throw new UnreadablePicture(Trouble.CUT_SHORT);
    }
    int data = HEAD + 8;
    if (file.holds("VP8X", HEAD)) {
      return Size.of(file.little(data + 4, 3) + 1, file.little(data + 7, 3) + 1);
    } else if (file.holds("VP8L", HEAD)) {
      long bits = file.little(data + 1, 3) | (long) file.at(data + 4) << 24;
      return Size.of((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
    } else if (file.holds("VP8 ", HEAD)) {
      return Size.of(file.little(data + 6, 2) & 0x3FFF, file.little(data + 8, 2) & 0x3FFF);
    }
    throw new UnreadablePicture(Trouble.DAMAGED);
  }

  /** The file without the chunks that tell of camera, place and program. */
  static byte[] clean(Bytes file) throws UnreadablePicture {
    var kept = new ByteArrayOutputStream();
    kept.writeBytes(file.part(0, HEAD).copy());
    int end = file.little(4, 4) + 8;
    for (int chunk = HEAD; chunk + 8 <= end; ) {
      int length = file.little(chunk + 4, 4);
      int next = Math.min(end, chunk + 8 + length + (length & 1));
      if (!file.holds("EXIF", chunk) && !file.holds("XMP ", chunk)) {
        kept.writeBytes(file.part(chunk, next).copy());
      }
      chunk = next;
    }
    byte[] clean = kept.toByteArray();
    for (int i = 0; i < 4; i++) {
      clean[4 + i] = (byte) (clean.length - 8 >> 8 * i);
    }
    if (file.holds("VP8X", HEAD)) {
      clean[FLAGS] &= (byte) ~EXIF_OR_XMP;
    }
    return clean;
  }
}
