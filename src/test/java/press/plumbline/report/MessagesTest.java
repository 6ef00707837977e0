package press.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final Messages CHINESE = Messages.of(Locale.CHINA);

  @Test
  void putsArgumentsIntoTheSentence() {
    assertThat(ENGLISH.text("key-missing", "title")).isEqualTo("The key “title” is missing");
    assertThat(CHINESE.text("key-missing", "title")).isEqualTo("缺少“title”");
  }

  @Test
  void speaksChineseToChineseLocalesAndEnglishToAllOthers() {
    assertThat(Messages.of(Locale.TRADITIONAL_CHINESE).text("help")).isEqualTo("建议");
    assertThat(Messages.of(Locale.FRANCE).text("help")).isEqualTo("help");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(CHINESE.codes()).containsExactlyInAnyOrderElementsOf(ENGLISH.codes());
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    for (String code : ENGLISH.codes()) {
      assertThat(arguments(CHINESE, code)).as(code).isEqualTo(arguments(ENGLISH, code));
    }
  }

  @Test
  void apostrophesAreDoubledUnlessTheyQuoteABrace() {
    for (Messages messages : List.of(ENGLISH, CHINESE)) {
      for (String code : messages.codes()) {
        String bare = messages.pattern(code).replace("''", "").replaceAll("'[{}]+'", "");
        assertThat(bare).as(code).doesNotContain("'");
      }
    }
  }

  @Test
  void noCodeStandsTwiceInAFile() throws IOException {
    for (String language : List.of("en", "zh")) {
      var twice = new HashSet<String>();
      var properties =
          new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
              if (containsKey(key)) {
                twice.add(key.toString());
              }
              return super.put(key, value);
            }
          };
      try (var in = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
        properties.load(in);
      }
      assertThat(twice).isEmpty();
    }
  }

  @Test
  @Tag("full")
  void everyCodeIsUsed() throws IOException {
    Set<String> literals = literals();
    Set<String> constants = constants();
    assertThat(ENGLISH.codes())
        .allSatisfy(code -> assertThat(isUsed(code, literals, constants)).as(code).isTrue());
  }

  /**
   * A literal, a literal and .help or another part of a remark, a prefix and an enum's word, or
   * what is said of a rule.
   */
  private static boolean isUsed(String code, Set<String> literals, Set<String> constants) {
    String stem = code.replaceFirst("\\.[a-z-]+$", "");
    return literals.contains(code)
        || literals.contains(stem)
        || constants.contains(stem)
        || stem.startsWith("rule-") && literals.contains(stem.substring("rule-".length()))
        || constants.stream()
            .filter(stem::endsWith)
            .anyMatch(word -> literals.contains(stem.substring(0, stem.length() - word.length())));
  }

  private static Set<String> literals() throws IOException {
    Pattern literal = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> found = new HashSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        literal.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
      }
      return found;
    }
  }

  /** Words of closed lists: the constants of our enums, and the verdicts. */
  private static Set<String> constants() {
    var types =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("press.plumbline");
    return types.stream()
        .flatMap(
            type ->
                type.isEnum()
                    ? type.getFields().stream().map(JavaField::getName)
                    : Stream.of(type.getSimpleName()))
        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toSet());
  }

  private static int arguments(Messages messages, String code) {
    return Arrays.asList(new MessageFormat(messages.pattern(code)).getFormatsByArgumentIndex())
        .size();
  }
}
