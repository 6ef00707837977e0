package press.plumbline.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
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
import org.openjdk.jmh.infra.Blackhole;
import press.plumbline.Build;
import press.plumbline.Project;
import press.plumbline.site.Story;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/**
 * How fast the reader reads, on one core, warm: the articles of this checkout, a block of prose
 * at a time, as a build hands them over. {@code MB} counts a million bytes of UTF-8 a second, {@code figures}
 * what was read in them.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class ReaderBenchmark {
  /** The prose of the articles of one language, cells and captions too. */
  @State(Scope.Benchmark)
  public static class Articles {
    @Param({"zh-CN", "en"})
    public String language;

    private List<Prose> prose;
    private int bytes;

    @Setup
    public void read() throws IOException {
      Language of = Language.of(language).orElseThrow();
      var project = new Project(Path.of("."), Instant.EPOCH, Optional.empty(), true);
      prose =
          new Build(project)
              .run().stories().stream()
                  .map(Story::article)
                  .filter(article -> article.language() == of)
                  .flatMap(article -> article.prose().stream())
                  .toList();
      bytes =
          prose.stream().mapToInt(one -> one.text().getBytes(StandardCharsets.UTF_8).length).sum();
    }
  }

  /** What one round has read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double MB;
    public double figures;

    @Setup(Level.Iteration)
    public void clear() {
      MB = 0;
      figures = 0;
    }
  }

  @Benchmark
  public void articles(Articles articles, Read read, Blackhole blackhole) {
    for (Prose one : articles.prose) {
      Passage passage = FigureReader.read(one);
      read.figures += passage.readings().size();
      blackhole.consume(passage);
    }
    read.MB += articles.bytes / 1e6;
  }
}
