package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.plumbline.pages.BuiltSite;

/**
 * axe finds nothing to mend on any page: on a phone and a desk, in light and dark, with the card
 * closed and open. A page is loaded once and then turned about.
 */
@Tag("full")
class AccessibilityTest {
  private static final String TAGS =
      "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";
  private static final String RULES =
      "{resultTypes: ['violations'], runOnly: {type: 'tag', values: %s}}".formatted(TAGS);

  /** What can differ between two themes, two widths or a card more: not the names and roles. */
  private static final String SEEN =
      "{resultTypes: ['violations'], runOnly: {type: 'rule', values: ['color-contrast',"
          + " 'link-in-text-block', 'target-size', 'scrollable-region-focusable']}}";

  private static final List<State> STATES =
      List.of(
          new State(390, false),
          new State(390, true),
          new State(1280, false),
          new State(1280, true));

  /**
   * For pages of data, on which colours hang on the theme and places on the width alone, and for
   * those that print every article and take minutes; one of each kind of data is seen in all.
   */
  private static final List<State> CORNERS = List.of(STATES.get(0), STATES.get(3));

  /** Whether there is a figure that has its note on the page. */
  private static final String CARDED =
      "document.querySelector('a.fig[aria-expanded][href^=\"#n-\"]')";

  private static Readers readers;

  @BeforeAll
  static void start() throws Exception {
    readers = Readers.start();
    for (Chromium browser : readers.all()) {
      browser.bring(axe());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    if (readers != null) {
      readers.close();
    }
  }

  private static String axe() throws IOException {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static List<BuiltSite> sites() {
    return BuiltSite.dressed();
  }

  /**
   * All rules in all eight states; but for the page that prints every article, which has nothing
   * that they have not and takes minutes.
   */
  @ParameterizedTest
  @MethodSource("sites")
  void aPageOfEveryKindIsAccessibleInEveryState(BuiltSite site) throws Exception {
    List<String> kinds = site.kinds().stream().filter(page -> !page.contains("print/")).toList();
    assertThat(kinds).hasSizeGreaterThan(10);
    assertThat(readers.visit(site, kinds, (browser, at) -> faults(browser, at, RULES))).isEmpty();
  }

  /** All rules once a page; in the other states those whose answer a state can change. */
  @Test
  void everyPageOfTheTourIsAccessible() throws Exception {
    BuiltSite tour = BuiltSite.tour();
    assertThat(readers.visit(tour, tour.pages(), (browser, at) -> faults(browser, at, SEEN)))
        .isEmpty();
  }

  private static List<String> faults(Chromium browser, String address, String rules)
      throws Exception {
    List<String> faults = new ArrayList<>();
    look(browser, false);
    browser.open(address, 390);
    String first = RULES;
    boolean whole = rules.equals(RULES) || !address.endsWith("/print/") && browser.holds(CARDED);
    for (State state : whole ? STATES : CORNERS) {
      browser.size(state.width());
      look(browser, state.dark());
      faults.addAll(told(browser, state.toString(), "document", first));
      first = rules;
      if (browser.holds(CARDED)) {
        if (open(browser)) {
          faults.addAll(told(browser, state + " with the card", card(rules), rules));
        } else {
          faults.add(state + ": the card does not open");
        }
        browser.press("Escape");
      }
    }
    return faults;
  }

  private static void look(Chromium browser, boolean dark) throws Exception {
    browser.prefer(
        Map.of(
            "prefers-color-scheme", dark ? "dark" : "light", "prefers-reduced-motion", "reduce"));
  }

  private static String card(String rules) {
    return rules.equals(RULES) ? "document" : "'#card'";
  }

  /** Opens the card of the first figure that has its note on the page. */
  private static boolean open(Chromium browser) throws Exception {
    return browser
        .evaluate(
            """
            (async () => {
              document.querySelector('a.fig[aria-expanded][href^="#n-"]').click();
              await new Promise((done) => setTimeout(done, 0));
              return String(!!document.querySelector('#card:popover-open'));
            })()
            """)
        .equals("true");
  }

  private static List<String> told(Chromium browser, String state, String where, String rules)
      throws Exception {
    String found =
        browser.evaluate(
            """
            axe.run(%s, %s).then((result) => result.violations.flatMap((one) =>
                one.nodes.slice(0, 3).map((node) =>
                    one.id + ' (' + one.help + '): ' + node.html.slice(0, 160))).join('\\n'))
            """
                .formatted(where, rules));
    return found.lines().map(fault -> state + ": " + fault).toList();
  }

  private record State(int width, boolean dark) {
    @Override
    public String toString() {
      return width + (dark ? " dark" : " light");
    }
  }
}
