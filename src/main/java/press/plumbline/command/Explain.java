package press.plumbline.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.plumbline.Build;
import press.plumbline.Outcome;
import press.plumbline.Project;
import press.plumbline.article.Article;
import press.plumbline.data.Observations;
import press.plumbline.report.Message;
import press.plumbline.site.ChartCheck;
import press.plumbline.site.Story;
import press.plumbline.source.Position;
import press.plumbline.source.Span;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;

/** Says why a figure has its verdict, or where a value of the data is used. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {
  private static final Pattern PLACE =
      Pattern.compile("(.+\\.(?:md|yaml|yml)):(\\d{1,9})(?::(\\d{1,9}))?");

  /** Of a whole reference: place, indicator, period. */
  private static final int PARTS = 3;

  private final Terminal terminal;

  @Mixin private RootOption root;

  @Parameters(paramLabel = "FILE:LINE[:COLUMN]|REFERENCE", descriptionKey = "SUBJECT")
  private String subject;

  Explain(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var now = Clock.systemUTC().instant();
    Outcome outcome = new Build(new Project(root.folder(), now, Optional.empty(), true)).run();
    if (outcome.verifier().isEmpty()) {
      terminal.print(outcome.diagnostics());
      return Main.FINDINGS;
    }
    Matcher place = PLACE.matcher(subject);
    if (!place.matches()) {
      explainReference(outcome);
    } else if (!explain(outcome, finding -> isAt(finding, place))) {
      throw new WrongUsage(Message.of("explain-nothing", subject));
    }
    return Main.IN_ORDER;
  }

  private void explainReference(Outcome outcome) throws WrongUsage {
    boolean isCited = explain(outcome, this::cites) || explain(outcome, this::citesPart);
    if (tellCharts(outcome) || isCited) {
      return;
    }
    List<Reference> known = outcome.verifier().orElseThrow().references(subject);
    if (known.isEmpty()) {
      throw new WrongUsage(Message.of("explain-unknown", subject));
    }
    if (known.size() == 1 && explain(outcome, finding -> citesTheSame(finding, known.get(0)))) {
      return;
    }
    terminal.out().print(new Explanation(terminal).uncited(subject, known));
  }

  /** In every edition; whether there was anything to explain. */
  private boolean explain(Outcome outcome, Predicate<Finding> which) {
    Explanation explanation = new Explanation(terminal);
    boolean any = false;
    for (Story story : outcome.stories()) {
      for (Finding finding : story.findings().stream().filter(which).toList()) {
        terminal.out().print(explanation.of(finding, story.findings()));
        any = true;
      }
    }
    return any;
  }

  /** The charts that draw what is asked for; whether there are any. */
  private boolean tellCharts(Outcome outcome) {
    Observations data = outcome.verifier().orElseThrow().data();
    boolean any = false;
    for (Story story : outcome.stories()) {
      for (Article.Chart chart : story.article().charts()) {
        if (ChartCheck.drawn(chart, data).anyMatch(one -> one.isOf(subject))) {
          String draws = terminal.say("explain-chart", chart.title().prose().text());
          terminal.out().println(chart.at().file() + ":" + chart.at().from() + ": " + draws);
          any = true;
        }
      }
    }
    return any;
  }

  private static boolean isAt(Finding finding, Matcher place) {
    Span at = finding.reading().at();
    int line = Integer.parseInt(place.group(2));
    if (!isSameFile(at.file().path(), place.group(1))
        || at.from().line() > line
        || at.to().line() < line) {
      return false;
    }
    return place.group(3) == null || covers(at, line, Integer.parseInt(place.group(3)));
  }

  /** The file may be given from the root or, as an editor's shell completes it, from elsewhere. */
  private static boolean isSameFile(String path, String given) {
    String asked = given.replace('\\', '/');
    return asked.equals(path) || asked.endsWith("/" + path);
  }

  private static boolean covers(Span at, int line, int column) {
    Position from = at.from();
    Position to = at.to();
    return (line > from.line() || column >= from.column())
        && (line < to.line() || column < Math.max(to.column(), from.column() + 1));
  }

  private boolean cites(Finding finding) {
    return finding.verdict().heldAgainst().filter(reference -> reference.uses(subject)).isPresent();
  }

  /** The value that the series follows is cited without its source. */
  private static boolean citesTheSame(Finding finding, Reference meant) {
    return finding
        .verdict()
        .heldAgainst()
        .filter(reference -> reference.shared().equals(meant.shared()))
        .isPresent();
  }

  /**
   * What is no whole reference means all that have it as a part: {@code suzhou/gdp}, {@code gdp}.
   */
  private boolean citesPart(Finding finding) {
    return subject.split("/", -1).length < PARTS
        && finding.verdict().heldAgainst().stream()
            .flatMap(reference -> reference.observations().stream())
            .anyMatch(one -> one.isOf(subject));
  }
}
