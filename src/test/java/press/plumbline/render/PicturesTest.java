package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.picture.Photographs;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Story;
import press.plumbline.source.Language;

class PicturesTest {
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'><path d='M0 0h9'/></svg>";

  @TempDir private Path root;
  private final Diagnostics problems = new Diagnostics();
  private List<OutputFile> files = List.of();

  @Test
  void aPhotographGoesOutInTheSizesThatScreensAskFor() throws IOException {
    write("content/en/port.jpg", Photographs.jpeg(2000, 1500));
    Element image = page("![The port](port.jpg)").selectFirst("img");
    assertThat(files)
        .extracting(OutputFile::path)
        .containsExactly(
            "en/suzhou/index.html",
            "en/suzhou/port-1200w.jpg",
            "en/suzhou/port-1600w.jpg",
            "en/suzhou/port-480w.jpg",
            "en/suzhou/port-800w.jpg");
    assertThat(image.attr("srcset"))
        .isEqualTo(
            "port-480w.jpg 480w, port-800w.jpg 800w, port-1200w.jpg 1200w, port-1600w.jpg 1600w");
    assertThat(image.attr("src")).isEqualTo("port-1200w.jpg");
    assertThat(image.attr("width") + " × " + image.attr("height")).isEqualTo("1600 × 1200");
    assertThat(image.attr("sizes"))
        .isEqualTo(
            "(min-width: 70.5rem) 46rem, (min-width: 64rem) calc(100vw - 24.5rem),"
                + " (min-width: 51rem) 46rem, (min-width: 48rem) calc(100vw - 5rem),"
                + " calc(100vw - 2.5rem)");
  }

  @Test
  void aLightPhotographKeepsItsPixelsAndItsName() throws IOException {
    write("content/en/port.jpg", Photographs.lightJpeg(700, 500));
    assertThat(page("![The port](port.jpg)").selectFirst("img").attr("srcset"))
        .isEqualTo("port-480w.jpg 480w, port.jpg 700w");
  }

  @Test
  void anUprightPhotographSaysSo() throws IOException {
    write("content/en/port.jpg", Photographs.jpeg(600, 900));
    Element image = page("![The port](port.jpg)").selectFirst("img");
    assertThat(image.className()).isEqualTo("tall");
    assertThat(image.attr("sizes")).isEqualTo("(min-width: 32.5rem) 30rem, calc(100vw - 2.5rem)");
  }

