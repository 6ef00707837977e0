package press.plumbline.command;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.plumbline.Build;
import press.plumbline.Outcome;
import press.plumbline.Project;

/** All that {@code build} does but write, drafts included. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
  /** How the findings are printed. */
  enum Format {
    text,
    json
  }

  private final Terminal terminal;

  @Mixin private RootOption root;

  @Option(names = "--format", defaultValue = "text")
  private Format format;

  Check(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var now = Clock.systemUTC().instant();
    Outcome outcome = new Build(new Project(root.folder(), now, Optional.empty(), true)).run();
    if (format == Format.json) {
      terminal.out().println(CheckJson.of(outcome, terminal.messages()));
    } else {
      terminal.print(outcome.diagnostics());
      Summary summary = Summary.of(outcome.stories());
      terminal
          .out()
          .println(
              terminal.say(
                  "checked",
                  summary.articles(),
                  summary.figures(),
                  summary.verified(),
                  summary.exempt(),
                  summary.figures() - summary.verified() - summary.exempt()));
    }
    return outcome.isInOrder() ? Main.IN_ORDER : Main.FINDINGS;
  }
}
