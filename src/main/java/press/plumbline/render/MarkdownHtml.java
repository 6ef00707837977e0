package press.plumbline.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import press.plumbline.article.Article;
import press.plumbline.article.Inline;
import press.plumbline.article.Markup;
import press.plumbline.site.Story;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/**
 * Markdown to HTML. Text goes through the {@link Slicer} on its way, so that a figure that runs
 * over bold becomes two marked pieces and the tree is never touched.
 */
final class MarkdownHtml {
  private final Story story;
  private final boolean own;
  private final Slicer slicer;
  private final Vouchers vouchers;
  private final FigureMarks figures;
  private final LinkTargets links;
  private final Pictures.Folder pictures;
  private final HeadingIds headings;
  private final FootnoteHtml footnotes;
  private final NodeVisitor visitor = new NodeVisitor(handlers());

  private final StringBuilder out = new StringBuilder();
  private Markup markup;
  private Spacing spacing = Spacing.AS_WRITTEN;
  private int linkDepth;

  MarkdownHtml(
      Story story,
      boolean own,
      Slicer slicer,
      Vouchers vouchers,
      LinkTargets links,
      Pictures.Folder pictures,
      HeadingIds headings,
      FootnoteHtml footnotes) {
    this.story = story;
    this.own = own;
    this.slicer = slicer;
    this.vouchers = vouchers;
    this.figures = new FigureMarks(story.notes(), vouchers);
    this.links = links;
    this.pictures = pictures;
    this.markup = story.article().body();
    this.headings = headings;
    this.footnotes = footnotes;
  }

  String body() {
    out.setLength(0);
    markup = story.article().body();
    visitor.visitChildren(markup.root());
    footnotes.appendNotes(out, this::children);
    return out.toString();
  }

  /** A line of the front matter. */
  String line(Markup line) {
    out.setLength(0);
    append(line);
    return out.toString();
  }

  private void append(Markup line) {
    markup = line;
    for (Node block : line.root().getChildren()) {
      spacing = Spacing.of(block, story.language());
      visitor.visitChildren(block);
    }
    markup = story.article().body();
  }

  private VisitHandler<?>[] handlers() {
    return new VisitHandler<?>[] {
      new VisitHandler<>(Paragraph.class, this::paragraph),
      new VisitHandler<>(Heading.class, this::heading),
      new VisitHandler<>(BlockQuote.class, node -> container("blockquote", node)),
      new VisitHandler<>(BulletList.class, node -> container("ul", node)),
      new VisitHandler<>(OrderedList.class, this::orderedList),
      new VisitHandler<>(BulletListItem.class, this::item),
      new VisitHandler<>(OrderedListItem.class, this::item),
      new VisitHandler<>(ThematicBreak.class, node -> out.append("<hr>\n")),
      new VisitHandler<>(FencedCodeBlock.class, node -> codeBlock(node.getContentChars())),
      new VisitHandler<>(IndentedCodeBlock.class, node -> codeBlock(node.getContentChars())),
      new VisitHandler<>(TableBlock.class, this::table),
      new VisitHandler<>(FootnoteBlock.class, node -> {}),
      new VisitHandler<>(Reference.class, node -> {}),
      new VisitHandler<>(HtmlBlock.class, node -> {}),
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
      new VisitHandler<>(Image.class, node -> image(node, node.getUrl())),
      new VisitHandler<>(ImageRef.class, this::imageRef),
      new VisitHandler<>(Footnote.class, this::footnote)
    };
  }

  private void paragraph(Paragraph node) {
    spacing = Spacing.of(node, story.language());
    if (node.getFirstChild() instanceof Image image && image == node.getLastChild()) {
      picture(image);
    } else if (node.getParent() instanceof ListItem item && isTight(item)) {
      visitor.visitChildren(node);
      out.append(node.getNext() == null ? "" : "\n");
    } else {
      out.append("<p>");
      visitor.visitChildren(node);
      out.append("</p>\n");
    }
  }

  private static boolean isTight(ListItem item) {
    return item.getParent() instanceof ListBlock list && list.isTight();
  }

  private void heading(Heading node) {
    spacing = Spacing.of(node, story.language());
    String name = "h" + node.getLevel();
    out.append('<').append(name).append(" id=\"").append(headings.id(node)).append("\">");
    visitor.visitChildren(node);
    out.append("</").append(name).append(">\n");
  }

