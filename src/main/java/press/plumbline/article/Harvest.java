package press.plumbline.article;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Message;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.Span;

/** What has been gathered from an article so far, as its nodes are walked. */
final class Harvest {
  private final Language language;
  private final Diagnostics problems;
  private final List<Prose> prose = new ArrayList<>();
  private final List<Article.Link> links = new ArrayList<>();
  private final List<Article.Image> images = new ArrayList<>();
  private final List<Article.Chart> charts = new ArrayList<>();

  Harvest(Language language, Diagnostics problems) {
    this.language = language;
    this.problems = problems;
  }

  Language language() {
    return language;
  }

  void add(Prose text) {
    prose.add(text);
  }

  void add(Article.Link link) {
    links.add(link);
  }

  void add(Article.Image image) {
    images.add(image);
  }

  void add(Article.Chart chart) {
    charts.add(chart);
  }

  /** A fault whose headline stands under a code, and whose help under the code and .help. */
  void fault(String rule, Span at, String code, Object... arguments) {
    problems.add(worded(Diagnostic.error(rule, at, Message.of(code, arguments)), arguments));
  }

  void warn(String rule, Span at, String code, Object... arguments) {
    problems.add(worded(Diagnostic.warning(rule, at, Message.of(code, arguments)), arguments));
  }

  private static Diagnostic worded(Diagnostic remark, Object... arguments) {
    return remark.help(Message.of(remark.headline().code() + ".help", arguments));
  }

  void addAll(Harvest later) {
    prose.addAll(later.prose);
    links.addAll(later.links);
    images.addAll(later.images);
    charts.addAll(later.charts);
  }

  /** A gathering of its own that reports to the same place. */
  Harvest apart() {
    return new Harvest(language, problems);
  }

  List<Prose> prose() {
    return prose;
  }

  List<Article.Link> links() {
    return links;
  }

  List<Article.Image> images() {
    return images;
  }

  List<Article.Chart> charts() {
    return charts;
  }
}
