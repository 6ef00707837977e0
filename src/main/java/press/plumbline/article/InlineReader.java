package press.plumbline.article;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import press.plumbline.source.Block;
import press.plumbline.source.Noncharacter;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;
import press.plumbline.source.Span;

/** Reads the running text of one block; its pictures are texts of their own. */
final class InlineReader {
  /**
   * What was meant for a picture and is none: with what belongs in brackets, or alone where a
   * paragraph begins. 太好了！[笑] is none.
   */
  private static final Pattern LEFT_PICTURE =
      Pattern.compile(
          "[!！]ALT[(（][^\\n]*?[)）]|!ALT ?(?:[(（][^\\n]*?[)）]|\\[[^\\]\\n]*\\])|^!ALT"
              .replace("ALT", "\\[(?!\\^)[^\\[\\]\\n]*(?:\\[[^\\[\\]\\n]*\\][^\\[\\]\\n]*)*\\]"));

  private final Markup markup;
  private final Harvest harvest;
  private final ProseText text;
  private final List<Call> calls = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<int[]> code = new ArrayList<>();
  private final NodeVisitor visitor = new NodeVisitor(handlers());

  private InlineReader(Node node, Markup markup, Block block, Harvest harvest) {
    this.markup = markup;
    this.harvest = harvest;
    this.text = new ProseText(markup.offsets(), block, node.getStartOffset());
  }

  /** A footnote and the offset in the text at which it is called. */
  private record Call(FootnoteBlock footnote, int at) {}

  private record Picture(Node node, LinkNodeBase target) {}

  static InlineReader read(Node node, Markup markup, Block block, Harvest harvest) {
    var reader = new InlineReader(node, markup, block, harvest);
    reader.visitor.visitChildren(node);
    return reader;
  }

  /** The prose of the block, handed to the harvest before the texts of its pictures. */
  Prose harvest(Setting setting) {
    Prose prose = text.prose(harvest.language(), setting);
    if (!text.isEmpty()) {
      harvest.add(prose);
    }
    FigureMark.reportLeftovers(prose, code, harvest);
    reportLeftPictures(prose);
    pictures.forEach(picture -> picture(picture, setting));
    return prose;
  }

  /** A picture whose path holds a space, or whose brackets are full-width, is text to Markdown. */
  private void reportLeftPictures(Prose prose) {
    var left = LEFT_PICTURE.matcher(prose.text());
    while (left.find()) {
      int start = left.start();
      if (code.stream().noneMatch(span -> span[0] <= start && start < span[1])) {
        harvest.fault("image", prose.span(start, left.end()), "image-leftover");
      }
    }
  }

  /** The footnotes that the text calls, each with the sentence that does. */
  void eachCall(BiConsumer<FootnoteBlock, String> taker) {
    calls.forEach(call -> taker.accept(call.footnote(), Sentences.upTo(text.text(), call.at())));
  }

  private VisitHandler<?>[] handlers() {
    return new VisitHandler<?>[] {
      new VisitHandler<>(Paragraph.class, this::paragraph),
      new VisitHandler<>(Text.class, node -> text.escaped(node.getChars())),
      new VisitHandler<>(HtmlEntity.class, this::entity),
      new VisitHandler<>(SoftLineBreak.class, node -> text.softBreak(node.getChars())),
      new VisitHandler<>(HardLineBreak.class, node -> text.hardBreak(node.getChars())),
      new VisitHandler<>(Emphasis.class, this::emphasis),
      new VisitHandler<>(Code.class, this::code),
      new VisitHandler<>(Link.class, this::link),
      new VisitHandler<>(LinkRef.class, this::linkRef),
      new VisitHandler<>(AutoLink.class, this::address),
      new VisitHandler<>(MailLink.class, this::address),
      new VisitHandler<>(Image.class, node -> pictures.add(new Picture(node, node))),
      new VisitHandler<>(ImageRef.class, this::imageRef),
      new VisitHandler<>(Footnote.class, this::footnote),
      new VisitHandler<>(HtmlInline.class, this::html),
      new VisitHandler<>(HtmlInlineComment.class, this::html)
    };
  }

