package press.plumbline.share;

import java.util.List;
import press.plumbline.source.Language;

/** As many whole sentences of a standfirst as there is room for. */
final class Standfirst {
  private Standfirst() {}

  static List<TextLine> fitting(
      String text, Typeface face, Language language, double width, int lines) {
    String rest = text.strip();
    while (!rest.isEmpty()) {
      var set = Breaks.anywhere(rest, face, language).lines(lines, width);
      if (set.isPresent()) {
        return set.get();
      }
      rest = withoutLast(rest);
    }
    return List.of();
  }

  private static String withoutLast(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      char c = text.charAt(i);
      boolean stop = c == '.' && text.charAt(i + 1) == ' ';
      if (stop || "。！？".indexOf(c) >= 0) {
        return text.substring(0, i + 1);
      }
    }
    return "";
  }
}
