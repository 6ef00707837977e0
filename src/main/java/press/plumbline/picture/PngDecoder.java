package press.plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import press.plumbline.picture.UnreadablePicture.Trouble;

/**
 * The pixels of a PNG that is a photograph: in full colour or grey, nowhere transparent, and so
 * varied that packing did not help, with more than a byte for a pixel. A diagram packs to a tenth
 * of that, and its letters would suffer in a smaller copy.
 */
final class PngDecoder {
  private static final int GREY = 0;
  private static final int COLOUR = 2;
  private static final int COLOUR_AND_ALPHA = 6;
  private static final int BITS = 16;

  private final Size size;
  private final int channels;
  private final byte[] rows;

  private PngDecoder(PngFile file) throws UnreadablePicture {
    this.size = file.size();
    this.channels =
        switch (file.head().at(9)) {
          case GREY -> 1;
          case COLOUR -> 3;
          default -> 4;
        };
    this.rows = inflate(file.data("IDAT"), (size.width() * channels + 1) * size.height());
  }

  static Optional<List<Layer>> decode(PngFile file) throws UnreadablePicture {
    if (!maybePhotograph(file)) {
      return Optional.empty();
    }
    var decoder = new PngDecoder(file);
    decoder.unfilter();
    return decoder.isOpaque() ? Optional.of(decoder.layers()) : Optional.empty();
  }

  private static boolean maybePhotograph(PngFile file) throws UnreadablePicture {
    Bytes head = file.head();
    int type = head.at(9);
    boolean isPlain = head.at(8) == 8 && head.at(12) == 0 && !file.has("tRNS") && !file.has("acTL");
    return isPlain
        && (type == GREY || type == COLOUR || type == COLOUR_AND_ALPHA)
        && file.data("IDAT").length > file.size().pixels() * (type == GREY ? 0.5 : 1);
  }

  static byte[] inflate(byte[] packed, int length) throws UnreadablePicture {
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] data = new byte[length];
      int done = 0;
      while (done < length) {
        int more = inflater.inflate(data, done, length - done);
        if (more == 0) {
          throw new UnreadablePicture(Trouble.CUT_SHORT);
        }
        done += more;
      }
      return data;
    } catch (DataFormatException e) {
      throw new UnreadablePicture(Trouble.DAMAGED);
    } finally {
      inflater.end();
    }
  }

  /** Each row begins with how its bytes were told: by what stands left, above, or between. */
  private void unfilter() throws UnreadablePicture {
    int row = size.width() * channels + 1;
    for (int y = 0; y < size.height(); y++) {
      int filter = rows[y * row];
      if (filter < 0 || filter > 4) {
        throw new UnreadablePicture(Trouble.DAMAGED);
      }
      for (int i = 1; i < row && filter > 0; i++) {
        int at = y * row + i;
        int left = i > channels ? rows[at - channels] & 0xFF : 0;
        int above = y > 0 ? rows[at - row] & 0xFF : 0;
        int corner = y > 0 && i > channels ? rows[at - row - channels] & 0xFF : 0;
        rows[at] += (byte) guess(filter, left, above, corner);
      }
    }
  }

  private static int guess(int filter, int left, int above, int corner) {
    return switch (filter) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> (left + above) / 2;
      default -> nearest(left, above, corner);
    };
  }

  private static int nearest(int left, int above, int corner) {
    int sum = left + above - corner;
    int toLeft = Math.abs(sum - left);
    int toAbove = Math.abs(sum - above);
    int toCorner = Math.abs(sum - corner);
    if (toLeft <= toAbove && toLeft <= toCorner) {
      return left;
    }
    return toAbove <= toCorner ? above : corner;
  }

  private boolean isOpaque() {
    for (int i = 0; channels == 4 && i < size.pixels(); i++) {
      if (rows[at(i) + 3] != -1) {
        return false;
      }
    }
    return true;
  }

  private int at(int pixel) {
    return pixel * channels + pixel / size.width() + 1;
  }

  private List<Layer> layers() {
    var layers = new ArrayList<Layer>();
    if (channels == 1) {
      layers.add(layer(1, 0, 0, 0));
    } else {
      layers.add(layer(0.299, 0.587, 0.114, 0));
      layers.add(layer(-0.168736, -0.331264, 0.5, 128));
      layers.add(layer(0.5, -0.418688, -0.081312, 128));
    }
    return layers;
  }

  private Layer layer(double red, double green, double blue, int zero) {
    int[] weights = {weight(red), weight(green), weight(blue)};
    var plane = new Plane(size.width(), size.height());
    for (int i = 0; i < plane.samples().length; i++) {
      int sum = (zero << BITS) + (1 << BITS - 1);
      for (int channel = 0; channel < Math.min(3, channels); channel++) {
        sum += weights[channel] * (rows[at(i) + channel] & 0xFF);
      }
      plane.samples()[i] = (byte) Math.max(0, Math.min(255, sum >> BITS));
    }
    return new Layer(plane, size.width(), size.height());
  }

  private static int weight(double part) {
    return (int) StrictMath.round(part * (1 << BITS));
  }
}
