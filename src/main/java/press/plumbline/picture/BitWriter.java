package press.plumbline.picture;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes symbols by their codes; behind each byte FF it puts a 0, so that it is no marker. */
final class BitWriter implements SymbolSink {
  private final List<SymbolCode> codes;
  private final ByteArrayOutputStream out;
  private int buffer;
  private int held;

  BitWriter(List<SymbolCode> codes, ByteArrayOutputStream out) {
    this.codes = codes;
    this.out = out;
  }

  @Override
  public void symbol(int table, int symbol) {
    SymbolCode code = codes.get(table);
    bits(code.code(symbol), code.length(symbol));
  }

  @Override
  public void bits(int value, int count) {
    buffer = buffer << count | value & (1 << count) - 1;
    held += count;
    while (held >= 8) {
      held -= 8;
      int next = buffer >> held & 0xFF;
      out.write(next);
      if (next == 0xFF) {
        out.write(0);
      }
    }
  }

  /** Fills up the last byte with ones. */
  void close() {
    if (held > 0) {
      bits(0xFF, 8 - held);
    }
  }
}
