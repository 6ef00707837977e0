package press.plumbline.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/**
 * What a style sheet writes on the page: the strings of {@code content}, and of the variables it
 * uses.
 */
final class StyleStrings {
  private static final Pattern DECLARATION =
      Pattern.compile("((?<![-\\w])content|--[-\\w]+)\\s*:((?:\"[^\"]*\"|'[^']*'|[^;}\"'])*)");
  private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[-\\w]+)");
  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  /** A character by its code: {@code \37} is 7. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?|\\\\(.)");

  private StyleStrings() {}

  /** A string with its escapes read, and where it stands. */
  record Written(String text, Span at) {}

  static List<Written> of(SourceFile sheet) {
    List<MatchResult> declarations = DECLARATION.matcher(sheet.text()).results().toList();
    Set<String> shown = shown(declarations);
    return declarations.stream()
        .filter(declaration -> shown.contains(declaration.group(1)))
        .flatMap(
            declaration ->
                STRING
                    .matcher(declaration.group(2))
                    .results()
                    .map(string -> written(sheet, declaration.start(2), string)))
        .toList();
  }

  /** The property that writes on the page, and the variables it uses. */
  private static Set<String> shown(List<MatchResult> declarations) {
    var shown = new HashSet<>(Set.of("content"));
    declarations.stream()
        .filter(declaration -> declaration.group(1).equals("content"))
        .flatMap(declaration -> VARIABLE.matcher(declaration.group(2)).results())
        .forEach(variable -> shown.add(variable.group(1)));
    return shown;
  }

  private static Written written(SourceFile sheet, int offset, MatchResult string) {
    int group = string.group(1) != null ? 1 : 2;
    Span at = sheet.span(offset + string.start(group), offset + string.end(group));
    return new Written(unescaped(string.group(group)), at);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape -> {
              if (escape.group(1) == null) {
                return Matcher.quoteReplacement(escape.group(2));
              }
              int code = Integer.parseInt(escape.group(1), 16);
              return Matcher.quoteReplacement(
                  Character.isValidCodePoint(code) ? Character.toString(code) : "");
            });
  }
}
