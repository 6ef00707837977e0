package press.plumbline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.plumbline.Consequences;
import press.plumbline.DataChange;
import press.plumbline.Project;
import press.plumbline.report.Message;
import press.plumbline.source.SourceTree;

/** Says which sentences a change of the data makes false, and which values no article cites. */
@Command(name = "impact", mixinStandardHelpOptions = true)
final class Impact implements Callable<Integer> {
  /** How the consequences are printed. */
  enum Format {
    text,
    json
  }

  private final Terminal terminal;

  @Mixin private RootOption root;

  @Parameters(paramLabel = "OLD", descriptionKey = "OLD")
  private Path old;

  @Option(names = "--fail")
  private boolean fail;

  @Option(names = "--format", defaultValue = "text")
  private Format format;

  Impact(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    checkOld();
    var now = Clock.systemUTC().instant();
    var change = new DataChange(new Project(root.folder(), now, Optional.empty(), true));
    DataChange.Result result = change.since(old);
    terminal.print(result.problems());
    if (result.consequences().isEmpty()) {
      return Main.FINDINGS;
    }
    Consequences consequences = result.consequences().get();
    terminal
        .out()
        .print(
            format == Format.json
                ? ImpactJson.of(consequences, terminal.messages())
                : ImpactText.of(consequences, terminal));
    boolean isCause = !consequences.untrue().isEmpty() || result.isInDoubt();
    return fail && isCause ? Main.FINDINGS : Main.IN_ORDER;
  }

  private void checkOld() throws IOException {
    if (!Files.exists(old)) {
      throw WrongUsage.missing(old);
    }
    if (SourceTree.statistics(old).statistics().isEmpty()) {
      throw new WrongUsage(Message.of("impact-no-data", old));
    }
  }
}
