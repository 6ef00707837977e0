package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.plumbline.render.OutputFile;
import press.plumbline.site.Story;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search index of whole series, read as the script in the browser reads it. */
class SearchTest {
  private static final String DIGITS =
      "0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*";

  /** Alt texts and summaries are not on the page as text. */
  private static final Set<Block> SHOWN =
      Set.of(
          Block.TITLE,
          Block.STANDFIRST,
          Block.HEADING,
          Block.PARAGRAPH,
          Block.ITEM,
          Block.QUOTE,
          Block.CELL,
          Block.FOOTNOTE);

  private static Outcome build(String root) throws IOException {
    var project =
        new Project(Path.of(root), Instant.parse("2026-01-01T00:00:00Z"), Optional.empty(), false);
    return new Build(project).run();
  }

  private static Map<String, String> texts(Outcome outcome) {
    return outcome.files().stream()
        .filter(OutputFile.Text.class::isInstance)
        .map(OutputFile.Text.class::cast)
        .collect(Collectors.toMap(OutputFile.Text::path, OutputFile.Text::text));
  }

  private static String folder(Story story, Language main) {
    return (story.language() == main ? "" : story.language().tag() + "/") + "search/";
  }

  /** The paths of the pages on which a token stands. */
  private record Index(List<String> pages, Map<String, Set<String>> tokens) {
    static Index of(String folder, Map<String, String> files) {
      JsonNode list = JsonMapper.shared().readTree(files.get(folder + "index.json"));
      var pages = list.get("pages").valueStream().map(page -> page.get(0).asString()).toList();
      var tokens = new HashMap<String, Set<String>>();
      for (int i = 0; i < list.get("files").asInt(); i++) {
        for (String line : files.get(folder + i + ".txt").lines().toList()) {
          int space = line.indexOf(' ');
          assertThat(line.codePointAt(0) % list.get("files").asInt()).isEqualTo(i);
          tokens.put(line.substring(0, space), read(line.substring(space + 1), pages));
        }
      }
      return new Index(pages, tokens);
    }

    private static Set<String> read(String written, List<String> pages) {
      var on = new TreeSet<String>();
      int place = 0;
      int number = 0;
      for (char digit : written.toCharArray()) {
        int value = DIGITS.indexOf(digit);
        number = number * 32 + value % 32;
        if (value < 32) {
          place += number;
          number = 0;
          on.add(pages.get(place / 2));
        }
      }
      return on;
    }

    Set<String> find(String token) {
      return tokens.getOrDefault(token, Set.of());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "src/test/resources/series/wind"})
  void everyTwoNeighbouringCharactersOfEveryArticleAreFoundOnItsPage(String root) throws Exception {
    Outcome outcome = build(root);
    var files = texts(outcome);
    Language main = root.equals(".") ? Language.CHINESE : Language.ENGLISH;
    var indexes = new HashMap<String, Index>();
    int pairs = 0;
    for (Story story : outcome.stories()) {
      Index index = indexes.computeIfAbsent(folder(story, main), folder -> Index.of(folder, files));
      for (var prose : story.article().prose()) {
        if (SHOWN.contains(prose.block())) {
          for (String pair : pairs(prose.text())) {
            assertThat(index.find(pair)).as(pair + " of " + story.path()).contains(story.path());
            pairs++;
          }
        }
      }
    }
    assertThat(pairs).isGreaterThan(3000);
  }

  private static List<String> pairs(String text) {
    return Pattern.compile("\\p{IsHan}(?=(\\p{IsHan}))")
        .matcher(text)
        .results()
        .map(match -> match.group() + match.group(1))
        .toList();
  }

  @Test
  void figuresPlacesAndIndicatorsAreFoundAsTheyAreWritten() throws Exception {
    var files = texts(build("."));
    Index chinese = Index.of("search/", files);
    Index english = Index.of("en/search/", files);
    assertThat(chinese.find("3516")).contains("suzhou-park/");
    assertThat(chinese.find("12934.7")).contains("why/", "indicators/gdp/", "places/zhengzhou/");
    assertThat(english.find("351.6")).contains("suzhou-park/");
    assertThat(english.find("kunshan")).contains("places/kunshan/", "suzhou-kunshan/");
    assertThat(chinese.find("昆山")).contains("places/kunshan/", "suzhou-kunshan/");
    assertThat(english.find("5189")).as("5,189").contains("why/");
    assertThat(chinese.find("351.6"))
        .as("in the other edition's spelling")
        .contains("suzhou-park/");
    assertThat(english.find("3516")).as("in the other edition's spelling").contains("suzhou-park/");
  }

  @Test
  void indexAndScriptAreASmallPartOfTheTextTheyFind() throws Exception {
    var files = texts(build("."));
    for (String edition : List.of("", "en/")) {
      String index =
          files.entrySet().stream()
              .filter(file -> file.getKey().matches(edition + "search/(index\\.json|\\d+\\.txt)"))
              .map(Map.Entry::getValue)
              .collect(Collectors.joining());
      String text =
          files.entrySet().stream()
              .filter(file -> file.getKey().startsWith(edition))
              .filter(file -> edition.equals("en/") || !file.getKey().startsWith("en/"))
              .filter(file -> file.getKey().endsWith("/index.html"))
              .map(file -> Jsoup.parse(file.getValue()).select("main").text())
              .collect(Collectors.joining("\n"));
      int script = packed(Files.readString(Path.of("assets/search.js")));
      double share = (double) (packed(index) + script) / packed(text);
      assertThat(share).isLessThan(0.6);
    }
  }

  private static int packed(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }
}
