package press.plumbline.picture;

/** What takes the symbols of a picture: first to be counted, then to be written. */
interface SymbolSink {
  /**
   * @param table 0 and 1 for means and details of brightness, 2 and 3 for those of the colours
   */
  void symbol(int table, int symbol);

  /** The lowest bits of a value. */
  void bits(int value, int count);
}
