package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.pages.BuiltSite;

/** A figure's card, as it is opened, read and left: by keys at a desk, by a finger on a phone. */
@Tag("full")
class CardTest {
  private static final String OPEN = "document.querySelector('#card:popover-open')";
  private static final String FIGURES = "[...document.querySelectorAll('main .prose a.fig')]";
  private static final String EXPANDED = "[...document.querySelectorAll('[aria-expanded=true]')]";

  /** The first figure whose next one stands within a line or two and has another note. */
  private static final String NEIGHBOURS =
      "String("
          + FIGURES
          + ".findIndex((a, i, all) => i > 0 && all[i + 1] && a.hash !== all[i + 1].hash"
          + " && all[i + 1].getClientRects()[0].top - a.getClientRects()[0].top < 60))";

  private static final String INNER =
      ".querySelectorAll('a[href], button, [tabindex=\"0\"]').length";

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

  @BeforeEach
  void calm() throws Exception {
    browser.fingers(false);
    browser.prefer(Map.of("prefers-reduced-motion", "reduce"));
  }

  private static String article() {
    BuiltSite tour = BuiltSite.tour();
    return tour.kinds().stream()
        .filter(page -> tour.page(page).selectFirst("article.art") != null)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void enterOpensTheCardAndMovesTheFocusIntoIt() throws Exception {
    atTheDesk();
    assertThat(browser.holds(OPEN)).isTrue();
    assertThat(browser.holds("document.activeElement === document.getElementById('card')"))
        .isTrue();
    assertThat(browser.evaluate("document.querySelector('#card .fact__val').textContent.trim()"))
        .isEqualTo(browser.evaluate(noteOf(0, ".fact__val")));
    assertThat(browser.holds(EXPANDED + ".length === 1 && " + EXPANDED + "[0] === " + figure(0)))
        .isTrue();
    assertThat(browser.evaluate("document.getElementById('card-title').textContent")).isNotBlank();
  }

  @Test
  void tabLeadsThroughTheCardsLinksToTheNextFigureAndCloses() throws Exception {
    atTheDesk();
    int stops = Integer.parseInt(browser.evaluate("String(" + OPEN + INNER + ")"));
    assertThat(stops).as("links and the button to close").isGreaterThanOrEqualTo(2);
    for (int i = 0; i < stops; i++) {
      browser.press("Tab");
      assertThat(browser.holds("document.activeElement.closest('#card')"))
          .as("stop %d of %d is in the card", i + 1, stops)
          .isTrue();
    }
    browser.press("Tab");
    settle();
    assertThat(browser.holds("document.activeElement === " + figure(1)))
        .as("the next stop is the next figure, not %s", focus())
        .isTrue();
    assertThat(browser.holds(OPEN)).isFalse();
    assertThat(browser.holds(EXPANDED + ".length")).isFalse();
  }

  @Test
  void escapeGivesTheFocusBack() throws Exception {
    atTheDesk();
    browser.press("Escape");
    settle();
    assertThat(browser.holds(OPEN)).isFalse();
    assertThat(browser.holds("document.activeElement === " + figure(0))).isTrue();
    assertThat(browser.holds(EXPANDED + ".length")).isFalse();
  }

  @Test
  void aFigureOfTheFrontPageOpensTheCardThatAnotherPageHolds() throws Exception {
    browser.open(host.address("index.html"), 1280);
    browser.evaluate("void document.querySelector('main a.fig').focus()");
    browser.press("Enter");
    assertThat(
            browser.evaluate(
                """
                new Promise((done) => {
                  const card = document.getElementById('card');
                  const look = (left) => card.matches(':popover-open') || !left
                      ? done(card.querySelector('.fact__more a').href)
                      : setTimeout(() => look(left - 1), 50);
                  look(100);
                })
                """))
        .contains("/indicators/");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aFingerOpensTheSheetAndTheFigureStaysInSight() throws Exception {
    onThePhone();
    for (int figure : List.of(0, 3, 7)) {
      touch(figure);
      assertThat(browser.holds(OPEN)).as("figure %d opens", figure).isTrue();
      assertThat(
              browser.holds(
                  figure(figure)
                      + ".getClientRects()[0].bottom <= "
                      + OPEN
                      + ".getBoundingClientRect().top && "
                      + figure(figure)
                      + ".getClientRects()[0].top >= 0"))
          .as("figure %d is above the sheet", figure)
          .isTrue();
      touchAgain(figure);
      assertThat(browser.holds(OPEN)).as("figure %d closes", figure).isFalse();
    }
  }

  @Test
  void anotherFigureSwitchesTheCard() throws Exception {
    onThePhone();
    int one = Integer.parseInt(browser.evaluate(NEIGHBOURS));
    assertThat(one).as("two figures near each other").isNotNegative();
    browser.evaluate("void " + figure(one) + ".scrollIntoView({behavior: 'instant'})");
    browser.evaluate("void scrollBy({top: -80, behavior: 'instant'})");
    touchAgain(one);
    int other = one + 1;
    touchAgain(other);
    assertThat(browser.holds(OPEN)).isTrue();
    assertThat(browser.holds(EXPANDED + ".length === 1")).isTrue();
    assertThat(browser.holds(EXPANDED + "[0] === " + figure(other))).isTrue();
    assertThat(browser.evaluate("document.querySelector('#card .fact__val').textContent.trim()"))
        .isEqualTo(browser.evaluate(noteOf(other, ".fact__val")));
  }

  @Test
  void aFingerOutsideClosesTheCard() throws Exception {
    onThePhone();
    touch(0);
    assertThat(browser.holds(OPEN)).isTrue();
    browser.tap(4, 120);
    settle();
    assertThat(browser.holds(OPEN)).isFalse();
    assertThat(browser.holds(EXPANDED + ".length")).isFalse();
  }

  private static void atTheDesk() throws Exception {
    browser.open(host.address(article()), 1280);
    browser.evaluate("void " + figure(0) + ".focus()");
    browser.press("Enter");
    settle();
  }

  private static void onThePhone() throws Exception {
    browser.fingers(true);
    browser.open(host.address(article()), 390);
    browser.screen(390, 844, 1);
  }

  private static void touch(int figure) throws Exception {
    browser.evaluate(
        "void " + figure(figure) + ".scrollIntoView({block: 'center', behavior: 'instant'})");
    touchAgain(figure);
  }

  private static void touchAgain(int figure) throws Exception {
    browser.tap(figure(figure));
    settle();
  }

  /** Until the browser has told the page of what was done. */
  private static void settle() throws Exception {
    browser.evaluate(
        "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(''), 50)))");
  }

  private static String figure(int index) {
    return FIGURES + "[" + index + "]";
  }

  private static String noteOf(int figure, String part) {
    return "document.getElementById(decodeURIComponent(%s.hash.slice(1))).querySelector('%s')"
            .formatted(figure(figure), part)
        + ".textContent.trim()";
  }

  private static String focus() throws Exception {
    return browser.evaluate("document.activeElement.outerHTML.slice(0, 150)");
  }
}
