package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  private static final OutputFile LEDGER = new OutputFile.Text("figures.json", "{}");

  @TempDir private Path root;

  @Test
  void aSiteReplacesTheOneBefore() throws Exception {
    write(LEDGER, new OutputFile.Text("old/index.html", "old"));
    write(LEDGER, new OutputFile.Text("new/index.html", "new"));
    assertThat(out().resolve("old")).doesNotExist();
    assertThat(out().resolve("new/index.html")).hasContent("new");
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void theOldSiteStaysWhenAFileCannotBeWritten() throws Exception {
    write(LEDGER);
    var clash =
        List.<OutputFile>of(new OutputFile.Text("a", ""), new OutputFile.Text("a/index.html", ""));
    assertThatThrownBy(() -> SiteWriter.of(out(), root).write(clash))
        .isInstanceOf(IOException.class);
    assertThat(out().resolve("figures.json")).exists();
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void nothingIsWrittenOutsideOfTheSite() {
    var astray = List.<OutputFile>of(new OutputFile.Text("../../x", ""));
    assertThatThrownBy(() -> SiteWriter.of(out(), root).write(astray))
        .isInstanceOf(IOException.class);
    assertThat(root.resolve("x")).doesNotExist();
  }

  @Test
  void aFolderOfSomethingElseIsRefused() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.txt"), "years of work");
    assertThat(refusal(out())).isEqualTo("out-foreign");
    assertThat(refusal(root)).isEqualTo("out-above");
    assertThat(refusal(root.getParent())).isEqualTo("out-above");
    assertThat(refusal(root.resolve("content/site"))).isEqualTo("out-source");
  }

  @Test
  void theArchiveIsTheSameBytesInAnyOrder() {
    var a = new OutputFile.Text("a.html", "甲");
    var b = new OutputFile.Binary("b.png", new byte[] {1, 2, 3});
    assertThat(SiteArchive.bytes(List.of(a, b))).isEqualTo(SiteArchive.bytes(List.of(b, a)));
  }

  private String refusal(Path folder) throws IOException {
    try {
      SiteWriter.of(folder, root);
      return "none";
    } catch (SiteWriter.Refused e) {
      return e.reason().code();
    }
  }

  private void write(OutputFile... files) throws Exception {
    var all = new java.util.ArrayList<>(List.of(files));
    all.add(new OutputFile.Text("_headers", ""));
    SiteWriter.of(out(), root).write(all);
  }

  private Path out() {
    return root.resolve("target/site");
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> entries = Files.list(root.resolve("target"))) {
      return entries.map(path -> path.getFileName().toString()).toList();
    }
  }
}
