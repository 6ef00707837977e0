package press.plumbline.render;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A body as a chapter of a page that holds several: its headings are one level lower, and its
 * anchors carry its name, {@code fn-1} as {@code suzhou-park-fn-1}. Figures keep theirs, which are
 * numbered throughout.
 */
final class ChapterHtml {
  private static final Set<String> REFERENCES =
      Set.of("aria-labelledby", "aria-describedby", "aria-controls", "for");

  private final String name;

  ChapterHtml(String name) {
    this.name = name;
  }

  String of(String html) {
    var document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    Element body = document.body();
    body.select("h2, h3, h4, h5").forEach(ChapterHtml::lower);
    body.select("[id]:not(.fig)").forEach(element -> element.id(named(element.id())));
    body.select("a[href^=#]:not(.fig)")
        .forEach(link -> link.attr("href", "#" + named(link.attr("href").substring(1))));
    for (String reference : REFERENCES) {
      body.select("[" + reference + "]")
          .forEach(element -> element.attr(reference, named(element.attr(reference))));
    }
    return body.html();
  }

  private static void lower(Element heading) {
    heading.tagName("h" + (heading.normalName().charAt(1) - '0' + 1));
  }

  private String named(String ids) {
    return name + "-" + ids.replace(" ", " " + name + "-");
  }
}
