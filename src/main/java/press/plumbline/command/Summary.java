package press.plumbline.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.plumbline.report.Messages;
import press.plumbline.site.Story;
import press.plumbline.verify.Finding;

/** How many figures have which verdict. */
record Summary(int articles, Map<String, Integer> verdicts) {
  private static final List<String> VERDICTS =
      List.of("verified", "exempt", "contradicted", "unsourced", "ambiguous", "unreadable");

  static Summary of(List<Story> stories) {
    var counts = new LinkedHashMap<String, Integer>();
    VERDICTS.forEach(verdict -> counts.put(verdict, 0));
    findings(stories).forEach(finding -> counts.merge(finding.verdict().code(), 1, Integer::sum));
    return new Summary(stories.size(), counts);
  }

  private static Stream<Finding> findings(List<Story> stories) {
    return stories.stream().flatMap(story -> story.findings().stream());
  }

  int figures() {
    return verdicts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Such as 16 articles. */
  String articles(Messages messages) {
    return messages.text(articles == 1 ? "count-one-article" : "count-many-articles", articles);
  }

  String figures(Messages messages) {
    return messages.text(figures() == 1 ? "count-one-figure" : "count-many-figures", figures());
  }

  int verified() {
    return verdicts.get("verified");
  }

  int exempt() {
    return verdicts.get("exempt");
  }

  Map<String, Object> json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("articles", articles);
    json.put("figures", figures());
    json.putAll(verdicts);
    return json;
  }
}
