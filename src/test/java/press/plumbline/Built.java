package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import press.plumbline.render.OutputFile;

/** A small series of the test resources as it is published: its text files, by path. */
record Built(Map<String, String> files) {

  static Built of(String series) {
    try {
      var root = Golden.RESOURCES.resolve(series);
      var project =
          new Project(root, Instant.parse("2025-01-01T00:00:00Z"), Optional.empty(), false);
      Outcome outcome = new Build(project).run();
      assertThat(outcome.diagnostics()).isEmpty();
      var files = new TreeMap<String, String>();
      for (OutputFile file : outcome.files()) {
        if (file instanceof OutputFile.Text text) {
          files.put(text.path(), text.text());
        }
      }
      return new Built(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    assertThat(files).containsKey(path);
    return files.get(path);
  }

  Document page(String path) {
    return Jsoup.parse(text(path));
  }
}
