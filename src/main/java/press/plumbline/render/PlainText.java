package press.plumbline.render;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import press.plumbline.article.Markup;
import press.plumbline.source.Language;

/** Markdown as text without markup, its figures between gate marks. */
final class PlainText {
  private final Slicer slicer;
  private final Vouchers vouchers;
  private final Markup markup;
  private final Language language;
  private final StringBuilder out = new StringBuilder();

  PlainText(Slicer slicer, Vouchers vouchers, Markup markup, Language language) {
    this.slicer = slicer;
    this.vouchers = vouchers;
    this.markup = markup;
    this.language = language;
  }

  String of(Node node) {
    return withBreaks(node).replace(Html.BREAK, "");
  }

  /** The same with the places where a line may break. */
  String withBreaks(Node node) {
    add(node, Spacing.of(node, language));
    return out.toString().strip();
  }

  private void add(Node node, Spacing spacing) {
    for (Node child : node.getChildren()) {
      if (child instanceof Text) {
        slicer.slices(child, markup, spacing).forEach(this::add);
      } else if (child instanceof Code code) {
        slicer.verbatim(code.getText(), markup).forEach(this::add);
      } else if (child instanceof HtmlEntity) {
        add(slicer.whole(child.getChars(), child.getChars().unescape(), markup));
      } else if (child instanceof Link link && link.getFirstChild() == null) {
        slicer.insertion(link, markup).ifPresent(found -> add(Slice.inserted(found)));
      } else if (child instanceof SoftLineBreak) {
        out.append(spacing.drops(child.getStartOffset()) ? "" : " ");
      } else if (child instanceof HardLineBreak) {
        out.append(' ');
      } else {
        add(child, spacing);
      }
    }
  }

  private void add(Slice slice) {
    out.append(slice.finding().isPresent() ? vouchers.wrap(slice.text()) : slice.text());
  }
}
