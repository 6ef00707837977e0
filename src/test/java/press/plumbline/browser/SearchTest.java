package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.plumbline.pages.BuiltSite;

/** The search of the tour and of a series that shares nothing with it, by its own script. */
@Tag("full")
class SearchTest {
  private static Readers readers;
  private static Chromium browser;
  private static Host tour;
  private static Host wind;

  @BeforeAll
  static void start() throws Exception {
    readers = Readers.start(1);
    browser = readers.one();
    tour = new Host(BuiltSite.tour());
    wind = new Host(BuiltSite.wind());
  }

  @AfterAll
  static void stop() throws Exception {
    if (readers != null) {
      readers.close();
    }
    for (Host host : new Host[] {tour, wind}) {
      if (host != null) {
        host.close();
      }
    }
  }

  /** The address of a page of one of the two: {@code tour/en/search/}. */
  private static String at(String page) {
    Host host = page.startsWith("tour/") ? tour : wind;
    return host.address(page.substring(page.indexOf('/') + 1));
  }

  /** What a search finds, as the paths of its hits, in order. */
  private static String found(String edition, String query) throws Exception {
    browser.open(at(edition + "search/"), 390, false);
    return browser.evaluate(
        "document.querySelector('form[data-index]').find('%s').then(hits => hits.map(hit => hit.path).join(' '))"
            .formatted(query));
  }

  @ParameterizedTest
  @CsvSource({"tour/,8", "wind/zh-CN/,10"})
  void everyTwoNeighbouringCharactersOfAnArticleFindIt(String edition, int articles)
      throws Exception {
    browser.open(at(edition + "search/"), 390, false);
    String missed =
        browser.evaluate(
            """
            (async () => {
              const form = document.querySelector('form[data-index]');
              const stories = [...document.querySelectorAll('section')]
                .find((one) => one.getAttribute('aria-labelledby') == 'stories-h').querySelectorAll('a');
              const pairs = new Map();
              for (const story of stories) {
                const page = new DOMParser().parseFromString(
                  await (await fetch(story.href)).text(), 'text/html');
                const prose = page.querySelector('.prose');
                prose.querySelectorAll('svg, sup, .fn__back').forEach((one) => one.remove());
                const blocks = [page.querySelector('h1'), page.querySelector('.stand'),
                  ...prose.querySelectorAll('p, li, h2, h3, td, th, figcaption')];
                for (const block of blocks) {
                  if (!block || block.querySelector('p, li, ul, ol')) continue;
                  for (const [run] of block.textContent.matchAll(/\\p{sc=Han}+/gu)) {
                    const signs = [...run];
                    for (let i = 0; i < signs.length; i++)
                      for (const pair of [signs[i], signs[i] + (signs[i + 1] || '')])
                        pairs.set(pair, (pairs.get(pair) || new Set()).add(new URL(story.href).pathname));
                  }
                }
              }
              const missed = [];
              for (const [pair, paths] of pairs) {
                const hits = await form.find(pair, Infinity);
                const found = new Set(hits.map((hit) => new URL(form.dataset.root + hit.path, location).pathname));
                for (const path of paths) if (!found.has(path)) missed.push(pair + ' ' + path);
              }
              return pairs.size < 1000 ? 'too few pairs: ' + pairs.size
                : stories.length + ' articles, missed: ' + missed.join();
            })()
            """);
    assertThat(missed).isEqualTo(articles + " articles, missed: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3516",
        "3,516",
        "３５１６",
        "3516亿",
        "3516亿元",
        "351.6",
        "351.6 billion",
        "351.6 billion yuan"
      })
  void aFigureIsFoundInEitherEditionAsEitherSpellsIt(String spelling) throws Exception {
    for (String edition : new String[] {"tour/", "tour/en/"}) {
      assertThat(found(edition, spelling))
          .as(edition)
          .contains("suzhou-park/")
          .contains("indicators/gdp/");
    }
  }

  /** 321.0万人, 3.21 million: a nought at the end is no other number. */
  @Test
  void aNoughtAtTheEndOfDecimalsMayBeThereOrNot() throws Exception {
    for (String spelling : new String[] {"321.0万", "321万", "3.21 million", "3210000"}) {
      assertThat(found("tour/", spelling)).as(spelling).contains("why/");
    }
    assertThat(found("tour/", "321.1万")).isEmpty();
  }

  @Test
  void aNumberIsNotFoundWithinAnother() throws Exception {
    assertThat(found("tour/", "516亿元")).isEmpty();
    assertThat(found("tour/", "3516万元")).isEmpty();
  }

