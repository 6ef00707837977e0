package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.render.OutputFile;

/** The files of the search, in series of every kind. */
class SearchFilesTest {
  @TempDir private Path root;

  @Test
  void aSeriesInOneLanguageWithoutPlacesHasItsSearch() throws IOException {
    write(
        "content/series.yaml",
        """
        title: Lakes
        standfirst: Water
        languages: [en]
        base-url: https://lakes.example/some/where/
        publisher: {name: Desk}
        time-zone: UTC
        """);
    write(
        "content/en/shore.md",
        """
        ---
        title: The Shore
        standfirst: Reeds & herons.
        date: 2023-05-10
        byline: [{name: Desk}]
        ---
        Where **reeds** grow.

        ## Along the water

        | bird | nest |
        | --- | --- |
        | heron | reed |

        Herons[^1] wait.

        [^1]: Grey ones.
        """);
    var files = build();
    assertThat(text(files, "search/index.html"))
        .containsPattern("data-index=\"\\.\\./assets/search\\.en\\.[0-9a-f]{10}\\.json\"")
        .contains("data-root=\"../\"");
    assertThat(text(files, "assets/search.en.texts."))
        .isEqualTo(
            "[[[0,\"shore/\",\"The Shore\",[\"\",\"Reeds \\u0026 herons.\",\"Where reeds grow.\"],"
                + "[\"#h-along-the-water\",\"Along the water\",\"bird\",\"nest\",\"heron\",\"reed\","
                + "\"Herons wait.\",\"Grey ones.\"]]]]");
  }

  @Test
  void aSeriesWithoutArticlesYetHasNothingToFind() throws IOException {
    write(
        "content/series.yaml",
        """
        title: 水
        standfirst: 湖
        languages: [zh-CN]
        base-url: https://lakes.example/
        publisher: {name: 编辑部}
        time-zone: UTC
        """);
    assertThat(text(build(), "assets/search.zh-CN."))
        .isEqualTo("{\"size\":1,\"table\":[\"\"],\"texts\":[],\"shelves\":[]}");
  }

  private List<OutputFile> build() throws IOException {
    Instant now = Instant.parse("2024-01-01T00:00:00Z");
    Outcome outcome = new Build(new Project(root, now, Optional.empty(), true)).run();
    assertThat(outcome.isInOrder()).as(outcome.diagnostics().toString()).isTrue();
    return outcome.files();
  }

  private static String text(List<OutputFile> files, String path) {
    return files.stream()
        .filter(file -> file.path().startsWith(path))
        .map(file -> ((OutputFile.Text) file).text())
        .findFirst()
        .orElseThrow();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }
}
