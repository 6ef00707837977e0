package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Site;

/** The templates, words and styles that travel in the jar. */
class DefaultsTest {
  private final Diagnostics problems = new Diagnostics();

  @Test
  void theyMakeASiteOfAFewLines() {
    var files = PageGate.check(render(), "https://news.example/tour/", problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(files)
        .extracting(OutputFile::path)
        .contains(
            "index.html", "suzhou/index.html", "en/suzhou/index.html", "feed.xml", "_headers");
  }

  @Test
  void aSeriesMayReplaceASingleWordOrFile(@TempDir Path root) throws IOException {
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(root.resolve("templates/words_zh-CN.properties"), "nav.compare = 比较");
    Files.writeString(root.resolve("templates/notfound.peb"), "{{ word('nav.compare') }}");
    var files = new Renderer(root, problems).render(site());
    assertThat(problems.sorted()).isEmpty();
    assertThat(text(files, "404.html")).isEqualTo("比较");
    assertThat(text(files, "index.html")).contains(">比较</a>", "跳到正文");
    assertThat(text(files, "en/index.html")).contains(">Compare</a>");
  }

  private static String text(List<OutputFile> files, String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(file -> ((OutputFile.Text) file).text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoBuildsAreTheSameBytes() {
    assertThat(SiteArchive.bytes(render())).isEqualTo(SiteArchive.bytes(render()));
  }

  private List<OutputFile> render() {
    return new Renderer(Path.of("no-such-folder"), problems).render(site());
  }

  private static Site site() {
    return Stories.site(
        Stories.chinese("总值**3516**亿元[^a]。\n\n[^a]: 注。").figure("3516亿元", "gdp").story(),
        Stories.english("Output was 3516 yuan.").figure("3516 yuan", "gdp").story());
  }
}
