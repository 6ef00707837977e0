package press.plumbline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.SourceFile;

/** In these pages ‹ and › stand for the marks around checked text. */
class PageGateTest {
  private static final Set<String> VOUCHED =
      Set.of("3516亿元", "351", "3516", "16", "万家", "外层3516亿元", "3");

  private final Diagnostics problems = new Diagnostics();

  @Test
  void checkedTextPassesAndLosesItsMarks() {
    assertThat(page("<p title=\"‹3516亿元›\">总值‹3516亿元›。</p>"))
        .isEqualTo("<p title=\"3516亿元\">总值3516亿元。</p>");
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>总值3516亿元。</p>",
        "<p>总值<b>3516</b>亿元。</p>",
        "<p>总值‹351›6亿元。</p>",
        "<p>总值‹3516›亿元。</p>",
        "<p>三成企业</p>",
        "<p>some 16,000 companies</p>",
        "<p>two-thirds of them</p>",
        "<p>sixteen thousand ‹16› companies</p>",
        "<p>‹16›,000 companies</p>",
        "<title>总值3516亿元</title>",
        "<meta name=\"description\" content=\"总值3516亿元\">",
        "<meta property=\"og:title\" content=\"总值3516亿元\">",
        "<img alt=\"总值3516亿元\">",
        "<a href=\"x\" title=\"3516亿元\">甲</a>",
        "<p aria-label=\"3516亿元\">甲</p>",
        "<input placeholder=\"例如3516\">",
        "<input type=\"submit\" value=\"搜3516项\">",
        "<svg><title>3516亿元</title><text>甲</text></svg>",
        "<svg><text x=\"1\">3516亿元</text></svg>",
        "<option label=\"3516亿元\">甲</option>",
        "<script type=\"application/ld+json\">{\"name\":\"3516亿元\"}</script>",
        "<p>总值‹3516亿元›，&#51;516亿元</p>"
      })
  void aNumeralNobodyVouchedForStops(String html) {
    page(html);
    assertThat(codes()).contains("gate-typed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>沿G107国道，5G基站</p>",
        "<p>一心一意，每一处，四舍五入</p>",
        "<p lang=\"en\">One of them, at first sight</p>",
        "<p data-ref=\"a/b/2022\" class=\"t-2xl\">甲</p>",
        "<data value=\"351600000000\">‹3516亿元›</data>",
        "<svg viewBox=\"0 0 100 10\"><rect width=\"70.23\"/></svg>",
        "<p>‹16›<small>‹万家›</small></p>",
        "<p>‹外层‹3516亿元››</p>",
        "<span data-furniture=\"date\">2023年5月10日</span>",
        "<time data-furniture=\"date\" datetime=\"2023-05-10\">10 May 2023</time>",
        "<time data-furniture=\"date\">2023-05-10</time>",
        "<time data-furniture=\"date\">2023年5月6日至8日</time>",
        "<time data-furniture=\"date\">6–8 May 2023</time>",
        "<time data-furniture=\"time\">06:00</time>",
        "<span data-furniture=\"page\">2</span>",
        "<span data-furniture=\"turn\">第一站</span>",
        "<span data-furniture=\"turn\">Stop 1</span>",
        "<sup data-furniture=\"note\">12</sup>",
        "<script type=\"application/ld+json\">"
            + "{\"name\":\"‹3516亿元›\",\"datePublished\":\"2023-05-10T06:00:00+08:00\","
            + "\"url\":\"https://a.example/2023/\"}</script>"
      })
  void whatIsCheckedNamedOrFurniturePasses(String html) {
    page(html);
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span data-furniture=\"date\">3516亿元</span>",
        "<span data-furniture=\"date\">2023年5月10日前16万家</span>",
        "<span data-furniture=\"note\"><b>1</b></span>",
        "<span data-furniture=\"figure\">3516</span>",
        "<span data-furniture=\"time\">2023</span>"
      })
  void furnitureHasJustItsForm(String html) {
    page(html);
    assertThat(codes()).containsExactly("gate-furniture");
  }

  @Test
  void aMarkWithoutItsOtherHalfStops() {
    page("<p>‹3516亿元</p>");
    page("<p>3516亿元›</p>");
    assertThat(codes()).contains("gate-marks");
  }

  @Test
  void checkedTextThatWasChangedOnItsWayStops() {
    page("<p>‹9999亿元›</p>");
    assertThat(codes()).containsExactly("gate-marks");
  }

  @Test
  void aMarkSpelledOutStops() {
    page("<p>&#xFDD0;3516亿元&#xfdd1;</p>");
    assertThat(codes()).contains("gate-spelled");
  }

  @Test
  void theFaultStandsWhereTheNumeralWasTyped() {
    var words = SourceFile.of("templates/words_zh-CN.properties", "a=甲\nb=共有3516亿元\n");
    var template =
        SourceFile.of("templates/t.peb", "<h3>{{ word('b') }}</h3>\n<p>约\n  16万家{{ x }}</p>");
    gate(
        new OutputFile.Text(
            "index.html",
            "<h3>共有3516亿元</h3>\n<p>约\n  16万家‹3›</p>",
            new Origin(List.of(template, words), Set.of())));
    assertThat(said())
        .containsExactly(
            "templates/t.peb:3:3 gate-typed", "templates/words_zh-CN.properties:2:5 gate-typed");
  }

  @Test
  void feedsAndDrawingsAreReadToo() {
    gate(
        new OutputFile.Text(
            "feed.xml",
            "<feed xml:lang=\"zh-CN\"><updated>2023-05-10T06:00:00+08:00</updated>"
                + "<title>总值3516亿元</title></feed>"),
        new OutputFile.Text("feed.json", "{\"items\":[{\"content_html\":\"<p>16万家</p>\"}]}"),
        new OutputFile.Text("map.svg", "<svg xmlns=\"a\"><text>20条</text></svg>"));
    assertThat(problems.sorted())
        .extracting(remark -> remark.headline().arguments().get(0))
        .containsExactly("16万家", "3516亿元", "20条");
  }

  @Test
  void marksAreTakenOutOfEveryFile() {
    var files = gate(new OutputFile.Text("data/a.csv", "‹3516›,%EF%B7%903516%EF%B7%91"));
    assertThat(((OutputFile.Text) files.get(0)).text()).isEqualTo("3516,3516");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page-id <p id=\"a\"></p><p id=\"a\"></p>",
        "page-link <a href=\"nowhere/\">甲</a>",
        "page-link <a href=\"https://news.example/tour/nowhere/\">甲</a>",
        "page-link <img src=\"no.png\" alt=\"甲\">",
        "page-link <img src=\"index.html\" srcset=\"no-480w.jpg 480w\" alt=\"甲\">",
        "page-anchor <a href=\"#no\">甲</a>",
        "page-note <a class=\"fig\" href=\"#n-a\">甲</a>",
        "page-note-alone <li class=\"note\" id=\"n-a\">甲</li>",
        "page-picture <img src=\"index.html\">",
        "page-picture <svg role=\"img\"></svg>",
        "page-chart <figure class=\"chart\"><b class=\"chart__title\">甲</b></figure>",
        "page-heading <main><h1>甲</h1><h3>乙</h3></main>",
        "page-heading <main><h1>甲</h1><h2>丙</h2><h1>乙</h1></main>",
        "page-style <p style=\"color:red\">甲</p>",
        "page-script <script>alert()</script>"
      })
  void aPageOwesItsReaders(String expected) {
    page(expected.substring(expected.indexOf(' ') + 1));
    assertThat(codes()).containsExactly(expected.substring(0, expected.indexOf(' ')));
  }

  @Test
  void linksBetweenPagesAreFollowed() {
    gate(
        new OutputFile.Text(
            "en/a/index.html",
            "<a href=\"../../#x\">a</a> <a href=\"./\">b</a> <a href=\"../a/#y\">c</a> <a href=\"?q\">d</a>"
                + "<link href=\"https://news.example/tour/\"><a href=\"/tour/en/a/\">e</a>"
                + "<a href=\"mailto:a@b.example\">f</a><p id=\"y\"></p>"),
        new OutputFile.Text("index.html", "<p id=\"x\"></p>"));
    assertThat(said()).isEmpty();
  }

  @Test
  void picturesAndStylesThatWriteNumeralsStop() {
    PageGate.check(
        List.of(
            new OutputFile.Binary("a.svg", "<svg><text>35条</text></svg>".getBytes(UTF_8)),
            new OutputFile.Binary(
                "b.css",
                "i::before{content:\"\"}a::after{content:\"36条\";width:37px}".getBytes(UTF_8))),
        "https://news.example/tour/",
        problems);
    assertThat(said()).containsExactly("a.svg:1:12 gate-typed", "b.css:1:40 gate-typed");
  }

  @Test
  void theTextsOfTheSearchAreReadLikeThePage() {
    String path = "assets/search.zh-CN.texts.0123456789.json";
    gate(new OutputFile.Text(path, "[[[\"‹3516亿元›，增三成\"]]]"));
    assertThat(codes()).containsExactly("gate-typed");
    assertThat(problems.sorted().get(0).at().file().path()).isEqualTo(path);
  }

  private String page(String body) {
    var files =
        gate(new OutputFile.Text("index.html", "<html lang=\"zh-CN\">" + body + "<i id=x></i>"));
    String text = ((OutputFile.Text) files.get(0)).text();
    return text.replace("<html lang=\"zh-CN\">", "").replace("<i id=x></i>", "");
  }

  private List<OutputFile> gate(OutputFile.Text... files) {
    var marked = new ArrayList<OutputFile>();
    for (OutputFile.Text file : files) {
      String text = file.text().replace('‹', '\uFDD0').replace('›', '\uFDD1');
      var origin = new Origin(file.origin().sources(), VOUCHED);
      marked.add(new OutputFile.Text(file.path(), text, origin));
    }
    return PageGate.check(marked, "https://news.example/tour/", problems);
  }

  private List<String> codes() {
    return problems.sorted().stream().map(r -> r.headline().code()).distinct().toList();
  }

  private List<String> said() {
    return problems.sorted().stream().map(PageGateTest::said).distinct().toList();
  }

  private static String said(Diagnostic remark) {
    return remark.at().file() + ":" + remark.at().from() + " " + remark.headline().code();
  }
}
