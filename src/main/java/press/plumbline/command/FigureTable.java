package press.plumbline.command;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Reading;
import press.plumbline.report.DisplayWidth;

/** A text with its figures marked, and a table of what was read in it, for people. */
final class FigureTable {
  private FigureTable() {}

  static String of(Passage passage, boolean colour) {
    StringBuilder out = new StringBuilder(marked(passage, colour)).append("\n");
    List<List<String>> rows = passage.readings().stream().map(FigureTable::row).toList();
    int[] widths = new int[5];
    rows.forEach(
        row -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
          }
        });
    for (List<String> row : rows) {
      out.append("  ");
      for (int i = 0; i < widths.length; i++) {
        int pad = i + 1 < widths.length ? widths[i] - DisplayWidth.of(row.get(i)) + 2 : 0;
        out.append(row.get(i)).append(" ".repeat(pad));
      }
      out.append("\n");
    }
    return out.toString();
  }

  /** The text with each figure between ⟦ and ⟧, or in reverse video on a terminal. */
  private static String marked(Passage passage, boolean colour) {
    String open = colour ? "\u001b[7m" : "⟦";
    String close = colour ? "\u001b[27m" : "⟧";
    String text = passage.prose().text();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Reading reading : passage.readings()) {
      out.append(text, at, reading.start()).append(open).append(reading.text()).append(close);
      at = reading.end();
    }
    return out.append(text.substring(at)).toString();
  }

  private static List<String> row(Reading reading) {
    if (!(reading instanceof Figure figure)) {
      return List.of(reading.text(), "?", "", "", "");
    }
    List<String> row = new ArrayList<>();
    row.add(figure.text().replace('\n', ' '));
    row.add(figure.kind().code());
    row.add(figure.kind().isStatistic() ? figure.approximation().code() : "");
    Object value = FigureJson.value(figure.value());
    row.add(value == null ? "" : String.valueOf(value));
    row.add(figure.unit().code());
    return row;
  }
}
