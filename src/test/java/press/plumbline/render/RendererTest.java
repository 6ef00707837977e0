package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Checked;
import press.plumbline.site.Page;
import press.plumbline.source.Language;

class RendererTest {
  @TempDir private Path root;
  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void words() throws IOException {
    write("templates/words_en.properties", "nav.compare=Compare\ncited=Cited by {0}\n");
    write("templates/words_zh-CN.properties", "nav.compare=对比\n");
  }

  @Test
  void aPageSeesItsVariablesEscaped() throws IOException {
    write("templates/t.peb", "<p>{{ name }}</p>");
    assertThat(english("a/index.html", Map.of("name", "R & D"))).isEqualTo("<p>R &amp; D</p>");
  }

  @Test
  void addressesLeadFromThePageAtHand() throws IOException {
    write(
        "templates/t.peb",
        "{{ 'compare/' | link }} {{ 'compare/#gdp' | link }} {{ '' | link }} {{ page.twin | to }}"
            + " {{ page.path | absolute }}");
    var page =
        page("en/places/suzhou/index.html", Map.of(), Optional.of("places/suzhou/index.html"));
    assertThat(render(page))
        .isEqualTo(
            "../../compare/ ../../compare/#gdp ../../ ../../../places/suzhou/"
                + " https://news.example/tour/en/places/suzhou/");
  }

  @Test
  void aPageOfErrorsLeadsFromTheServersRoot() throws IOException {
    write("templates/t.peb", "{{ 'compare/' | link }}");
    assertThat(english("en/404.html", Map.of())).isEqualTo("/tour/en/compare/");
  }

  @Test
  void assetsGoByTheirContentAlsoWithinStyles() throws IOException {
    write("templates/t.peb", "{{ 'site.css' | asset }}");
    write("assets/site.css", "a{background:url(\"img/dot.svg\")}b{background:url(data:x)}");
    write("assets/img/dot.svg", "<svg/>");
    var files =
        new Renderer(root, problems)
            .render(Stories.site(), List.of(page("en/index.html", Map.of(), Optional.empty())));
    assertThat(files)
        .extracting(OutputFile::path)
        .hasSize(3)
        .first()
        .asString()
        .matches("assets/img/dot\\.[0-9a-f]{10}\\.svg");
    var css = (OutputFile.Binary) files.get(1);
    assertThat(new String(css.bytes()))
        .matches("a\\{background:url\\(\"img/dot\\.[0-9a-f]{10}\\.svg\"\\)}b.*");
    assertThat(((OutputFile.Text) files.get(2)).text()).isEqualTo("../" + css.path());
  }

  @Test
  void checkedTextIsMarkedAndAPlainStringRefused() throws IOException {
    write("templates/t.peb", "{{ value | checked }}");
    assertThat(english("a/index.html", Map.of("value", new Checked("16"))))
        .isEqualTo("\uFDD016\uFDD1");
    english("a/index.html", Map.of("value", "16"));
    assertThat(said()).containsExactly("templates/t.peb:1:12 template-unchecked");
  }

  @Test
  void wordsFollowTheLanguageOfThePageAlsoInMacros() throws IOException {
    write("templates/t.peb", "{% import 'm' %}{{ nav() }} {{ word('cited', value) }}");
    write("templates/m.peb", "{% macro nav() %}{{ word('nav.compare') }}{% endmacro %}");
    assertThat(english("a/index.html", Map.of("value", new Checked("3"))))
        .isEqualTo("Compare Cited by \uFDD03\uFDD1");
  }

  @Test
  void aMisspeltVariableIsReportedOnceAtItsPlace() throws IOException {
    write("templates/t.peb", "<p>\n  {{ naem }}\n</p>");
    english("a/index.html", Map.of());
    english("b/index.html", Map.of());
    assertThat(said()).containsExactly("templates/t.peb:2:6 template-variable");
  }

  @Test
  void aMisspeltAttributeInAnIncludeIsReportedThere() throws IOException {
    write("templates/t.peb", "{% include 'part' %}");
    write("templates/part.peb", "\n{{ page.pfad }}");
    english("a/index.html", Map.of());
    assertThat(said()).containsExactly("templates/part.peb:2:9 template-attribute");
  }

  @Test
  void aMissingTemplateIsReportedWhereItIsNamed() throws IOException {
    write("templates/t.peb", "x\n{% include \"prat\" %}");
    english("a/index.html", Map.of());
    assertThat(said()).containsExactly("templates/t.peb:2:13 template-missing");
  }

