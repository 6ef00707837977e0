package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.render.OutputFile;

/** Every run of another language says so, for voices, hyphens and the shapes of characters. */
@Tag("full")
class LanguagesOfPagesTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern ENGLISH =
      Pattern.compile("[A-Za-z][A-Za-z'’-]*(?: [A-Za-z][A-Za-z'’-]*){2,}");

  @Test
  void everyRunOfTheTourIsOfTheLanguageThatItsElementNames() throws IOException {
    assertThat(strangers(Path.of("."))).isEmpty();
  }

  @Test
  void everyRunOfAnotherSeriesIsOfTheLanguageThatItsElementNames() throws IOException {
    assertThat(strangers(Golden.RESOURCES.resolve("series/wind"))).isEmpty();
  }

  private static List<String> strangers(Path root) throws IOException {
    var project = new Project(root, Instant.parse("2024-06-01T00:00:00Z"), Optional.empty(), true);
    var strangers = new ArrayList<String>();
    for (OutputFile file : new Build(project).run().files()) {
      if (file instanceof OutputFile.Text text && file.path().endsWith(".html")) {
        addStrangers(file.path(), Jsoup.parse(text.text()), strangers);
      }
    }
    return strangers;
  }

  private static void addStrangers(String path, Document page, List<String> strangers) {
    for (Element element : page.body().getAllElements()) {
      boolean chinese = language(element).startsWith("zh");
      for (TextNode text : element.textNodes()) {
        var runs = (chinese ? ENGLISH : HAN).matcher(text.getWholeText());
        while (runs.find()) {
          strangers.add(path + ": " + runs.group() + " in " + element.cssSelector());
        }
      }
    }
  }

  private static String language(Element element) {
    Element bearer = element.closest("[lang]");
    return bearer == null ? "" : bearer.attr("lang");
  }
}
