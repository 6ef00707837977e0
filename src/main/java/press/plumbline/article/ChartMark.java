package press.plumbline.article;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import press.plumbline.source.Span;

/** A picture that the build draws: {@code ![alt](chart:north,south/income/2022 "title")}. */
public final class ChartMark {
  private static final String SCHEME = "chart:";

  private ChartMark() {}

  /** Whether a picture's address names a chart. */
  public static boolean isChart(LinkNodeBase target) {
    return target.getUrl().startsWith(SCHEME);
  }

  /** Hands the chart to the harvest, or says what its form lacks. */
  static void read(
      Node node, LinkNodeBase target, Optional<Inline> title, Markup markup, Harvest harvest) {
    Span whole = InlineReader.span(markup, node.getChars());
    if (!isAlone(node)) {
      harvest.fault("chart", whole, "chart-inline");
    }
    if (title.isEmpty()) {
      harvest.fault("chart", whole, "chart-title");
      return;
    }
    var url = target.getUrl();
    harvest.add(
        new Article.Chart(
            url.subSequence(SCHEME.length()).toString(),
            title.get(),
            InlineReader.span(markup, url.subSequence(SCHEME.length()))));
  }

  /** It is a block of its own: a paragraph of the article that holds nothing else. */
  private static boolean isAlone(Node node) {
    return node instanceof Image
        && node.getParent() instanceof Paragraph paragraph
        && paragraph.getParent() instanceof Document
        && node == paragraph.getFirstChild()
        && node == paragraph.getLastChild();
  }
}
