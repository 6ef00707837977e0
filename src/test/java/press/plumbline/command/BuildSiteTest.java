package press.plumbline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.Golden;

/** What an editor reads of a site that was built. */
class BuildSiteTest {
  @TempDir Path root;

  @BeforeEach
  void aSeries() throws IOException {
    FileUtils.copyDirectory(Golden.RESOURCES.resolve("diagnostics/_base").toFile(), root.toFile());
  }

  @Test
  void whatWaitsForItsEmbargoIsNamedAndNotCounted() throws IOException {
    for (String language : new String[] {"en", "zh-CN"}) {
      Path article = root.resolve("content/" + language + "/level.md");
      String late = Files.readString(article).replaceFirst("date:", "embargo: 2030-01-01\ndate:");
      Files.writeString(article.resolveSibling("later.md"), late);
    }
    assertThat(build("--at", "2024-01-01T00:00:00Z"))
        .contains("left out until 2030-01-01T00:00Z: content/en/later.md\n")
        .contains("\n2 articles, 6 figures verified");
    assertThat(build("--at", "2031-01-01T00:00:00Z"))
        .startsWith("4 articles, 12 figures verified")
        .doesNotContain("left out");
  }

  @Test
  void aLinkToADraftIsToldWhereDraftsAreRead() throws IOException {
    Path article = root.resolve("content/en/level.md");
    String text = Files.readString(article);
    Files.writeString(
        article.resolveSibling("sketch.md"), text.replaceFirst("date:", "status: draft\ndate:"));
    Files.writeString(article, text + "\nMore [to come](sketch.md).\n");
    assertThat(build("--drafts")).contains("level.md:9:", "“sketch.md” is a draft", "[link]");
    assertThat(build()).contains("“sketch.md” leads to no page", "a draft", "[link]");
  }

  private String build(String... options) {
    String[] words = new String[options.length + 3];
    words[0] = "build";
    words[1] = "--root";
    words[2] = root.toString();
    System.arraycopy(options, 0, words, 3, options.length);
    var said = new ByteArrayOutputStream();
    var terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
    Main.run(words, InputStream.nullInputStream(), terminal, terminal, Map.of("LANG", "en"));
    return said.toString(StandardCharsets.UTF_8);
  }
}
