package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.plumbline.render.OutputFile;

/** Series at the edge of what a series is, built with the project's own look. */
class EdgeSeriesTest {
  static Stream<Path> series() {
    return Golden.cases("series/edges");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("series")
  void isPublishedWithoutAHeadingOverNothing(Path series) throws IOException {
    var project =
        new Project(series, Instant.parse("2024-01-01T00:00:00Z"), Optional.empty(), false);
    Outcome outcome = new Build(project).run();
    assertThat(outcome.isInOrder()).as("%s", outcome.diagnostics()).isTrue();
    var faults = new ArrayList<String>();
    for (OutputFile file : outcome.files()) {
      if (file instanceof OutputFile.Text text && file.path().endsWith(".html")) {
        addFaults(file.path(), Jsoup.parse(text.text()), faults);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void addFaults(String path, Document page, List<String> faults) {
    for (Element one :
        page.select(
            "main :is(h1, h2, h3, p:not([role=status]), li, dt, dd, figcaption, caption)")) {
      if (one.text().isBlank()) {
        faults.add(path + " has an empty " + one.cssSelector());
      } else if (one.text().matches("[·，,、：].*|.*[·，、]|.*· *·.*")) {
        faults.add(path + " has a stray mark in " + one.text());
      }
    }
    for (Element one : page.select("main :is(ul, ol:not(.hits), dl, nav, tbody)")) {
      if (one.children().isEmpty()) {
        faults.add(path + " has an empty " + one.cssSelector());
      }
    }
    for (Element one : page.select("main section:has(.section__head)")) {
      if (one.children().stream().allMatch(child -> child.is(".wenwu, .section__head"))) {
        faults.add(path + " has a section of a heading only: " + one.text());
      }
    }
  }
}
