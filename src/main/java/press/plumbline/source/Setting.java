package press.plumbline.source;

import java.util.List;

/**
 * What stands around a block and says what it is about.
 *
 * @param headings the headings above it, outermost first
 * @param rowHead for a cell, the text of the first cell of its row
 * @param columnHead for a cell, the text of the head of its column
 * @param caption for a cell, the caption of its table
 * @param lead for a list item the sentence that opens the list, for a footnote the sentence that
 *     calls it
 * @param items for the paragraph that opens a list, how many items the list has; else 0
 */
public record Setting(
    List<String> headings,
    String rowHead,
    String columnHead,
    String caption,
    String lead,
    int items) {
  public static final Setting NONE = new Setting(List.of(), "", "", "", "", 0);

  public Setting {
    headings = List.copyOf(headings);
  }
}
