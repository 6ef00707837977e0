package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn is what is written: bars parsed back from the page, against the values beside. */
@Tag("full")
class DrawnFiguresTest {
  private static final double HALF_A_PERCENT = 0.5;

  static List<BuiltSite> sites() {
    return BuiltSite.dressed();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyBarIsAsLongAsItsValue(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    int drawn = 0;
    for (String page : site.pages()) {
      for (Element bars : site.page(page).select("ul.bars")) {
        Map<Double, Double> widths = new HashMap<>();
        for (Element row : bars.children()) {
          Element bar = row.selectFirst("svg.bar rect");
          if (bar != null) {
            double value = Math.abs(value(row));
            double before = widths.merge(value, width(bar), Math::max);
            if (Math.abs(before - width(bar)) > 0.01) {
              faults.add(page + ": equal values, unequal bars: " + bars.text());
            }
          }
        }
        drawn += widths.size();
        faults.addAll(unlike(page, widths));
      }
    }
    assertThat(faults).isEmpty();
    assertThat(drawn).as("bars in %s", site).isGreaterThan(100);
  }

  private static List<String> unlike(String page, Map<Double, Double> widths) {
    double most = widths.keySet().stream().mapToDouble(v -> v).max().orElse(1);
    double widest = widths.get(most) == null ? 1 : widths.get(most);
    List<String> faults = new ArrayList<>();
    widths.forEach(
        (value, width) -> {
          double error = Math.abs(width / widest - value / most) * 100;
          if (error > HALF_A_PERCENT) {
            faults.add("%s: a bar of %s for %s of %s".formatted(page, width, value, most));
          }
        });
    return faults;
  }

  private static double width(Element bar) {
    return Double.parseDouble(bar.attr("width"));
  }

  private static double value(Element row) {
    return Double.parseDouble(row.selectFirst("data[value]").attr("value"));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void noSetOfBarsMixesIndicatorsOrPeriods(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    int compared = 0;
    for (String page : site.pages()) {
      for (Element bars : site.page(page).select("ul.bars:has(data[data-ref])")) {
        Set<String> kinds = new HashSet<>();
        for (String reference : bars.select("data[data-ref]").eachAttr("data-ref")) {
          kinds.add(reference.substring(reference.indexOf('/')).replaceFirst("@.*", ""));
        }
        compared++;
        if (kinds.size() > 1) {
          faults.add(page + " sets beside each other " + kinds);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(compared).as("sets of bars in %s", site).isPositive();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyChartHasTitleSubtitleSourceAndWords(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      Document html = site.page(page);
      for (Element chart : html.select("figure.chart")) {
        Element caption = html.getElementById(chart.attr("aria-labelledby"));
        require(faults, page, chart, caption != null, "no name");
        for (String part : List.of(".chart__title", ".chart__sub", ".chart__src")) {
          require(faults, page, chart, !chart.select(part).text().isBlank(), "no " + part);
        }
        Elements pictures = chart.select("svg[role=img]");
        boolean isList = chart.selectFirst("ul.bars li .n, ul.bars li .fig") != null;
        require(faults, page, chart, isList || !pictures.isEmpty(), "neither list nor picture");
        for (Element picture : pictures) {
          String words = picture.select("> title").text();
          require(faults, page, chart, words.matches("(?s).*\\p{N}.*"), "no number in its words");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void require(
      List<String> faults, String page, Element chart, boolean holds, String fault) {
    if (!holds) {
      faults.add(page + ": chart “" + chart.select(".chart__title").text() + "” has " + fault);
    }
  }

  /** A chart placed by an editor has a table under it, which holds every value that is drawn. */
  @ParameterizedTest
  @MethodSource("sites")
  void theTableOfAChartHoldsWhatIsDrawn(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      for (Element chart : site.page(page).select("figure.chart:has(details)")) {
        List<String> told = chart.select("details table data").eachAttr("value");
        List<String> shown = chart.select("ul.bars data, ul.legend data").eachAttr("value");
        String words = chart.select("p.vh, svg > title").text();
        require(faults, page, chart, words.matches("(?s).*\\p{N}.*"), "no number in its words");
        require(faults, page, chart, !told.isEmpty(), "no values in its table");
        require(faults, page, chart, told.containsAll(shown), "values its table lacks: " + shown);
        require(
            faults, page, chart, told.size() >= new HashSet<>(shown).size(), "too short a table");
      }
    }
    assertThat(faults).isEmpty();
  }
}
