package press.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.plumbline.article.Article;
import press.plumbline.article.ArticleReader;
import press.plumbline.article.FrontMatter.Located;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.figure.FigureReader;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;

/**
 * Sentences, some observations, and the verdicts. In a page of {@code specimens/verdicts} a {@code
 * series} block and a {@code data} block hold for the {@code verdicts} blocks below them; in those
 * stand keys of the front matter, the text, and one arrow line for each figure.
 */
public class VerdictSpecimensTest {
  private static final Path PAGES = Path.of("src/test/resources/specimens/verdicts");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(series|data|verdicts)\\n(.*?)^```$");
  private static final Pattern KEYS = Pattern.compile("(?s)^((?:[a-z]+: [^\\n]*\\n)+)\\n(.*)$");

  @TestFactory
  Stream<DynamicTest> everyFigureHasTheVerdictOfItsArrow() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return pages.sorted().toList().stream().flatMap(VerdictSpecimensTest::examples);
    }
  }

  /** The examples of a page, with the series and the data that stand above each. */
  public static Stream<DynamicTest> examples(Path page) {
    List<DynamicTest> tests = new ArrayList<>();
    String series = "";
    String data = "";
    Matcher block = BLOCK.matcher(read(page));
    while (block.find()) {
      switch (block.group(1)) {
        case "series" -> series = block.group(2);
        case "data" -> data = block.group(2);
        default -> tests.add(example(page, series, data, block.group(2)));
      }
    }
    return tests.stream();
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicTest example(Path page, String series, String data, String example) {
    String text =
        example
            .lines()
            .filter(line -> !line.startsWith("→"))
            .collect(Collectors.joining("\n"))
            .strip();
    String arrows =
        example.lines().filter(line -> line.startsWith("→")).collect(Collectors.joining("\n"));
    return DynamicTest.dynamicTest(
        page.getFileName() + ": " + text.lines().reduce((a, b) -> b).orElse(""),
        () -> assertThat(verdicts(series, data, text)).as(text).isEqualTo(arrows));
  }

  static String verdicts(String seriesText, String dataText, String text) {
    var problems = new Diagnostics();
    Series series =
        SeriesReader.read(SourceFile.of("content/series.yaml", seriesText), problems).orElseThrow();
    Observations data =
        DataReader.read(
            List.of(SourceFile.of("content/data/data.yaml", dataText)),
            series,
            Agreement::agrees,
            problems);
    Article article = article(text, problems);
    assertThat(problems.sorted()).isEmpty();
    Start start =
        new Start(
            article.meta().stop().map(Located::text),
            article.meta().period().map(Located::text).flatMap(Period::parse),
            article.meta().date().toLocalDate(),
            article.language());
    return new Verifier(data, series)
        .judge(article.prose().stream().map(FigureReader::read).toList(), start).stream()
            .map(VerdictSpecimensTest::line)
            .collect(Collectors.joining("\n"));
  }

  private static Article article(String text, Diagnostics problems) {
    Matcher parts = KEYS.matcher(text);
    String keys = parts.matches() ? parts.group(1) : "";
    String body = parts.matches() ? parts.group(2) : text;
    boolean chinese =
        body.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    Language language = chinese ? Language.CHINESE : Language.ENGLISH;
    String date = keys.contains("date:") ? "" : "date: 2023-05-10T06:00+08:00\n";
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

  /** Such as {@code → 3516亿元 verified read suzhou/gdp/2022}. */
  private static String line(Finding finding) {
    String text = finding.reading().text();
    return ("→ " + (text.isEmpty() ? "()" : text) + "  " + words(finding)).stripTrailing();
  }

  private static String words(Finding finding) {
    Verdict verdict = finding.verdict();
    if (verdict instanceof Verdict.Verified it) {
      String printed = it.by() == By.INSERTED ? " " + it.expected() : "";
      String loose = finding.warnings().isEmpty() ? "" : " loose";
      return "verified " + it.by().code() + " " + it.reference().text() + printed + loose;
    }
    if (verdict instanceof Verdict.Exempt it) {
      return "exempt " + it.by().code();
    }
    if (verdict instanceof Verdict.Contradicted it) {
      return "contradicted " + it.cause().code() + reference(it.reference());
    }
    if (verdict instanceof Verdict.Unsourced it) {
      return "unsourced" + it.cause().map(cause -> " " + cause.code()).orElse("");
    }
    if (verdict instanceof Verdict.Ambiguous it) {
      return it.candidates().stream()
          .map(Reference::text)
          .collect(Collectors.joining(" | ", "ambiguous ", ""));
    }
    return verdict.code();
  }

  private static String reference(Optional<Reference> reference) {
    return reference.map(it -> " " + it.text()).orElse("");
  }
}
