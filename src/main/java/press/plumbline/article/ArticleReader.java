package press.plumbline.article;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/** Reads an article file; what is wrong with its form goes to the diagnostics. */
public final class ArticleReader {
  private static final Pattern OPENING = Pattern.compile("\\A\\uFEFF?---[ \\t]*(\\R|\\z)");
  private static final Pattern CLOSING =
      Pattern.compile("^(---|\\.\\.\\.)[ \\t]*(\\R|\\z)", Pattern.MULTILINE);

  private final SourceFile file;
  private final Diagnostics problems;
  private final Harvest harvest;
  private final Dates dates;

  private ArticleReader(SourceFile file, Language language, ZoneId zone, Diagnostics problems) {
    this.file = file;
    this.problems = problems;
    this.harvest = new Harvest(language, problems);
    this.dates = new Dates(zone, harvest);
  }

  /** The article, unless its front matter is too broken to go on with. */
  public static Optional<Article> read(
      SourceFile file, Language language, ZoneId zone, Diagnostics problems) {
    return new ArticleReader(file, language, zone, problems).read();
  }

  private Optional<Article> read() {
    Matcher opening = OPENING.matcher(file.text());
    if (!opening.find()) {
      String code = file.text().isBlank() ? "article-empty" : "front-matter-missing";
      harvest.fault("front-matter", file.start(), code);
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(file.text());
    if (!closing.find(opening.end())) {
      harvest.fault("front-matter", span(opening), "front-matter-open");
      return Optional.empty();
    }
    Harvest corrections = harvest.apart();
    var meta = frontMatter(span(opening), closing.start(), corrections);
    Markup body = body(closing.end());
    harvest.addAll(corrections);
    return meta.map(matter -> article(matter, body));
  }

  private Optional<FrontMatter> frontMatter(Span opening, int end, Harvest corrections) {
    var yaml = Yaml.read(file, opening.end(), end);
    yaml.faults().forEach(fault -> problems.add(Diagnostic.of(fault)));
    if (yaml.root().isEmpty() && yaml.faults().isEmpty()) {
      harvest.fault("front-matter", opening, "front-matter-empty");
    }
    if (yaml.root().isEmpty()) {
      return Optional.empty();
    }
    if (yaml.root().get() instanceof Yaml.Mapping mapping) {
      return new FrontMatterReader(mapping, opening, dates, harvest, corrections).read();
    }
    harvest.fault("front-matter", yaml.root().get().at(), "front-matter-keys");
    return Optional.empty();
  }

  private Markup body(int start) {
    Markup body = Markdown.body(file, start);
    ProseExtractor.extract(body, harvest);
    if (file.text().substring(start).isBlank()) {
      harvest.fault("front-matter", file.span(start, start), "body-empty");
    }
    return body;
  }

  private Article article(FrontMatter meta, Markup body) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return new Article(
        file,
        name.replaceFirst("\\.md$", ""),
        harvest.language(),
        meta,
        harvest.prose(),
        body,
        harvest.links(),
        harvest.images(),
        harvest.charts());
  }

  private Span span(Matcher dashes) {
    return file.span(dashes.start(), dashes.end() - dashes.group(1).length());
  }
}
