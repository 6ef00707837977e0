package press.plumbline.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a camera noted: a small TIFF, of which only tag 274, which way up, matters here. */
final class Exif {
  static final String HEAD = "Exif\0\0";
  private static final int TURN = 274;

  private Exif() {}

  static Turn turn(Bytes segment) {
    try {
      Bytes tiff = segment.part(HEAD.length(), segment.length());
      boolean little = tiff.startsWith("II");
      int table = little ? tiff.little(4, 4) : tiff.four(4);
      int entries = two(tiff, table, little);
      for (int i = 0; i < entries; i++) {
        int entry = table + 2 + 12 * i;
        if (two(tiff, entry, little) == TURN) {
          return Turn.of(two(tiff, entry + 8, little));
        }
      }
    } catch (UnreadablePicture e) {
      // Readers ignore a note they cannot read, and so do we.
      return Turn.NONE;
    }
    return Turn.NONE;
  }

  private static int two(Bytes tiff, int at, boolean little) throws UnreadablePicture {
    return little ? tiff.little(at, 2) : tiff.two(at);
  }

  /** A note that says which way up and nothing else. */
  static byte[] of(Turn turn) {
    String oneEntry = "4D4D002A" + "00000008" + "0001" + "0112" + "0003" + "00000001" + "%04X0000";
    byte[] tiff = HexFormat.of().parseHex((oneEntry + "00000000").formatted(turn.tag()));
    var note = new ByteArrayOutputStream();
    note.writeBytes(HEAD.getBytes(StandardCharsets.US_ASCII));
    note.writeBytes(tiff);
    return note.toByteArray();
  }
}
