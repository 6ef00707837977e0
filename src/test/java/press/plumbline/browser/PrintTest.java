package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.pages.BuiltSite;

/**
 * Articles on paper: numbered figures, their notes at the end, tables open, charts in one piece.
 */
@Tag("full")
class PrintTest {
  private static final Path SHEETS = Path.of("target/report/print");

  private static Readers readers;

  @BeforeAll
  static void start() throws Exception {
    readers = Readers.start(1);
    Files.createDirectories(SHEETS);
  }

  @AfterAll
  static void stop() throws Exception {
    if (readers != null) {
      readers.close();
    }
  }

  private static List<String> articles() {
    BuiltSite tour = BuiltSite.tour();
    return tour.kinds().stream()
        .filter(page -> tour.page(page).selectFirst("article.art") != null)
        .toList();
  }

  @Test
  void everyNoteAndEveryTableIsOnPaper() throws Exception {
    BuiltSite tour = BuiltSite.tour();
    try (Host host = new Host(tour)) {
      for (String page : articles()) {
        Path sheet = print(host, page);
        String text = squeezed(text(sheet));
        Document html = tour.page(page);
        for (Element note : html.select(".notes .note")) {
          assertThat(text).as(page).contains(squeezed(note.select(".fact__what").text()));
          assertThat(text).as(page).contains(squeezed(note.select(".fact__val data").text()));
        }
        for (Element cell : html.select("details td, details th")) {
          assertThat(text).as(page).contains(squeezed(cell.text()));
        }
        assertThat(text)
            .as("what is of use on a screen only")
            .doesNotContain(squeezed(html.select(".note__back").first().ownText()));
      }
    }
  }

  @Test
  void everyFigureCarriesTheNumberOfItsNote() throws Exception {
    try (Host host = new Host(BuiltSite.tour())) {
      Chromium browser = readers.one();
      for (String page : articles()) {
        browser.open(host.address(page), 800);
        browser.media("print");
        assertThat(
                browser.evaluate(
                    """
                    [...document.querySelectorAll('.prose a.fig[data-n]')].filter((link) => {
                      const notes = [...document.querySelectorAll('.notes .note')];
                      const id = decodeURIComponent(link.hash.slice(1));
                      const place = notes.findIndex((note) => note.id === id) + 1;
                      const shown = getComputedStyle(link, '::after').content;
                      return shown !== `"${place}"` && shown !== 'attr(data-n)'
                          || link.dataset.n !== String(place);
                    }).map((link) => link.outerHTML).join('\\n')
                    """))
            .as(page)
            .isEmpty();
        browser.media("");
      }
    }
  }

  /** In the longest articles, and where all of them are printed. */
  @Test
  void noChartIsTornApart() throws Exception {
    BuiltSite tour = BuiltSite.tour();
    int charts = 0;
    try (Host host = new Host(tour)) {
      for (String page : tour.kinds()) {
        List<Element> drawn = tour.page(page).select(".prose figure.chart");
        if (drawn.isEmpty()) {
          continue;
        }
        List<String> sheets =
            Stream.of(text(print(host, page)).split("\f")).map(PrintTest::squeezed).toList();
        for (Element chart : drawn) {
          assertThat(sheets)
              .as("%s: %s", page, chart.id())
              .anyMatch(sheet -> parts(chart).allMatch(sheet::contains));
          charts++;
        }
      }
    }
    assertThat(charts).isGreaterThan(20);
  }

  /** What a chart says, from its title down to the last cell of its table. */
  private static Stream<String> parts(Element chart) {
    Element printed = chart.clone();
    printed.select("a.fig[data-n]").forEach(figure -> figure.append(figure.attr("data-n")));
    return printed
        .select(".chart__title, .chart__sub, .legend li, .bars li > span, .chart__src, td, th")
        .stream()
        .map(part -> squeezed(part.text()))
        .filter(text -> !text.isEmpty());
  }

  private static Path print(Host host, String page) throws Exception {
    readers.one().open(host.address(page), 800);
    readers.one().prefer(Map.of());
    Path sheet = SHEETS.resolve(page.replace("/index.html", "").replace('/', '-') + ".pdf");
    Files.write(sheet, readers.one().print());
    return sheet;
  }

  private static String text(Path sheet) throws Exception {
    Path text = Path.of(sheet.toString().replaceFirst("pdf$", "txt"));
    Process reader;
    try {
      reader = new ProcessBuilder("pdftotext", "-raw", sheet.toString(), text.toString()).start();
    } catch (java.io.IOException e) {
      return Assumptions.abort("no pdftotext on this machine; .ci/run installs it");
    }
    assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(text);
  }

  /** Without spaces and hyphens at the ends of lines, which paper sets as it likes. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad\\u2010-]+", "");
  }
}
