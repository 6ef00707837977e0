package press.plumbline.planted;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.source.Prose;

/** A sentence of a prose, half open, without what ends it. */
record Sentence(Prose prose, int start, int end) {
  private static final Pattern END = Pattern.compile("[。！？!?；;]|\\.(?=\\s|$)");

  static Sentence around(Prose prose, int offset) {
    Matcher ends = END.matcher(prose.text());
    int start = 0;
    while (ends.find()) {
      if (ends.start() >= offset) {
        return new Sentence(prose, start, ends.start());
      }
      start = ends.end();
    }
    return new Sentence(prose, start, prose.text().length());
  }

  static Sentence whole(Prose prose) {
    return new Sentence(prose, 0, prose.text().length());
  }

  String text() {
    return prose.text().substring(start, end);
  }

  /** Where its first letter stands. */
  int bodyStart() {
    return end - text().stripLeading().length();
  }

  boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}
