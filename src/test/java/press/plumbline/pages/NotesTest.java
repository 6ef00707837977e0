package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure has its note, exactly one, and the note tells what a card has to tell. */
@Tag("full")
class NotesTest {
  static List<BuiltSite> sites() {
    return BuiltSite.dressed();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyFigureHasExactlyOneNoteAndEveryNoteAFigure(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      Document html = site.page(page);
      Set<String> linked = new HashSet<>();
      for (Element figure : html.select("a.fig[href^=#n-]")) {
        String note = figure.attr("href").substring(1);
        linked.add(note);
        if (html.select("li.note").stream().filter(one -> one.id().equals(note)).count() != 1) {
          faults.add(page + ": " + figure.text() + " has not one note");
        }
        if (figure.select("data.figure[value][data-ref]").isEmpty()) {
          faults.add(page + ": " + figure.text() + " does not tell machines its value");
        }
      }
      for (Element note : html.select(".notes--numbered .note")) {
        if (!linked.contains(note.id())) {
          faults.add(page + ": nobody leads to " + note.id());
        }
        String back = note.select("a.note__back").attr("href");
        if (!back.equals(note.id().replaceFirst("n-", "#r-"))
            || html.getElementById(back.substring(1)) == null) {
          faults.add(page + ": " + note.id() + " leads back to nothing");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyNoteTellsPlaceIndicatorValuePeriodSourceAndComparison(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    int notes = 0;
    for (String page : site.pages()) {
      for (Element note : site.page(page).select(".note .fact")) {
        notes++;
        boolean isDerived = note.selectFirst(".seal--calc") != null;
        List<Element> meta = note.select(".fact__meta > div");
        requireText(faults, page, note, ".fact__where", ".fact__what", ".fact__val data[value]");
        require(
            faults, page, note, note.selectFirst(".seal[role=img][aria-label]") != null, "seal");
        require(
            faults,
            page,
            note,
            meta.size() >= 3 && meta.stream().noneMatch(one -> one.select("dd").text().isBlank()),
            "period, precision or formula, and source");
        require(
            faults,
            page,
            note,
            isDerived
                ? note.selectFirst(".formula a[href]") != null
                : note.selectFirst(".fact__meta a[href*=sources/]") != null,
            "what it was worked out from, or its source");
        require(
            faults,
            page,
            note,
            isDerived || note.selectFirst("ul.bars li, .fact__none") != null,
            "a comparison, or why there is none");
        require(faults, page, note, note.selectFirst(".fact__more a[href]") != null, "the way on");
      }
    }
    assertThat(faults).isEmpty();
    assertThat(notes).isGreaterThan(300);
  }

  private static void requireText(List<String> faults, String page, Element note, String... parts) {
    for (String part : parts) {
      require(faults, page, note, !note.select(part).text().isBlank(), part);
    }
  }

  private static void require(
      List<String> faults, String page, Element note, boolean holds, String what) {
    if (!holds) {
      faults.add(page + ": the note “" + note.select(".fact__what").text() + "” lacks " + what);
    }
  }
}
