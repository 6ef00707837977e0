package press.plumbline.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Short codes for frequent symbols, none longer than sixteen bits (T.81, K.2); for writing. */
final class SymbolCode {
  private static final int LONGEST = 16;
  private static final int SYMBOLS = 256;

  private final int[] codes = new int[SYMBOLS];
  private final int[] lengths = new int[SYMBOLS];

  /** How many codes there are of each length. */
  private final int[] perLength;

  /** Those that have a code, the shortest first. */
  private final int[] symbols;

  private SymbolCode(int[] perLength, int[] symbols) {
    this.perLength = perLength;
    this.symbols = symbols;
    int code = 0;
    int next = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int i = 0; i < perLength[length]; i++) {
        codes[symbols[next]] = code++;
        lengths[symbols[next++]] = length;
      }
      code <<= 1;
    }
  }

  static SymbolCode of(int[] counts) {
    // One more symbol that never comes keeps the code of ones free, which the standard forbids.
    int[] lengths = lengths(Arrays.copyOf(counts, SYMBOLS + 1));
    int[] perLength = new int[SYMBOLS + 1];
    for (int length : lengths) {
      perLength[length]++;
    }
    perLength[0] = 0;
    shorten(perLength);
    int[] symbols =
        IntStream.range(0, SYMBOLS)
            .filter(symbol -> lengths[symbol] > 0)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(symbol -> lengths[symbol]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new SymbolCode(Arrays.copyOf(perLength, LONGEST + 1), symbols);
  }

  /** The two rarest are put together until one is left; each time their codes grow by a bit. */
  private static int[] lengths(int[] counts) {
    counts[SYMBOLS] = 1;
    int[] lengths = new int[counts.length];
    int[] others = new int[counts.length];
    Arrays.fill(others, -1);
    while (true) {
      int rarest = rarest(counts, -1);
      int next = rarest(counts, rarest);
      if (next < 0) {
        return lengths;
      }
      counts[rarest] += counts[next];
      counts[next] = 0;
      int last = grow(rarest, lengths, others);
      others[last] = next;
      grow(next, lengths, others);
    }
  }

  private static int rarest(int[] counts, int but) {
    int rarest = -1;
    for (int i = 0; i < counts.length; i++) {
      if (i != but && counts[i] > 0 && (rarest < 0 || counts[i] <= counts[rarest])) {
        rarest = i;
      }
    }
    return rarest;
  }

  private static int grow(int first, int[] lengths, int[] others) {
    int last = first;
    lengths[last]++;
    while (others[last] >= 0) {
      last = others[last];
      lengths[last]++;
    }
    return last;
  }

  private static void shorten(int[] perLength) {
    for (int length = SYMBOLS; length > LONGEST; length--) {
      while (perLength[length] > 0) {
        int shorter = length - 2;
        while (perLength[shorter] == 0) {
          shorter--;
        }
        perLength[length] -= 2;
        perLength[length - 1]++;
        perLength[shorter + 1] += 2;
        perLength[shorter]--;
      }
    }
    int longest = LONGEST;
    while (perLength[longest] == 0) {
      longest--;
    }
    perLength[longest]--;
  }

  int code(int symbol) {
    return codes[symbol];
  }

  int length(int symbol) {
    return lengths[symbol];
  }

  /**
   * The table as a JPEG tells it.
   *
   * @param name which table it is: 0 or 1, and 16 more for details
   */
  byte[] segment(int name) {
    byte[] segment = new byte[1 + LONGEST + symbols.length];
    segment[0] = (byte) name;
    for (int length = 1; length <= LONGEST; length++) {
      segment[length] = (byte) perLength[length];
    }
    for (int i = 0; i < symbols.length; i++) {
      segment[1 + LONGEST + i] = (byte) symbols[i];
    }
    return segment;
  }
}
