package press.plumbline.article;

import java.util.List;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceFile;

/**
 * One article in one language.
 *
 * @param slug the file name without its ending; equal in every edition
 * @param prose every block that is checked, in the order of the file: title, standfirst, summary,
 *     body, alt texts, corrections
 * @param body the Markdown below the front matter
 */
public record Article(
    SourceFile file,
    String slug,
    Language language,
    FrontMatter meta,
    List<Prose> prose,
    Markup body) {
  public Article {
    prose = List.copyOf(prose);
  }
}
