package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private final List<SortedMap<Integer, Integer>> rows;

  private SearchTable(List<SortedMap<Integer, Integer>> rows) {
    this.rows = rows;
  }

  /** What is to be found on one shelf. */
  public record Shelf(String titles, String texts) {
    Set<String> keys() {
      return SearchKeys.of(titles + "\n" + texts);
    }
  }

  public static SearchTable of(List<Shelf> shelves) {
    long distinct = shelves.stream().flatMap(shelf -> shelf.keys().stream()).distinct().count();
    var table = new SearchTable(empty(Math.max(1, (int) Long.highestOneBit(distinct))));
    for (int number = 0; number < shelves.size(); number++) {
      var titles = SearchKeys.of(shelves.get(number).titles());
      for (String key : shelves.get(number).keys()) {
        table.row(key).merge(number, titles.contains(key) ? 1 : 0, Math::max);
      }
    }
    return table;
  }

  private static List<SortedMap<Integer, Integer>> empty(int size) {
    var rows = new ArrayList<SortedMap<Integer, Integer>>(size);
    for (int i = 0; i < size; i++) {
      rows.add(new TreeMap<>());
    }
    return rows;
  }

  public int size() {
    return rows.size();
  }

  /** The shelves that may hold a key; 1 where it may be in a title there. */
  SortedMap<Integer, Integer> row(String key) {
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

  /** Twice the number of each shelf, one more for a title; less the one before, less one. */
  private static String written(SortedMap<Integer, Integer> shelves) {
    var row = new StringBuilder();
    int before = -1;
    for (var shelf : shelves.entrySet()) {
      int number = 2 * shelf.getKey() + shelf.getValue();
      int gap = number - before - 1;
      write(gap / BASE, row);
      row.append((char) (LAST + gap % BASE));
      before = number;
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
