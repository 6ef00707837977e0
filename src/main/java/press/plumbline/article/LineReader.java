package press.plumbline.article;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import press.plumbline.source.Block;
import press.plumbline.source.Setting;
import press.plumbline.source.SourceMap;

/** Reads a line of Markdown that stands outside the body: a title, a caption, a correction. */
final class LineReader {
  private LineReader() {}

  static Inline read(
      String text, SourceMap offsets, Block block, Setting setting, Harvest harvest) {
    Markup markup = Markdown.line(unfolded(text, offsets), offsets);
    return new Inline(
        InlineReader.read(markup.root(), markup, block, harvest).harvest(setting), markup);
  }

  /** The caption of a picture, {@code ![alt](path "caption")}, which has escapes of its own. */
  static Optional<Inline> caption(
      BasedSequence title, Markup markup, Setting setting, Harvest harvest) {
    if (title.isBlank()) {
      return Optional.empty();
    }
    var text = new ProseText(markup.offsets(), Block.CAPTION, title.getStartOffset());
    text.escaped(title);
    return Optional.of(read(text.text(), text.map(), Block.CAPTION, setting, harvest));
  }

  /** The line breaks that YAML folded into spaces, for Chinese has no use for those. */
  private static String unfolded(String text, SourceMap offsets) {
    var lines = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && offsets.span(i, i + 1).text().contains("\n")) {
        lines.setCharAt(i, '\n');
      }
    }
    return lines.toString();
  }
}
