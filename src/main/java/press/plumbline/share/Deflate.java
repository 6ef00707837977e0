package press.plumbline.share;

import java.util.Arrays;

/** Bytes compressed as RFC 1951 has it: repetitions first, then one block of Huffman codes. */
final class Deflate {
  private static final int END = 256;
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** The symbol for a length or distance, and the bits that follow it. */
  private record Extra(int symbol, int bits, int value) {
    static Extra ofLength(int length) {
      return length == 258 ? new Extra(285, 0, 0) : of(length - 3, 2, 257);
    }

    static Extra ofDistance(int distance) {
      return of(distance - 1, 1, 0);
    }

    /** Steps double in width after every 2 to the {@code fine}. */
    private static Extra of(int value, int fine, int first) {
      int width = 31 - Integer.numberOfLeadingZeros(Math.max(1, value));
      int bits = Math.max(0, width - fine);
      int step = (value >> bits) + (bits << fine);
      return new Extra(first + step, bits, value & (1 << bits) - 1);
    }
  }

  private final Repetitions found;
  private final BitWriter out = new BitWriter();
  private final HuffmanCode symbols;
  private final HuffmanCode distances;

  private Deflate(byte[] data) {
    this.found = Repetitions.in(data);
    var symbolCounts = new int[286];
    var distanceCounts = new int[30];
    symbolCounts[END] = 1;
    for (int i = 0; i < found.size(); i++) {
      if (found.distance(i) == 0) {
        symbolCounts[found.value(i)]++;
      } else {
        symbolCounts[Extra.ofLength(found.value(i)).symbol()]++;
        distanceCounts[Extra.ofDistance(found.distance(i)).symbol()]++;
      }
    }
    this.symbols = HuffmanCode.of(symbolCounts, 15);
    this.distances = HuffmanCode.of(distanceCounts, 15);
  }

  static byte[] of(byte[] data) {
    return new Deflate(data).deflated();
  }

  private byte[] deflated() {
    out.bits(1, 1);
    out.bits(2, 2);
    codes();
    for (int i = 0; i < found.size(); i++) {
      if (found.distance(i) == 0) {
        out.code(symbols, found.value(i));
      } else {
        extra(symbols, Extra.ofLength(found.value(i)));
        extra(distances, Extra.ofDistance(found.distance(i)));
      }
    }
    out.code(symbols, END);
    return out.bytes();
  }

  private void extra(HuffmanCode code, Extra extra) {
    out.code(code, extra.symbol());
    out.bits(extra.value(), extra.bits());
  }

  /** The lengths of both codes, themselves in a code, runs of them shortened. */
  private void codes() {
    var lengths = Arrays.copyOf(symbols.lengths(), 286 + 30);
    System.arraycopy(distances.lengths(), 0, lengths, 286, 30);
    var counts = new int[19];
    runs(lengths, (symbol, value, bits) -> counts[symbol]++);
    var code = HuffmanCode.of(counts, 7);
    int last = ORDER.length;
    while (last > 4 && code.lengths()[ORDER[last - 1]] == 0) {
      last--;
    }
    out.bits(286 - 257, 5);
    out.bits(30 - 1, 5);
    out.bits(last - 4, 4);
    for (int i = 0; i < last; i++) {
      out.bits(code.lengths()[ORDER[i]], 3);
    }
    runs(
        lengths,
        (symbol, value, bits) -> {
          out.code(code, symbol);
          out.bits(value, bits);
        });
  }

  private interface Taker {
    void take(int symbol, int value, int bits);
  }

  private static void runs(int[] lengths, Taker taker) {
    for (int at = 0; at < lengths.length; ) {
      int end = at + 1;
      while (end < lengths.length && lengths[end] == lengths[at]) {
        end++;
      }
      int run = end - at;
      if (lengths[at] == 0 && run >= 11) {
        run = Math.min(run, 138);
        taker.take(18, run - 11, 7);
      } else if (lengths[at] == 0 && run >= 3) {
        taker.take(17, run - 3, 3);
      } else if (at > 0 && lengths[at] == lengths[at - 1] && run >= 3) {
        run = Math.min(run, 6);
        taker.take(16, run - 3, 2);
      } else {
        run = 1;
        taker.take(lengths[at], 0, 0);
      }
      at += run;
    }
  }
}
