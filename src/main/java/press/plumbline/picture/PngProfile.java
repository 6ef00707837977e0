package press.plumbline.picture;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import press.plumbline.picture.JpegFile.Segment;

/** The colour profile of a PNG as a JPEG carries it. */
final class PngProfile {
  private static final int MOST = 65_000;

  private PngProfile() {}

  /** Nothing if it has none, or one that no single segment holds. */
  static List<Segment> of(PngFile file) {
    byte[] chunk = file.data("iCCP");
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    if (chunk.length < name + 2) {
      return List.of();
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(chunk, name + 2, chunk.length - name - 2);
      byte[] profile = new byte[MOST];
      int length = inflater.inflate(profile);
      return inflater.finished() ? List.of(segment(profile, length)) : List.of();
    } catch (DataFormatException e) {
      return List.of();
    } finally {
      inflater.end();
    }
  }

  private static Segment segment(byte[] profile, int length) {
    var data = new ByteArrayOutputStream();
    data.writeBytes(JpegFile.PROFILE.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    data.write(1);
    data.write(1);
    data.write(profile, 0, length);
    return new Segment(JpegFile.APP2, Bytes.of(data.toByteArray()), Bytes.of(new byte[0]));
  }
}
