package press.plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  @TempDir Path root;

  @Test
  void findsTheSeriesItsDataItsArticlesAndTheirPictures() throws IOException {
    write("content/series.yaml", "title: t");
    write("content/data/b.yaml", "");
    write("content/data/a.yml", "");
    write("content/data/notes.txt", "");
    write("content/zh-CN/suzhou.md", "");
    write("content/en/why.md", "");
    write("content/en/suzhou.md", "");
    write("content/en/park.JPG", "");
    write("content/en/.draft.md", "");
    var tree = SourceTree.read(root);
    assertThat(tree.faults()).isEmpty();
    assertThat(tree.series()).map(SourceFile::text).contains("title: t");
    assertThat(tree.statistics())
        .extracting(SourceFile::path)
        .containsExactly("content/data/a.yml", "content/data/b.yaml");
    assertThat(tree.articles())
        .extracting(article -> article.folder() + " " + article.slug())
        .containsExactly("en suzhou", "en why", "zh-CN suzhou");
    assertThat(tree.articles().get(0).file().path()).isEqualTo("content/en/suzhou.md");
    assertThat(tree.pictures())
        .extracting(SourceTree.Picture::path)
        .containsExactly("content/en/park.JPG");
  }

  @Test
  void aFolderWithoutContentIsNoSeries() throws IOException {
    assertThat(faults()).containsExactly("no-content content/series.yaml:1:1 []");
    write("content/data/a.yaml", "");
    assertThat(faults()).containsExactly("no-series content/series.yaml:1:1 []");
  }

  @Test
  void anArticleInAFolderOfItsOwnIsMissedLoudly() throws IOException {
    write("content/series.yaml", "");
    write("content/en/park/index.md", "");
    assertThat(faults()).containsExactly("article-too-deep content/en/park/index.md:1:1 [en]");
  }

  @Test
  void aByteOrderMarkIsDropped() throws IOException {
    write("content/series.yaml", "\uFEFFtitle: t");
    assertThat(SourceTree.read(root).series()).map(SourceFile::text).contains("title: t");
  }

  @Test
  void bytesThatAreNoCharacterAreReportedAtTheirPlace() throws IOException {
    byte[] start = "\uFEFFtitle: t\nname: 一😀".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(start, start.length + 2);
    bytes[start.length] = (byte) 0xC8;
    bytes[start.length + 1] = '\n';
    Files.createDirectories(root.resolve("content"));
    Files.write(root.resolve("content/series.yaml"), bytes);
    assertThat(faults()).containsExactly("not-utf8 content/series.yaml:2:9 [C8]");
    Files.write(root.resolve("content/series.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE, 't', 0});
    assertThat(faults()).containsExactly("utf16 content/series.yaml:1:1 []");
    Files.write(root.resolve("content/series.yaml"), new byte[] {'t', (byte) 0xE4, (byte) 0xB8});
    assertThat(faults()).containsExactly("not-utf8 content/series.yaml:1:2 [E4]");
  }

  @Test
  void anotherVersionOfTheDataIsAFileAFolderOrASeries() throws IOException {
    write("content/data/a.yaml", "");
    write("old/b.yaml", "");
    assertThat(SourceTree.statistics(root).statistics())
        .extracting(SourceFile::path)
        .containsExactly(root + "/content/data/a.yaml");
    write("content/series.yaml", "");
    assertThat(SourceTree.statistics(root.resolve("content")).statistics())
        .extracting(SourceFile::path)
        .containsExactly(root + "/content/data/a.yaml");
    assertThat(SourceTree.statistics(root.resolve("old")).statistics())
        .extracting(SourceFile::path)
        .containsExactly(root + "/old/b.yaml");
    assertThat(SourceTree.statistics(root.resolve("old/b.yaml")).statistics())
        .extracting(SourceFile::path)
        .containsExactly(root + "/old/b.yaml");
  }

  @Test
  void noncharactersAreRefused() throws IOException {
    write("content/series.yaml", "title: t\nname: a\uFDD0b");
    assertThat(faults()).containsExactly("noncharacter content/series.yaml:2:8 [U+FDD0]");
  }

  private List<String> faults() throws IOException {
    return SourceTree.read(root).faults().stream()
        .map(f -> f.code() + " " + f.at().file() + ":" + f.at().from() + " " + f.arguments())
        .toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
