package press.plumbline.render;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.article.Article;
import press.plumbline.article.FrontMatter;
import press.plumbline.article.Inline;
import press.plumbline.article.Markup;
import press.plumbline.data.Indicator;
import press.plumbline.data.LocalText;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Place;
import press.plumbline.data.Series;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.site.Site;
import press.plumbline.site.Story;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;
import press.plumbline.source.SourceFile;
import press.plumbline.source.SourceMap;
import press.plumbline.verify.By;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;

/** Stories made by hand: a Markdown body, and the stretches of it that are figures. */
final class Stories {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnoteExtension.create(),
                  StrikethroughExtension.create()))
          .build();

  private final String slug;
  private final Language language;
  private final String title;
  private final String body;
  private final SourceFile file;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Made> made = new ArrayList<>();

  /** A figure of the body, to be made when its prose is. */
  private record Made(int start, int end, Kind kind, Verdict verdict) {}

  private Stories(String slug, Language language, String title, String body) {
    this.slug = slug;
    this.language = language;
    this.title = title;
    this.body = body;
    String path = "content/" + language.tag() + "/" + slug + ".md";
    this.file = SourceFile.of(path, title + "\n\n" + body);
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

  /** A verified figure, as it stands in the Markdown. */
  Stories figure(String text, String indicator) {
    return add(text, Kind.QUANTITY, verified(By.READ, indicator, ""));
  }

  Stories exempt(String text, Kind kind) {
    return add(text, kind, new Verdict.Exempt(By.NAME, "a name"));
  }

  /** A {@code [](figure:…)} and what is printed for it. */
  Stories inserted(String link, String indicator, String printed) {
    int at = file.text().indexOf(link);
    int start = at + link.indexOf("figure:") + "figure:".length();
    marks.add(
        new Mark(at, at, indicator, Optional.empty(), file.span(start, at + link.length() - 1)));
    made.add(new Made(at, at, Kind.QUANTITY, verified(By.INSERTED, indicator, printed)));
    return this;
  }

  private Stories add(String text, Kind kind, Verdict verdict) {
    int at = file.text().indexOf(text);
    made.add(new Made(at, at + text.length(), kind, verdict));
    return this;
  }

  private Verdict verified(By by, String indicator, String expected) {
    return new Verdict.Verified(
        by, Reference.of(observation(indicator)), expected, Optional.empty());
  }

  Story story() {
    String text = file.text();
    var map = SourceMap.straight(file, 0, text.length());
    var prose = new Prose(text, language, Block.PARAGRAPH, Setting.NONE, marks, map);
    var findings =
        made.stream().map(figure -> new Finding(reading(prose, figure), figure.verdict())).toList();
    var whole = new Markup(PARSER.parse(body), shifted());
    var heading = Prose.of(file, 0, title.length(), language, Block.TITLE);
    var line = new Inline(heading, new Markup(PARSER.parse(title), heading.map()));
    var meta =
        new FrontMatter(
            line,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OffsetDateTime.parse("2023-05-10T06:00+08:00"),
            List.of(),
            false,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    return new Story(
        new Article(file, slug, language, meta, List.of(prose), whole, List.of(), List.of()),
        findings);
  }

  /** The offsets of the body within the file. */
  private SourceMap shifted() {
    int start = file.text().length() - body.length();
    return SourceMap.straight(file, start, body.length());
  }

  private static Figure reading(Prose prose, Made made) {
    return new Figure(
        prose,
        made.start(),
        made.end(),
        made.kind(),
        new Value.Number(new java.math.BigDecimal("3516"), new java.math.BigDecimal("1E8")),
        new Unit("CNY"),
        Approximation.EXACT);
  }

  private Observation observation(String indicator) {
    return new Observation(
        place(),
        new Indicator(
            indicator,
            name(indicator),
            List.of(),
            new Unit("CNY"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            file.start()),
        Period.year(2022),
        List.of());
  }

  private Place place() {
    return new Place(
        "suzhou",
        name("苏州"),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        file.start());
  }

  static LocalText name(String text) {
    return new LocalText(Map.of(Language.CHINESE, text, Language.ENGLISH, text));
  }

  static Site site(Story... stories) {
    var series =
        new Series(
            SourceFile.of("content/series.yaml", ""),
            name("他山之石"),
            name("三座城市"),
            List.of(Language.CHINESE, Language.ENGLISH),
            "https://news.example/tour/",
            name("郑州晚报"),
            Optional.empty(),
            ZoneId.of("Asia/Shanghai"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            Map.of());
    var none =
        new Observations(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            List.of(),
            List.of());
    return new Site(series, none, List.of(stories));
  }
}
