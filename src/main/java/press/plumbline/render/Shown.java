package press.plumbline.render;

import java.util.BitSet;

/**
 * A run of text that a reader sees, without gate marks, and which of its characters stood between
 * them.
 *
 * @param balanced whether every mark had its other half
 */
record Shown(String text, BitSet checked, boolean balanced) {

  static Shown of(String marked) {
    var builder = new Builder();
    builder.add(marked);
    return builder.build();
  }

  boolean isChecked(int index) {
    return checked.get(index);
  }

  /** Text as it is gathered, white space collapsed as a browser does. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final BitSet checked = new BitSet();
    private boolean balanced = true;

    /** One text node: its marks open and close within it. */
    void add(String marked) {
      int depth = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == GateMarks.OPEN) {
          depth++;
        } else if (c == GateMarks.CLOSE) {
          balanced &= depth > 0;
          depth = Math.max(0, depth - 1);
        } else {
          add(c, depth > 0);
        }
      }
      balanced &= depth == 0;
    }

    private void add(char c, boolean isChecked) {
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (space && (text.length() == 0 || text.charAt(text.length() - 1) == ' ')) {
        return;
      }
      checked.set(text.length(), isChecked);
      text.append(space ? ' ' : c);
    }

    /** Something that is no text, and parts what stands before it from what comes after. */
    void gap() {
      text.append('\uFFFC');
    }

    boolean isEmpty() {
      return text.length() == 0;
    }

    Shown build() {
      return new Shown(text.toString(), (BitSet) checked.clone(), balanced);
    }

    void clear() {
      text.setLength(0);
      checked.clear();
      balanced = true;
    }
  }
}
