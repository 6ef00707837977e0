package press.plumbline.share;

import java.io.ByteArrayOutputStream;

/** Bits in bytes, the lowest first. */
final class BitWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long held;
  private int count;

  void bits(int value, int bits) {
    held |= (long) value << count;
    count += bits;
    while (count >= 8) {
      out.write((int) held);
      held >>>= 8;
      count -= 8;
    }
  }

  void code(HuffmanCode code, int symbol) {
    bits(code.codes()[symbol], code.lengths()[symbol]);
  }

  /** What was written, the last byte filled up with zeros. */
  byte[] bytes() {
    bits(0, (8 - count) % 8);
    return out.toByteArray();
  }
}
