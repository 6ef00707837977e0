package press.plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The bytes of a copy made from a plane that is drawn in whole numbers, written down once: whatever
 * machine runs this has to come to the same.
 */
class SameBytesTest {
  @Test
  void aCopyOfACopyIsTheSameOnEveryMachine() throws Exception {
    byte[] first = new JpegEncoder(planes(401, 303), List.of()).encode();
    var photograph = Photograph.of(JpegFile.read(Bytes.of(first))).orElseThrow();
    byte[] second = photograph.copies(List.of(150)).get(0).bytes();
    assertThat(digest(first)).isEqualTo("5a3e03274d2ecf31");
    assertThat(digest(second)).isEqualTo("1f3957d7a88a7b6d");
  }

  private static List<Plane> planes(int width, int height) {
    var planes = new ArrayList<Plane>();
    planes.add(plane(width, height, 7));
    planes.add(plane((width + 1) / 2, (height + 1) / 2, 11));
    planes.add(plane((width + 1) / 2, (height + 1) / 2, 13));
    return planes;
  }

  /** Slopes, steps and a grain from a sequence that every machine counts alike. */
  private static Plane plane(int width, int height, int grain) {
    var plane = new Plane(width, height);
    int next = 1;
    for (int i = 0; i < plane.samples().length; i++) {
      next = next * 1_103_515_245 + 12_345;
      int x = i % width;
      int y = i / width;
      int step = (x / 40 + y / 30) % 2 * 60;
      plane.samples()[i] = (byte) (40 + x / 4 + y / 5 + step + (next >>> 16) % grain);
    }
    return plane;
  }

  private static String digest(byte[] bytes) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return HexFormat.of().formatHex(digest, 0, 8);
  }
}
