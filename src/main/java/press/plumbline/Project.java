package press.plumbline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import press.plumbline.article.Article;
import press.plumbline.data.Series;
import press.plumbline.site.Story;

/**
 * The series to build and how.
 *
 * @param root the folder that holds {@code content}, and maybe {@code templates} and {@code assets}
 * @param at the moment the build takes for now: what is embargoed until later is left out
 * @param baseUrl where the site will stand, in place of the one in {@code series.yaml}
 * @param drafts whether articles with {@code status: draft} are read
 */
public record Project(Path root, Instant at, Optional<String> baseUrl, boolean drafts) {

  /** The series under the address asked for. */
  Series addressed(Series series) {
    return baseUrl.map(series::published).orElse(series);
  }

  /** Whether an article that was read is also published: not before its embargo ends. */
  public boolean publishes(Story story) {
    return publishes(story.article());
  }

  boolean publishes(Article article) {
    return article.meta().embargo().map(until -> !until.toInstant().isAfter(at)).orElse(true);
  }
}
