package press.plumbline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.plumbline.data.Observation;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Story;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;

/**
 * Names that the data gives to two things, or that are words of every sentence. That is said once,
 * at the data; the figures that hang on such a name are not reported on top of it.
 */
final class DoubtfulNames {
  private static final Set<String> RULES = Set.of("ambiguous-alias", "common-word");

  private final Set<String> names = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  private DoubtfulNames() {}

  static DoubtfulNames in(Diagnostics problems) {
    var doubtful = new DoubtfulNames();
    problems.sorted().stream()
        .filter(remark -> RULES.contains(remark.rule()))
        .map(remark -> remark.headline().arguments())
        .forEach(
            arguments -> {
              doubtful.names.add(arguments.get(0).toLowerCase(Locale.ROOT));
              doubtful.ids.addAll(arguments.subList(1, arguments.size()));
            });
    return doubtful;
  }

  /** What is to be said of a story besides. */
  List<Diagnostic> spare(Story story) {
    if (names.isEmpty()) {
      return story.remarks();
    }
    List<Diagnostic> spared =
        story.findings().stream()
            .filter(this::isDoubtful)
            .flatMap(finding -> finding.verdict().fault().stream())
            .toList();
    return story.remarks().stream().filter(remark -> !spared.contains(remark)).toList();
  }

  private boolean isDoubtful(Finding finding) {
    if (finding.verdict() instanceof Verdict.Ambiguous ambiguous) {
      return ambiguous.candidates().stream().anyMatch(this::isDoubtful);
    }
    String text = finding.reading().prose().text().toLowerCase(Locale.ROOT);
    return !(finding.verdict() instanceof Verdict.Unreadable)
        && names.stream().anyMatch(text::contains);
  }

  private boolean isDoubtful(Reference reference) {
    return reference.observations().stream().anyMatch(this::isDoubtful);
  }

  private boolean isDoubtful(Observation observation) {
    return ids.contains(observation.place().id()) || ids.contains(observation.indicator().id());
  }
}
