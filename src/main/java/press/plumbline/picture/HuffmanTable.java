package press.plumbline.picture;

import press.plumbline.picture.UnreadablePicture.Trouble;

/** Which bits stand for which symbol, the frequent ones being short; for reading. */
final class HuffmanTable {
  private static final int LONGEST = 16;
  private static final int QUICK = 9;

  /** For the coming bits, the length of the code that they begin with and its symbol. */
  private final short[] quick = new short[1 << QUICK];

  /** For each length the first code that is too large for it, put at the left of 16 bits. */
  private final int[] limits = new int[LONGEST + 1];

  /** For each length what leads from a code to its symbol. */
  private final int[] offsets = new int[LONGEST + 1];

  private final byte[] symbols;

  /**
   * @param table how many codes there are of each length from 1 to 16, then the symbols
   */
  HuffmanTable(Bytes table) throws UnreadablePicture {
    symbols = table.part(LONGEST, table.length()).copy();
    int code = 0;
    int first = 0;
    for (int length = 1; length <= LONGEST; length++) {
      int count = table.at(length - 1);
      offsets[length] = first - code;
      if (first + count > symbols.length || code + count > 1 << length) {
        throw new UnreadablePicture(Trouble.DAMAGED);
      }
      for (int i = 0; i < count && length <= QUICK; i++) {
        enter(code + i, length, symbols[first + i]);
      }
      code += count;
      first += count;
      limits[length] = code << LONGEST - length;
      code <<= 1;
    }
  }

  private void enter(int code, int length, byte symbol) {
    int from = code << QUICK - length;
    for (int i = 0; i < 1 << QUICK - length; i++) {
      quick[from + i] = (short) (length << 8 | symbol & 0xFF);
    }
  }

  int read(BitReader bits) throws UnreadablePicture {
    int entry = quick[bits.peek(QUICK)];
    if (entry != 0) {
      bits.take(entry >> 8);
      return entry & 0xFF;
    }
    int coming = bits.peek(LONGEST);
    for (int length = QUICK + 1; length <= LONGEST; length++) {
      if (coming < limits[length]) {
        bits.take(length);
        return symbols[(coming >> LONGEST - length) + offsets[length]] & 0xFF;
      }
    }
    throw new UnreadablePicture(Trouble.DAMAGED);
  }
}
