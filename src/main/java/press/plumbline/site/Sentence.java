package press.plumbline.site;

import java.util.List;
import press.plumbline.figure.Reading;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/** The sentence that cites a figure, with the figure set apart: 园区实现地区生产总值 | 3516亿元 | 。 */
public record Sentence(Checked before, Checked figure, Checked after) {

  /** The sentence of one of the findings of a story. */
  public static Sentence of(Finding finding, List<Finding> findings) {
    Reading reading = finding.reading();
    var text = Filled.around(List.of(finding), reading.prose(), findings);
    var bounds = bounds(reading.prose().text(), reading);
    return new Sentence(
        new Checked(heads(reading.prose().setting()) + text.from(bounds.start(), reading.start())),
        new Checked(printed(finding)),
        new Checked(text.from(reading.end(), bounds.end())));
  }

  /** A block's text as readers see it. */
  static String whole(Prose prose, List<Finding> findings) {
    return new Filled(prose, findings).whole();
  }

  /** The figure as readers see it. */
  public static String printed(Finding finding) {
    return isInserted(finding)
        ? ((Verdict.Verified) finding.verdict()).expected()
        : finding.reading().text();
  }

  static boolean isInserted(Finding finding) {
    return finding.reading().start() == finding.reading().end()
        && finding.verdict() instanceof Verdict.Verified;
  }

  /** A cell says little without the heads of its row and column. */
  static String heads(Setting setting) {
    String both =
        setting.rowHead().isBlank() || setting.columnHead().isBlank()
            ? setting.rowHead() + setting.columnHead()
            : setting.rowHead() + " · " + setting.columnHead();
    return both.isBlank() ? "" : both + " · ";
  }

  /** Where the sentence begins and ends that a reading stands in. */
  record Bounds(int start, int end) {}

  static Bounds bounds(String text, Reading reading) {
    int start = reading.start();
    while (start > 0 && !ends(text, start - 1)) {
      start--;
    }
    while (start < reading.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = reading.end();
    while (end < text.length() && !ends(text, end)) {
      end++;
    }
    while (end < text.length() && "。！？.!?”’」』）)".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Bounds(start, end);
  }

  /** Whether a sentence ends with the character: a full stop before a space, not one in 351.6. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if ("。！？\n".indexOf(c) >= 0) {
      return true;
    }
    boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return (c == '.' || c == '!' || c == '?') && last;
  }
}
