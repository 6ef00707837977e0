package press.plumbline.site;

import java.util.List;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.SourceFile;

/** A small series written in a test: an English one, so that nothing counts on another language. */
final class Small {
  private Small() {}

  /** The usual head of a series, and further lines of {@code series.yaml}. */
  static Series series(String... more) {
    String text =
        """
        title: Lakes
        standfirst: Water
        languages: [en]
        base-url: https://lakes.example/
        publisher: {name: Desk}
        time-zone: UTC
        """
            + String.join("\n", more);
    return SeriesReader.read(SourceFile.of("content/series.yaml", text), new Diagnostics())
        .orElseThrow();
  }

  static Observations data(Series series, String... lines) {
    return DataReader.read(
        List.of(SourceFile.of("content/data/a.yaml", String.join("\n", lines))),
        series,
        (printed, observed) -> true,
        new Diagnostics());
  }
}
