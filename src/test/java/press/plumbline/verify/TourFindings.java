package press.plumbline.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import press.plumbline.Build;
import press.plumbline.Project;
import press.plumbline.report.Messages;
import press.plumbline.site.Story;

/** Prints, for a look at a series in work, every figure of it that does not pass. */
public final class TourFindings {
  private TourFindings() {}

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args.length > 0 ? args[0] : ".");
    var outcome =
        new Build(new Project(root, Instant.parse("2024-01-01T00:00:00Z"), Optional.empty(), true))
            .run();
    Messages messages = Messages.of(Locale.ENGLISH);
    for (Story story : outcome.stories()) {
      for (Finding finding : story.findings()) {
        if (!finding.verdict().passes() || args.length > 1) {
          print(finding, messages);
        }
      }
    }
  }

  private static void print(Finding finding, Messages messages) {
    var at = finding.reading().at();
    String text = finding.reading().prose().text();
    int from = Math.max(0, finding.reading().start() - 40);
    int to = Math.min(text.length(), finding.reading().end() + 30);
    String why =
        finding
            .verdict()
            .fault()
            .map(
                fault ->
                    messages.text(fault.headline().code(), fault.headline().arguments().toArray()))
            .orElse("");
    System.out.printf(
        "%s:%s %s [%s] %s%n    …%s…%n",
        at.file(),
        at.from(),
        finding.verdict().code(),
        finding.reading().text(),
        why,
        text.substring(from, to));
    finding
        .grounds()
        .forEach(
            ground ->
                System.out.println(
                    "      " + messages.text(ground.code(), ground.arguments().toArray())));
  }
}
