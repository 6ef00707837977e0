package press.plumbline.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.plumbline.source.Language;

/** A text and the places where its lines may break; how it falls into lines of even length. */
final class Breaks {
  private final String text;
  private final Typeface face;
  private final Language language;
  private final List<Integer> places;
  private final double[][] widths;

  private Breaks(String text, Typeface face, Language language, List<Integer> places) {
    this.text = text;
    this.face = face;
    this.language = language;
    this.places = places;
    this.widths = new double[places.size()][places.size()];
  }

  /** Only where the editor says so. */
  static Breaks marked(String text, Typeface face, Language language) {
    return of(text, face, language, (before, after) -> before == Marks.MAY_BREAK);
  }

  /** Wherever the rules of the language let a line break. */
  static Breaks anywhere(String text, Typeface face, Language language) {
    return of(
        text,
        face,
        language,
        (before, after) ->
            before == Marks.MAY_BREAK
                || before == ' '
                || "-–".indexOf(before) >= 0 && Character.isLetter(after)
                || Marks.mayPart(before, after));
  }

  private interface Rule {
    boolean lets(int before, int after);
  }

  private static Breaks of(String written, Typeface face, Language language, Rule rule) {
    // "Ningbo:\| A Great Port": the next line begins behind the space.
    String text = written.replace("\u200B ", " \u200B");
    var places = new ArrayList<Integer>();
    places.add(0);
    for (int i = 1; i < text.length(); i++) {
      int before = text.codePointBefore(i);
      int after = text.codePointAt(i);
      if (rule.lets(before, after)
          && !isKept(before, after)
          && !Character.isLowSurrogate(text.charAt(i))) {
        places.add(i);
      }
    }
    places.add(text.length());
    return new Breaks(text, face, language, places);
  }

  private static boolean isKept(int before, int after) {
    return before == Marks.NO_BREAK
        || after == Marks.NO_BREAK
        || after == Marks.MAY_BREAK
        || after == ' ';
  }

  /** At most so many lines, none wider, as even as can be; empty if it cannot be done. */
  Optional<List<TextLine>> lines(int most, double width) {
    for (int count = 1; count <= most; count++) {
      var lines = exactly(count, width);
      if (lines.isPresent()) {
        return lines;
      }
    }
    return Optional.empty();
  }

  /** By the narrowest column that holds exactly so many lines. */
  private Optional<List<TextLine>> exactly(int count, double width) {
    int last = places.size() - 1;
    var narrowest = new double[count + 1][last + 1];
    var from = new int[count + 1][last + 1];
    for (double[] row : narrowest) {
      java.util.Arrays.fill(row, Double.MAX_VALUE);
    }
    narrowest[0][0] = 0;
    for (int line = 1; line <= count; line++) {
      for (int end = line; end <= last; end++) {
        for (int start = end - 1; start >= line - 1; start--) {
          double own = width(start, end);
          if (own > width) {
            break;
          }
          double column = Math.max(narrowest[line - 1][start], own);
          if (column < narrowest[line][end]) {
            narrowest[line][end] = column;
            from[line][end] = start;
          }
        }
      }
    }
    return narrowest[count][last] > width ? Optional.empty() : Optional.of(cut(count, last, from));
  }

  private List<TextLine> cut(int count, int last, int[][] from) {
    var lines = new ArrayList<TextLine>();
    int end = last;
    for (int line = count; line > 0; line--) {
      lines.add(0, line(from[line][end], end));
      end = from[line][end];
    }
    return lines;
  }

  private double width(int start, int end) {
    if (widths[start][end] == 0) {
      widths[start][end] = line(start, end).width();
    }
    return widths[start][end];
  }

  private TextLine line(int start, int end) {
    String line = text.substring(places.get(start), places.get(end));
    return TextLine.of(line.replace("\u200B", "").strip(), face, language);
  }
}
