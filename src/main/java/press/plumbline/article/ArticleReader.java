package press.plumbline.article;

import java.util.Optional;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;

/** Reads an article file; what is wrong with its form goes to the diagnostics. */
public final class ArticleReader {
  private ArticleReader() {}

  /** The article, unless its front matter is too broken to go on with. */
  public static Optional<Article> read(
      SourceFile file, Language language, java.time.ZoneId zone, Diagnostics problems) {
    return Optional.empty();
  }
}
