package press.plumbline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Value;
import press.plumbline.report.DisplayWidth;
import press.plumbline.report.Messages;

/** A text with its figures marked, and a table of what was read in it, for people. */
final class FigureTable {
  private FigureTable() {}

  static String of(Passage passage, Messages messages, boolean colour) {
    StringBuilder out = new StringBuilder(marked(passage, colour).stripTrailing()).append("\n\n");
    List<List<String>> rows = new ArrayList<>();
    if (!passage.readings().isEmpty()) {
      rows.add(head(messages));
    }
    passage.readings().stream().map(FigureTable::row).forEach(rows::add);
    int[] widths = new int[5];
    rows.forEach(
        row -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
          }
        });
    for (List<String> row : rows) {
      var line = new StringBuilder("  ");
      for (int i = 0; i < widths.length; i++) {
        int pad = widths[i] - DisplayWidth.of(row.get(i)) + 2;
        line.append(row.get(i)).append(" ".repeat(pad));
      }
      out.append(line.toString().stripTrailing()).append("\n");
    }
    return out.toString();
  }

  private static List<String> head(Messages messages) {
    return Stream.of(
            "column-figure", "column-kind", "column-approximation", "column-value", "column-unit")
        .map(code -> messages.text(code))
        .toList();
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
    row.add(isName(figure) ? "" : figure.approximation().code());
    Object value = FigureJson.value(figure.value());
    row.add(value == null ? "" : grouped(figure, String.valueOf(value)));
    row.add(figure.unit().code());
    return row;
  }

  private static boolean isName(Figure figure) {
    return figure.kind() == Kind.NAME || figure.kind() == Kind.IDIOM;
  }

  /** 351,600,000,000: the digits of an amount in threes; a date stays as it is. */
  private static String grouped(Figure figure, String value) {
    if (figure.value() instanceof Value.Moment) {
      return value;
    }
    var grouped = new StringBuilder();
    int run = 0;
    for (int i = value.length() - 1; i >= 0; i--) {
      char c = value.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      if (run == 4 && !isDecimal(value, i)) {
        grouped.append(',');
        run = 1;
      }
      grouped.append(c);
    }
    return grouped.reverse().toString();
  }

  /** Whether a digit stands behind the point. */
  private static boolean isDecimal(String value, int at) {
    int from = at;
    while (from > 0 && value.charAt(from - 1) >= '0' && value.charAt(from - 1) <= '9') {
      from--;
    }
    return from > 0 && value.charAt(from - 1) == '.';
  }
}
