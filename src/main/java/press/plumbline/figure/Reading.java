package press.plumbline.figure;

import press.plumbline.source.Prose;
import press.plumbline.source.Span;

/** What became of a run of numerals: a figure, or something nobody could read. */
public sealed interface Reading permits Figure, Unread {
  Prose prose();

  /** Offset in the prose, in UTF-16 units. */
  int start();

  int end();

  default String text() {
    return prose().text().substring(start(), end());
  }

  /** Where it stands in the source. */
  default Span at() {
    return prose().span(start(), end());
  }
}
