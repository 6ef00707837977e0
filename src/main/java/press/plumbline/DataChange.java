package press.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.plumbline.article.Article;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Severity;
import press.plumbline.source.SourceFile;
import press.plumbline.source.SourceTree;
import press.plumbline.verify.Agreement;
import press.plumbline.verify.Verifier;

/** The line up to the verdicts, run twice: with the data as it was and as it is. */
public final class DataChange {
  private final Project project;
  private final Diagnostics problems = new Diagnostics();

  public DataChange(Project project) {
    this.project = project;
  }

  /**
   * What came of it.
   *
   * @param consequences nothing if there is no series, or a data file is no text or no YAML
   * @param problems what is wrong with the data and the articles: what could not be read of them is
   *     not in the consequences
   */
  public record Result(Optional<Consequences> consequences, List<Diagnostic> problems) {
    public boolean isInDoubt() {
      return !problems.isEmpty();
    }
  }

  /**
   * @param old the data as it was: a file, or a folder
   */
  public Result since(Path old) throws IOException {
    SourceTree tree = SourceTree.read(project.root());
    SourceTree past = SourceTree.statistics(old);
    past.faults().forEach(fault -> problems.add(Diagnostic.of(fault)));
    tree.faults().forEach(fault -> problems.add(Diagnostic.of(fault)));
    Optional<Series> series = tree.series().flatMap(file -> SeriesReader.read(file, problems));
    if (series.isEmpty() || !past.faults().isEmpty()) {
      return new Result(Optional.empty(), errors());
    }
    List<SourceFile> before = before(old, past.statistics(), tree.statistics());
    Optional<Observations> then = read(before, series.get());
    Optional<Observations> now = read(tree.statistics(), series.get());
    if (then.isEmpty() || now.isEmpty()) {
      return new Result(Optional.empty(), errors());
    }
    List<Article> articles = new Articles(project, series.get(), problems).read(tree.articles());
    var texts = new Texts(series.get(), articles, now.get(), project);
    Consequences consequences = Consequences.of(texts.judged(then.get()), texts.judged(now.get()));
    return new Result(Optional.of(consequences), errors());
  }

  /**
   * A folder is the whole data set; so is a file, unless the data has one of the same name: then it
   * is that one, and the others are as they are now.
   */
  private static List<SourceFile> before(Path old, List<SourceFile> past, List<SourceFile> now) {
    boolean isOne =
        !Files.isDirectory(old)
            && now.stream().anyMatch(file -> name(file).equals(old.getFileName().toString()));
    return isOne
        ? now.stream()
            .map(file -> name(file).equals(old.getFileName().toString()) ? past.get(0) : file)
            .toList()
        : past;
  }

  private static String name(SourceFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  /**
   * Only what is wrong in the files themselves counts: that the series has stops which were not in
   * the data yet is no fault of the old data.
   */
  private Optional<Observations> read(List<SourceFile> files, Series series) {
    var found = new Diagnostics();
    Optional<Observations> data = DataReader.readWhole(files, series, Agreement::agrees, found);
    found.sorted().stream()
        .filter(remark -> files.contains(remark.at().file()))
        .forEach(problems::add);
    return data;
  }

  /** What is judged twice: the articles, and the texts of the series and of the data as it is. */
  private record Texts(Series series, List<Article> articles, Observations notes, Project project) {
    Judged judged(Observations data) {
      var verifier = new Verifier(data, series);
      LocalDate today = LocalDate.ofInstant(project.at(), series.timeZone());
      return new Judged(
          data,
          articles.parallelStream()
              .map(article -> Build.judged(article, series, verifier))
              .toList(),
          Build.editorial(series, notes, today, verifier));
    }
  }

  private List<Diagnostic> errors() {
    return problems.sorted().stream()
        .filter(remark -> remark.severity() == Severity.ERROR)
        .toList();
  }
}
