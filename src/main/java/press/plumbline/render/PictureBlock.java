package press.plumbline.render;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Where in its article a picture stands: alone in its paragraph, at the opening, in a line. */
final class PictureBlock {
  private PictureBlock() {}

  /** A picture with nothing before or after it, or a link around such a picture. */
  static boolean isAlone(Node paragraph) {
    Node only = only(paragraph);
    Node inner = only instanceof Link || only instanceof LinkRef ? only(only) : only;
    return paragraph instanceof Paragraph
        && (inner instanceof Image || inner instanceof ImageRef ref && ref.isDefined());
  }

  private static Node only(Node node) {
    Node first = node.getFirstChild();
    return first != null && first == node.getLastChild() ? first : node;
  }

  /** Whether it opens the article: before its first paragraph, or right after it. */
  static boolean opens(Node picture) {
    Node block = picture;
    while (block.getParent() != null && !(block.getParent() instanceof Document)) {
      block = block.getParent();
    }
    Node before = previous(block);
    return isAlone(block)
        && (before == null
            || before instanceof Paragraph && !isAlone(before) && previous(before) == null);
  }

  private static Node previous(Node block) {
    Node before = block.getPrevious();
    while (before instanceof Reference || before instanceof FootnoteBlock) {
      before = before.getPrevious();
    }
    return before;
  }

  /** Whether it stands in a line with other text, where it has no room for a caption. */
  static boolean isInLine(Node picture) {
    Node block = picture;
    while (block.getParent() != null && !(block instanceof Paragraph)) {
      block = block.getParent();
    }
    return !isAlone(block);
  }
}
