package press.plumbline.picture;

import press.plumbline.picture.UnreadablePicture.Trouble;

/**
 * The coded pixels of a scan, bit by bit; {@code FF 00} is one byte FF, {@code FF D0} a restart.
 */
final class BitReader {
  private final byte[] bytes;
  private int next;
  private int buffer;
  private int held;

  /** Of the bits held, those that were put in behind the last byte. */
  private int invented;

  BitReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The coming bits, at most 16, without taking them. */
  int peek(int count) {
    while (held < count) {
      fill();
    }
    return buffer >>> held - count & (1 << count) - 1;
  }

  void take(int count) throws UnreadablePicture {
    held -= count;
    if (held < invented) {
      throw new UnreadablePicture(Trouble.CUT_SHORT);
    }
  }

  int read(int count) throws UnreadablePicture {
    if (count == 0) {
      return 0;
    }
    int value = peek(count);
    take(count);
    return value;
  }

  /** A value of so many bits, of which the lower half is negative: 0 of one bit is −1. */
  int signed(int count) throws UnreadablePicture {
    int value = read(count);
    return count > 0 && value < 1 << count - 1 ? value - (1 << count) + 1 : value;
  }

  private void fill() {
    int value = 0;
    if (next >= bytes.length || isMark()) {
      invented += 8;
    } else {
      value = bytes[next] & 0xFF;
      next += value == 0xFF ? 2 : 1;
    }
    buffer = buffer << 8 | value;
    held += 8;
  }

  private boolean isMark() {
    return bytes[next] == (byte) 0xFF && next + 1 < bytes.length && bytes[next + 1] != 0;
  }

  /** Goes on behind the next mark. */
  void restart() throws UnreadablePicture {
    held = 0;
    invented = 0;
    while (next < bytes.length && !isMark()) {
      next++;
    }
    if (next >= bytes.length) {
      throw new UnreadablePicture(Trouble.CUT_SHORT);
    }
    next += 2;
  }
}
