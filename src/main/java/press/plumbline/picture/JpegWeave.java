package press.plumbline.picture;

import java.util.List;
import java.util.Optional;

/** The order of the blocks of a scan: unit by unit, in each so many of every component. */
final class JpegWeave {
  private final JpegScan scan;
  private final int interval;
  private final Size stored;
  private final Size most;
  private int units;

  /**
   * @param interval after how many units a reader may start again; 0 for never
   * @param most how many blocks of the finest component a unit has across and down
   */
  JpegWeave(JpegScan scan, int interval, Size stored, Size most) {
    this.scan = scan;
    this.interval = interval;
    this.stored = stored;
    this.most = most;
  }

  /** A component in a scan, with its tables, one of which may have nothing to do. */
  static final class Part {
    private static final HuffmanTable NONE = none();

    private final JpegComponent component;
    private final HuffmanTable means;
    private final HuffmanTable details;
    private int mean;

    Part(JpegComponent component, Optional<HuffmanTable> means, Optional<HuffmanTable> details) {
      this.component = component;
      this.means = means.orElse(NONE);
      this.details = details.orElse(NONE);
    }

    private static HuffmanTable none() {
      try {
        return new HuffmanTable(Bytes.of(new byte[16]));
      } catch (UnreadablePicture e) {
        throw new IllegalStateException(e);
      }
    }
  }

  void read(List<Part> parts) throws UnreadablePicture {
    if (parts.size() == 1) {
      readAlone(parts.get(0));
      return;
    }
    int down = JpegComponent.up(stored.height(), 8 * most.height());
    int across = JpegComponent.up(stored.width(), 8 * most.width());
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        readUnit(parts, column, row);
      }
    }
  }

  private void readAlone(Part part) throws UnreadablePicture {
    for (int row = 0; row < part.component.blocksDown; row++) {
      for (int column = 0; column < part.component.blocksAcross; column++) {
        beforeUnit(List.of(part));
        read(part, column, row);
      }
    }
  }

  private void readUnit(List<Part> parts, int column, int row) throws UnreadablePicture {
    beforeUnit(parts);
    for (Part part : parts) {
      JpegComponent component = part.component;
      for (int y = 0; y < component.down; y++) {
        for (int x = 0; x < component.across; x++) {
          read(part, column * component.across + x, row * component.down + y);
        }
      }
    }
  }

  private void beforeUnit(List<Part> parts) throws UnreadablePicture {
    if (interval > 0 && units > 0 && units % interval == 0) {
      scan.restart();
      parts.forEach(part -> part.mean = 0);
    }
    units++;
  }

  private void read(Part part, int column, int row) throws UnreadablePicture {
    JpegComponent component = part.component;
    part.mean =
        scan.read(
            component.coefficients,
            component.block(column, row),
            part.mean,
            part.means,
            part.details);
  }
}
