package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * On which shelves of texts a key may be, for a search in the reader's browser. Keys are not
 * written down: each has a row by its hash, and a row lists the numbers of the shelves that hold
 * any of its keys. A shelf listed in vain is weeded out when its texts are read.
 */
public final class SearchTable {
  /** A number is written in digits of 32: from {@code ?} on the last, from {@code _} on others. */
  private static final int BASE = 32;

  private static final char LAST = '?';
  private static final char OTHER = '_';

  private final List<Set<Integer>> rows;

  private SearchTable(List<Set<Integer>> rows) {
    this.rows = rows;
  }

  /**
   * @param texts the text of each shelf
   */
  public static SearchTable of(List<String> texts) {
    var keys = texts.stream().map(SearchKeys::of).toList();
    long distinct = keys.stream().flatMap(Set::stream).distinct().count();
    var table = new SearchTable(empty(Math.max(1, (int) Long.highestOneBit(distinct))));
    for (int shelf = 0; shelf < keys.size(); shelf++) {
      for (String key : keys.get(shelf)) {
        table.row(key).add(shelf);
      }
    }
    return table;
  }

  private static List<Set<Integer>> empty(int size) {
    var rows = new ArrayList<Set<Integer>>(size);
    for (int i = 0; i < size; i++) {
      rows.add(new TreeSet<>());
    }
    return rows;
  }

  public int size() {
    return rows.size();
  }

  /** The shelves that may hold a key. */
  Set<Integer> row(String key) {
    return rows.get(hash(key) & (rows.size() - 1));
  }

  /** FNV-1a, its upper half folded in. */
  private static int hash(String key) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }

  /** The rows in order, parted by commas, in one string or several of as many rows each. */
  public List<String> written(int most) {
    var written = rows.stream().map(SearchTable::written).toList();
    int length = written.stream().mapToInt(row -> row.length() + 1).sum();
    int parts = 1;
    while (length / parts > most && parts < rows.size()) {
      parts *= 2;
    }
    int each = rows.size() / parts;
    return IntStream.range(0, parts)
        .mapToObj(
            i ->
                written.subList(i * each, (i + 1) * each).stream().collect(Collectors.joining(",")))
        .toList();
  }

  /** The number of each shelf less the one before, less one. */
  private static String written(Set<Integer> shelves) {
    var row = new StringBuilder();
    int before = -1;
    for (int shelf : shelves) {
      int gap = shelf - before - 1;
      write(gap / BASE, row);
      row.append((char) (LAST + gap % BASE));
      before = shelf;
    }
    return row.toString();
  }

  private static void write(int upper, StringBuilder row) {
    if (upper > 0) {
      write(upper / BASE, row);
      row.append((char) (OTHER + upper % BASE));
    }
  }
}
