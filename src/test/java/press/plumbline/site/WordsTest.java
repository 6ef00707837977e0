package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.plumbline.data.Status;
import press.plumbline.figure.Approximation;
import press.plumbline.source.Language;
import press.plumbline.verify.By;
import press.plumbline.verify.Cause;

/** The words of the interface: the same in every language, and all that the templates use. */
class WordsTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern WORD = Pattern.compile("word\\('([a-z.-]+)'[,)]");
  private static final Pattern FAMILY = Pattern.compile("word\\('([a-z.]+)\\.' ~");

  @Test
  void everyLanguageHasTheSameWords() throws IOException {
    assertThat(words(Language.CHINESE).stringPropertyNames())
        .isEqualTo(words(Language.ENGLISH).stringPropertyNames());
  }

  @Test
  void everyWordOfATemplateIsThere() throws IOException {
    var words = words(Language.ENGLISH).stringPropertyNames();
    for (Path template : templates()) {
      var used = WORD.matcher(Files.readString(template)).results().map(m -> m.group(1)).toList();
      assertThat(words).as(template.toString()).containsAll(used);
    }
  }

  @Test
  void everyCodeThatATemplateLooksUpHasAWord() throws IOException {
    var words = words(Language.ENGLISH).stringPropertyNames();
    assertThat(words).containsAll(named("precision.", Approximation.values(), Approximation::code));
    assertThat(words).containsAll(named("status.", Status.values(), Status::code));
    assertThat(words).containsAll(named("by.", By.values(), By::code));
    assertThat(words).containsAll(named("cause.", Cause.values(), Cause::code));
    assertThat(words).containsAll(named("language.", Language.values(), Language::tag));
  }

  @Test
  void everyWordIsUsed() throws IOException {
    var unused = new TreeSet<>(words(Language.ENGLISH).stringPropertyNames());
    for (Path template : templates()) {
      String text = Files.readString(template);
      WORD.matcher(text).results().forEach(word -> unused.remove(word.group(1)));
      FAMILY
          .matcher(text)
          .results()
          .forEach(family -> unused.removeIf(word -> word.startsWith(family.group(1) + ".")));
    }
    unused.removeIf(word -> word.matches("(?:by|cause|footnotes)\\..*")); // named in Java
    assertThat(unused).isEmpty();
  }

  private static <T> List<String> named(
      String prefix, T[] values, java.util.function.Function<T, String> code) {
    return Stream.of(values).map(value -> prefix + code.apply(value)).toList();
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".peb")).sorted().toList();
    }
  }

  private static Properties words(Language language) throws IOException {
    var words = new Properties();
    try (var reader =
        Files.newBufferedReader(TEMPLATES.resolve("words_" + language.tag() + ".properties"))) {
      words.load(reader);
    }
    return words;
  }
}
