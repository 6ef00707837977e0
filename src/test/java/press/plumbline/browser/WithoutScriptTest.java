package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.plumbline.pages.BuiltSite;

/** Without script every figure leads to its note, every note back, and every table can be read. */
@Tag("full")
class WithoutScriptTest {
  /** Whether the page can be read as it stands; what cannot, by name. */
  private static final String UNREACHED =
      """
      (() => {
        const faults = [];
        const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
        const seen = (node) => node.getClientRects().length > 0 &&
            getComputedStyle(node).visibility === 'visible' && node.textContent.trim() !== '';
        for (const link of document.querySelectorAll('a[href^="#"]')) {
          const to = target(link);
          if (!to || !seen(to)) faults.push(link.hash + ' is not to be seen');
        }
        for (const note of document.querySelectorAll('.notes .note')) {
          const back = note.querySelector('a.note__back');
          if (back && !target(back)) faults.push(note.id + ' does not return');
        }
        for (const details of document.querySelectorAll('details')) {
          details.open = true;
          const inside = [...details.children].filter((one) => one.tagName !== 'SUMMARY');
          if (!inside.length || !inside.every(seen)) faults.push('a details stays closed');
        }
        if (document.querySelector('#card').getClientRects().length) faults.push('the card shows');
        if (document.querySelector('[aria-expanded]')) faults.push('script has run');
        return faults.join('\\n');
      })()
      """;

  private static Readers readers;

  @BeforeAll
  static void start() throws Exception {
    readers = Readers.start();
    for (Chromium browser : readers.all()) {
      browser.scripts(false);
      browser.prefer(Map.of());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    if (readers != null) {
      readers.close();
    }
  }

  static List<BuiltSite> sites() {
    return BuiltSite.dressed();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyFigureReachesItsNoteAndEveryNoteReturns(BuiltSite site) throws Exception {
    assertThat(
            readers.visit(
                site,
                site.visited(),
                (browser, address) -> {
                  browser.open(address, 390);
                  return browser.evaluate(UNREACHED).lines().toList();
                }))
        .isEmpty();
  }
}
