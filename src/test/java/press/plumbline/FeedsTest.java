package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What feed readers and search engines are given, read as strictly as they might. */
class FeedsTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String BASE = "https://lakes.example/cards/";
  private static final Built SITE = Built.of("series/cards");

  /** RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must have, and how often. */
  @ParameterizedTest
  @ValueSource(strings = {"feed.xml", "corrections.xml"})
  void anAtomFeedHasWhatTheStandardAsksFor(String path) {
    Element feed = xml(path).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertOne(feed, "id", "title", "updated");
    assertThat(links(feed, "self")).containsExactly(BASE + path);
    assertThat(links(feed, "alternate")).hasSize(1);
    assertThat(children(feed, "author")).isNotEmpty();
    List<String> ids = new ArrayList<>();
    for (Element entry : children(feed, "entry")) {
      assertOne(entry, "id", "title", "updated", "published", "content");
      assertThat(links(entry, "alternate")).hasSize(1);
      OffsetDateTime.parse(text(entry, "updated"));
      assertThat(OffsetDateTime.parse(text(feed, "updated")))
          .isAfterOrEqualTo(OffsetDateTime.parse(text(entry, "updated")));
      assertThat(URI.create(text(entry, "id")).isAbsolute()).isTrue();
      ids.add(text(entry, "id"));
    }
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void anEntryChangesWithACorrectionAndKeepsTheDayItWasPublished() {
    Element entry = children(xml("feed.xml").getDocumentElement(), "entry").get(0);
    assertThat(text(entry, "published")).isEqualTo("2024-04-01T06:00:00Z");
    assertThat(text(entry, "updated")).isEqualTo("2024-04-03T00:00:00Z");
  }

  @Test
  void figuresArePlainTextAndTheirNotesFollowTheText() {
    String content = entry().html();
    assertThat(content).contains("<p>Alder has 40 square kilometers of surface area, 4 times that");
    assertThat(entry().select("h2").last().text()).isEqualTo("Notes on the figures");
    assertThat(entry().select("ol").last().select("li").eachText())
        .contains(
            "Alder: Surface area, 40 square kilometers, 2023."
                + " Source: Lake Board “Survey of Lakes” January 2024",
            "Alder: Visitors, more than 160,000 visitors, 2023."
                + " Lower bound; the source says only “more than”."
                + " Source: Lake Board “Survey of Lakes” January 2024");
  }

  @Test
  void nothingInAnEntryNeedsOurStylesOrIsAnchoredInOurPage() {
    assertThat(entry().getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(one -> one.getKey().matches("class|id|role|style|(data|aria)-.*")));
    assertThat(entry().select("data, svg")).isEmpty();
    assertThat(entry().select("a[href]").eachAttr("href"))
        .contains(BASE + "alder/#h-the-note")
        .allMatch(href -> href.startsWith("https://"));
    assertThat(entry().text()).contains("One is enough.1").contains("A footnote.");
  }

  @Test
  void theJsonFeedSaysTheSame() {
    Map<?, ?> feed = JsonMapper.builder().build().readValue(SITE.text("feed.json"), Map.class);
    assertThat(feed.get("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("feed_url")).isEqualTo(BASE + "feed.json");
    assertThat(feed.get("home_page_url")).isEqualTo(BASE);
    Map<?, ?> item = (Map<?, ?>) ((List<?>) feed.get("items")).get(0);
    assertThat(item.get("id")).isEqualTo(item.get("url")).isEqualTo(BASE + "alder/");
    assertThat(item.get("date_modified")).isEqualTo("2024-04-03T00:00:00Z");
    assertThat(Jsoup.parseBodyFragment(item.get("content_html").toString()).body().text())
        .isEqualTo(entry().text());
  }

  @Test
  void theCorrectionsFeedTellsWhatWasAndWhatIs() {
    List<Element> entries = children(xml("corrections.xml").getDocumentElement(), "entry");
    assertThat(entries.stream().map(entry -> text(entry, "id")))
        .containsExactly(
            BASE + "corrections/#alder-2024-04-03", BASE + "corrections/#alder-2024-04-03-2");
    var content = Jsoup.parseBodyFragment(text(entries.get(0), "content"));
    assertThat(content.text())
        .contains("The boats of another lake had been counted as well.")
        .contains("It read 21 boats, now 12 boats");
    assertThat(content.select("a").attr("href"))
        .isEqualTo(BASE + "indicators/boats/#n-alder-boats-2023");
    assertThat(SITE.page("corrections/index.html").select("li.fix[id]").eachAttr("id"))
        .containsExactly("alder-2024-04-03", "alder-2024-04-03-2");
  }

  @Test
  void theMapOfTheSiteSaysWhenEachPageChanged() {
    NodeList pages = xml("sitemap.xml").getElementsByTagNameNS("*", "url");
    assertThat(pages.getLength()).isGreaterThan(10);
    for (int i = 0; i < pages.getLength(); i++) {
      assertThat(pages.item(i).getTextContent())
          .matches("https://lakes\\.example/cards/\\S*2024-04-03T00:00:00Z");
    }
    assertThat(SITE.text("sitemap.xml")).contains(XHTML);
  }

  @Test
  void everyPageNamesTheFeeds() {
    assertThat(
            SITE.page("indicators/area/index.html")
                .select("link[rel=alternate][type]")
                .eachAttr("href"))
        .containsExactly("../../feed.xml", "../../feed.json", "../../corrections.xml");
  }

  private static org.jsoup.nodes.Element entry() {
    Element entry = children(xml("feed.xml").getDocumentElement(), "entry").get(0);
    return Jsoup.parseBodyFragment(text(entry, "content")).body();
  }

  private static Document xml(String path) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(SITE.text(path))));
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  private static void assertOne(Element parent, String... names) {
    for (String name : names) {
      assertThat(children(parent, name)).as(name).hasSize(1);
    }
  }

  private static List<String> links(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private static String text(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }

  private static List<Element> children(Element parent, String name) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && ATOM.equals(element.getNamespaceURI())
          && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
