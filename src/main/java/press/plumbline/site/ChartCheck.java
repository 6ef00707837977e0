package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.article.Article;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;
import press.plumbline.source.Block;
import press.plumbline.source.Language;

/** Whether what the charts of an article name can be drawn from the data. */
public final class ChartCheck {
  private static final Set<Block> PROSE =
      Set.of(Block.HEADING, Block.PARAGRAPH, Block.ITEM, Block.QUOTE, Block.CELL);

  /** So many characters of text go with one chart, that readers are told and not only shown. */
  private static final Map<Language, Integer> TEXT =
      Map.of(Language.CHINESE, 400, Language.ENGLISH, 1200);

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
    int most = Math.max(1, text(article) / TEXT.get(article.language()));
    if (article.charts().size() > most) {
      faults.add(
          Diagnostic.warning(
                  "chart",
                  article.charts().get(most).at(),
                  Message.of("charts-many", article.charts().size(), most))
              .help(Message.of("charts-many.help")));
    }
    return faults;
  }

  /** The values that a chart draws; none if it cannot be drawn. */
  public static Stream<Observation> drawn(Article.Chart chart, Observations data) {
    return ChartReader.find(chart.reference(), data).stream()
        .flatMap(plan -> plan.values().values().stream());
  }

  private static int text(Article article) {
    return article.prose().stream()
        .filter(prose -> PROSE.contains(prose.block()))
        .mapToInt(prose -> prose.text().codePointCount(0, prose.text().length()))
        .sum();
  }
}
