package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.plumbline.pages.BuiltSite;

/**
 * No page has to be scrolled sideways: at any width, in a zoom of 400 % (320 of 1280), with the
 * text spacing of WCAG 1.4.12; and no page complains, fetches from elsewhere or keeps anything.
 */
@Tag("full")
class LayoutTest {
  private static final List<Integer> WIDTHS = List.of(320, 360, 390, 768, 1024, 1280);

  /** The element that reaches farthest out of a page that is too wide; else nothing. */
  private static final String WIDEST =
      """
      (() => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return '';
        const reach = (node) => node.getBoundingClientRect().right;
        const widest = [...document.body.querySelectorAll('*')].reduce((a, b) =>
            reach(b) > reach(a) ? b : a);
        return widest.outerHTML.slice(0, 120) + ' reaches ' + reach(widest);
      })()
      """;

  /** WCAG 1.4.12, by the style sheet that a reader would bring. */
  private static final String SPACED =
      """
      (() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
            + ' word-spacing: .16em !important } p { margin-block-end: 2em !important }');
        document.adoptedStyleSheets = [sheet];
      })()
      """;

  private static final Map<String, String> KEPT =
      Map.of(
          "cookies", "document.cookie",
          "a store", "localStorage.length + sessionStorage.length",
          "fonts", "document.fonts.size",
          "inline style", "document.querySelector('[style], style')");

  private static Readers readers;

  @BeforeAll
  static void start() throws Exception {
    readers = Readers.start();
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
  void everyPageFitsAndIsFourFilesOfOneOriginAndKeepsToItsPolicy(BuiltSite site) throws Exception {
    try (Host host = new Host(site)) {
      assertThat(
              readers.visit(
                  site.visited(),
                  (browser, page) -> {
                    browser.open(host.address(page), WIDTHS.get(0));
                    List<String> faults = new ArrayList<>(told(browser, host));
                    faults.addAll(tooWide(browser));
                    return faults.stream().map(fault -> site + " " + page + " " + fault).toList();
                  }))
          .isEmpty();
    }
  }

  private static List<String> tooWide(Chromium browser) throws Exception {
    List<String> faults = new ArrayList<>();
    for (int width : WIDTHS) {
      browser.size(width);
      String widest = browser.evaluate(WIDEST);
      if (!widest.isEmpty()) {
        faults.add("scrolls sideways at " + width + ": " + widest);
      }
    }
    browser.size(320);
    browser.evaluate(SPACED);
    String widest = browser.evaluate(WIDEST);
    if (!widest.isEmpty()) {
      faults.add("scrolls sideways at 320 with text spacing: " + widest);
    }
    return faults;
  }

  private static List<String> told(Chromium browser, Host host) throws Exception {
    List<String> faults = new ArrayList<>();
    browser.console().forEach(message -> faults.add("says " + message));
    // The icon is the browser's, not the page's: it is asked for after the page, or never.
    List<String> asked =
        browser.requests().stream().filter(url -> !url.matches(".*/icon\\.[^/]*svg")).toList();
    asked.stream()
        .filter(url -> !url.startsWith(host.origin() + "/"))
        .forEach(url -> faults.add("fetches " + url));
    long pictures = Long.parseLong(browser.evaluate("String(document.images.length)"));
    if (asked.size() - pictures > 4) {
      faults.add("takes " + asked);
    }
    for (var kept : KEPT.entrySet()) {
      if (browser.holds(kept.getValue())) {
        faults.add("has " + kept.getKey());
      }
    }
    return faults;
  }
}
