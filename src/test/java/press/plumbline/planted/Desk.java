package press.plumbline.planted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.Build;
import press.plumbline.article.Article;
import press.plumbline.article.ArticleReader;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.figure.Figure;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Value;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Story;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceFile;
import press.plumbline.source.SourceTree;
import press.plumbline.source.Span;
import press.plumbline.verify.Agreement;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verifier;

/** The articles of one series; judges what is made of them as often as is asked. */
final class Desk {
  private static final Set<Block> RUNNING = Set.of(Block.PARAGRAPH, Block.QUOTE, Block.ITEM);
  private static final int YEARS = 3;
  private static final Pattern HEADING = Pattern.compile("(?m)^#");

  private final Series series;
  private final Observations data;
  private final Verifier verifier;
  private final List<Story> stories = new ArrayList<>();

  /** What was read in each article while it was in order, by its file. */
  private final Map<SourceFile, List<Passage>> passages = new HashMap<>();

  Desk(Path root) throws IOException {
    var problems = new Diagnostics();
    SourceTree tree = SourceTree.read(root);
    series = SeriesReader.read(tree.series().orElseThrow(), problems).orElseThrow();
    data = DataReader.read(tree.statistics(), series, Agreement::agrees, problems);
    verifier = new Verifier(data, series);
    for (SourceTree.Article one : tree.articles()) {
      read(one.file(), Language.of(one.folder()).orElseThrow()).ifPresent(this::add);
    }
  }

  private void add(Article article) {
    stories.add(Build.judged(article, series, verifier));
    passages.put(article.file(), article.prose().stream().map(this::read).toList());
  }

  Observations data() {
    return data;
  }

  List<Story> stories() {
    return List.copyOf(stories);
  }

  /**
   * What is found in the blocks of a changed article that the change is to show in; empty if it can
   * no longer be read. Only what changed is read anew, and nothing below the section.
   *
   * @param last where the last change ends
   */
  Optional<List<Finding>> findings(Story story, String text, int from, int to, int last) {
    String path = story.article().file().path();
    SourceFile file = SourceFile.of(path, section(text, Math.max(to, last)));
    return read(file, story.language()).map(article -> findings(story, article, from, to));
  }

  /** What stands below the next heading says nothing of what stands above it; a footnote may. */
  private static String section(String text, int offset) {
    Matcher heading = HEADING.matcher(text);
    boolean cut = heading.find(offset) && !text.contains("[^");
    return cut ? text.substring(0, heading.start()) : text;
  }

  private List<Finding> findings(Story story, Article changed, int from, int to) {
    List<Passage> old = passages.get(story.article().file());
    List<Passage> now = new ArrayList<>();
    List<Passage> asked = new ArrayList<>();
    for (int i = 0; i < changed.prose().size(); i++) {
      Prose prose = changed.prose().get(i);
      boolean same = i < old.size() && isSame(old.get(i).prose(), prose);
      boolean here = isAt(prose, from, to);
      now.add(same && !here ? old.get(i) : read(prose));
      if (here) {
        asked.add(now.get(i));
      }
    }
    return asked.isEmpty()
        ? List.of()
        : verifier.judge(bearing(now, asked), Build.start(changed), asked::contains);
  }

  /**
   * What is asked, and what is in force there: the section up to it, and the last years named
   * before. Heads and tables of other sections leave nothing in force.
   */
  private static List<Passage> bearing(List<Passage> all, List<Passage> asked) {
    int last = all.lastIndexOf(asked.get(asked.size() - 1));
    List<String> headings = asked.get(0).prose().setting().headings();
    List<Passage> bearing = new ArrayList<>();
    int years = 0;
    for (int i = last; i >= 0; i--) {
      Passage one = all.get(i);
      boolean near = one.prose().setting().headings().equals(headings);
      boolean year = RUNNING.contains(one.prose().block()) && isDated(one) && years++ < YEARS;
      if (near || year || asked.contains(one)) {
        bearing.add(0, one);
      }
    }
    return bearing;
  }

  private static boolean isDated(Passage passage) {
    return passage.readings().stream()
        .anyMatch(one -> one instanceof Figure figure && figure.value() instanceof Value.Moment);
  }

  private Optional<Article> read(SourceFile file, Language language) {
    return ArticleReader.read(file, language, series.timeZone(), new Diagnostics());
  }

  private Passage read(Prose prose) {
    return FigureReader.read(prose, series.names());
  }

  private static boolean isAt(Prose prose, int from, int to) {
    return overlaps(prose.span(0, prose.text().length()), from, to);
  }

  static boolean overlaps(Span at, int from, int to) {
    return at.start() < to && from < at.end();
  }

  /** But for where it stands. */
  private static boolean isSame(Prose a, Prose b) {
    return a.text().equals(b.text())
        && a.block() == b.block()
        && a.setting().equals(b.setting())
        && references(a).equals(references(b));
  }

  private static List<String> references(Prose prose) {
    return prose.marks().stream().map(Mark::reference).toList();
  }
}
