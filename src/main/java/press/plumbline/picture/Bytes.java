package press.plumbline.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import press.plumbline.picture.UnreadablePicture.Trouble;

/** The bytes of a file or of a part of it, read by place; what lies beyond the end was cut off. */
final class Bytes {
  private final byte[] all;
  private final int start;
  private final int end;

  private Bytes(byte[] all, int start, int end) {
    this.all = all;
    this.start = start;
    this.end = end;
  }

  static Bytes of(byte[] all) {
    return new Bytes(all, 0, all.length);
  }

  int length() {
    return end - start;
  }

  Bytes part(int from, int to) throws UnreadablePicture {
    need(from, to - from);
    return new Bytes(all, start + from, start + to);
  }

  byte[] copy() {
    return Arrays.copyOfRange(all, start, end);
  }

  int at(int place) throws UnreadablePicture {
    need(place, 1);
    return all[start + place] & 0xFF;
  }

  /** Two bytes, the larger first. */
  int two(int place) throws UnreadablePicture {
    return at(place) << 8 | at(place + 1);
  }

  /** Four bytes, the largest first; a length beyond what a file can have is damage. */
  int four(int place) throws UnreadablePicture {
    return size((long) two(place) << 16 | two(place + 2));
  }

  /** Some bytes, the smallest first. */
  int little(int place, int count) throws UnreadablePicture {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | at(place + i);
    }
    return size(value);
  }

  private static int size(long value) throws UnreadablePicture {
    if (value > Integer.MAX_VALUE / 2) {
      throw new UnreadablePicture(Trouble.DAMAGED);
    }
    return (int) value;
  }

  boolean startsWith(String text) {
    return holds(text, 0);
  }

  boolean holds(String text, int place) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return place >= 0
        && place + wanted.length <= length()
        && Arrays.equals(
            wanted, 0, wanted.length, all, start + place, start + place + wanted.length);
  }

  /** Each byte as a character. */
  String text() {
    return new String(all, start, length(), StandardCharsets.ISO_8859_1);
  }

  private void need(int place, int count) throws UnreadablePicture {
    if (place < 0 || count < 0 || place > length() - count) {
      throw new UnreadablePicture(Trouble.CUT_SHORT);
    }
  }
}
