package press.plumbline.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Messages;
import press.plumbline.report.Severity;
import press.plumbline.report.TextReport;
import press.plumbline.source.Span;
import press.plumbline.verify.Cause;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/**
 * What {@code check --format junit} prints: a file is a suite, a figure a test, which fails if the
 * figure is wrong.
 */
final class CheckJunit {
  private static final int WIDTH = 100;

  private final Messages messages;

  private CheckJunit(Messages messages) {
    this.messages = messages;
  }

  /**
   * @param files those of the content, which are suites also where nothing is to be said
   */
  static String of(Checked checked, List<String> files, Messages messages) {
    return new CheckJunit(messages).print(checked, files);
  }

  private String print(Checked checked, List<String> files) {
    var suites = new TreeMap<String, Suite>();
    files.forEach(file -> suites.put(file, new Suite(file)));
    checked.figures().stream()
        .filter(finding -> !(finding.verdict() instanceof Verdict.Exempt))
        .map(this::figure)
        .forEach(test -> suite(suites, test.at()).tests.add(test));
    for (Diagnostic problem : checked.problems()) {
      Suite suite = suite(suites, problem.at());
      if (problem.severity() == Severity.ERROR) {
        suite.tests.add(problem(problem));
      } else {
        suite.asides.add(report(problem));
      }
    }
    List<Case> all = suites.values().stream().flatMap(suite -> suite.tests.stream()).toList();
    return Xml.of(
            "testsuites",
            counts("plumbline", all),
            suites.values().stream().map(Suite::xml).toList())
        .document();
  }

  private static Suite suite(Map<String, Suite> suites, Span at) {
    return suites.computeIfAbsent(at.file().path(), Suite::new);
  }

  private Case figure(Finding finding) {
    Verdict verdict = finding.verdict();
    String type = Judgement.cause(verdict).map(Cause::code).orElse(verdict.code());
    return new Case(
        finding.reading().at(),
        Judgement.text(finding),
        verdict.fault().map(fault -> failure(type, fault)));
  }

  private Case problem(Diagnostic problem) {
    return new Case(
        problem.at(),
        messages.text(problem.headline()),
        Optional.of(failure(problem.rule(), problem)));
  }

  private Xml failure(String type, Diagnostic fault) {
    return Xml.of(
        "failure",
        ordered("type", type, "message", messages.text(fault.headline())),
        report(fault));
  }

  private String report(Diagnostic remark) {
    return TextReport.one(remark, messages, WIDTH);
  }

  private static Map<String, String> counts(String name, List<Case> tests) {
    long failures = tests.stream().filter(test -> test.failure().isPresent()).count();
    return ordered(
        "name",
        name,
        "tests",
        String.valueOf(tests.size()),
        "failures",
        String.valueOf(failures),
        "errors",
        "0",
        "skipped",
        "0",
        "time",
        "0");
  }

  private static Map<String, String> ordered(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** A figure, or something else that is wrong. */
  private record Case(Span at, String what, Optional<Xml> failure) {
    /** No measure of time: the same content gives the same bytes. */
    Xml xml() {
      return Xml.of(
          "testcase",
          ordered("name", what + " " + at.from(), "classname", at.file().path(), "time", "0"),
          failure.stream().toList());
    }
  }

  /** What is to be said of a file. */
  private static final class Suite {
    private static final Comparator<Case> BY_PLACE =
        Comparator.comparing(test -> test.at().start());

    private final String file;
    private final List<Case> tests = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();

    Suite(String file) {
      this.file = file;
    }

    Xml xml() {
      var children = new ArrayList<Xml>();
      tests.stream().sorted(BY_PLACE).map(Case::xml).forEach(children::add);
      if (!asides.isEmpty()) {
        children.add(Xml.of("system-out", Map.of(), String.join("\n", asides)));
      }
      return Xml.of("testsuite", counts(file, tests), children);
    }
  }
}
