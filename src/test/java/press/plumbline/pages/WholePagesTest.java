package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages hold together: every link arrives, every id is one, every heading has its level. */
@Tag("full")
class WholePagesTest {
  private static final String HAN = ".*\\p{IsHan}.*";

  /** A seal is a picture made of a character; its label speaks, in the language of the page. */
  private static final String SPOKEN_FOR = "[role=img][aria-label], [aria-hidden=true]";

  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyIdIsOneAndEveryReferenceToOneArrives(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      Document html = site.page(page);
      Set<String> ids = new HashSet<>();
      for (Element element : html.select("[id]")) {
        if (!ids.add(element.id())) {
          faults.add(page + ": two elements are called " + element.id());
        }
      }
      for (String attribute :
          List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget")) {
        for (Element element : html.select("[" + attribute + "]")) {
          for (String id : element.attr(attribute).strip().split("\\s+")) {
            if (!ids.contains(id)) {
              faults.add(page + ": " + attribute + " names " + id + ", which is not there");
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyLinkWithinTheSiteArrives(BuiltSite site) {
    Map<String, Set<String>> ids = new TreeMap<>();
    site.pages().forEach(page -> ids.put(page, ids(site.page(page))));
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      URI here = URI.create(site.home()).resolve(page);
      for (Element element : site.page(page).select("[href], [src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!isSound(here.resolve(link), site, ids)) {
          faults.add(page + " leads to " + link);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Set<String> ids(Document html) {
    return html.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
  }

  private static boolean isSound(URI target, BuiltSite site, Map<String, Set<String>> ids) {
    Optional<String> file = fileOf(target, site);
    if (file.isEmpty()) {
      return target.getScheme().matches("https?|mailto");
    }
    String anchor = target.getFragment();
    return site.files().containsKey(file.get())
        && (anchor == null || ids.getOrDefault(file.get(), Set.of()).contains(anchor));
  }

  /** The file that a host answers with, if the address is one of the site's. */
  private static Optional<String> fileOf(URI target, BuiltSite site) {
    String address = target.toString().replaceFirst("[?#].*", "");
    if (!address.startsWith(site.home())) {
      return Optional.empty();
    }
    String path = URI.create(address.substring(site.home().length())).getPath();
    return Optional.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void whatIsTheSameInTheOtherLanguageSaysSoOfThisOne(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    int pairs = 0;
    for (String page : site.pages()) {
      for (Element link : site.page(page).select("link[hreflang]")) {
        pairs++;
        Optional<String> file = fileOf(URI.create(link.attr("href")), site);
        if (file.filter(site.files()::containsKey).isEmpty()) {
          faults.add(page + ": " + link.attr("href") + " is not there");
          continue;
        }
        Document other = site.page(file.get());
        String canonical = site.page(page).select("link[rel=canonical]").attr("href");
        if (!link.attr("hreflang").equals("x-default")
            && !link.attr("hreflang").equals(other.selectFirst("html").attr("lang"))) {
          faults.add(page + ": " + file.get() + " is not in " + link.attr("hreflang"));
        }
        if (other.select("link[hreflang]").stream()
            .noneMatch(back -> back.attr("href").equals(canonical))) {
          faults.add(page + ": " + file.get() + " does not lead back");
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(pairs > 0).as("links to other editions").isEqualTo(site.languages().size() > 1);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageHasOneHeadingOfTheFirstLevelAndSkipsNone(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      List<Element> headings =
          site.page(page).select("h1, h2, h3, h4, h5, h6").stream()
              .filter(heading -> heading.closest("#card") == null) // a dialog heads itself
              .toList();
      int before = 0;
      for (Element heading : headings) {
        int level = heading.tagName().charAt(1) - '0';
        if (level > before + 1) {
          faults.add("%s: “%s” is h%d after h%d".formatted(page, heading.text(), level, before));
        }
        before = level;
      }
      if (headings.stream().filter(heading -> heading.is("h1")).count() != 1) {
        faults.add(page + " has not one h1");
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void chineseInAnEnglishPageSaysThatItIsChinese(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      for (Element element : site.page(page).select("html[lang=en] body *")) {
        if (element.ownText().matches(HAN)
            && element.closest(SPOKEN_FOR) == null
            && !element.closest("[lang]").attr("lang").startsWith("zh")) {
          faults.add(page + ": " + element.ownText());
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
