package press.plumbline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an article block by block, each with the heading that leads there. */
final class StoryPassages {
  private static final String NO_TEXT = "svg, sup.fn, .fn__back, script, style";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private String anchor = "";

  /** A block's text, its figures between gate marks. */
  record Passage(String anchor, String text) {}

  private StoryPassages() {}

  static List<Passage> of(StoryHtml story) {
    var found = new StoryPassages();
    found.read(story.standfirst());
    found.read(story.body());
    return found.passages;
  }

  private void read(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NO_TEXT).remove();
    body.childNodes().forEach(this::walk);
    end();
  }

  private void walk(Node node) {
    if (node instanceof TextNode text) {
      block.append(text.getWholeText());
    } else if (node instanceof Element element) {
      boolean apart = !PageText.WITHIN_A_LINE.contains(element.normalName());
      if (apart) {
        end();
      }
      if (element.normalName().matches("h[1-6]") && element.hasAttr("id")) {
        anchor = "#" + element.id();
      }
      element.childNodes().forEach(this::walk);
      if (apart) {
        end();
      }
    }
  }

  private void end() {
    String text = SPACE.matcher(block).replaceAll(" ").strip();
    if (!text.isEmpty()) {
      passages.add(new Passage(anchor, text));
    }
    block.setLength(0);
  }
}
