package press.plumbline.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.HashMap;
import java.util.Map;
import press.plumbline.article.Article;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Chart;
import press.plumbline.site.Page;
import press.plumbline.site.Site;

/** Charts as pages show them, by the template {@code chart.peb}. */
final class ChartHtml {
  private final Site site;
  private final Map<Article.Chart, Chart> charts;
  private final Templates templates;
  private final Diagnostics problems;

  ChartHtml(Site site, Templates templates, Diagnostics problems) {
    this.site = site;
    this.templates = templates;
    this.charts = site.charts();
    this.problems = problems;
  }

  /**
   * The {@code figure} of a chart; empty for one that cannot be drawn.
   *
   * @param id unique on the page
   * @param title as HTML
   * @param alt as text
   * @param own whether the page has the notes of the story that holds the chart
   */
  record Shown(Article.Chart chart, String id, String title, String alt, boolean own) {}

  String of(Shown shown, Page page) {
    Chart chart = charts.get(shown.chart());
    if (chart == null) {
      return "";
    }
    var variables = new HashMap<String, Object>();
    variables.put("chart", chart);
    variables.put("id", shown.id());
    variables.put("title", new SafeString(shown.title()));
    variables.put("alt", shown.alt());
    variables.put("own", shown.own());
    variables.put("site", site);
    variables.put("page", page);
    try {
      return templates.evaluate("chart", variables, page.language().locale());
    } catch (Templates.BrokenTemplate e) {
      problems.add(e.diagnostic());
      return "";
    }
  }
}
