package press.plumbline.render;

import io.pebbletemplates.pebble.error.PebbleException;
import press.plumbline.report.Message;

/** A mistake in the use of a filter or function, at the template's line. */
final class TemplateFault extends PebbleException {
  private final transient Message headline;

  /** What the designer will read, and the word in the line at which it stands. */
  private final String word;

  TemplateFault(Message headline, String word, String template, int line) {
    super(null, headline.code(), line, template);
    this.headline = headline;
    this.word = word;
  }

  Message headline() {
    return headline;
  }

  String word() {
    return word;
  }
}
