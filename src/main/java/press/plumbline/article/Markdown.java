package press.plumbline.article;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import press.plumbline.source.SourceFile;
import press.plumbline.source.SourceMap;

/**
 * The Markdown that articles are written in: CommonMark, the tables and strikethrough of GitHub,
 * footnotes, and emphasis that knows Chinese punctuation.
 */
public final class Markdown {
  private static final Parser BODY = Parser.builder(body()).build();
  private static final Parser LINE = Parser.builder(line()).build();

  private Markdown() {}

  /** What a renderer of this Markdown has to be built with. */
  public static DataHolder rendering() {
    return tables(new MutableDataSet())
        .set(
            Parser.EXTENSIONS,
            List.<Extension>of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create()))
        .toImmutable();
  }

  /** The Markdown of a file from an offset on; the offsets of its nodes are those of the file. */
  static Markup body(SourceFile file, int start) {
    String text = file.text();
    var body = BasedSequence.of(text).subSequence(start, text.length());
    return new Markup(BODY.parse(body), SourceMap.straight(file, 0, text.length()));
  }

  /** A line of Markdown: emphasis and links, but no heading, list or table. */
  static Markup line(String text, SourceMap offsets) {
    return new Markup(LINE.parse(BasedSequence.of(text)), offsets);
  }

  private static DataHolder body() {
    return tables(new MutableDataSet())
        .set(
            Parser.EXTENSIONS,
            List.<Extension>of(
                TablesExtension.create(), FootnoteExtension.create(), new ChineseEmphasis()));
  }

  private static DataHolder line() {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, List.<Extension>of(new ChineseEmphasis()))
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.BLOCK_QUOTE_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
  }

  private static MutableDataSet tables(MutableDataSet options) {
    return options
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
  }
}
