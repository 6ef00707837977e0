package press.plumbline.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script as it is sent: without the indents and the lines of comment that its authors need. One
 * with a text over several lines, where an indent may matter, goes out as it is.
 */
final class Script {
  private static final Pattern COMMENT = Pattern.compile("//.*");
  private static final Pattern OPEN_TEXT =
      Pattern.compile("(?m)^[^`\\n]*`(?:[^`\\n]*`[^`\\n]*`)*[^`\\n]*$|\\\\$");

  private Script() {}

  static byte[] lean(byte[] bytes) {
    String script = new String(bytes, StandardCharsets.UTF_8);
    if (OPEN_TEXT.matcher(script).find()) {
      return bytes;
    }
    return script
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !COMMENT.matcher(line).matches())
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
