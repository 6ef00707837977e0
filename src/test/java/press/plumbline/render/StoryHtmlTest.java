package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.plumbline.figure.Kind;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Story;
import press.plumbline.source.Language;

class StoryHtmlTest {
  private static final String GDP =
      "<a class=\"fig\" data-hue=\"1\" href=\"#n-suzhou-gdp-2022\" id=\"r-suzhou-gdp-2022\" data-n=\"1\">"
          + "<data class=\"figure\" value=\"351600000000\" data-ref=\"suzhou/gdp/2022\">%s</data></a>";

  private final Diagnostics problems = new Diagnostics();

  @Test
  void aFigureIsALinkAroundItsData() {
    assertThat(body(Stories.chinese("生产总值约3516亿元。").figure("3516亿元", "gdp")))
        .isEqualTo("<p>生产总值约" + GDP.formatted("3516亿元") + "。</p>\n");
  }

  @Test
  void aFigureOverBoldIsTwoPiecesWithOneAnchor() {
    String html = body(Stories.chinese("总值**3516**亿元。").figure("3516亿元", "gdp"));
    assertThat(html)
        .contains("<strong>" + GDP.formatted("3516") + "</strong>")
        .contains(GDP.replace(" id=\"r-suzhou-gdp-2022\"", "").formatted("亿元"));
  }

  @Test
  void aLaterMentionHasNoAnchor() {
    var twice = Stories.chinese("有3516亿元，是3516亿。").figure("3516亿元", "gdp").figure("3516亿。", "gdp");
    assertThat(body(twice)).containsOnlyOnce("id=\"r-suzhou-gdp-2022\"");
  }

  @Test
  void noLinePartsANumeralFromItsUnit() {
    assertThat(
            body(
                Stories.chinese("到2022年，“十四五”过半。")
                    .exempt("2022年", Kind.DATE)
                    .exempt("十四五", Kind.NAME)))
        .isEqualTo("<p>到<span class=\"nb\">2022年</span>，“十四五”过半。</p>\n");
  }

  @Test
  void withinALinkTheDataStandsAlone() {
    var linked = Stories.chinese("[总值3516亿元](https://a.example/)").figure("3516亿元", "gdp");
    assertThat(body(linked))
        .isEqualTo(
            "<p><a href=\"https://a.example/\" rel=\"external\">总值<data class=\"figure\""
                + " value=\"351600000000\" data-ref=\"suzhou/gdp/2022\">3516亿元</data></a></p>\n");
  }

  @Test
  void aQuotationOfAFigureAloneIsSetLargeAndItsUnitSmall() {
    assertThat(body(Stories.chinese("> 3516亿元\n>\n> 园区生产总值").figure("3516亿元", "gdp")))
        .isEqualTo(
            "<div class=\"pull\"><p class=\"pull__n\">"
                + GDP.formatted("3516<small>亿元</small>")
                + "</p>\n<p>园区生产总值</p>\n</div>\n");
  }

  @Test
  void ofALargeFigureInBoldNoDigitIsSmall() {
    assertThat(body(Stories.chinese("> **3516**亿元\n>\n> 园区生产总值").figure("3516亿元", "gdp")))
        .contains("3516</", "<small>亿元</small>")
        .doesNotContain("351<small>", "<small>6");
  }

  @Test
  void aQuotationThatSaysMoreStaysOne() {
    assertThat(body(Stories.chinese("> 生产总值，3516亿元\n>\n> 园区").figure("3516亿元", "gdp")))
        .startsWith("<blockquote>");
    assertThat(body(Stories.chinese("> 3516亿元").figure("3516亿元", "gdp")))
        .startsWith("<blockquote>");
  }

  @Test
  void onAnotherPageTheDataStandsAlone() {
    var story = Stories.chinese("总值3516亿元。").figure("3516亿元", "gdp").story();
    assertThat(GateMarks.strip(html(story, "compare/index.html").body()))
        .contains("<data")
        .doesNotContain("<a");
  }

  @Test
  void aMarkOfAFigureDisappearsAndItsTextStays() {
    var marked = Stories.chinese("总值[3516亿元](figure:gdp)。").figure("3516亿元", "gdp");
    assertThat(body(marked)).isEqualTo("<p>总值" + GDP.formatted("3516亿元") + "。</p>\n");
  }

  @Test
  void anInsertedFigurePrintsWhatTheDataHas() {
    var inserted =
        Stories.chinese("总值[](figure:fdi)**大**，[](figure:gdp)。")
            .inserted("fdi", "1亿元")
            .inserted("gdp", "3516亿元");
    assertThat(body(inserted)).contains(">1亿元</data></a><strong>大").contains("，<a class=\"fig\"");
  }

  @Test
  void theIndentOfALineAfterABreakIsNone() {
    assertThat(body(Stories.chinese("甲\\\n  乙`a\n  b`\n  1，\\\n 3516亿元").figure("3516亿元", "gdp")))
        .isEqualTo("<p>甲<br>\n乙<code>a\n  b</code>\n1，<br>\n" + GDP.formatted("3516亿元") + "</p>\n");
  }

  @Test
  void aNameIsVouchedForAndNotMarked() {
    var story = Stories.chinese("沿G107国道。").exempt("G107", Kind.NAME).story();
    assertThat(html(story).body()).isEqualTo("<p>沿\uFDD0G107\uFDD1国道。</p>\n");
  }

  @Test
  void escapesAndEntitiesReadAsTheyShould() {
    assertThat(body(Stories.english("A \\* B &amp; C < D &copy;")))
        .isEqualTo("<p>A * B &amp; C &lt; D ©</p>\n");
  }

