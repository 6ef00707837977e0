package press.plumbline.site;

import java.util.Map;
import java.util.Optional;
import press.plumbline.source.Language;

/**
 * One page to be.
 *
 * @param path where it goes, relative to the site's root, such as {@code en/compare/index.html}
 * @param language the edition it belongs to
 * @param twin the path of the same page in the other edition, if there is one
 * @param template the template's name without its ending
 * @param variables what the template sees, besides {@code site} and {@code page}
 */
public record Page(
    String path,
    Language language,
    Optional<String> twin,
    String template,
    Map<String, Object> variables) {
  public Page {
    variables = Map.copyOf(variables);
  }
}
