package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Severity;
import press.plumbline.site.Site;

class SharePicturesTest {
  private static final Pattern IMAGE =
      Pattern.compile(
          "<meta property=\"og:image\" content=\"https://news\\.example/tour/([^\"]+)\">");

  @TempDir private Path root;
  private final Diagnostics problems = new Diagnostics();

  @Test
  void anArticleIsSharedWithAPictureOfItsFigure() throws IOException {
    var files = render(Stories.site(Stories.chinese("总值3516元。").figure("3516元", "gdp").story()));
    String page = text(files, "suzhou/index.html");
    assertThat(page).contains("苏州 · 生产总值 · 2022年 · 3516元\">", "summary_large_image");
    var picture = binary(files, image(page));
    assertThat(picture.path()).matches("assets/share/suzhou\\.[0-9a-f]{10}\\.png");
    assertThat(page).contains("\"image\":\"https://news.example/tour/" + picture.path() + '"');
    var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    assertThat(image.getWidth()).isEqualTo(1200);
    // --paper and --ink of site.css
    assertThat(image.getRGB(0, 0) & 0xffffff).isEqualTo(0xfdfdfb);
    assertThat(image.getRGB(600, 50) & 0xffffff).isEqualTo(0x17191b);
    assertThat(page).contains("og:image:width\" content=\"1200\"", "height\" content=\"630\"");
  }

  @Test
  void everyOtherPageIsSharedWithThatOfItsEdition() {
    var files = render(Stories.site(Stories.english("Nothing.").story()));
    String home = image(text(files, "en/index.html"));
    assertThat(home).startsWith("assets/share/en/series.");
    assertThat(image(text(files, "en/about/index.html"))).isEqualTo(home);
    assertThat(image(text(files, "index.html"))).startsWith("assets/share/series.");
  }

  @Test
  void theTypeIsNotPublished() {
    assertThat(render(Stories.site()))
        .extracting(OutputFile::path)
        .noneMatch(path -> path.endsWith(".otf") || path.endsWith("OFL.txt"));
  }

  @Test
  void aHeadlineItCannotSetIsToldAndGoesWithoutAPicture() {
    var files = render(Stories.site(Stories.chinese("没有数字。").titled("苏州क").story()));
    assertThat(text(files, "suzhou/index.html"))
        .doesNotContain("og:image", "\"image\"")
        .contains("<meta name=\"twitter:card\" content=\"summary\">");
    assertThat(text(files, "index.html")).contains("og:image");
    assertThat(problems.sorted()).singleElement().satisfies(SharePicturesTest::isWarning);
    assertThat(problems.sorted().get(0).headline().arguments()).first().asString().contains("क");
  }

  @Test
  void aFontThatIsNoneIsToldOnce() throws IOException {
    Files.createDirectories(root.resolve("assets/share"));
    Files.writeString(root.resolve(SharePictures.FONT), "no font");
    var files = render(Stories.site(Stories.chinese("没有数字。").story()));
    assertThat(text(files, "suzhou/index.html")).doesNotContain("og:image");
    assertThat(problems.sorted()).singleElement().satisfies(SharePicturesTest::isWarning);
  }

  private static void isWarning(Diagnostic remark) {
    assertThat(remark.rule()).isEqualTo("picture");
    assertThat(remark.severity()).isEqualTo(Severity.WARNING);
  }

  private List<OutputFile> render(Site site) {
    return new Renderer(root, problems).render(site);
  }

  private static String image(String page) {
    var image = IMAGE.matcher(page);
    assertThat(image.find()).isTrue();
    return image.group(1);
  }

  private static String text(List<OutputFile> files, String path) {
    return GateMarks.strip(((OutputFile.Text) file(files, path)).text());
  }

  private static OutputFile.Binary binary(List<OutputFile> files, String path) {
    return (OutputFile.Binary) file(files, path);
  }

  private static OutputFile file(List<OutputFile> files, String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
  }
}
