package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Squares and lines of placed charts, parsed back and held against the tables below them. */
@Tag("full")
class DrawnChartsTest {
  private static final double HALF_A_PERCENT = 0.005;

  static List<BuiltSite> sites() {
    return BuiltSite.dressed();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSquaresShowThePartOfTheWhole(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    int drawn = 0;
    for (String page : site.pages()) {
      for (Element chart : site.page(page).select(".chart--waffle")) {
        double on = 0;
        Set<String> squares = new HashSet<>();
        for (Element square : chart.select(".waffle rect")) {
          squares.add(square.attr("x") + " " + square.attr("y"));
          on += square.hasClass("on") ? number(square, "width") / number(square, "height") : 0;
        }
        List<Double> values = column(chart, 0);
        double share = values.size() == 1 ? values.get(0) / 100 : values.get(0) / values.get(1);
        drawn++;
        if (Math.abs(on / squares.size() - share) > HALF_A_PERCENT) {
          faults.add("%s: %s of %s squares for %s".formatted(page, on, squares.size(), share));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(drawn).isPositive();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPointOfALineStandsAsHighAsItsValue(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    int points = 0;
    for (String page : site.pages()) {
      for (Element chart : site.page(page).select(".chart--slope, .chart--line")) {
        List<double[]> all = points(chart);
        points += all.size();
        double[] low = all.stream().min((a, b) -> Double.compare(a[0], b[0])).orElseThrow();
        double[] high = all.stream().max((a, b) -> Double.compare(a[0], b[0])).orElseThrow();
        for (double[] point : all) {
          double meant = (point[0] - low[0]) / (high[0] - low[0]);
          double shown = (point[1] - low[1]) / (high[1] - low[1]);
          if (Math.abs(meant - shown) > HALF_A_PERCENT) {
            faults.add("%s: %s stands at %s, not %s".formatted(page, point[0], shown, meant));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(points).isGreaterThan(5);
  }

  /** Each value of the table with the height of its point. */
  private static List<double[]> points(Element chart) {
    List<double[]> points = new ArrayList<>();
    List<Element> lines = chart.select(".graph g:has(> .curve)");
    for (int i = 0; i < lines.size(); i++) {
      List<Element> dots = lines.get(i).select("circle");
      List<Double> values = column(chart, i);
      assertThat(dots).as(chart.id()).hasSameSizeAs(values);
      IntStream.range(0, values.size())
          .forEach(at -> points.add(new double[] {values.get(at), number(dots.get(at), "cy")}));
    }
    return points;
  }

  /** The values of one column of the table, without the gaps. */
  private static List<Double> column(Element chart, int column) {
    return chart.select("details tbody tr").stream()
        .map(row -> row.select("td").get(column).selectFirst("data"))
        .filter(data -> data != null)
        .map(data -> Double.parseDouble(data.attr("value")))
        .toList();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }
}