  @Test
  void spacesBetweenHanAndLatinAreTakenOut() {
    assertThat(body(Stories.chinese("苏州的 GDP 为 3516 亿元，\n苏 州\nAPEC 会")).strip())
        .isEqualTo("<p>苏州的GDP为3516亿元，苏 州APEC会</p>");
  }

  @Test
  void englishKeepsItsSpaces() {
    assertThat(body(Stories.english("The city\nof Suzhou")))
        .isEqualTo("<p>The city\nof Suzhou</p>\n");
  }

  @Test
  void runsOfTheOtherLanguageSaySo() {
    assertThat(body(Stories.chinese("口号是Made in Suzhou，GDP不算。")))
        .contains("<span lang=\"en\">Made in Suzhou</span>，GDP");
    assertThat(body(Stories.english("The city, 苏州, grew.")))
        .contains("<span lang=\"zh-CN\">苏州</span>, grew");
  }

  @Test
  void headingsHaveAnchorsThatAuthorsCanLinkTo() {
    assertThat(body(Stories.english("## The park\n\nSee [it](#the-park).")))
        .contains("<h2 id=\"h-the-park\">The park</h2>")
        .contains("<a href=\"./#h-the-park\">it</a>");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aLinkToAnArticleLeadsToItsPage() {
    var from =
        Stories.english("[a](kunshan.md) [b](kunshan.md#no) [c](ningbo.md) [d](javascript:x)");
    var to = Stories.english("Text.").at("kunshan").story();
    String html = html(from.story(), "en/suzhou/index.html", to).body();
    assertThat(html).contains("<a href=\"../kunshan/\">a</a>");
    assertThat(codes()).containsExactly("link-anchor", "link-broken", "link-scheme");
  }

  @Test
  void aLinkToAPageOrAFileIsRelativeToTheStory() {
    assertThat(
            body(
                Stories.chinese(
                    "[a](../compare/#gdp) [b](/compare) [c](../data/observations.csv)")))
        .contains("<a href=\"../compare/#gdp\">a</a>")
        .contains("<a href=\"../compare/\">b</a>")
        .contains("<a href=\"../data/observations.csv\">c</a>");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aBrokenLinkIsReportedWhereItStands() {
    var story = Stories.chinese("去[宁波](ningbo.md)。").story();
    html(story).body();
    var at = problems.sorted().get(0).at();
    assertThat(at.text()).isEqualTo("ningbo.md");
    assertThat(at.from()).hasToString("5:7");
  }

  @Test
  void aMissingPictureIsReported() {
    body(Stories.chinese("![图](no.png)"));
    assertThat(codes()).containsExactly("image-missing");
  }

  @Test
  void tablesSayWhichCellsAreHeads() {
    assertThat(
            body(
                Stories.chinese("| 城市 | 总值 |\n|---|---:|\n| 苏州 | 3516亿元 |")
                    .figure("3516亿元", "gdp")))
        .contains("<th scope=\"col\">城市</th><th scope=\"col\" class=\"right\">总值</th>")
        .contains("<th scope=\"row\">苏州</th><td class=\"right\"><a class=\"fig\"");
  }

  @Test
  void footnotesAreNumberedByCallAndLeadBack() {
    String html = body(Stories.chinese("甲[^b]乙[^a]丙[^b]\n\n[^a]: 一注\n\n[^b]: 二注"));
    assertThat(html)
        .contains(
            "id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\" data-furniture=\"note\">1</a>")
        .contains("id=\"fnref-1-2\" href=\"#fn-1\"")
        .containsPattern("<li id=\"fn-1\"><p>二注 <a class=\"fn__back\" href=\"#fnref-1\"");
  }

  @Test
  void aTitleBreaksWhereItsEditorSays() {
    var story = Stories.chinese("文").titled("同一座城，\\|两本账：3516亿元").figure("3516亿元", "gdp").story();
    assertThat(html(story).title()).startsWith("同一座城，<wbr>两本账：<a class=\"fig\"");
    assertThat(html(story).plainTitle()).isEqualTo("同一座城，两本账：\uFDD03516亿元\uFDD1");
  }

  @Test
  void listsAreTightWhereTheyAreWrittenTight() {
    assertThat(body(Stories.english("- a\n- b\n  - c\n\ntext")))
        .isEqualTo("<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n<p>text</p>\n");
  }

  private String body(Stories story) {
    return GateMarks.strip(html(story.story()).body());
  }

  private StoryHtml html(Story story) {
    return html(story, address(story) + "index.html");
  }

  private StoryHtml html(Story story, String path, Story... others) {
    var stories = new ArrayList<>(List.of(others));
    stories.add(story);
    var site = Stories.site(stories.toArray(Story[]::new));
    Story own =
        site.stories().stream()
            .filter(s -> s.article() == story.article())
            .findFirst()
            .orElseThrow();
    var page = new Page(path, story.language(), Optional.empty(), "article", Map.of("story", own));
    var files = new SeriesFiles(Path.of("no-such-folder"));
    var paths = new SitePaths(site.series().baseUrl(), Language.CHINESE);
    var pages =
        new StoryPages(
            site,
            List.of(page),
            Set.of("data/observations.csv", "compare/index.html"),
            paths,
            new Words(files),
            new Pictures(site.stories(), files, paths, problems),
            new Vouchers(),
            problems);
    return pages.html(own, page);
  }

  private static String address(Story story) {
    return (story.language() == Language.CHINESE ? "" : "en/") + story.path();
  }

  private List<String> codes() {
    return problems.sorted().stream().map(Diagnostic::headline).map(m -> m.code()).toList();
  }
}