  /** A line of front matter is one text, however many paragraphs it has. */
  private void paragraph(Paragraph node) {
    if (text.length() > 0) {
      text.hardBreak(node.getChars().subSequence(0, 1));
    }
    visitor.visitChildren(node);
  }

  private void entity(HtmlEntity node) {
    String decoded = Escaping.unescapeHtml(node.getChars());
    if (Noncharacter.in(decoded).isPresent()) {
      harvest.fault("noncharacter", span(markup, node.getChars()), "entity", node.getChars());
    }
    text.decoded(decoded, node.getChars());
  }

  /** Two products in one sentence, 5*6 and 7*8, are emphasis to Markdown, and 56 to the reader. */
  private void emphasis(Emphasis node) {
    var source = node.getBaseSequence();
    int mark = node.getStartOffset();
    if (mark > 0
        && Character.isDigit(source.charAt(mark - 1))
        && Character.isDigit(source.charAt(mark + 1))) {
      harvest.warn("asterisk", span(markup, node.getOpeningMarker()), "asterisk");
    }
    visitor.visitChildren(node);
  }

  private void code(Code node) {
    int start = text.length();
    text.collapsed(node.getText());
    code.add(new int[] {start, text.length()});
  }

  private void link(Link node) {
    if (FigureMark.isMark(node)) {
      text.openMark();
      visitor.visitChildren(node);
      FigureMark.close(text, node, markup, harvest);
    } else {
      harvest.add(new Article.Link(target(node), span(node)));
      visitor.visitChildren(node);
    }
  }

  private void linkRef(LinkRef node) {
    if (!node.isDefined()) {
      asWritten(node);
      return;
    }
    var reference = node.getReferenceNode(node.getDocument());
    if (FigureMark.isMark(reference)) {
      harvest.fault("figure-mark", span(node), "figure-mark-reference");
    } else {
      harvest.add(new Article.Link(target(reference), span(node)));
    }
    visitor.visitChildren(node);
  }

  private void address(DelimitedLinkNode node) {
    harvest.add(new Article.Link(node.getText().toString(), span(node)));
    text.verbatim(node.getText());
  }

  private void imageRef(ImageRef node) {
    if (node.isDefined()) {
      pictures.add(new Picture(node, node.getReferenceNode(node.getDocument())));
    } else {
      asWritten(node);
    }
  }

  /** Brackets that turned out to be no link: they are text, and so is what follows them. */
  private void asWritten(RefNode node) {
    var chars = node.getChars();
    Node first = node.getFirstChild();
    if (first == null) {
      text.escaped(chars);
      return;
    }
    text.escaped(chars.subSequence(0, first.getStartOffset() - node.getStartOffset()));
    visitor.visitChildren(node);
    text.escaped(chars.subSequence(node.getLastChild().getEndOffset() - node.getStartOffset()));
  }

  private void footnote(Footnote node) {
    if (node.isDefined()) {
      calls.add(new Call(node.getReferenceNode(node.getDocument()), text.length()));
    } else {
      harvest.fault("footnote", span(node), "footnote-undefined", node.getText());
    }
  }

  private void html(Node node) {
    harvest.fault("html", span(node), "html");
  }

  private void picture(Picture picture, Setting setting) {
    if (FigureMark.isMark(picture.target())) {
      harvest.fault("figure-mark", span(picture.node()), "figure-mark-picture");
      return;
    }
    var alt = read(picture.node(), markup, Block.ALT, harvest);
    if (alt.harvest(new Setting(setting.headings(), "", "", "", "", 0)).text().isBlank()) {
      harvest.fault("alt", span(picture.node()), "alt");
    }
    var caption = LineReader.caption(picture.target().getTitle(), markup, setting, harvest);
    if (ChartMark.isChart(picture.target())) {
      ChartMark.read(picture.node(), picture.target(), caption, markup, harvest);
    } else {
      harvest.add(
          new Article.Image(
              target(picture.target()),
              caption,
              span(picture.node()),
              span(markup, picture.target().getUrl())));
    }
  }

  private static String target(LinkNodeBase node) {
    return Escaping.unescapeString(node.getUrl());
  }

  private Span span(Node node) {
    return span(markup, node.getChars());
  }

  static Span span(Markup markup, BasedSequence chars) {
    return markup.offsets().span(chars.getStartOffset(), chars.getEndOffset());
  }
}
