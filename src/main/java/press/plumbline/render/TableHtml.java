package press.plumbline.render;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.function.Consumer;

/** A table whose first row and first column are its heads. */
final class TableHtml {
  private final StringBuilder out;
  private final Consumer<Node> content;

  TableHtml(StringBuilder out, Consumer<Node> content) {
    this.out = out;
    this.content = content;
  }

  void append(TableBlock table) {
    out.append("<div class=\"tablewrap\"><table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableCaption) {
        out.append("<caption>");
        content.accept(part);
        out.append("</caption>\n");
      }
    }
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        rows("thead", part);
      } else if (part instanceof TableBody && part.getFirstChild() != null) {
        rows("tbody", part);
      }
    }
    out.append("</table></div>\n");
  }

  private void rows(String name, Node part) {
    out.append('<').append(name).append(">\n");
    for (Node row : part.getChildren()) {
      if (row instanceof TableRow) {
        out.append("<tr>");
        row.getChildren().forEach(cell -> cell((TableCell) cell));
        out.append("</tr>\n");
      }
    }
    out.append("</").append(name).append(">\n");
  }

  private void cell(TableCell cell) {
    boolean empty = cell.getFirstChild() == null;
    boolean first = cell.getPrevious() == null && cell.getNext() != null;
    String name = !empty && (cell.isHeader() || first) ? "th" : "td";
    out.append('<').append(name);
    if (name.equals("th")) {
      out.append(cell.isHeader() ? " scope=\"col\"" : " scope=\"row\"");
    }
    if (cell.getAlignment() != null) {
      String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
      out.append(" class=\"").append(side).append('"');
    }
    out.append('>');
    content.accept(cell);
    out.append("</").append(name).append('>');
  }
}
