package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.plumbline.article.ArticleReader;
import press.plumbline.data.DataReader;
import press.plumbline.data.SeriesReader;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;

class SiteTest {
  private static final String SERIES =
      """
      title: {zh-CN: 湖, en: Lakes}
      standfirst: {zh-CN: 水, en: Water}
      languages: [zh-CN, en]
      base-url: https://lakes.example/
      publisher: {name: {zh-CN: 报社, en: Desk}}
      time-zone: UTC
      home: base
      stops: [alder]
      """;
  private static final String DATA =
      """
      sources:
        survey: {title: "Water, land", publisher: Board}
      places:
        base: {name: {zh-CN: 基, en: Base}, at: [60, 25]}
        alder: {name: {zh-CN: 桤, en: Alder}, at: [61, 24]}
        bay: {name: {zh-CN: 湾, en: Bay}, within: alder}
        empty: {name: {zh-CN: 空, en: Empty}}
      indicators:
        area: {name: {zh-CN: 面积, en: surface area}, unit: km2}
        unused: {name: {zh-CN: 无, en: nothing}, unit: km2}
      observations:
        - {place: base, period: 2023, source: survey, values: {area: 10}}
        - {place: bay, period: 2023, source: survey, values: {area: 4}}
      """;

  @Test
  void everyPlaceAndIndicatorWithFiguresHasAPageInEveryEdition() {
    assertThat(paths(site()))
        .contains(
            "index.html",
            "en/index.html",
            "compare/index.html",
            "places/base/index.html",
            "en/places/bay/index.html",
            "indicators/area/index.html",
            "404.html",
            "en/404.html",
            "feed.xml",
            "en/feed.json",
            "figures.json")
        .doesNotContain("places/empty/index.html", "indicators/unused/index.html");
  }

  @Test
  void aPlaceHasAPageForThePlacesItHolds() {
    assertThat(paths(site())).contains("places/alder/index.html");
  }

  @Test
  void eachPageIsPairedWithTheSamePageOfTheOtherEdition() {
    var pages = site(story(Language.CHINESE, "lake"), story(Language.ENGLISH, "lake")).pages();
    for (Page page : pages) {
      page.twin()
          .ifPresent(
              twin ->
                  assertThat(pages)
                      .anySatisfy(
                          other -> {
                            assertThat(other.path()).isEqualTo(twin);
                            assertThat(other.twin()).contains(page.path());
                          }));
    }
    assertThat(twin(pages, "lake/index.html")).contains("en/lake/index.html");
  }

  @Test
  void aStoryOfOneEditionHasNoTwin() {
    assertThat(twin(site(story(Language.CHINESE, "lake")).pages(), "lake/index.html")).isEmpty();
  }

  @Test
  void theMapOfTheSiteNamesBothEditionsOfAPage() {
    assertThat(site().extras(site().pages()).get("sitemap.xml"))
        .contains("<loc>https://lakes.example/compare/</loc>")
        .contains("hreflang=\"en\" href=\"https://lakes.example/en/compare/\"")
        .doesNotContain("404");
  }

  @Test
  void aFieldWithACommaIsQuotedInTheTable() {
    assertThat(site().extras(site().pages()).get("data/observations.csv"))
        .contains("base,基,area,面积,2023,10,km2,exact,")
        .contains("\"Water, land\"");
  }

  @Test
  void noStoryTakesTheAddressOfAnotherPage() {
    assertThat(site(story(Language.CHINESE, "compare")).faults())
        .extracting(Diagnostic::rule)
        .containsExactly("article");
    assertThat(site(story(Language.CHINESE, "lake")).faults()).isEmpty();
  }

  @Test
  void buildsTheSamePagesEachTime() {
    var site = site(story(Language.CHINESE, "b"), story(Language.CHINESE, "a"));
    assertThat(paths(site)).isEqualTo(paths(site));
    assertThat(paths(site).indexOf("a/index.html")).isLessThan(paths(site).indexOf("b/index.html"));
  }

  private static Optional<String> twin(List<Page> pages, String path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst().orElseThrow().twin();
  }

  private static List<String> paths(Site site) {
    return site.pages().stream().map(Page::path).toList();
  }

  private static Story story(Language language, String slug) {
    var file =
        SourceFile.of(
            "content/" + language.tag() + "/" + slug + ".md",
            "---\ntitle: Lake\ndate: 2023-05-10T06:00Z\nstop: alder\n---\nWater.\n");
    var article =
        ArticleReader.read(file, language, java.time.ZoneOffset.UTC, new Diagnostics())
            .orElseThrow();
    return new Story(article, List.of());
  }

  private static Site site(Story... stories) {
    var problems = new Diagnostics();
    var series = SeriesReader.read(SourceFile.of("series.yaml", SERIES), problems).orElseThrow();
    var data =
        DataReader.read(
            List.of(SourceFile.of("a.yaml", DATA)), series, (printed, observed) -> true, problems);
    return new Site(series, data, Stream.of(stories).toList());
  }
}
