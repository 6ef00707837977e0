package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each sort of page must hold, beside its articles and cards. */
class PageTypesTest {
  private static final Built SITE = Built.of("series/cards");

  @Test
  void everyPageTellsOthersWhatItIs() {
    for (Map.Entry<String, String> file : SITE.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        Document page = SITE.page(file.getKey());
        for (String property :
            List.of("title", "description", "type", "url", "locale", "site_name")) {
          assertThat(page.select("meta[property=og:" + property + "]").attr("content"))
              .as(file.getKey() + " " + property)
              .isNotBlank();
        }
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.title()).contains("The Lakes");
      }
    }
    assertThat(SITE.page("alder/index.html").select("meta[property=og:title]").attr("content"))
        .isEqualTo("What Alder Has");
  }

  @Test
  void anArticleTellsSearchEnginesWhenItChangedAndWhatWasCorrected() {
    JsonNode article = structured("alder/index.html", "NewsArticle");
    assertThat(article.get("dateModified").asString()).isEqualTo("2024-04-03T00:00:00Z");
    assertThat(article.get("correction").get(0).get("text").asString())
        .isEqualTo("The boats of another lake had been counted as well.");
    var trail = new ArrayList<String>();
    structured("alder/index.html", "BreadcrumbList")
        .get("itemListElement")
        .forEach(step -> trail.add(step.get("name").asString()));
    assertThat(trail).containsExactly("The Lakes", "Alder", "What Alder Has");
  }

  /** CONTRACT.md, section 1: in lists and feeds in place of the standfirst. */
  @Test
  void aSummaryStandsWhereTheArticleIsListed() {
    for (String path : List.of("index.html", "places/alder/index.html")) {
      assertThat(SITE.page(path).select(".stop__stand").eachText())
          .as(path)
          .containsExactly("Alder in short.");
    }
    assertThat(SITE.text("feed.xml")).contains("<summary>Alder in short.</summary>");
    assertThat(SITE.text("feed.json")).contains("\"summary\":\"Alder in short.\"");
    Document article = SITE.page("alder/index.html");
    assertThat(article.select("meta[name=description]").attr("content"))
        .isEqualTo("Alder in short.");
    assertThat(structured("alder/index.html", "NewsArticle").get("description").asString())
        .isEqualTo("Alder in short.");
    assertThat(article.select(".stand").text()).isEqualTo("Its figures, one by one.");
  }

  @Test
  void aBylineNamesWhoAndAsWhat() {
    assertThat(SITE.page("alder/index.html").select(".byline").text())
        .startsWith("Lake Desk, data ·");
  }

  @Test
  void theDataIsDescribedWithItsTermsAndItsSpan() {
    for (String page : List.of("compare/index.html", "about/index.html")) {
      JsonNode data = structured(page, "Dataset");
      assertThat(data.get("license").asString()).isEqualTo("https://lakes.example/licence");
      assertThat(data.get("temporalCoverage").asString()).isEqualTo("2022-01-01/2023-12-31");
      assertThat(data.get("spatialCoverage")).hasSize(3);
      data.get("distribution")
          .forEach(
              file ->
                  SITE.text(
                      file.get("contentUrl")
                          .asString()
                          .substring("https://lakes.example/cards/".length())));
    }
  }

  @Test
  void theTableIsToBeHadAsItStands() {
    assertThat(SITE.text("compare/compare.csv"))
        .startsWith("group,indicator,indicator-name,column,place,place-name,period,value,")
        .contains(",area,Surface area,alder,alder,Alder,2023,40,km2,exact,40 square kilometers,")
        .contains("area,Surface area,birch,birch,Birch,,,,,,,,\r\n");
    assertThat(SITE.page("compare/index.html").select("a[download]").eachAttr("href"))
        .contains("compare.csv", "compare.json");
  }

  @Test
  void anIndicatorHasItsOwnDownload() {
    assertThat(SITE.text("indicators/fish/data.csv").lines()).hasSize(3);
    assertThat(SITE.page("indicators/fish/index.html").select("a[download=fish.csv]")).hasSize(1);
  }

  @Test
  void aboutSaysWhenTheDataChangedAndOnWhatTermsItIsGiven() {
    String about = SITE.page("about/index.html").text();
    assertThat(about)
        .contains("February 3, 2024")
        .contains("Open Lake Licence")
        .contains("April 3, 2024");
  }

  @Test
  void theBookNumbersEveryFigureOnceAndEndsWithOneListOfNotes() {
    Document book = SITE.page("print/index.html");
    assertThat(book.select("article h2").eachText()).containsExactly("What Alder Has");
    assertThat(book.select("article h3").eachText()).containsExactly("The note");
    List<String> numbers = book.select("article a.fig").eachAttr("data-n");
    List<String> notes = book.select("ol.notes > li").eachAttr("id");
    assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    assertThat(notes).hasSize(8).doesNotHaveDuplicates();
    for (Element figure : book.select("article a.fig")) {
      assertThat(notes.indexOf(figure.attr("href").substring(1)) + 1)
          .isEqualTo(Integer.parseInt(figure.attr("data-n")));
    }
    assertThat(book.select("article sup a").attr("href")).isEqualTo("#alder-fn-1");
    assertThat(SITE.text("sitemap.xml")).doesNotContain("/print/");
  }

  @Test
  void thePageOfErrorsLeadsFromAnyDepthToThePlaces() {
    Document page = SITE.page("404.html");
    assertThat(page.select("main a").eachAttr("href"))
        .contains(
            "/cards/places/base/",
            "/cards/places/alder/",
            "/cards/places/birch/",
            "/cards/search/");
    assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/cards/assets/");
  }

  private static JsonNode structured(String path, String type) {
    var json = JsonMapper.builder().build();
    for (JsonNode thing :
        json.readTree(SITE.page(path).select("script[type=application/ld+json]").html())) {
      if (thing.get("@type").asString().equals(type)) {
        return thing;
      }
    }
    throw new AssertionError("no " + type + " in " + path);
  }
}
