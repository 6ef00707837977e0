package press.plumbline.render;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A body as feed readers get it, who bring their own looks and know no other page: a figure is its
 * text, {@code <data class="figure" …>3516亿元</data>} is 3516亿元, a chart is its table, and nothing
 * has classes, anchors or data of ours.
 */
final class FeedHtml {
  /** What a reader without our styles and scripts can use. */
  private static final Set<String> KEPT =
      Set.of(
          "href", "src", "alt", "width", "height", "lang", "start", "colspan", "rowspan", "scope");

  private final Vouchers vouchers;

  FeedHtml(Vouchers vouchers) {
    this.vouchers = vouchers;
  }

  String of(String html) {
    var document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    Element body = document.body();
    body.select("figure.chart").forEach(FeedHtml::tabulate);
    body.select("[data-furniture]").forEach(number -> number.text(vouchers.wrap(number.text())));
    body.select(".fn__back").remove();
    body.select("a[href^=#], data, wbr, span:not([lang])").unwrap();
    body.getAllElements().forEach(FeedHtml::bare);
    return body.html();
  }

  /** What is drawn goes, what is folded away comes out: caption, table and source are left. */
  private static void tabulate(Element chart) {
    if (chart.selectFirst("table") != null) {
      chart.select("svg, .bars, .multi, .legend, .vh, summary").remove();
      chart.select("details").unwrap();
    }
    chart.select("svg").remove();
    chart.select(".chart__sub").before("<br>");
  }

  private static void bare(Element element) {
    List<String> names = element.attributes().asList().stream().map(Attribute::getKey).toList();
    names.stream().filter(name -> !KEPT.contains(name)).forEach(element::removeAttr);
  }
}
