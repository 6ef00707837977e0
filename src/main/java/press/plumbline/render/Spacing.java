package press.plumbline.render;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import press.plumbline.article.FullWidth;
import press.plumbline.source.Language;

/**
 * Which spaces and line breaks of a Chinese block are none to the reader: those between Han and
 * Latin, which the style sheet sets apart, and breaks between Han. English stays as written.
 */
final class Spacing {
  static final Spacing AS_WRITTEN = new Spacing();

  private final BitSet dropped = new BitSet();
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[256];

  private Spacing() {}

  static Spacing of(Node block, Language language) {
    if (language != Language.CHINESE) {
      return AS_WRITTEN;
    }
    var spacing = new Spacing();
    spacing.gather(block);
    spacing.drop();
    return spacing;
  }

  /** Whether the character at this offset of the Markdown is left out. */
  boolean drops(int offset) {
    return dropped.get(offset);
  }

  private void gather(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof Text) {
        add(child.getChars());
      } else if (child instanceof SoftLineBreak) {
        add('\n', child.getStartOffset());
      } else if (child instanceof Link link && link.getFirstChild() == null) {
        add('0', child.getStartOffset());
      } else if (child instanceof Code || child instanceof HtmlEntity) {
        add('&', child.getStartOffset());
      } else if (child.getFirstChild() == null) {
        add('\uFFFC', child.getStartOffset());
      } else {
        gather(child);
      }
    }
  }

  private void add(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      if (chars.getIndexOffset(i) >= 0) {
        add(chars.charAt(i), chars.getIndexOffset(i));
      }
    }
  }

  private void add(char character, int offset) {
    if (text.length() == offsets.length) {
      offsets = java.util.Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[text.length()] = offset;
    text.append(character);
  }

  private void drop() {
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      if (end > i && i > 0 && end < text.length() && isNone(i, end)) {
        for (int j = i; j < end; j++) {
          dropped.set(offsets[j]);
        }
      }
      i = Math.max(i, end - 1);
    }
  }

  private boolean isNone(int from, int to) {
    int before = text.codePointBefore(from);
    int after = text.codePointAt(to);
    boolean breaks = text.substring(from, to).indexOf('\n') >= 0;
    return breaks && FullWidth.joins(before, after)
        || Character.isIdeographic(before) && isLatin(after)
        || isLatin(before) && Character.isIdeographic(after);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  /** Letters and digits, and the signs that belong to a number. */
  private static boolean isLatin(int character) {
    return character < 0x250 && Character.isLetterOrDigit(character)
        || "%‰$£€¥+#℃".indexOf(character) >= 0;
  }
}
