package press.plumbline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader of a page sees or hears: its running texts, and attributes such as alt. */
final class PageText {
  static final Set<String> WITHIN_A_LINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan",
          "u", "var", "wbr");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "title",
          "aria-label",
          "aria-description",
          "aria-placeholder",
          "aria-roledescription",
          "aria-valuetext",
          "placeholder",
          "label",
          "summary",
          "data-label",
          "data-title");

  /** Inputs whose value nobody sees. */
  private static final Set<String> UNSEEN = Set.of("hidden", "checkbox", "radio", "range", "color");

  private static final String META =
      "description|author|keywords|subject|application-name|apple-mobile-web-app-title"
          + "|(?:og|article|twitter):(?:title|description|site_name|image:alt|section|tag"
          + "|label\\d|data\\d)";

  private final List<Shown> texts = new ArrayList<>();
  private final List<Element> furniture = new ArrayList<>();
  private final List<String> json = new ArrayList<>();
  private final Set<String> vouched;
  private final Shown.Builder line;

  private PageText(Set<String> vouched) {
    this.vouched = vouched;
    this.line = new Shown.Builder(vouched);
  }

  static PageText of(Element root, Set<String> vouched) {
    var page = new PageText(vouched);
    page.walk(root);
    page.endLine();
    return page;
  }

  List<Shown> texts() {
    return texts;
  }

  /** Elements that the template says are furniture; their text is not among the texts. */
  List<Element> furniture() {
    return furniture;
  }

  /** The JSON-LD of the page. */
  List<String> json() {
    return json;
  }

  private void walk(Node node) {
    if (node instanceof TextNode text) {
      line.add(text.getWholeText());
    } else if (node instanceof Element element) {
      walk(element);
    }
  }

  private void walk(Element element) {
    attributes(element);
    String name = element.normalName();
    if (name.equals("script") || name.equals("style")) {
      data(element);
    } else if (element.hasAttr("data-furniture")) {
      furniture.add(element);
      line.gap();
    } else {
      boolean apart = !WITHIN_A_LINE.contains(name);
      if (apart) {
        endLine();
      }
      element.childNodes().forEach(this::walk);
      if (apart) {
        endLine();
      }
    }
  }

  private void data(Element element) {
    if (element.attr("type").equals("application/ld+json")) {
      element.childNodes().stream()
          .filter(DataNode.class::isInstance)
          .forEach(data -> json.add(((DataNode) data).getWholeData()));
    }
  }

  private void attributes(Element element) {
    for (var attribute : element.attributes()) {
      if (isShown(element, attribute.getKey()) && !attribute.getValue().isBlank()) {
        texts.add(Shown.of(attribute.getValue(), vouched));
      }
    }
  }

  private static boolean isShown(Element element, String attribute) {
    return switch (attribute) {
      case "content" ->
          element.normalName().equals("meta")
              && (element.attr("name") + element.attr("property")).matches(META);
      case "value" -> isValueShown(element);
      case "start" -> element.normalName().equals("ol");
      default -> ATTRIBUTES.contains(attribute);
    };
  }

  private static boolean isValueShown(Element element) {
    return switch (element.normalName()) {
      case "input" -> !UNSEEN.contains(element.attr("type"));
      case "option" -> element.closest("datalist") != null;
      default -> element.normalName().equals("li");
    };
  }

  private void endLine() {
    if (!line.isEmpty()) {
      texts.add(line.build());
      line.clear();
    }
  }
}
