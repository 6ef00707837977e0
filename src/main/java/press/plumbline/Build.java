package press.plumbline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.plumbline.article.Article;
import press.plumbline.article.FrontMatter.Located;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Passage;
import press.plumbline.render.OutputFile;
import press.plumbline.render.PageGate;
import press.plumbline.render.Renderer;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.ChartCheck;
import press.plumbline.site.EditionParity;
import press.plumbline.site.Site;
import press.plumbline.site.Story;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceTree;
import press.plumbline.verify.Agreement;
import press.plumbline.verify.Finding;
import press.plumbline.verify.GrowthNotes;
import press.plumbline.verify.Start;
import press.plumbline.verify.Verifier;

/** The line: from the content tree to a finished site, or to everything that is wrong with it. */
public final class Build {
  private final Project project;

  public Build(Project project) {
    this.project = project;
  }

  /** Never throws for what an editor wrote; only the disk can make it throw. */
  public Outcome run() throws IOException {
    var problems = new Diagnostics();
    var tree = SourceTree.read(project.root());
    tree.faults().forEach(fault -> problems.add(Diagnostic.of(fault)));
    var series = tree.series().flatMap(file -> SeriesReader.read(file, problems));
    if (series.isEmpty()) {
      return Outcome.broken(problems);
    }
    return run(tree, project.addressed(series.get()), problems);
  }

  private Outcome run(SourceTree tree, Series series, Diagnostics problems) throws IOException {
    var data = DataReader.readWhole(tree.statistics(), series, Agreement::agrees, problems);
    var articles = new Articles(project, series, problems).read(tree.articles());
    // Without a data file every figure would be unsourced: the one fault is what is to be said.
    if (data.isEmpty()) {
      return Outcome.broken(problems);
    }
    return judged(series, data.get(), articles, problems);
  }

  private Outcome judged(
      Series series, Observations data, List<Article> articles, Diagnostics problems)
      throws IOException {
    var verifier = new Verifier(data, series);
    articles.forEach(new FrontMatterCheck(data, verifier, problems)::check);
    articles.forEach(article -> problems.addAll(ChartCheck.of(article, data)));
    var stories =
        articles.parallelStream().map(article -> judged(article, series, verifier)).toList();
    var doubtful = DoubtfulNames.in(problems);
    stories.forEach(story -> problems.addAll(doubtful.spare(story)));
    problems.addAll(EditionParity.of(stories, series, verifier));
    problems.addAll(editorial(series, data, verifier));
    problems.addAll(GrowthNotes.of(data));
    var published = stories.stream().filter(story -> project.publishes(story.article())).toList();
    var site = new Site(series, data, published);
    problems.addAll(site.faults());
    var renderer = new Renderer(project.root(), problems);
    List<OutputFile> files = renderer.render(site);
    var waiting = stories.stream().filter(story -> !project.publishes(story.article())).toList();
    renderer.checkPictures(new Site(series, data, waiting));
    if (!problems.hasErrors()) {
      files = PageGate.check(files, series.baseUrl(), problems);
    }
    var sheet = renderer.report(new Site(series, data, stories));
    return new Outcome(
        stories, files, sheet.stream().toList(), problems.sorted(), Optional.of(verifier));
  }

  /** An article held against the data, with what is in force before its first word. */
  public static Story judged(Article article, Series series, Verifier verifier) {
    return new Story(article, verifier.judge(read(article.prose(), series), start(article)));
  }

  /** What its front matter sets. */
  public static Start start(Article article) {
    var meta = article.meta();
    return new Start(
        meta.stop().map(Located::text),
        meta.period().map(Located::text).flatMap(Period::parse),
        meta.date().toLocalDate(),
        article.language());
  }

  /** What is wrong with the texts of the series and the data that pages print. */
  private List<Diagnostic> editorial(Series series, Observations data, Verifier verifier) {
    LocalDate today = LocalDate.ofInstant(project.at(), series.timeZone());
    return editorial(series, data, today, verifier).stream()
        .flatMap(finding -> finding.verdict().fault().stream())
        .toList();
  }

  /** The texts of a series and of a data set held against the data, which may be another one. */
  static List<Finding> editorial(
      Series series, Observations texts, LocalDate today, Verifier verifier) {
    var prose = new java.util.ArrayList<>(series.prose());
    prose.addAll(texts.prose());
    return series.languages().stream()
        .flatMap(
            language -> {
              var own = prose.stream().filter(text -> text.language() == language).toList();
              var start = new Start(Optional.empty(), Optional.empty(), today, language);
              return verifier.judge(read(own, series), start).stream();
            })
        .toList();
  }

  private static List<Passage> read(List<Prose> prose, Series series) {
    return prose.stream().map(one -> FigureReader.read(one, series.names())).toList();
  }
}
