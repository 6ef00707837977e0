package press.plumbline.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.plumbline.article.Article;
import press.plumbline.article.ArticleReader;
import press.plumbline.article.FrontMatter.Located;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.figure.FigureReader;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;

/**
 * A page of sentences and verdicts: a {@code series} block and a {@code data} block hold for the
 * {@code verdicts} blocks below them; in those stand keys of the front matter, the text, and arrow
 * lines for its figures.
 */
final class VerdictPage {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(series|data|verdicts)\\n(.*?)^```$");
  private static final Pattern KEYS = Pattern.compile("(?s)^((?:[a-z]+: [^\\n]*\\n)+)\\n(.*)$");
  private static final Pattern PERIOD = Pattern.compile("(?m)^period: (\\d{4})");

  private final String name;
  private String seriesText = "";
  private String dataText = "";
  private final List<Example> examples = new ArrayList<>();

  private VerdictPage(Path page) {
    this.name = page.getFileName().toString();
    Matcher block = BLOCK.matcher(read(page));
    while (block.find()) {
      switch (block.group(1)) {
        case "series" -> seriesText = block.group(2);
        case "data" -> dataText = block.group(2);
        default -> examples.add(example(block.group(2)));
      }
    }
  }

  static VerdictPage of(Path page) {
    return new VerdictPage(page);
  }

  /** A text with its front matter, and what is said of its figures, without the arrows. */
  record Example(String seriesText, String dataText, String text, List<String> arrows) {}

  String name() {
    return name;
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }

  private Example example(String block) {
    return new Example(
        seriesText,
        dataText,
        block
            .lines()
            .filter(line -> !line.startsWith("→"))
            .collect(Collectors.joining("\n"))
            .strip(),
        block
            .lines()
            .filter(line -> line.startsWith("→"))
            .map(line -> line.substring(1).strip())
            .toList());
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found in an example; what is wrong with its series, data or Markdown is added. */
  static List<Finding> findings(Example example, List<Diagnostic> faults) {
    var problems = new Diagnostics();
    Series series =
        SeriesReader.read(SourceFile.of("content/series.yaml", example.seriesText()), problems)
            .orElseThrow();
    Observations data =
        DataReader.read(
            List.of(SourceFile.of("content/data/data.yaml", example.dataText())),
            series,
            Agreement::agrees,
            problems);
    Article article = article(example.text(), problems);
    faults.addAll(problems.sorted());
    Start start =
        new Start(
            article.meta().stop().map(Located::text),
            article.meta().period().map(Located::text).flatMap(Period::parse),
            article.meta().date().toLocalDate(),
            article.language());
    return new Verifier(data, series)
        .judge(article.prose().stream().map(FigureReader::read).toList(), start);
  }

  private static Article article(String text, Diagnostics problems) {
    Matcher parts = KEYS.matcher(text);
    String keys = parts.matches() ? parts.group(1) : "";
    String body = parts.matches() ? parts.group(2) : text;
    boolean chinese =
        body.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    Language language = chinese ? Language.CHINESE : Language.ENGLISH;
    String date = keys.contains("date:") ? "" : "date: " + year(keys) + "-05-10T06:00+08:00\n";
    String title = keys.contains("title:") ? "" : "title: " + (chinese ? "题目" : "Title") + "\n";
    return ArticleReader.read(
            SourceFile.of(
                "content/" + language + "/article.md",
                "---\n" + title + date + keys + "---\n\n" + body + "\n"),
            language,
            ZoneId.of("Asia/Shanghai"),
            problems)
        .orElseThrow();
  }

  /** The year after the one that the article is about: 2023 at the earliest. */
  private static int year(String keys) {
    Matcher period = PERIOD.matcher(keys);
    return period.find() ? Math.max(2023, Integer.parseInt(period.group(1)) + 1) : 2023;
  }
}
