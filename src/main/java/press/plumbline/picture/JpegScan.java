package press.plumbline.picture;

import press.plumbline.picture.UnreadablePicture.Trouble;

/**
 * One scan: the coefficients from {@code first} to {@code last} of some components, or in a
 * progressive picture one more bit of them.
 */
final class JpegScan {
  private static final int[] ZIGZAG = JpegComponent.ZIGZAG;

  private final BitReader bits;
  private final boolean progressive;
  private final int first;
  private final int last;
  private final int shift;
  private final boolean refines;

  /** Blocks to come that hold nothing more. */
  private int empty;

  /**
   * @param selection three bytes: first and last coefficient, and which bit was and is the lowest
   */
  JpegScan(BitReader bits, boolean progressive, Bytes selection) throws UnreadablePicture {
    this.bits = bits;
    this.progressive = progressive;
    this.first = progressive ? selection.at(0) : 0;
    this.last = progressive ? selection.at(1) : 63;
    this.refines = progressive && selection.at(2) >> 4 != 0;
    this.shift = progressive ? selection.at(2) & 15 : 0;
    if (last > 63 || first > last || shift > 13) {
      throw new UnreadablePicture(Trouble.DAMAGED);
    }
  }

  void restart() throws UnreadablePicture {
    bits.restart();
    empty = 0;
  }

  /** Reads a block and gives back the mean that the next block of the component starts from. */
  int read(short[] block, int at, int mean, HuffmanTable means, HuffmanTable details)
      throws UnreadablePicture {
    int newMean = first == 0 ? mean(block, at, mean, means) : mean;
    if (!progressive) {
      details(block, at, 1, details);
    } else if (first > 0 && refines) {
      refine(block, at, details);
    } else if (first > 0) {
      details(block, at, first, details);
    }
    return newMean;
  }

  private int mean(short[] block, int at, int mean, HuffmanTable means) throws UnreadablePicture {
    if (refines) {
      block[at] |= (short) (bits.read(1) << shift);
      return mean;
    }
    int next = mean + bits.signed(length(means.read(bits)));
    block[at] = (short) (next << shift);
    return next;
  }

  private void details(short[] block, int at, int from, HuffmanTable table)
      throws UnreadablePicture {
    if (empty > 0) {
      empty--;
      return;
    }
    int k = from;
    while (k <= last) {
      int symbol = table.read(bits);
      int zeros = symbol >> 4;
      int length = symbol & 15;
      if (length == 0 && zeros < 15) {
        empty = (1 << zeros) - 1 + bits.read(zeros);
        return;
      }
      k += zeros;
      if (k > last) {
        throw new UnreadablePicture(Trouble.DAMAGED);
      }
      block[at + ZIGZAG[k]] = (short) (bits.signed(length) << shift);
      k++;
    }
  }

  private void refine(short[] block, int at, HuffmanTable table) throws UnreadablePicture {
    int k = first;
    while (empty == 0 && k <= last) {
      int symbol = table.read(bits);
      int zeros = symbol >> 4;
      if ((symbol & 15) == 0 && zeros < 15) {
        empty = (1 << zeros) + bits.read(zeros);
        break;
      }
      int fresh = (symbol & 15) == 0 ? 0 : bits.read(1) == 1 ? 1 << shift : -1 << shift;
      k = refineUpTo(zeros, block, at, k);
      if (fresh != 0 && k <= last) {
        block[at + ZIGZAG[k]] = (short) fresh;
      }
      k++;
    }
    if (empty > 0) {
      refineUpTo(JpegComponent.BLOCK, block, at, k);
      empty--;
    }
  }

  /** Adds a bit to what is there, and stops at the next place that is empty after so many. */
  private int refineUpTo(int zeros, short[] block, int at, int from) throws UnreadablePicture {
    int left = zeros;
    int k = from;
    for (; k <= last; k++) {
      int place = at + ZIGZAG[k];
      if (block[place] != 0) {
        boolean more = bits.read(1) == 1;
        block[place] += (short) (!more ? 0 : block[place] > 0 ? 1 << shift : -1 << shift);
      } else if (left == 0) {
        break;
      } else {
        left--;
      }
    }
    return k;
  }

  private static int length(int symbol) throws UnreadablePicture {
    if (symbol > 15) {
      throw new UnreadablePicture(Trouble.DAMAGED);
    }
    return symbol;
  }
}