  private void container(String name, Node node) {
    out.append('<').append(name).append(">\n");
    visitor.visitChildren(node);
    out.append("</").append(name).append(">\n");
  }

  private void orderedList(OrderedList node) {
    int start = node.getStartNumber();
    out.append(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
    visitor.visitChildren(node);
    out.append("</ol>\n");
  }

  private void item(ListItem node) {
    out.append("<li>");
    visitor.visitChildren(node);
    out.append("</li>\n");
  }

  private void codeBlock(BasedSequence code) {
    out.append("<pre><code>");
    slicer.verbatim(code, markup).forEach(slice -> add(slice, false));
    out.append("</code></pre>\n");
  }

  private void table(TableBlock node) {
    new TableHtml(out, this::cell).append(node);
  }

  private void cell(Node node) {
    spacing = Spacing.of(node, story.language());
    visitor.visitChildren(node);
  }

  private void text(Text node) {
    slicer.slices(node, markup, spacing).forEach(slice -> add(slice, true));
  }

  private void entity(HtmlEntity node) {
    add(slicer.whole(node.getChars(), node.getChars().unescape(), markup), true);
  }

  private void code(Code node) {
    out.append("<code>");
    slicer.verbatim(node.getText(), markup).forEach(slice -> add(slice, false));
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
      slicer.insertion(node, markup).ifPresent(finding -> add(inserted(finding), false));
    } else {
      visitor.visitChildren(node);
    }
  }

  /** What is printed in the place of an inserted figure. */
  static Slice inserted(Finding finding) {
    String text = finding.verdict() instanceof Verdict.Verified verified ? verified.expected() : "";
    return new Slice(text, Optional.of(finding));
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
    out.append(links.open(url, markup.offsets().span(at.getStartOffset(), at.getEndOffset())));
    linkDepth++;
    visitor.visitChildren(node);
    linkDepth--;
    out.append("</a>");
  }

  private void autoLink(BasedSequence text, String scheme) {
    var at = markup.offsets().span(text.getStartOffset(), text.getEndOffset());
    out.append(links.open(scheme + text, at));
    linkDepth++;
    text(text);
    linkDepth--;
    out.append("</a>");
  }

  private void text(BasedSequence chars) {
    slicer.verbatim(chars, markup).forEach(slice -> add(slice, true));
  }

  private void picture(Image image) {
    out.append("<figure class=\"picture\">");
    image(image, image.getUrl());
    caption(image)
        .ifPresent(
            caption -> {
              out.append("<figcaption>");
              append(caption.markup());
              out.append("</figcaption>");
            });
    out.append("</figure>\n");
  }

  private Optional<Inline> caption(Image image) {
    var node = markup.offsets().span(image.getStartOffset(), image.getEndOffset());
    return story.article().images().stream()
        .filter(shown -> node.start() <= shown.at().start() && shown.at().end() <= node.end())
        .findFirst()
        .flatMap(Article.Image::caption);
  }

  private void imageRef(ImageRef node) {
    Reference reference = node.getReferenceNode(markup.root().getDocument());
    if (reference == null) {
      text(node.getChars());
    } else {
      image(node, reference.getUrl());
    }
  }

  private void image(Node node, BasedSequence url) {
    String alt = new PlainText(slicer, vouchers, markup, story.language()).of(node);
    var at = markup.offsets().span(url.getStartOffset(), url.getEndOffset());
    out.append(pictures.element(url.unescape(), alt, at));
  }

  private void footnote(Footnote node) {
    if (node.isDefined()) {
      footnotes.appendCall(node, out);
    } else {
      text(node.getChars());
    }
  }

  private String children(Node node) {
    int start = out.length();
    visitor.visitChildren(node);
    String html = out.substring(start);
    out.setLength(start);
    return html;
  }

  private void add(Slice slice, boolean prose) {
    boolean linked = own && linkDepth == 0;
    out.append(
        slice
            .finding()
            .map(finding -> figures.html(finding, slice.text(), linked))
            .orElseGet(
                () ->
                    prose
                        ? Html.prose(slice.text(), story.language())
                        : Html.escape(slice.text())));
  }
}