  @Test
  void headlinesComeBeforeIndicatorsAndThoseBeforeTexts() throws Exception {
    String[] hits = found("tour/", "昆山").split(" ");
    assertThat(hits).startsWith("suzhou-kunshan/", "places/kunshan/");
    assertThat(hits[2]).doesNotContain("sources/");
    assertThat(hits).contains("suzhou-park/", "home/");
    assertThat(found("tour/", "地区生产总值")).startsWith("indicators/gdp");
  }

  @Test
  void aBegunWordIsFoundAndAWholeOneNotWithinAnother() throws Exception {
    assertThat(found("tour/en/", "innov")).contains("suzhou-talent/");
    assertThat(found("tour/en/", "innov ")).isEmpty();
    assertThat(found("tour/en/", "ovation")).isEmpty();
  }

  @Test
  void aPlaceIsFoundByItsNameInTheOtherLanguage() throws Exception {
    assertThat(found("tour/en/", "苏州")).contains("places/suzhou/");
  }

  @Test
  void readersSeeTheSentenceWithTheHitMarkedAndTheCount() throws Exception {
    open("tour/search/?q=", "常住人口约");
    assertThat(browser.evaluate("document.querySelector('.hits p a').textContent"))
        .contains("常住人口约123万人");
    assertThat(browser.evaluate("document.querySelector('.hits p mark').textContent"))
        .isEqualTo("常住人口约");
    assertThat(browser.evaluate("document.querySelector('[role=status]').textContent"))
        .matches("找到\\d+条");
    assertThat(
            browser.evaluate(
                "fetch(document.querySelector('.hits p a').href).then(page => String(page.ok))"))
        .isEqualTo("true");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void typingSearchesAndTheAddressKeepsTheQuery() throws Exception {
    browser.open(at("tour/en/search/"), 320, true);
    browser.evaluate(
        """
        const box = document.querySelector('#q');
        box.focus();
        box.value = 'harbor or port';
        box.dispatchEvent(new Event('input'));
        box.value = 'port';
        box.dispatchEvent(new Event('input'));
        """);
    browser.press("Enter");
    awaitStatus();
    assertThat(browser.evaluate("location.pathname + location.search"))
        .isEqualTo("/tour/en/search/?q=port");
    assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("q");
    assertThat(browser.evaluate("document.querySelector('.hits mark').textContent.toLowerCase()"))
        .isEqualTo("port");
    assertThat(
            browser.evaluate(
                "String(document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
        .isEqualTo("0");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void anAnchorOfAHitIsOnItsPage() throws Exception {
    open("tour/search/?q=", "增长");
    String lost =
        browser.evaluate(
            """
            Promise.all([...document.querySelectorAll('.hits a')].map(async (link) => {
              const id = decodeURIComponent(link.hash.slice(1));
              const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
              return !id || page.getElementById(id) ? '' : link.href;
            })).then((lost) => lost.join(''))
            """);
    assertThat(lost).isEmpty();
    assertThat(browser.evaluate("String(document.querySelectorAll('.hits a[href*=\"#\"]').length)"))
        .isNotEqualTo("0");
  }

  @Test
  void withoutAHitTheListsStay() throws Exception {
    open("tour/search/?q=", "没有这回事吧");
    assertThat(browser.evaluate("document.querySelector('[role=status]').textContent"))
        .startsWith("没有找到");
    assertThat(browser.evaluate("String(document.querySelector('#stories-h').checkVisibility())"))
        .isEqualTo("true");
  }

  @Test
  void withoutScriptThereIsNoFormButTheLists() throws Exception {
    browser.scripts(false);
    browser.open(at("tour/search/"), 390, false);
    browser.scripts(true);
    assertThat(
            browser.evaluate(
                "String(document.querySelector('form').checkVisibility({visibilityProperty: true}))"))
        .isEqualTo("false");
    assertThat(browser.evaluate("String(document.querySelector('#stories-h').checkVisibility())"))
        .isEqualTo("true");
  }

  private static void open(String page, String query) throws Exception {
    browser.open(at(page) + URLEncoder.encode(query, StandardCharsets.UTF_8), 390, false);
    awaitStatus();
  }

  private static void awaitStatus() throws Exception {
    browser.evaluate(
        """
        new Promise((done) => {
          const wait = () => document.querySelector('[role=status]').textContent ? done() : setTimeout(wait, 20);
          wait();
        })
        """);
  }
}
