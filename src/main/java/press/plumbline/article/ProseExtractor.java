package press.plumbline.article;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.plumbline.source.Block;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;

/**
 * Takes the running text out of the body of an article, block by block, each with what stands
 * around it. Footnotes come last, where the reader finds them.
 */
final class ProseExtractor {
  /** A list that starts here is no list, but a paragraph that starts with a figure: 2022. */
  private static final int FIRST_STATISTIC = 100;

  private final Markup body;
  private final Harvest harvest;
  private final Headings headings = new Headings();
  private final List<FootnoteBlock> footnotes = new ArrayList<>();
  private final Map<FootnoteBlock, Setting> callers = new LinkedHashMap<>();

  private ProseExtractor(Markup body, Harvest harvest) {
    this.body = body;
    this.harvest = harvest;
  }

  static void extract(Markup body, Harvest harvest) {
    var extractor = new ProseExtractor(body, harvest);
    extractor.blocks(body.root(), Block.PARAGRAPH, "");
    extractor.footnotes();
  }

  /** The blocks below a node, whose paragraphs are of a kind and continue a sentence. */
  private void blocks(Node parent, Block kind, String lead) {
    String before = "";
    for (Node child : parent.getChildren()) {
      before = block(child, kind, lead, before);
    }
  }

  /** Reads one block; returns its text if it is a paragraph that a list or table may follow. */
  private String block(Node node, Block kind, String lead, String before) {
    if (node instanceof Paragraph paragraph) {
      return paragraph(paragraph, kind, lead).text();
    }
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ListBlock list) {
      list(list, Sentences.last(before));
    } else if (node instanceof BlockQuote quote) {
      blocks(quote, Block.QUOTE, "");
    } else if (node instanceof TableBlock table) {
      boolean captioned = node.getPrevious() instanceof Paragraph p && TableReader.isCaption(p);
      new TableReader(this::text, body, harvest, headings.texts(), captioned ? before : "")
          .read(table);
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentChars());
    } else if (node instanceof FootnoteBlock footnote) {
      footnotes.add(footnote);
    } else if (node instanceof HtmlBlockBase) {
      harvest.fault("html", InlineReader.span(body, node.getChars().trimEnd()), "html");
    }
    return "";
  }

  private void list(ListBlock list, String lead) {
    if (list instanceof OrderedList numbered && numbered.getStartNumber() >= FIRST_STATISTIC) {
      var marker = ((OrderedListItem) list.getFirstChild()).getOpeningMarker();
      harvest.fault("list-number", InlineReader.span(body, marker), "list-number", marker);
    }
    list.getChildren().forEach(item -> blocks(item, Block.ITEM, lead));
  }

  private void heading(Heading heading) {
    headings.leave(heading.getLevel());
    String text = text(heading, Block.HEADING, headings.setting()).text();
    headings.enter(heading.getLevel(), text);
  }

  private Prose paragraph(Paragraph paragraph, Block kind, String lead) {
    if (TableReader.isCaption(paragraph)) {
      return text(paragraph, Block.CAPTION, headings.setting());
    }
    int items = paragraph.getNext() instanceof ListBlock list ? items(list) : 0;
    return text(paragraph, kind, new Setting(headings.texts(), "", "", "", lead, items));
  }

  private Prose text(Node node, Block kind, Setting setting) {
    var reader = InlineReader.read(node, body, kind, harvest);
    reader.eachCall(
        (footnote, sentence) ->
            callers.putIfAbsent(
                footnote, new Setting(setting.headings(), "", "", "", sentence, 0)));
    return reader.harvest(setting);
  }

  private void code(BasedSequence content) {
    var text = new ProseText(body.offsets(), Block.CODE, content.getStartOffset());
    text.verbatim(content.trimEnd());
    if (!text.isEmpty()) {
      harvest.add(text.prose(harvest.language(), headings.setting()));
    }
  }

  private void footnotes() {
    for (FootnoteBlock footnote : footnotes) {
      Setting caller = callers.get(footnote);
      if (caller == null) {
        harvest.warn(
            "footnote",
            InlineReader.span(body, footnote.getText()),
            "footnote-uncalled",
            footnote.getText());
      }
      headings.set(caller == null ? List.of() : caller.headings());
      blocks(footnote, Block.FOOTNOTE, caller == null ? "" : caller.lead());
    }
  }

  private static int items(ListBlock list) {
    int count = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      count++;
    }
    return count;
  }
}
