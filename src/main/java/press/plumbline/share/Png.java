package press.plumbline.share;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * An indexed picture as a PNG file. The JDK's own writer leaves the compression to the zlib of the
 * machine, whose bytes differ from one to the next; this one does not.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int INDEXED = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Png() {}

  /**
   * @param colours at most 256, as {@code 0xrrggbb}
   * @param pixels row by row, each the number of a colour
   */
  static byte[] of(int width, int height, int[] colours, byte[] pixels) {
    var png = new Png();
    png.out.writeBytes(SIGNATURE);
    png.chunk("IHDR", header(width, height));
    png.chunk("PLTE", palette(colours));
    png.chunk("IDAT", zlib(rows(width, height, pixels)));
    png.chunk("IEND", new byte[0]);
    return png.out.toByteArray();
  }

  private static byte[] header(int width, int height) {
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put(new byte[] {8, INDEXED, 0, 0, 0})
        .array();
  }

  private static byte[] palette(int[] colours) {
    var palette = ByteBuffer.allocate(3 * colours.length);
    for (int colour : colours) {
      palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return palette.array();
  }

  /** Each row with a 0 before it: as it is, without a filter. */
  private static byte[] rows(int width, int height, byte[] pixels) {
    var rows = new byte[height * (width + 1)];
    for (int row = 0; row < height; row++) {
      System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
    }
    return rows;
  }

  private static byte[] zlib(byte[] data) {
    byte[] deflated = Deflate.of(data);
    var sum = new Adler32();
    sum.update(data);
    return ByteBuffer.allocate(deflated.length + 6)
        .put((byte) 0x78)
        .put((byte) 0xda)
        .put(deflated)
        .putInt((int) sum.getValue())
        .array();
  }

  private void chunk(String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(type);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(type);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
