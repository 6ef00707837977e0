package press.plumbline.article;

import java.util.List;
import java.util.Optional;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/**
 * One article in one language.
 *
 * @param slug the file name without its ending; equal in every edition
 * @param prose every block that is checked: title, standfirst, summary, the body with its alt texts
 *     and footnotes in the order of the file, then each withdrawn figure and its correction
 * @param body the Markdown below the front matter; its offsets are those of the file
 * @param links where the body leads, within the site or out of it; {@code figure:} marks are none
 * @param images the pictures in the body
 * @param charts the charts in the body
 */
public record Article(
    SourceFile file,
    String slug,
    Language language,
    FrontMatter meta,
    List<Prose> prose,
    Markup body,
    List<Link> links,
    List<Image> images,
    List<Chart> charts) {
  public Article {
    prose = List.copyOf(prose);
    links = List.copyOf(links);
    images = List.copyOf(images);
    charts = List.copyOf(charts);
  }

  /** A link as written, such as {@code suzhou-park.md#ports} or {@code https://news.example/}. */
  public record Link(String target, Span at) {
    /** Whether it leads out of the site: {@code https:}, {@code mailto:}, {@code //host}. */
    public boolean isExternal() {
      return target.startsWith("//") || target.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    }
  }

  /**
   * A picture: its path as written, and what stands below it, {@code ![alt](path "caption")}.
   *
   * @param target where the path stands
   */
  public record Image(String path, Optional<Inline> caption, Span at, Span target) {}

  /**
   * A chart that the build draws, {@code ![alt](chart:north,south/income/2022 "title")}.
   *
   * @param reference what follows {@code chart:}, as written
   * @param title the finding, in a line
   * @param at the reference in the source
   */
  public record Chart(String reference, Inline title, Span at) {}
}
