package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.article.Article;
import press.plumbline.data.Observations;
import press.plumbline.report.Diagnostic;

/** Whether what the charts of an article name can be drawn from the data. */
public final class ChartCheck {
  private ChartCheck() {}

  public static List<Diagnostic> of(Article article, Observations data) {
    var faults = new ArrayList<Diagnostic>();
    for (Article.Chart chart : article.charts()) {
      try {
        ChartReader.read(chart.reference(), data);
      } catch (ChartReader.Refused e) {
        faults.add(Diagnostic.error("chart", chart.at(), e.headline()).help(e.help()));
      }
    }
    return faults;
  }
}
