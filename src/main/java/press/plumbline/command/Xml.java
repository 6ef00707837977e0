package press.plumbline.command;

import java.util.List;
import java.util.Map;

/**
 * An element of XML, with other elements in it or a text: {@code <failure type="value">…}.
 * Attributes are printed in the order of their map.
 */
record Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {
  private static final String NO_CHARACTER = "\uFFFD";

  static Xml of(String name, Map<String, String> attributes, List<Xml> children) {
    return new Xml(name, attributes, List.copyOf(children), "");
  }

  static Xml of(String name, Map<String, String> attributes, String text) {
    return new Xml(name, attributes, List.of(), text);
  }

  /** The whole document, this element as its root. */
  String document() {
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    print("", out);
    return out.toString();
  }

  private void print(String indent, StringBuilder out) {
    out.append(indent).append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(quoted(value)).append('"'));
    if (children.isEmpty() && text.isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append('>').append(escaped(text));
    if (!children.isEmpty()) {
      out.append('\n');
      children.forEach(child -> child.print(indent + "  ", out));
      out.append(indent);
    }
    out.append("</").append(name).append(">\n");
  }

  /** Line breaks and tabs, too: a parser would make spaces of them. */
  private static String quoted(String text) {
    return escaped(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(point -> isCharacter(point) ? Character.toString(point) : NO_CHARACTER)
        .collect(java.util.stream.Collectors.joining())
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }

  // XML 1.0, production 2: what a document may hold at all, even as &#…;
  private static boolean isCharacter(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
