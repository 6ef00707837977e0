package press.plumbline.render;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.plumbline.article.Article;
import press.plumbline.article.ArticleReader;
import press.plumbline.data.DataReader;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Site;
import press.plumbline.site.Story;
import press.plumbline.source.Language;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceFile;
import press.plumbline.verify.By;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;

/**
 * Stories whose figures are judged by hand: a Markdown body, and which of its words are figures.
 */
final class Stories {
  private static final Series SERIES =
      SeriesReader.read(
              SourceFile.of(
                  "content/series.yaml",
                  """
                  title: {zh-CN: 他山之石, en: Lessons}
                  standfirst: {zh-CN: 城市, en: Cities}
                  languages: [zh-CN, en]
                  base-url: https://news.example/tour/
                  publisher: {name: {zh-CN: 报社, en: Desk}}
                  time-zone: Asia/Shanghai
                  """),
              new Diagnostics())
          .orElseThrow();
  private static final Observations OBSERVATIONS =
      DataReader.read(
          List.of(
              SourceFile.of(
                  "content/data/a.yaml",
                  """
                  sources:
                    paper: {title: {zh-CN: 报道, en: Report}, publisher: {zh-CN: 晚报, en: Post}}
                  places:
                    suzhou: {name: {zh-CN: 苏州, en: Suzhou}}
                  indicators:
                    gdp: {name: {zh-CN: 生产总值, en: output}, unit: CNY}
                    fdi: {name: {zh-CN: 外资, en: investment}, unit: CNY}
                  observations:
                    - {place: suzhou, period: 2022, source: paper, values: {gdp: 3516, fdi: 19}}
                  """)),
          SERIES,
          (printed, observed) -> true,
          new Diagnostics());

  private final String slug;
  private final Language language;
  private final String title;
  private final String body;
  private final List<Judged> judged = new ArrayList<>();

  /** Words of the prose, and what was found of them. */
  private record Judged(String words, Kind kind, Verdict verdict) {}

  private Stories(String slug, Language language, String title, String body) {
    this.slug = slug;
    this.language = language;
    this.title = title;
    this.body = body;
  }

  static Stories chinese(String body) {
    return new Stories("suzhou", Language.CHINESE, "苏州", body);
  }

  static Stories english(String body) {
    return new Stories("suzhou", Language.ENGLISH, "Suzhou", body);
  }

  Stories at(String otherSlug) {
    return new Stories(otherSlug, language, title, body);
  }

  Stories titled(String other) {
    return new Stories(slug, language, other, body);
  }

  /** A verified figure, as the prose has it. */
  Stories figure(String words, String indicator) {
    judged.add(new Judged(words, Kind.QUANTITY, verified(By.READ, indicator, "")));
    return this;
  }

  Stories exempt(String words, Kind kind) {
    judged.add(new Judged(words, kind, new Verdict.Exempt(By.NAME, "a name")));
    return this;
  }

  /** What is printed for the next {@code [](figure:…)}. */
  Stories inserted(String indicator, String printed) {
    judged.add(new Judged("", Kind.QUANTITY, verified(By.INSERTED, indicator, printed)));
    return this;
  }

  private static Verdict verified(By by, String indicator, String expected) {
    var observation = OBSERVATIONS.find("suzhou", indicator, "2022").orElseThrow();
    return new Verdict.Verified(by, Reference.of(observation), expected, Optional.empty());
  }

  Story story() {
    String path = "content/" + language.tag() + "/" + slug + ".md";
    String matter = "---\ntitle: " + title + "\ndate: 2023-05-10\n---\n";
    Article article =
        ArticleReader.read(
                SourceFile.of(path, matter + body),
                language,
                ZoneId.of("Asia/Shanghai"),
                new Diagnostics())
            .orElseThrow();
    var findings = new ArrayList<Finding>();
    int insertion = 0;
    for (Judged figure : judged) {
      findings.add(
          figure.words().isEmpty()
              ? inserted(article, insertion++, figure)
              : found(article, figure));
    }
    return new Story(article, findings);
  }

  private static Finding found(Article article, Judged figure) {
    Prose prose =
        article.prose().stream()
            .filter(block -> block.text().contains(figure.words()))
            .findFirst()
            .orElseThrow();
    return finding(prose, prose.text().indexOf(figure.words()), figure);
  }

  private static Finding inserted(Article article, int number, Judged figure) {
    Prose prose =
        article.prose().stream()
            .filter(block -> !block.marks().isEmpty())
            .findFirst()
            .orElseThrow();
    Mark mark = prose.marks().get(number);
    return finding(prose, mark.start(), figure);
  }

  private static Finding finding(Prose prose, int start, Judged judged) {
    var figure =
        new Figure(
            prose,
            start,
            start + judged.words().length(),
            judged.kind(),
            new Value.Number(new BigDecimal("3516"), new BigDecimal("1E8")),
            new Unit("CNY"),
            Approximation.EXACT);
    return new Finding(figure, judged.verdict());
  }

  static Site site(Story... stories) {
    return new Site(SERIES, OBSERVATIONS, List.of(stories));
  }
}
