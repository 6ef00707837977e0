package press.plumbline.render;

import java.util.regex.Pattern;
import press.plumbline.source.Language;

/** Text as HTML. */
final class Html {
  private static final Pattern ENGLISH_RUN =
      Pattern.compile("[A-Za-z][A-Za-z'’.&-]*(?: [A-Za-z][A-Za-z'’.&-]*)+");
  private static final Pattern HAN_RUN =
      Pattern.compile("\\p{IsHan}(?:[\\p{IsHan}、，。《》“”·]*[\\p{IsHan}》”])?");

  /** Where a line may break: an editor writes {@code \\|}, a page {@code <wbr>}. */
  static final String BREAK = "\u200B";

  private Html() {}

  static String escape(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\u200B' -> out.append("<wbr>");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Text in which runs of the other language say so: {@code <span lang="en">Made in</span>}. */
  static String prose(String text, Language language) {
    boolean chinese = language == Language.CHINESE;
    String other = (chinese ? Language.ENGLISH : Language.CHINESE).tag();
    var runs = (chinese ? ENGLISH_RUN : HAN_RUN).matcher(text);
    var out = new StringBuilder();
    int end = 0;
    while (runs.find()) {
      out.append(escape(text.substring(end, runs.start())));
      out.append("<span lang=\"").append(other).append("\">");
      out.append(escape(runs.group())).append("</span>");
      end = runs.end();
    }
    return out.append(escape(text.substring(end))).toString();
  }
}