  @Test
  void aPictureThatOpensTheArticleIsAskedForAtOnce() throws IOException {
    write("content/en/a.svg", DRAWING);
    assertThat(atOnce("![One](a.svg)\n\nText.\n\n![Two](a.svg)")).containsExactly("One");
    assertThat(atOnce("Text.\n\n![One](a.svg)\n\n![Two](a.svg)")).containsExactly("One");
    assertThat(atOnce("![One](a.svg)\n\n![Two](a.svg)")).containsExactly("One");
    assertThat(atOnce("[![One](a.svg)](suzhou.md)\n\nText.")).containsExactly("One");
    assertThat(atOnce("Text.\n\nText.\n\n![One](a.svg)")).isEmpty();
    assertThat(atOnce("## Head\n\n![One](a.svg)")).isEmpty();
    assertThat(atOnce("- ![One](a.svg)")).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  private List<String> atOnce(String body) throws IOException {
    Document page = page(body);
    assertThat(page.select("img:not([loading=lazy]):not([fetchpriority=high])")).isEmpty();
    return page.select("img[fetchpriority=high]").eachAttr("alt");
  }

  @Test
  void onlyAPictureWithAParagraphOfItsOwnIsAFigure() throws IOException {
    write("content/en/a.svg", DRAWING);
    Document page =
        page(
            """
            ![Alone](a.svg "Caption")

            [![Linked](a.svg "Linked *caption*")](suzhou.md)

            ![By reference][ref]

            Text ![in a line](a.svg) and text.

            | Head |
            | --- |
            | ![in a cell](a.svg) |

            [ref]: a.svg "Caption of a reference"
            """);
    assertThat(page.select("figure img").eachAttr("alt"))
        .containsExactly("Alone", "Linked", "By reference");
    assertThat(page.select("figure > a > img").eachAttr("alt")).containsExactly("Linked");
    assertThat(page.select("figcaption").eachText())
        .containsExactly("Caption", "Linked caption", "Caption of a reference");
    assertThat(page.select("p > img, td > img").eachAttr("alt"))
        .containsExactly("in a line", "in a cell");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aFeedGivesOnePictureByItsWholeAddress() throws IOException {
    write("content/en/the port.jpg", Photographs.jpeg(1300, 900));
    String content = page("![The port](the%20port.jpg)", "en/feed.xml").text();
    assertThat(Jsoup.parseBodyFragment(content).selectFirst("img").outerHtml())
        .isEqualTo(
            "<img src=\"https://news.example/tour/en/suzhou/the%20port-800w.jpg\""
                + " alt=\"The port\" width=\"1300\" height=\"900\">");
  }

  @Test
  void namesInAnyWritingAreFoundAndWrittenAsAddresses() throws IOException {
    write("content/en/港口, 夜.jpg", Photographs.lightJpeg(600, 400));
    Element image = page("![The port](港口,%20夜.jpg)").selectFirst("img");
    assertThat(image.attr("srcset"))
        .isEqualTo(
            "%E6%B8%AF%E5%8F%A3%2C%20%E5%A4%9C-480w.jpg 480w,"
                + " %E6%B8%AF%E5%8F%A3%2C%20%E5%A4%9C.jpg 600w");
    assertThat(page("![The port](%E6%B8%AF%E5%8F%A3%2C%20%E5%A4%9C.jpg)").select("img")).hasSize(1);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aPictureFromAFolderOrFromTheAssetsGoesNextToItsPage() throws IOException {
    write("content/pictures/a.svg", DRAWING);
    write("assets/a.svg", DRAWING.replace("40", "80"));
    Document page = page("![One](../pictures/a.svg)\n\n![Two](a.svg)");
    assertThat(page.select("img").eachAttr("src").get(0)).isEqualTo("a.svg");
    assertThat(page.select("img").eachAttr("src").get(1)).matches("[0-9a-f]{10}-a\\.svg");
    assertThat(files).hasSize(3);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aHeavyPictureThatIsSentAsItIsIsWarnedOf() throws IOException {
    byte[] drawing = DRAWING.replace("<path", " ".repeat(500_000) + "<path").getBytes();
    write("content/en/a.svg", drawing);
    page("![The port](a.svg)");
    assertThat(problems.sorted())
        .extracting(remark -> remark.severity() + " " + remark.headline().code())
        .containsExactly("warning image-heavy");
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    write("content/en/a.jpg", Photographs.jpeg(900, 700));
    page("![The port](a.jpg)");
    List<OutputFile> first = files;
    page("![The port](a.jpg)");
    assertThat(files).hasSameSizeAs(first);
    for (int i = 0; i < files.size(); i++) {
      assertThat(SiteWriter.bytes(files.get(i))).isEqualTo(SiteWriter.bytes(first.get(i)));
    }
  }

  private Document page(String body) throws IOException {
    return page(body, "en/suzhou/index.html");
  }

  private Document page(String body, String path) throws IOException {
    write("templates/t.peb", "{{ story | body }}");
    var site = Stories.site(Stories.english(body).story());
    Story story = site.stories().get(0);
    var own =
        new Page(
            "en/suzhou/index.html",
            Language.ENGLISH,
            Optional.empty(),
            "t",
            Map.of("story", story));
    var page = new Page(path, Language.ENGLISH, Optional.empty(), "t", Map.of("story", story));
    files =
        new Renderer(root, problems)
            .render(site, path.equals(own.path()) ? List.of(own) : List.of(own, page));
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(file -> Jsoup.parseBodyFragment(((OutputFile.Text) file).text()))
        .findFirst()
        .orElseThrow();
  }

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.write(root.resolve(path), bytes);
  }
}
