package press.plumbline.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.plumbline.Build;
import press.plumbline.Project;
import press.plumbline.article.Article;
import press.plumbline.data.DataReader;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Passage;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Story;
import press.plumbline.source.Language;
import press.plumbline.source.SourceTree;

/**
 * How fast articles are checked, on one core, warm: those of this checkout, read and judged, or
 * judged alone. {@code thousands} counts a thousand characters a second, so that 1000 is a
 * millisecond for each.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class VerifierBenchmark {
  /** An article as the reader has read it, with what is in force before its first word. */
  private record Read(List<Passage> passages, Start start) {}

  /** The articles of one language and the data that they are held against. */
  @State(Scope.Benchmark)
  public static class Articles {
    @Param({"zh-CN", "en"})
    public String language;

    private final List<Read> read = new ArrayList<>();
    private List<Article> articles;
    private Series series;
    private Verifier verifier;
    private int characters;

    @Setup
    public void read() throws IOException {
      Path root = Path.of(".");
      var tree = SourceTree.read(root);
      var problems = new Diagnostics();
      series = SeriesReader.read(tree.series().orElseThrow(), problems).orElseThrow();
      var data =
          DataReader.readWhole(tree.statistics(), series, Agreement::agrees, problems)
              .orElseThrow();
      verifier = new Verifier(data, series);
      Language of = Language.of(language).orElseThrow();
      articles =
          new Build(new Project(root, Instant.EPOCH, Optional.empty(), true))
              .run().stories().stream()
                  .map(Story::article)
                  .filter(article -> article.language() == of)
                  .toList();
      for (Article article : articles) {
        List<Passage> passages =
            article.prose().stream()
                .map(prose -> FigureReader.read(prose, series.names()))
                .toList();
        read.add(new Read(passages, Build.start(article)));
        characters += article.prose().stream().mapToInt(prose -> prose.text().length()).sum();
      }
    }
  }

  /** What one round has checked. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Checked {
    public double thousands;
    public double findings;

    @Setup(Level.Iteration)
    public void clear() {
      thousands = 0;
      findings = 0;
    }
  }

  @Benchmark
  public void readAndJudged(Articles all, Checked checked) {
    for (Article article : all.articles) {
      checked.findings += Build.judged(article, all.series, all.verifier).findings().size();
    }
    checked.thousands += all.characters / 1e3;
  }

  @Benchmark
  public void judged(Articles all, Checked checked) {
    for (Read one : all.read) {
      checked.findings += all.verifier.judge(one.passages(), one.start()).size();
    }
    checked.thousands += all.characters / 1e3;
  }
}
