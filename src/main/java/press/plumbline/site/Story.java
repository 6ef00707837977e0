package press.plumbline.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import press.plumbline.article.Article;
import press.plumbline.report.Diagnostic;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.verify.Finding;

/** An article as the site tells it, with what was found of its figures and the notes on them. */
public final class Story {
  private final Article article;
  private final List<Finding> findings;
  private final Notes notes;

  public Story(Article article, List<Finding> findings) {
    this(article, findings, Hues.PLAIN);
  }

  private Story(Article article, List<Finding> findings, Hues hues) {
    this(article, findings, Notes.of(findings, hues));
  }

  private Story(Article article, List<Finding> findings, Notes notes) {
    this.article = article;
    this.findings = List.copyOf(findings);
    this.notes = notes;
  }

  Story with(Hues hues) {
    return new Story(article, findings, hues);
  }

  /** The same story on a page whose notes are those of several. */
  Story with(Notes shared) {
    return new Story(article, findings, shared);
  }

  public Article article() {
    return article;
  }

  public List<Finding> findings() {
    return findings;
  }

  public Notes notes() {
    return notes;
  }

  public String slug() {
    return article.slug();
  }

  public Language language() {
    return article.language();
  }

  public LocalDate day() {
    return article.meta().date().toLocalDate();
  }

  /** When it was published, to the second. */
  public String published() {
    return moment(article.meta().date());
  }

  /**
   * When it last changed: with its last correction, which is dated by the day, or when it was
   * published.
   */
  String updated(ZoneId zone) {
    OffsetDateTime published = article.meta().date();
    return article.meta().corrections().stream()
        .map(one -> LocalDate.parse(one.at()).atStartOfDay(zone).toOffsetDateTime())
        .max(OffsetDateTime.timeLineOrder())
        .map(day -> day.isAfter(published) ? day : published.plusSeconds(1))
        .map(Story::moment)
        .orElseGet(this::published);
  }

  static String moment(OffsetDateTime at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }

  /** Where it lies in its edition: {@code suzhou-park/}. */
  public String path() {
    return slug() + "/";
  }

  /** Whether it opens with a Chinese character, which can be set large: no numeral or mark. */
  public boolean isInHan() {
    return article.prose().stream()
        .filter(prose -> prose.block() == Block.PARAGRAPH && !prose.text().isEmpty())
        .findFirst()
        .filter(prose -> Character.isIdeographic(prose.text().codePointAt(0)))
        .isPresent();
  }

  /** What is to be said of its figures: what is wrong, and what passes with a warning. */
  public List<Diagnostic> remarks() {
    return findings.stream()
        .flatMap(
            finding ->
                Stream.concat(finding.verdict().fault().stream(), finding.warnings().stream()))
        .toList();
  }

  /** Everything that keeps it from being published. */
  public List<Diagnostic> faults() {
    return findings.stream().flatMap(finding -> finding.verdict().fault().stream()).toList();
  }
}
