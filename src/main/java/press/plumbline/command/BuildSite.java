package press.plumbline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.plumbline.Build;
import press.plumbline.Outcome;
import press.plumbline.Project;
import press.plumbline.data.WebAddress;
import press.plumbline.render.ReportWriter;
import press.plumbline.render.SiteArchive;
import press.plumbline.render.SiteWriter;
import press.plumbline.report.Message;
import press.plumbline.site.Story;

/** Reads, checks, renders and, if everything is right, writes. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildSite implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RootOption root;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Option(names = "--report", paramLabel = "DIR")
  private Path report;

  @Option(names = "--zip", paramLabel = "FILE")
  private Path zip;

  @Option(names = "--at", paramLabel = "INSTANT")
  private Instant at;

  @Option(names = "--base-url", paramLabel = "URL")
  private String baseUrl;

  @Option(names = "--drafts")
  private boolean drafts;

  BuildSite(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long started = System.nanoTime();
    Path folder = root.folder();
    Path site = out != null ? out : folder.resolve("target/site");
    Path sheet = report != null ? report : folder.resolve("target/report");
    SiteWriter writer = writer(site, sheet, folder);
    checkBaseUrl();
    Instant now = at != null ? at : Clock.systemUTC().instant();
    Project project = new Project(folder, now, Optional.ofNullable(baseUrl), drafts);
    Outcome outcome = new Build(project).run();
    terminal.print(outcome.diagnostics());
    ReportWriter.write(outcome.report(), sheet);
    if (!outcome.isInOrder()) {
      terminal.err().println(terminal.say("not-published", site));
      return Main.FINDINGS;
    }
    writer.write(outcome.files());
    if (zip != null) {
      SiteArchive.write(outcome.files(), zip);
    }
    long millis = (System.nanoTime() - started) / 1_000_000;
    Map<Boolean, List<Story>> stories =
        outcome.stories().stream().collect(Collectors.partitioningBy(project::publishes));
    stories.get(false).forEach(story -> terminal.out().println(waiting(story)));
    Summary summary = Summary.of(stories.get(true));
    terminal
        .out()
        .println(
            terminal.say(
                "published",
                summary.articles(terminal.messages()),
                summary.verified(),
                summary.exempt(),
                site,
                millis));
    return Main.IN_ORDER;
  }

  private String waiting(Story story) {
    return terminal.say(
        "left-out",
        story.article().file().path(),
        story.article().meta().embargo().orElseThrow().toString());
  }

  private void checkBaseUrl() throws WrongUsage {
    if (baseUrl != null && !WebAddress.isBase(baseUrl)) {
      throw new WrongUsage(Message.of("bad-base-url", baseUrl));
    }
  }

  /** Asked before the work is done, not after. */
  private SiteWriter writer(Path site, Path sheet, Path folder) throws IOException {
    try {
      SiteWriter.refuse(sheet, site, folder);
      if (zip != null) {
        SiteWriter.refuse(zip, site, folder);
      }
      return SiteWriter.of(site, folder);
    } catch (SiteWriter.Refused e) {
      throw new WrongUsage(e.reason());
    }
  }
}
