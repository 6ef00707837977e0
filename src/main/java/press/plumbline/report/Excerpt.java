package press.plumbline.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a source with marks under a stretch of it, cut to the width at hand: a Chinese
 * paragraph is one line of some hundred characters.
 */
record Excerpt(String line, String indent, String marks) {
  private static final String CUT = "…";

  /** One character as it is shown, and how wide; no control character reaches the terminal. */
  private record Cell(String shown, int width) {
    private static final String CONTROL = "\uFFFD";

    static Cell of(int character) {
      if (character == '\t') {
        return new Cell(" ".repeat(DisplayWidth.TAB), DisplayWidth.TAB);
      }
      if (Character.isISOControl(character)) {
        return new Cell(CONTROL, 1);
      }
      String shown =
          Character.getType(character) == Character.FORMAT ? "" : Character.toString(character);
      return new Cell(shown, DisplayWidth.of(character));
    }
  }

  /**
   * @param from the first marked character, counted in code points from 0
   * @param to the character after the last marked one; nothing marked still shows one mark
   * @param width the columns there are
   */
  static Excerpt of(String text, int from, int to, char mark, int width) {
    List<Cell> cells = text.codePoints().mapToObj(Cell::of).toList();
    int first = Math.min(from, cells.size());
    int last = Math.max(first, Math.min(to, cells.size()));
    Window window = window(cells, first, last, width);
    String before = window.start() > 0 ? CUT : "";
    String after = window.end() < cells.size() ? CUT : "";
    int indent = before.length() + width(cells, window.start(), first);
    int marked = Math.max(1, width(cells, first, Math.min(last, window.end())));
    return new Excerpt(
        before + shown(cells, window) + after,
        " ".repeat(indent),
        String.valueOf(mark).repeat(marked));
  }

  private record Window(int start, int end) {}

  /** The stretch to show: the marked part, a third of what is left before it, the rest after. */
  private static Window window(List<Cell> cells, int first, int last, int width) {
    if (width(cells, 0, cells.size()) <= width) {
      return new Window(0, cells.size());
    }
    int spare = Math.max(0, width - 2 * CUT.length() - width(cells, first, last));
    int start = back(cells, first, spare / 3);
    int end = forth(cells, start, width - 2 * CUT.length());
    if (end == cells.size()) {
      start = Math.min(first, back(cells, end, width - CUT.length()));
    }
    return new Window(start, end);
  }

  private static int back(List<Cell> cells, int from, int width) {
    int at = from;
    for (int left = width; at > 0 && cells.get(at - 1).width() <= left; at--) {
      left -= cells.get(at - 1).width();
    }
    return at;
  }

  private static int forth(List<Cell> cells, int from, int width) {
    int at = from;
    for (int left = width; at < cells.size() && cells.get(at).width() <= left; at++) {
      left -= cells.get(at).width();
    }
    return at;
  }

  private static int width(List<Cell> cells, int from, int to) {
    return cells.subList(from, to).stream().mapToInt(Cell::width).sum();
  }

  private static String shown(List<Cell> cells, Window window) {
    return cells.subList(window.start(), window.end()).stream()
        .map(Cell::shown)
        .collect(Collectors.joining());
  }
}
