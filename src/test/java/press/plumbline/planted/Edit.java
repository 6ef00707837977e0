package press.plumbline.planted;

import java.util.Comparator;
import java.util.List;

/** One change of a text: what stands from start to end gives way to something else. */
record Edit(int start, int end, String text) {

  static String apply(String source, List<Edit> edits) {
    StringBuilder changed = new StringBuilder(source);
    edits.stream()
        .sorted(Comparator.comparing(Edit::start).reversed())
        .forEach(edit -> changed.replace(edit.start(), edit.end(), edit.text()));
    return changed.toString();
  }

  /** How much longer it makes the text. */
  int growth() {
    return text.length() - (end - start);
  }
}
