package press.plumbline.command;

import java.io.IOException;
import press.plumbline.report.GithubReport;
import press.plumbline.report.Messages;
import press.plumbline.report.SarifReport;

/** How {@code check} prints what it found (CONTRACT.md, section 2). */
enum CheckFormat {
  text(CheckFormat::summary) {
    @Override
    void print(Checked checked, Terminal terminal) throws IOException {
      terminal.print(checked.outcome().diagnostics());
      super.print(checked, terminal);
    }
  },
  json(CheckJson::of),
  sarif(CheckFormat::sarif),
  github(CheckFormat::github),
  junit((checked, messages) -> CheckJunit.of(checked, checked.files(), messages));

  private interface Layout {
    String of(Checked checked, Messages messages) throws IOException;
  }

  private final Layout layout;

  CheckFormat(Layout layout) {
    this.layout = layout;
  }

  void print(Checked checked, Terminal terminal) throws IOException {
    terminal.out().print(layout.of(checked, terminal.messages()));
  }

  private static String summary(Checked checked, Messages messages) {
    Summary summary = Summary.of(checked.outcome().stories());
    return messages.text(
            "checked",
            summary.articles(messages),
            summary.figures(messages),
            summary.verified(),
            summary.exempt(),
            summary.figures() - summary.verified() - summary.exempt())
        + "\n";
  }

  private static String sarif(Checked checked, Messages messages) {
    return SarifReport.print(
        checked.outcome().diagnostics(), messages, Version.number(), checked.folder().orElse(""));
  }

  private static String github(Checked checked, Messages messages) {
    return GithubReport.print(checked.outcome().diagnostics(), messages, checked.folderOrRoot());
  }
}
