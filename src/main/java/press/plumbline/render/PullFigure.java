package press.plumbline.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import press.plumbline.article.Markup;
import press.plumbline.source.Span;
import press.plumbline.verify.Finding;

/**
 * A figure set large between paragraphs: a quotation whose first paragraph is nothing but a figure,
 * 1.42倍 or 超16万家, and whose second says of what.
 */
final class PullFigure {
  /** 超, 约, more than: what may stand beside the figure. */
  private static final int LONGEST_WORD = 12;

  private final Slicer slicer;
  private final Markup markup;
  private final Set<Finding> findings = new HashSet<>();
  private final StringBuilder words = new StringBuilder();

  private PullFigure(Slicer slicer, Markup markup) {
    this.slicer = slicer;
    this.markup = markup;
  }

  /**
   * The second one of a body, if it has more than one: two that are large make neither stand out.
   */
  static Optional<Span> second(Markup body, Slicer slicer) {
    return StreamSupport.stream(body.root().getDescendants().spliterator(), false)
        .filter(node -> node instanceof BlockQuote quote && is(quote, slicer, body))
        .skip(1)
        .findFirst()
        .map(Node::getFirstChild)
        .map(figure -> body.offsets().span(figure.getStartOffset(), figure.getEndOffset()));
  }

  static boolean is(BlockQuote quote, Slicer slicer, Markup markup) {
    Node first = quote.getFirstChild();
    return first instanceof Paragraph
        && first.getNext() instanceof Paragraph second
        && second.getNext() == null
        && new PullFigure(slicer, markup).isAlone(first);
  }

  private boolean isAlone(Node paragraph) {
    read(paragraph);
    String beside = words.toString().strip();
    return findings.size() == 1
        && beside.length() <= LONGEST_WORD
        && beside.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ');
  }

  private void read(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof Link link && link.getFirstChild() == null) {
        slicer.insertion(link, markup).ifPresent(findings::add);
      } else if (child instanceof Text) {
        slicer
            .slices(child, markup, Spacing.AS_WRITTEN)
            .forEach(
                slice ->
                    slice
                        .finding()
                        .ifPresentOrElse(findings::add, () -> words.append(slice.text())));
      } else {
        read(child);
      }
    }
  }
}
