package press.plumbline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import press.plumbline.source.Span;

/**
 * What stands between the {@code ---} lines of an article.
 *
 * @param stop place id: the default place of its figures
 * @param period the default period of its figures, in ISO form
 * @param keyFigures references of the figures shown beside the article
 * @param differs references in which this edition may differ from the others
 */
public record FrontMatter(
    Inline title,
    Optional<Inline> standfirst,
    Optional<Inline> summary,
    Optional<Located> stop,
    Optional<Located> period,
    OffsetDateTime date,
    List<Byline> byline,
    boolean draft,
    Optional<OffsetDateTime> embargo,
    List<Located> keyFigures,
    List<Located> differs,
    List<Correction> corrections) {
  public FrontMatter {
    byline = List.copyOf(byline);
    keyFigures = List.copyOf(keyFigures);
    differs = List.copyOf(differs);
    corrections = List.copyOf(corrections);
  }

  /** A word of the front matter that others will look up, and where it stands. */
  public record Located(String text, Span at) {}

  /** Who wrote: a desk or a person, and as what. */
  public record Byline(String name, Optional<String> role) {}

  /**
   * A withdrawn figure.
   *
   * @param at ISO day
   * @param figure the reference of the observation, if given
   * @param was the figure as it was printed; exempt from checking
   */
  public record Correction(
      String at, Optional<Located> figure, Optional<Inline> was, Inline text) {}
}
