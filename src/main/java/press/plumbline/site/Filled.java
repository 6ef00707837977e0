package press.plumbline.site;

import java.util.Comparator;
import java.util.List;
import press.plumbline.figure.Reading;
import press.plumbline.source.Prose;
import press.plumbline.verify.Finding;

/** Prose as readers see it: with the figures that the build inserts in their places. */
record Filled(Prose prose, List<Finding> insertions) {
  Filled {
    insertions =
        insertions.stream()
            .filter(finding -> finding.reading().prose() == prose)
            .filter(Sentence::isInserted)
            .sorted(Comparator.comparing((Finding finding) -> finding.reading().start()))
            .toList();
  }

  /** The same around figures that are set apart, and so are not filled in between. */
  static Filled around(List<Finding> apart, Prose prose, List<Finding> findings) {
    return new Filled(
        prose, findings.stream().filter(finding -> !apart.contains(finding)).toList());
  }

  String whole() {
    return from(0, prose.text().length() + 1);
  }

  /** What readers see of the characters from {@code start} to {@code end}. */
  String from(int start, int end) {
    var text = new StringBuilder();
    int at = start;
    for (Finding finding : insertions) {
      Reading reading = finding.reading();
      if (reading.start() >= start && reading.start() < end) {
        text.append(prose.text(), at, reading.start()).append(Sentence.printed(finding));
        at = reading.end();
      }
    }
    int last = Math.min(end, prose.text().length());
    return text.append(prose.text(), at, Math.max(at, last)).toString();
  }
}
