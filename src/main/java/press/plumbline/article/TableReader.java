package press.plumbline.article;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import press.plumbline.source.Block;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;

/** Reads the cells of a table, each with the heads of its row and column and the caption. */
final class TableReader {
  /** 表1, 表：, Table 2, 单位：亿元, but not 表彰大会. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "[*_（(]*(表\\s*[\\d０-９一二三四五六七八九十：:]|Table\\b|单位\\s*[：:]|Units?\\s*:).*", Pattern.DOTALL);

  private final TextReader texts;
  private final Harvest harvest;
  private final Markup markup;
  private final List<String> headings;
  private String caption;
  private final List<String> columns = new ArrayList<>();

  TableReader(
      TextReader texts, Markup markup, Harvest harvest, List<String> headings, String caption) {
    this.texts = texts;
    this.markup = markup;
    this.harvest = harvest;
    this.headings = headings;
    this.caption = caption;
  }

  /** Reads the text of a node. */
  interface TextReader {
    Prose read(Node node, Block kind, Setting setting);
  }

  /** Whether a paragraph is the caption of the table that follows. */
  static boolean isCaption(Paragraph paragraph) {
    return paragraph.getNext() instanceof TableBlock
        && CAPTION.matcher(paragraph.getChars().trim()).matches();
  }

  void read(TableBlock table) {
    eachBelow(table, TableCaption.class, this::caption);
    eachBelow(table, TableHead.class, head -> eachBelow(head, TableRow.class, this::head));
    eachBelow(table, TableBody.class, body -> eachBelow(body, TableRow.class, this::row));
  }

  private void caption(TableCaption node) {
    caption = texts.read(node, Block.CAPTION, setting("", "")).text();
  }

  private void head(TableRow row) {
    eachBelow(
        row,
        TableCell.class,
        cell -> columns.add(texts.read(cell, Block.CELL, setting("", "")).text()));
  }

  private void row(TableRow row) {
    String rowHead = "";
    int column = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      String columnHead = column < columns.size() ? columns.get(column) : "";
      String text = texts.read(cell, Block.CELL, setting(rowHead, columnHead)).text();
      rowHead = column == 0 ? text : rowHead;
      if (column++ == columns.size()) {
        harvest.fault("table", InlineReader.span(markup, cell.getChars()), "table-cell");
      }
    }
  }

  private Setting setting(String rowHead, String columnHead) {
    return new Setting(headings, rowHead, columnHead, caption, "", 0);
  }

  private static <T extends Node> void eachBelow(Node parent, Class<T> type, Consumer<T> reader) {
    for (Node child : parent.getChildren()) {
      if (type.isInstance(child)) {
        reader.accept(type.cast(child));
      }
    }
  }
}
