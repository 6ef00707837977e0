package press.plumbline.site;

import java.util.Comparator;
import java.util.List;
import press.plumbline.figure.Reading;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/** The sentence that cites a figure, with the figure set apart: 园区实现地区生产总值 | 3516亿元 | 。 */
public record Sentence(Checked before, Checked figure, Checked after) {

  /** The sentence of one of the findings of a story. */
  static Sentence of(Finding finding, List<Finding> findings) {
    Prose prose = finding.reading().prose();
    int start = start(prose.text(), finding.reading().start());
    int end = end(prose.text(), finding.reading().end());
    var text = new Filled(prose, findings);
    return new Sentence(
        new Checked(
            heads(prose.setting()) + text.from(start, finding.reading().start()).stripLeading()),
        new Checked(printed(finding)),
        new Checked(text.from(finding.reading().end(), end).stripTrailing()));
  }

  /** A block's text as readers see it, the inserted figures in their places. */
  static String whole(Prose prose, List<Finding> findings) {
    return new Filled(prose, findings).from(0, prose.text().length() + 1);
  }

  /** The figure as readers see it. */
  static String printed(Finding finding) {
    return isInserted(finding)
        ? ((Verdict.Verified) finding.verdict()).expected()
        : finding.reading().text();
  }

  private static boolean isInserted(Finding finding) {
    return finding.reading().start() == finding.reading().end()
        && finding.verdict() instanceof Verdict.Verified;
  }

  /** Prose and the figures to be inserted in it. */
  private record Filled(Prose prose, List<Finding> findings) {
    private Filled {
      findings =
          findings.stream()
              .filter(finding -> finding.reading().prose() == prose && isInserted(finding))
              .sorted(Comparator.comparing((Finding finding) -> finding.reading().start()))
              .toList();
    }

    private String from(int start, int end) {
      var text = new StringBuilder();
      int at = start;
      for (Finding finding : findings) {
        Reading reading = finding.reading();
        if (reading.start() >= start && reading.start() < end) {
          text.append(prose.text(), at, reading.start()).append(printed(finding));
          at = reading.end();
        }
      }
      return text.append(prose.text(), at, Math.max(at, Math.min(end, prose.text().length())))
          .toString();
    }
  }

  /** A cell says little without the heads of its row and column. */
  private static String heads(Setting setting) {
    String both =
        setting.rowHead().isBlank() || setting.columnHead().isBlank()
            ? setting.rowHead() + setting.columnHead()
            : setting.rowHead() + " · " + setting.columnHead();
    return both.isBlank() ? "" : both + " · ";
  }

  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && !ends(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && !ends(text, end)) {
      end++;
    }
    while (end < text.length() && "。！？.!?”’」』）)".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
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
