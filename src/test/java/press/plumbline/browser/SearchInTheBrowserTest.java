package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.pages.BuiltSite;

/** Search as a reader uses it: by the script of the page and the index of the build. */
@Tag("full")
class SearchInTheBrowserTest {
  private static final String PAIRS_NOT_FOUND =
      """
      (async () => {
        const form = document.querySelector('form[data-search]');
        const index = await (await fetch('index.json')).json();
        const missing = [];
        let sought = 0;
        for (const [path] of index.pages.filter(([path]) => !/^[a-z]+\\/./.test(path))) {
          const page = new DOMParser().parseFromString(await (await fetch('../' + path)).text(), 'text/html');
          const prose = page.querySelector('.prose');
          if (!prose) continue;
          prose.querySelectorAll('details, .vh, svg, .legend').forEach((part) => part.remove());
          const pairs = new Set();
          for (const block of prose.querySelectorAll('p, h2, h3, td, th, li')) {
            for (const [run] of block.textContent.matchAll(/\\p{sc=Han}{2,}/gu)) {
              const letters = [...run];
              for (let i = 1; i < letters.length; i++) pairs.add(letters[i - 1] + letters[i]);
            }
          }
          for (const pair of pairs) {
            sought++;
            const hits = await form.find(pair);
            if (!hits.some((hit) => hit.path === path)) missing.push(path + pair);
          }
        }
        return sought > 2000 ? missing.join(' ') : 'only ' + sought;
      })()
      """;

  private static Readers readers;
  private static Host host;
  private static Chromium browser;

  @BeforeAll
  static void start() throws Exception {
    readers = Readers.start(1);
    browser = readers.one();
    host = new Host(BuiltSite.tour());
  }

  @AfterAll
  static void stop() throws Exception {
    if (readers != null) {
      readers.close();
    }
    if (host != null) {
      host.close();
    }
  }

  private static void seek(String page, String query) throws Exception {
    browser.open(
        host.address(page)
            + "?q="
            + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8),
        390);
    for (int tries = 0;
        tries < 100 && !browser.holds("document.querySelector('output').textContent");
        tries++) {
      Thread.sleep(50);
    }
  }

  @Test
  void everyTwoNeighbouringCharactersOfEveryBodyAreFoundByTheScript() throws Exception {
    browser.open(host.address("search/index.html"), 1280);
    assertThat(browser.evaluate(PAIRS_NOT_FOUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "search/index.html, 3516, suzhou-park/",
    "search/index.html, '3,516', suzhou-park/",
    "search/index.html, 351.6 billion, suzhou-park/",
    "search/index.html, 园区的课, suzhou-park/",
    "search/index.html, 昆山, suzhou-kunshan/",
    "search/index.html, 研发投入强度, indicators/rd-intensity/",
    "search/index.html, 港, ningbo-port/",
    "en/search/index.html, 351.6 billion, en/suzhou-park/",
    "en/search/index.html, '3516亿元', en/suzhou-park/",
    "en/search/index.html, kunsh, en/places/kunshan/",
    "en/search/index.html, SEA-RAIL, en/ningbo-port/",
  })
  void whatIsSoughtLeadsToItsPage(String page, String query, String found) throws Exception {
    seek(page, query);
    assertThat(
            browser.evaluate(
                "[...document.querySelectorAll('.hits a')].map(a => a.pathname).join(' ')"))
        .contains("/" + found);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaidAndTheListStays() throws Exception {
    seek("search/index.html", "绝无此词");
    assertThat(browser.evaluate("document.querySelector('output').textContent")).contains("没有找到");
    assertThat(browser.holds("document.querySelector('.all').offsetHeight > 0")).isTrue();
  }

  @Test
  void withoutScriptThereIsNoFormButTheList() throws Exception {
    browser.scripts(false);
    try {
      browser.open(host.address("search/index.html"), 390);
    } finally {
      browser.scripts(true);
    }
    assertThat(browser.holds("document.querySelector('form[data-search]').offsetHeight > 0"))
        .isFalse();
    assertThat(browser.holds("document.querySelectorAll('.all a').length > 20")).isTrue();
  }
}
