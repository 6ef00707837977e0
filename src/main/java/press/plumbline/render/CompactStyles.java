package press.plumbline.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet without what only its authors read: comments, indents, line ends. Strings and
 * addresses stay as they are, and so does every space that means something.
 */
final class CompactStyles {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>/\\*.*?\\*/)"
              + "|(?<kept>\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|url\\([^)]*\\))"
              + "|(?<space>\\s+)"
              + "|(?<mark>[{};,>])",
          Pattern.DOTALL);

  private final StringBuilder out = new StringBuilder();

  /** Whether white space stood between what was written last and what comes. */
  private boolean spaced;

  private CompactStyles() {}

  static String of(String css) {
    var compact = new CompactStyles();
    Matcher tokens = TOKEN.matcher(css);
    int at = 0;
    while (tokens.find()) {
      compact.word(css.substring(at, tokens.start()));
      if (tokens.group("kept") != null) {
        compact.word(tokens.group());
      } else if (tokens.group("mark") != null) {
        compact.mark(tokens.group().charAt(0));
      } else {
        compact.spaced = true;
      }
      at = tokens.end();
    }
    compact.word(css.substring(at));
    return compact.out.toString();
  }

  private void word(String word) {
    if (word.isEmpty()) {
      return;
    }
    if (spaced && !isAfterMark()) {
      out.append(' ');
    }
    out.append(word);
    spaced = false;
  }

  /** Behind a declaration's colon and every mark a space means nothing. */
  private boolean isAfterMark() {
    return out.length() == 0 || "{};,>:".indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private void mark(char mark) {
    if (mark == '}' && out.length() > 0 && out.charAt(out.length() - 1) == ';') {
      out.setLength(out.length() - 1);
    }
    out.append(mark);
    spaced = false;
  }
}
