package press.plumbline.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import press.plumbline.article.ChartMark;
import press.plumbline.article.Markup;
import press.plumbline.site.Story;
import press.plumbline.source.Span;

/**
 * The Markdown of a line to HTML: text, emphasis, links, pictures and the calls of notes. Text goes
 * through the {@link Slicer} on its way, so that a figure that runs over bold becomes two marked
 * pieces and the tree is never touched.
 */
final class InlineHtml {
  private final StringBuilder out;
  private final Story story;
  private final boolean own;
  private final Slicer slicer;
  private final Vouchers vouchers;
  private final FigureMarks figures;
  private final LinkTargets links;
  private final Pictures.Folder pictures;
  private final FootnoteHtml footnotes;

  private NodeVisitor visitor;
  private Markup markup;
  private Spacing spacing = Spacing.AS_WRITTEN;
  private int linkDepth;
  private boolean large;

  InlineHtml(
      StringBuilder out,
      Story story,
      boolean own,
      Slicer slicer,
      Vouchers vouchers,
      LinkTargets links,
      Pictures.Folder pictures,
      FootnoteHtml footnotes) {
    this.out = out;
    this.story = story;
    this.own = own;
    this.slicer = slicer;
    this.vouchers = vouchers;
    this.figures = new FigureMarks(story.notes(), vouchers);
    this.links = links;
    this.pictures = pictures;
    this.footnotes = footnotes;
    this.markup = story.article().body();
  }

  /** What visits each kind of node in a line, for the visitor of the blocks around it. */
  void joinTo(NodeVisitor blocks) {
    visitor = blocks;
    blocks.addHandlers(handlers());
  }

  /** The text that lines are of from here on. */
  void in(Markup text) {
    markup = text;
  }

  /** The block that lines are of from here on. */
  void in(Node block) {
    spacing = Spacing.of(block, story.language());
  }

  /** What is appended meanwhile has its numerals large and their units small. */
  void large(Runnable appending) {
    large = true;
    appending.run();
    large = false;
  }

  Span at(BasedSequence chars) {
    return markup.offsets().span(chars.getStartOffset(), chars.getEndOffset());
  }

  private VisitHandler<?>[] handlers() {
    return new VisitHandler<?>[] {
      new VisitHandler<>(HtmlInline.class, node -> {}),
      new VisitHandler<>(Text.class, this::text),
      new VisitHandler<>(HtmlEntity.class, this::entity),
      new VisitHandler<>(Code.class, this::code),
      new VisitHandler<>(SoftLineBreak.class, this::softBreak),
      new VisitHandler<>(HardLineBreak.class, node -> out.append("<br>\n")),
      new VisitHandler<>(Emphasis.class, node -> inline("em", node)),
      new VisitHandler<>(StrongEmphasis.class, node -> inline("strong", node)),
      new VisitHandler<>(Strikethrough.class, node -> inline("del", node)),
      new VisitHandler<>(Link.class, this::link),
      new VisitHandler<>(LinkRef.class, this::linkRef),
      new VisitHandler<>(AutoLink.class, node -> autoLink(node.getText(), "")),
      new VisitHandler<>(MailLink.class, node -> autoLink(node.getText(), "mailto:")),
      new VisitHandler<>(Image.class, node -> image(node, node)),
      new VisitHandler<>(ImageRef.class, this::imageRef),
      new VisitHandler<>(Footnote.class, this::footnote)
    };
  }

  private void text(Text node) {
    slicer.slices(node, markup, spacing).forEach(slice -> add(slice, true));
  }

  private void entity(HtmlEntity node) {
    add(slicer.whole(node.getChars(), node.getChars().unescape(), markup), true);
  }

  /** Code in lines of its own; figures in it are marked as in prose. */
  void verbatim(BasedSequence code) {
    slicer.verbatim(code, markup).forEach(slice -> add(slice, false));
  }

  private void code(Code node) {
    out.append("<code>");
    verbatim(node.getText());
    out.append("</code>");
  }

  private void softBreak(SoftLineBreak node) {
    out.append(spacing.drops(node.getStartOffset()) ? "" : "\n");
  }

  private void inline(String name, Node node) {
    out.append('<').append(name).append('>');
    visitor.visitChildren(node);
    out.append("</").append(name).append('>');
  }

  /** A {@code figure:} link is the author's word to us; the reader sees its text only. */
  private void link(Link node) {
    String url = node.getUrl().unescape();
    if (!url.startsWith("figure:")) {
      link(node, url, node.getUrl());
    } else if (node.getFirstChild() == null) {
      slicer.insertion(node, markup).ifPresent(finding -> add(Slice.inserted(finding), false));
    } else {
      visitor.visitChildren(node);
    }
  }

  private void linkRef(LinkRef node) {
    Reference reference = node.getReferenceNode(markup.root().getDocument());
    if (reference == null) {
      text(node.getChars());
    } else {
      link(node, reference.getUrl().unescape(), reference.getUrl());
    }
  }

  private void link(Node node, String url, BasedSequence at) {
    out.append(links.open(url, at(at)));
    linkDepth++;
    visitor.visitChildren(node);
    linkDepth--;
    out.append("</a>");
  }

  private void autoLink(BasedSequence text, String scheme) {
    out.append(links.open(scheme + text, at(text)));
    linkDepth++;
    text(text);
    linkDepth--;
    out.append("</a>");
  }

  private void text(BasedSequence chars) {
    slicer.verbatim(chars, markup).forEach(slice -> add(slice, true));
  }

  private void imageRef(ImageRef node) {
    Reference reference = node.getReferenceNode(markup.root().getDocument());
    if (reference == null) {
      text(node.getChars());
    } else {
      image(reference, node);
    }
  }

  /** A picture; a chart within a line is none, and has been reported. */
  void image(LinkNodeBase target, Node node) {
    if (ChartMark.isChart(target)) {
      return;
    }
    String url = target.getUrl().unescape();
    out.append(pictures.element(url, plain(node), at(target.getUrl()), PictureBlock.opens(node)));
    if (!target.getTitle().isBlank() && PictureBlock.isInLine(node)) {
      pictures.reportCaption(at(target.getTitle()));
    }
  }

  /** The text of a node without its markup. */
  String plain(Node node) {
    return new PlainText(slicer, vouchers, markup, story.language()).of(node);
  }

  private void footnote(Footnote node) {
    if (node.isDefined()) {
      footnotes.appendCall(node, out);
    } else {
      text(node.getChars());
    }
  }

  private void add(Slice slice, boolean prose) {
    boolean linked = own && linkDepth == 0;
    out.append(
        slice
            .finding()
            .map(finding -> figures.html(finding, slice.text(), linked, large))
            .orElseGet(
                () ->
                    prose
                        ? Html.prose(slice.text(), story.language())
                        : Html.escape(slice.text())));
  }
}
