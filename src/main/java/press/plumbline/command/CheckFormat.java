package press.plumbline.command;

import java.io.IOException;
import press.plumbline.report.GithubReport;
import press.plumbline.report.SarifReport;

/** How {@code check} prints what it found (CONTRACT.md, section 2). */
enum CheckFormat {
  text(CheckFormat::say),
  json((checked, terminal) -> terminal.out().print(CheckJson.of(checked, terminal.messages()))),
  sarif(
      (checked, terminal) ->
          terminal
              .out()
              .print(
                  SarifReport.print(
                      checked.outcome().diagnostics(),
                      terminal.messages(),
                      Version.number(),
                      checked.folder().orElse("")))),
  github(
      (checked, terminal) ->
          terminal
              .out()
              .print(
                  GithubReport.print(
                      checked.outcome().diagnostics(),
                      terminal.messages(),
                      checked.folderOrRoot()))),
  junit(
      (checked, terminal) ->
          terminal.out().print(CheckJunit.of(checked, checked.files(), terminal.messages())));

  private interface Layout {
    void print(Checked checked, Terminal terminal) throws IOException;
  }

  private final Layout layout;

  CheckFormat(Layout layout) {
    this.layout = layout;
  }

  void print(Checked checked, Terminal terminal) throws IOException {
    layout.print(checked, terminal);
  }

  private static void say(Checked checked, Terminal terminal) {
    terminal.print(checked.outcome().diagnostics());
    Summary summary = Summary.of(checked.outcome().stories());
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
}
