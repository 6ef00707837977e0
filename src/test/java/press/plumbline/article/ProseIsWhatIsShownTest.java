package press.plumbline.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Block;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceFile;

/** No character reaches a reader that was not in the prose, or figures would go unchecked. */
class ProseIsWhatIsShownTest {
  /** Flexmark shows them as attributes of a picture. */
  private static final Set<Block> ATTRIBUTES = Set.of(Block.ALT, Block.CAPTION);

  private static final HtmlRenderer HTML = HtmlRenderer.builder(Markdown.rendering()).build();

  @Test
  void showsWhatTheProseHolds() {
    for (int seed = 0; seed < 300; seed++) {
      // Footnotes are numbered by the renderer; brackets below a table are a caption above it.
      String body = RandomMarkdown.body(seed).replaceAll("\\[\\^1]:? ?|\\[无]", "");
      if (!body.isBlank()) {
        assertThat(letters(prose(body)))
            .as("seed %d: %s", seed, body)
            .isEqualTo(letters(html(body)));
      }
    }
  }

  private static String prose(String body) {
    return Articles.body(body).prose().stream()
        .filter(prose -> !ATTRIBUTES.contains(prose.block()))
        .map(Prose::text)
        .collect(Collectors.joining());
  }

  private static String html(String body) {
    var markup = Markdown.body(SourceFile.of("a.md", body), 0);
    return Jsoup.parse(HTML.render(markup.root())).wholeText();
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00A0]", "");
  }
}
