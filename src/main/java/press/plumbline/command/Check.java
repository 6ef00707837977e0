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
  private final Terminal terminal;

  @Mixin private RootOption root;

  @Option(names = "--format", defaultValue = "text")
  private CheckFormat format;

  Check(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var now = Clock.systemUTC().instant();
    Outcome outcome = new Build(new Project(root.folder(), now, Optional.empty(), true)).run();
    format.print(new Checked(root.folder(), outcome), terminal);
    return outcome.isInOrder() ? Main.IN_ORDER : Main.FINDINGS;
  }
}
