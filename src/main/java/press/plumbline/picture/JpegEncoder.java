package press.plumbline.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import press.plumbline.picture.JpegFile.Segment;

/**
 * Writes planes as a JPEG: sequential, brightness in full and colours at half the size, codes
 * fitted to the picture. The same planes make the same bytes everywhere.
 */
final class JpegEncoder {
  private static final int SOF0 = 0xC0;
  private static final byte[] NOTHING = {};

  private final Size size;
  private final List<Segment> profile;
  private final List<BlockPlane> parts = new ArrayList<>();

  /**
   * @param planes brightness; or brightness of the size and two colours of half of it, rounded up
   * @param profile what tells browsers how to take the colours
   */
  JpegEncoder(List<Plane> planes, List<Segment> profile) {
    this.size = new Size(planes.get(0).width(), planes.get(0).height());
    this.profile = profile;
    boolean grey = planes.size() == 1;
    int across = JpegComponent.up(size.width(), grey ? 8 : 16);
    int down = JpegComponent.up(size.height(), grey ? 8 : 16);
    for (Plane plane : planes) {
      int blocks = !grey && parts.isEmpty() ? 2 : 1;
      var steps = parts.isEmpty() ? Quantization.BRIGHTNESS : Quantization.COLOUR;
      parts.add(new BlockPlane(plane, steps, blocks, across, down));
    }
  }

  byte[] encode() {
    var counts = new SymbolCounts(parts.size() == 1 ? 2 : 4);
    weave(counts);
    var codes = counts.codes();
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    write(JpegFile.APP0, new byte[] {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0}, out);
    profile.forEach(segment -> segment.writeTo(out));
    write(JpegFile.DQT, quantizations(), out);
    write(SOF0, frame(), out);
    for (int i = 0; i < codes.size(); i++) {
      write(JpegFile.DHT, codes.get(i).segment(i >> 1 | (i & 1) << 4), out);
    }
    write(JpegFile.SOS, scan(), out);
    var bits = new BitWriter(codes, out);
    weave(bits);
    bits.close();
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
    return out.toByteArray();
  }

  private void weave(SymbolSink sink) {
    parts.forEach(BlockPlane::rewind);
    BlockPlane first = parts.get(0);
    for (int row = 0; row < first.unitsDown(); row++) {
      for (int column = 0; column < first.unitsAcross(); column++) {
        for (int i = 0; i < parts.size(); i++) {
          parts.get(i).codeUnit(column, row, i == 0 ? 0 : 2, sink);
        }
      }
    }
  }

  private byte[] quantizations() {
    var out = new ByteArrayOutputStream();
    out.write(0);
    out.writeBytes(Quantization.BRIGHTNESS.inOrder());
    if (parts.size() > 1) {
      out.write(1);
      out.writeBytes(Quantization.COLOUR.inOrder());
    }
    return out.toByteArray();
  }

  private byte[] frame() {
    var out = new ByteArrayOutputStream();
    out.write(8);
    out.write(size.height() >> 8);
    out.write(size.height());
    out.write(size.width() >> 8);
    out.write(size.width());
    out.write(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      out.write(i + 1);
      out.write(parts.size() > 1 && i == 0 ? 0x22 : 0x11);
      out.write(i == 0 ? 0 : 1);
    }
    return out.toByteArray();
  }

  private byte[] scan() {
    var out = new ByteArrayOutputStream();
    out.write(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      out.write(i + 1);
      out.write(i == 0 ? 0x00 : 0x11);
    }
    out.writeBytes(new byte[] {0, 63, 0});
    return out.toByteArray();
  }

  private static void write(int marker, byte[] data, ByteArrayOutputStream out) {
    new Segment(marker, Bytes.of(data), Bytes.of(NOTHING)).writeTo(out);
  }
}
