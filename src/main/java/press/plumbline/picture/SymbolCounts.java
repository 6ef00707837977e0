package press.plumbline.picture;

import java.util.List;
import java.util.stream.Stream;

/** How often each symbol occurs, from which the codes are made. */
final class SymbolCounts implements SymbolSink {
  private final int[][] counts;

  SymbolCounts(int tables) {
    counts = new int[tables][256];
  }

  @Override
  public void symbol(int table, int symbol) {
    counts[table][symbol]++;
  }

  @Override
  public void bits(int value, int count) {}

  List<SymbolCode> codes() {
    return Stream.of(counts).map(SymbolCode::of).toList();
  }
}
