package press.plumbline.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.picture.JpegFile.Segment;
import press.plumbline.picture.UnreadablePicture.Trouble;

/**
 * The pixels of a JPEG, sequential or progressive, in grey or in brightness and two colours. Other
 * kinds (four inks, arithmetic coding, more than eight bits) are left to browsers.
 */
final class JpegDecoder {
  private final JpegFile file;
  private final boolean progressive;
  private final Size stored;
  private final List<JpegComponent> components = new ArrayList<>();
  private final Map<Integer, HuffmanTable> tables = new HashMap<>();
  private final Map<Integer, int[]> quantizations = new HashMap<>();
  private int interval;
  private Size most = new Size(1, 1);

  private JpegDecoder(JpegFile file) throws UnreadablePicture {
    Bytes frame = file.frame().data();
    this.file = file;
    this.progressive = file.frame().marker() == 0xC2;
    this.stored = Size.of(frame.two(3), frame.two(1));
    readComponents(frame);
  }

  /** The coefficients of the picture, or nothing where only browsers know the way. */
  static Optional<JpegPixels> decode(JpegFile file) throws UnreadablePicture {
    return isKnown(file) ? Optional.of(new JpegDecoder(file).decode()) : Optional.empty();
  }

  private static boolean isKnown(JpegFile file) throws UnreadablePicture {
    Segment frame = file.frame();
    int count = frame.data().at(5);
    boolean isRgb = count == 3 && frame.data().at(6) == 'R' && frame.data().at(9) == 'G';
    boolean isUntransformed = false;
    for (Segment segment : file.segments()) {
      if (segment.marker() == JpegFile.APP14 && segment.data().startsWith("Adobe")) {
        isUntransformed = segment.data().at(11) == 0;
      }
    }
    return frame.marker() <= 0xC2
        && frame.data().at(0) == 8
        && (count == 1 || count == 3 && !isRgb && !isUntransformed);
  }

  private void readComponents(Bytes frame) throws UnreadablePicture {
    int count = frame.at(5);
    int across = 1;
    int down = 1;
    for (int i = 0; i < count; i++) {
      int factors = frame.at(7 + 3 * i);
      if (factors >> 4 < 1 || factors >> 4 > 4 || (factors & 15) < 1 || (factors & 15) > 4) {
        throw new UnreadablePicture(Trouble.DAMAGED);
      }
      across = Math.max(across, factors >> 4);
      down = Math.max(down, factors & 15);
    }
    most = new Size(across, down);
    for (int i = 0; i < count; i++) {
      int at = 6 + 3 * i;
      // A single component is not woven with others, whatever its factors say.
      int factors = count == 1 ? 0x11 : frame.at(at + 1);
      Size unit = count == 1 ? new Size(1, 1) : most;
      components.add(
          new JpegComponent(
              frame.at(at), factors >> 4, factors & 15, frame.at(at + 2), stored, unit));
      most = unit;
    }
  }

  private JpegPixels decode() throws UnreadablePicture {
    for (Segment segment : file.segments()) {
      switch (segment.marker()) {
        case JpegFile.DQT -> readQuantizations(segment.data());
        case JpegFile.DHT -> readTables(segment.data());
        case JpegFile.DRI -> interval = segment.data().two(0);
        case JpegFile.SOS -> readScan(segment);
        default -> {}
      }
    }
    for (JpegComponent component : components) {
      if (!quantizations.containsKey(component.quantization)) {
        throw new UnreadablePicture(Trouble.DAMAGED);
      }
    }
    return new JpegPixels(stored, most, components, quantizations);
  }

  private void readQuantizations(Bytes data) throws UnreadablePicture {
    int at = 0;
    while (at < data.length()) {
      boolean wide = data.at(at) >> 4 != 0;
      int[] steps = new int[JpegComponent.BLOCK];
      quantizations.put(data.at(at) & 15, steps);
      at++;
      for (int place : JpegComponent.ZIGZAG) {
        steps[place] = wide ? data.two(at) : data.at(at);
        at += wide ? 2 : 1;
      }
    }
  }

  private void readTables(Bytes data) throws UnreadablePicture {
    int at = 0;
    while (at < data.length()) {
      int count = 0;
      for (int length = 1; length <= 16; length++) {
        count += data.at(at + length);
      }
      tables.put(data.at(at), new HuffmanTable(data.part(at + 1, at + 17 + count)));
      at += 17 + count;
    }
  }

  private void readScan(Segment segment) throws UnreadablePicture {
    Bytes head = segment.data();
    int count = head.at(0);
    var parts = new ArrayList<JpegWeave.Part>();
    for (int i = 0; i < count; i++) {
      int id = head.at(1 + 2 * i);
      int choice = head.at(2 + 2 * i);
      parts.add(
          new JpegWeave.Part(
              component(id),
              Optional.ofNullable(tables.get(choice >> 4)),
              Optional.ofNullable(tables.get(0x10 | choice & 15))));
    }
    Bytes selection = head.part(1 + 2 * count, head.length());
    var scan = new JpegScan(new BitReader(segment.scan().copy()), progressive, selection);
    new JpegWeave(scan, interval, stored, most).read(parts);
  }

  private JpegComponent component(int id) throws UnreadablePicture {
    return components.stream()
        .filter(component -> component.id == id)
        .findFirst()
        .orElseThrow(() -> new UnreadablePicture(Trouble.DAMAGED));
  }
}
