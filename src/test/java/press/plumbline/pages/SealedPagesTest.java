package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages run nothing inline and fetch nothing from elsewhere, and say so to the browser. */
@Tag("full")
class SealedPagesTest {
  private static final String FETCHES =
      "script[src], img[src], source[src], source[srcset], iframe, object, embed, video, audio,"
          + " link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=manifest]";

  static List<BuiltSite> sites() {
    return BuiltSite.dressed();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingIsInlineAndNothingIsFetchedFromElsewhere(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      Document html = site.page(page);
      for (Element element : html.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          if (attribute.getKey().matches("style|on[a-z]+")
              || attribute.getValue().startsWith("javascript:")) {
            faults.add(page + ": " + element.cssSelector() + " has " + attribute);
          }
        }
      }
      // A data block is not run: JSON-LD tells machines what the page is.
      for (Element script : html.select("style, script:not([src])")) {
        if (!script.attr("type").equals("application/ld+json")) {
          faults.add(page + " has an inline " + script.tagName());
        }
      }
      for (Element element : html.select(FETCHES)) {
        String link = element.attr("src") + element.attr("srcset") + element.attr("href");
        if (link.isEmpty() || link.matches("(?s).*(^|[\\s,])([a-z]+:|//).*")) {
          faults.add(page + " fetches " + element);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageStatesThePolicyThatTheHeadersState(BuiltSite site) {
    String policy = site.headers().get("Content-Security-Policy");
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe", "*", "data:");
    assertThat(site.headers()).containsEntry("X-Content-Type-Options", "nosniff");
    for (String page : site.pages()) {
      String stated =
          site.page(page).select("meta[http-equiv=Content-Security-Policy]").attr("content");
      // A meta element may not say who frames the page.
      assertThat(stated + "; frame-ancestors 'none'").as(page).isEqualTo(policy);
    }
  }
}