  @Test
  void aFaultOfSyntaxIsReportedAtItsLine() throws IOException {
    write("templates/t.peb", "x\n{% if %}");
    english("a/index.html", Map.of());
    assertThat(said()).containsExactly("templates/t.peb:2:1 template-syntax");
  }

  @Test
  void anUnknownWordAndAnUnknownFilterAreReported() throws IOException {
    write("templates/t.peb", "{{ word('nav.home') }}");
    write("templates/u.peb", "{{ page | chekced }}");
    english("a/index.html", Map.of());
    render(new Page("x/index.html", Language.ENGLISH, Optional.empty(), "u", Map.of()));
    assertThat(said())
        .containsExactly(
            "templates/t.peb:1:10 template-word", "templates/u.peb:1:11 template-syntax");
  }

  @Test
  void aTemplateThatIncludesItselfIsReported() throws IOException {
    write("templates/t.peb", "{% include 't' %}");
    english("a/index.html", Map.of());
    assertThat(said()).containsExactly("templates/t.peb:1:13 template-loop");
  }

  @Test
  void aMethodThatFailsIsReportedAtItsLine() throws IOException {
    write("templates/t.peb", "\n{{ page.twin.get }}");
    english("a/index.html", Map.of());
    assertThat(said()).containsExactly("templates/t.peb:2:1 template-failed");
  }

  @Test
  void aTemplateCannotVouchForItsOwnText() throws IOException {
    write("templates/t.peb", "\uFDD03516\uFDD1 {{ word('own') }}");
    write("templates/words_en.properties", "own=\\uFDD0" + "16\\uFDD1");
    assertThat(english("a/index.html", Map.of())).isEqualTo("3516 16");
  }

  @Test
  void nothingOutsideOfTheAssetsIsAnAsset() throws IOException {
    write("content/secret.txt", "draft");
    write("templates/t.peb", "{{ '../content/secret.txt' | asset }}");
    english("a/index.html", Map.of());
    assertThat(said()).containsExactly("templates/t.peb:1:5 template-asset");
  }

  @Test
  void twoPagesOfOnePathAreReported() {
    var story = Stories.chinese("文。").at("compare").story();
    new Renderer(root, problems).render(Stories.site(story));
    assertThat(said()).contains("content/zh-CN/compare.md:1:1 page-twice");
  }

  @Test
  void aPictureIsCopiedNextToItsPageAndSaysItsSize() throws IOException {
    write("templates/t.peb", "{{ story | body }}");
    var picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    Files.createDirectories(root.resolve("content/en"));
    ImageIO.write(picture, "png", root.resolve("content/en/port.png").toFile());
    var site = Stories.site(Stories.english("![The port](port.png \"The *port*\")").story());
    var story = site.stories().get(0);
    var page = page("en/suzhou/index.html", Map.of("story", story), Optional.empty());
    var files = new Renderer(root, problems).render(site, List.of(page));
    assertThat(files)
        .extracting(OutputFile::path)
        .containsExactly("en/suzhou/index.html", "en/suzhou/port.png");
    assertThat(((OutputFile.Text) files.get(0)).text())
        .isEqualTo(
            "<figure class=\"picture\"><img src=\"port.png\" alt=\"The port\" width=\"30\" height=\"20\""
                + " fetchpriority=\"high\"><figcaption>The <em>port</em></figcaption></figure>\n");
    assertThat(said()).isEmpty();
  }

  @Test
  void jsonIsSafeWithinAPageAndAlwaysInOrder() throws IOException {
    write("templates/t.peb", "{{ data | json }}");
    assertThat(
            english(
                "a/index.html", Map.of("data", Map.of("b", "</script>", "a", new Checked("3")))))
        .isEqualTo("{\"a\":\"\uFDD03\uFDD1\",\"b\":\"\\u003c/script\\u003e\"}");
  }

  private String english(String path, Map<String, Object> variables) {
    return render(page(path, variables, Optional.empty()));
  }

  private static Page page(String path, Map<String, Object> variables, Optional<String> twin) {
    return new Page(path, Language.ENGLISH, twin, "t", variables);
  }

  private String render(Page page) {
    return new Renderer(root, problems)
        .render(Stories.site(), List.of(page)).stream()
            .filter(OutputFile.Text.class::isInstance)
            .map(file -> ((OutputFile.Text) file).text())
            .findFirst()
            .orElse("");
  }

  private List<String> said() {
    return problems.sorted().stream().map(RendererTest::said).distinct().toList();
  }

  private static String said(Diagnostic remark) {
    return remark.at().file() + ":" + remark.at().from() + " " + remark.headline().code();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }
}
