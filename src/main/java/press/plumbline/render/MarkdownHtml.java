package press.plumbline.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.function.Function;
import press.plumbline.article.Article;
import press.plumbline.article.ChartMark;
import press.plumbline.article.Inline;
import press.plumbline.article.Markup;
import press.plumbline.site.Story;
import press.plumbline.source.Span;

/**
 * The Markdown of an article to HTML, block by block: paragraphs, headings, lists, tables and
 * pictures with their captions; what stands in a line is for {@link InlineHtml}.
 */
final class MarkdownHtml {
  private final Story story;
  private final Slicer slicer;
  private final HeadingIds headings;
  private final FootnoteHtml footnotes;
  private final Function<ChartHtml.Shown, String> charts;
  private final boolean own;
  private final StringBuilder out = new StringBuilder();
  private final InlineHtml inline;
  private final NodeVisitor visitor = new NodeVisitor(handlers());

  MarkdownHtml(
      Story story,
      boolean own,
      Slicer slicer,
      Vouchers vouchers,
      LinkTargets links,
      Pictures.Folder pictures,
      HeadingIds headings,
      FootnoteHtml footnotes,
      Function<ChartHtml.Shown, String> charts) {
    this.story = story;
    this.own = own;
    this.slicer = slicer;
    this.charts = charts;
    this.headings = headings;
    this.footnotes = footnotes;
    this.inline = new InlineHtml(out, story, own, slicer, vouchers, links, pictures, footnotes);
    inline.joinTo(visitor);
  }

  String body() {
    out.setLength(0);
    inline.in(story.article().body());
    visitor.visitChildren(story.article().body().root());
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
    inline.in(line);
    for (Node block : line.root().getChildren()) {
      inline.in(block);
      visitor.visitChildren(block);
    }
    inline.in(story.article().body());
  }

  private VisitHandler<?>[] handlers() {
    return new VisitHandler<?>[] {
      new VisitHandler<>(Paragraph.class, this::paragraph),
      new VisitHandler<>(Heading.class, this::heading),
      new VisitHandler<>(BlockQuote.class, this::quotation),
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
      new VisitHandler<>(HtmlBlock.class, node -> {})
    };
  }

  private void paragraph(Paragraph node) {
    inline.in(node);
    if (PictureBlock.isAlone(node)
        && node.getFirstChild() instanceof Image image
        && ChartMark.isChart(image)) {
      chart(image);
    } else if (PictureBlock.isAlone(node)) {
      picture(node);
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
    inline.in(node);
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

  private void quotation(BlockQuote node) {
    if (!PullFigure.is(node, slicer, story.article().body())) {
      container("blockquote", node);
      return;
    }
    Node figure = node.getFirstChild();
    inline.in(figure);
    out.append("<div class=\"pull\"><p class=\"pull__n\">");
    inline.large(() -> visitor.visitChildren(figure));
    out.append("</p>\n");
    visitor.visit(figure.getNext());
    out.append("</div>\n");
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
    inline.verbatim(code);
    out.append("</code></pre>\n");
  }

  private void table(TableBlock node) {
    new TableHtml(out, this::cell).append(node);
  }

  private void cell(Node node) {
    inline.in(node);
    visitor.visitChildren(node);
  }

  private void picture(Paragraph alone) {
    out.append("<figure class=\"picture\">");
    visitor.visitChildren(alone);
    caption(alone)
        .ifPresent(
            caption -> {
              out.append("<figcaption>");
              append(caption.markup());
              out.append("</figcaption>");
            });
    out.append("</figure>\n");
  }

  private void chart(Image image) {
    Span node = inline.at(image.getChars());
    var all = story.article().charts();
    for (Article.Chart chart : all) {
      Span at = chart.at();
      if (node.start() <= at.start() && at.end() <= node.end()) {
        String id = "c-" + story.slug() + "-" + (all.indexOf(chart) + 1);
        String title = aside(() -> append(chart.title().markup()));
        out.append(charts.apply(new ChartHtml.Shown(chart, id, title, inline.plain(image), own)));
      }
    }
  }

  private Optional<Inline> caption(Paragraph picture) {
    Span node = inline.at(picture.getChars());
    return story.article().images().stream()
        .filter(shown -> node.start() <= shown.at().start() && shown.at().end() <= node.end())
        .findFirst()
        .flatMap(Article.Image::caption);
  }

  private String children(Node node) {
    return aside(() -> visitor.visitChildren(node));
  }

  /** What would be appended, by itself. */
  private String aside(Runnable appending) {
    int start = out.length();
    appending.run();
    String html = out.substring(start);
    out.setLength(start);
    return html;
  }
}
