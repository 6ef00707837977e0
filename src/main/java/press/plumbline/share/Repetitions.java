package press.plumbline.share;

import java.util.Arrays;

/**
 * Data as single bytes and as repetitions of what stood before: {@code abcabcabc} is a, b, c, and
 * six bytes from three bytes back.
 */
final class Repetitions {
  private static final int REACH = 32_768;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 258;

  /** So many earlier places are tried, and no more once one is that long. */
  private static final int TRIES = 48;

  private static final int LONG_ENOUGH = 128;

  private final byte[] data;
  private final int[] latest = new int[1 << 15];
  private final int[] earlier;
  private int[] values = new int[1024];
  private int[] distances = new int[1024];
  private int size;

  private Repetitions(byte[] data) {
    this.data = data;
    this.earlier = new int[data.length];
    Arrays.fill(latest, -1);
  }

  static Repetitions in(byte[] data) {
    var found = new Repetitions(data);
    found.find();
    return found;
  }

  int size() {
    return size;
  }

  /** The byte or, of a repetition, its length. */
  int value(int i) {
    return values[i];
  }

  /** How far back the same stood; 0 for a byte on its own. */
  int distance(int i) {
    return distances[i];
  }

  private void find() {
    for (int at = 0; at < data.length; ) {
      int before = best(at);
      int length = before < 0 ? 1 : common(before, at);
      if (length < SHORTEST) {
        add(data[at] & 0xff, 0);
        length = 1;
      } else {
        add(length, at - before);
      }
      for (int end = at + length; at < end; at++) {
        remember(at);
      }
    }
  }

  /** The earlier place from which most is the same; of equals the nearest. */
  private int best(int at) {
    if (at + SHORTEST > data.length) {
      return -1;
    }
    int best = -1;
    int longest = SHORTEST - 1;
    int place = latest[hash(at)];
    for (int i = 0; i < TRIES && place >= 0 && at - place <= REACH && longest < LONG_ENOUGH; i++) {
      int length = common(place, at);
      if (length > longest) {
        longest = length;
        best = place;
      }
      place = earlier[place];
    }
    return best;
  }

  private int common(int before, int at) {
    int most = Math.min(LONGEST, data.length - at);
    int length = 0;
    while (length < most && data[before + length] == data[at + length]) {
      length++;
    }
    return length;
  }

  private void remember(int at) {
    if (at + SHORTEST <= data.length) {
      int hash = hash(at);
      earlier[at] = latest[hash];
      latest[hash] = at;
    }
  }

  private int hash(int at) {
    int four =
        data[at] & 0xff
            | (data[at + 1] & 0xff) << 8
            | (data[at + 2] & 0xff) << 16
            | data[at + 3] << 24;
    return four * 0x9e3779b1 >>> 17;
  }

  private void add(int value, int distance) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      distances = Arrays.copyOf(distances, 2 * size);
    }
    values[size] = value;
    distances[size] = distance;
    size++;
  }
}
