package press.plumbline.render;

import java.util.BitSet;
import java.util.Set;

/**
 * A run of text that a reader sees, without gate marks, and which of its characters stood between
 * them.
 *
 * @param whole whether every mark had its other half, and what stood between them was vouched for
 */
record Shown(String text, BitSet checked, boolean whole) {

  static Shown of(String marked, Set<String> vouched) {
    var builder = new Builder(vouched);
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
    private final Set<String> vouched;
    private boolean whole = true;

    Builder(Set<String> vouched) {
      this.vouched = vouched;
    }

    /** One text node: its marks open and close within it. */
    void add(String marked) {
      int depth = 0;
      int start = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == GateMarks.OPEN) {
          start = depth++ == 0 ? i : start;
        } else if (c == GateMarks.CLOSE) {
          whole &= depth > 1 || depth == 1 && isVouchedFor(marked.substring(start, i));
          depth = Math.max(0, depth - 1);
        } else {
          add(c, depth > 0);
        }
      }
      whole &= depth == 0;
    }

    private boolean isVouchedFor(String stretch) {
      return vouched.contains(GateMarks.strip(stretch));
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
      return new Shown(text.toString(), (BitSet) checked.clone(), whole);
    }

    void clear() {
      text.setLength(0);
      checked.clear();
      whole = true;
    }
  }
}
