package press.plumbline.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import press.plumbline.picture.UnreadablePicture.Trouble;

/**
 * A JPEG as its segments: {@code FF D8}, then markers such as {@code FF DB} (tables), {@code FF C0}
 * (the frame) and {@code FF DA} (a scan), then {@code FF D9}. What follows that is no picture.
 */
record JpegFile(List<Segment> segments) {
  static final int DHT = 0xC4;
  static final int SOS = 0xDA;
  static final int DQT = 0xDB;
  static final int DRI = 0xDD;
  static final int APP0 = 0xE0;
  static final int APP1 = 0xE1;
  static final int APP2 = 0xE2;
  static final int APP14 = 0xEE;
  private static final int EOI = 0xD9;
  private static final int COMMENT = 0xFE;
  static final String PROFILE = "ICC_PROFILE\0";

  JpegFile {
    segments = List.copyOf(segments);
  }

  /**
   * One segment.
   *
   * @param data what stands between its length and the next segment; for a scan its head
   * @param scan the coded pixels after the head of a scan; else empty
   */
  record Segment(int marker, Bytes data, Bytes scan) {
    boolean isFrame() {
      return marker >= 0xC0 && marker <= 0xCF && marker != DHT && marker != 0xC8 && marker != 0xCC;
    }

    boolean isProfile() {
      return marker == APP2 && data.startsWith(PROFILE);
    }

    /** The frame, its tables, its scans and its colours; nothing of camera, place and program. */
    boolean isPicture() {
      boolean isNote = marker >= APP0 && marker <= 0xEF || marker == COMMENT;
      return !isNote || marker == APP0 || marker == APP14 || isProfile();
    }

    void writeTo(ByteArrayOutputStream out) {
      out.write(0xFF);
      out.write(marker);
      out.write(data.length() + 2 >> 8);
      out.write(data.length() + 2);
      out.writeBytes(data.copy());
      out.writeBytes(scan.copy());
    }
  }

  static JpegFile read(Bytes file) throws UnreadablePicture {
    var segments = new ArrayList<Segment>();
    int at = 2;
    while (true) {
      if (file.at(at) != 0xFF) {
        throw new UnreadablePicture(Trouble.DAMAGED);
      }
      while (file.at(at) == 0xFF) {
        at++;
      }
      int marker = file.at(at);
      at++;
      if (marker == EOI) {
        return new JpegFile(segments);
      }
      int head = at + file.two(at);
      int next = marker == SOS ? afterScan(file, head) : head;
      segments.add(new Segment(marker, file.part(at + 2, head), file.part(head, next)));
      at = next;
    }
  }

  /** In coded pixels FF is followed by 0, or by a mark from which a reader may start again. */
  private static int afterScan(Bytes file, int from) throws UnreadablePicture {
    int at = from;
    while (true) {
      if (file.at(at) == 0xFF) {
        int after = file.at(at + 1);
        if (after != 0 && after != 0xFF && (after < 0xD0 || after > 0xD7)) {
          return at;
        }
      }
      at++;
    }
  }

  Segment frame() throws UnreadablePicture {
    return segments.stream()
        .filter(Segment::isFrame)
        .findFirst()
        .orElseThrow(() -> new UnreadablePicture(Trouble.DAMAGED));
  }

  /** As the reader sees it, the right way up. */
  Size size() throws UnreadablePicture {
    Bytes frame = frame().data();
    Size size = Size.of(frame.two(3), frame.two(1));
    return turn().swaps() ? size.turned() : size;
  }

  Turn turn() {
    return segments.stream()
        .filter(segment -> segment.marker() == APP1 && segment.data().startsWith(Exif.HEAD))
        .findFirst()
        .map(segment -> Exif.turn(segment.data()))
        .orElse(Turn.NONE);
  }

  List<Segment> profile() {
    return segments.stream().filter(Segment::isProfile).toList();
  }

  /** The same pixels without what tells of camera, place and program; the turn stays. */
  byte[] clean() {
    var out = new ByteArrayOutputStream();
    out.write(0xFF);
    out.write(0xD8);
    if (turn() != Turn.NONE) {
      new Segment(APP1, Bytes.of(Exif.of(turn())), Bytes.of(new byte[0])).writeTo(out);
    }
    segments.stream().filter(Segment::isPicture).forEach(segment -> segment.writeTo(out));
    out.write(0xFF);
    out.write(EOI);
    return out.toByteArray();
  }
}
