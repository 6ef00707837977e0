package press.plumbline.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.source.Fault;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;

/** The words of the interface in each language: {@code nav.compare} is 对比, Compare. */
final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  /** An escape without its four digits, at which the JDK gives up on the whole list. */
  private static final Pattern BROKEN_ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9a-fA-F]{4})[0-9a-fA-F]*)");

  private final SeriesFiles files;
  private final Map<Language, Properties> words = new ConcurrentHashMap<>();

  Words(SeriesFiles files) {
    this.files = files;
  }

  /**
   * The word with {@code {0}} and on filled in; empty if no list has the key. An apostrophe may be
   * doubled, as {@link java.text.MessageFormat} wants it.
   */
  Optional<String> find(Language language, String key, List<String> arguments) {
    String word = words.computeIfAbsent(language, this::read).getProperty(key);
    if (word == null) {
      return Optional.empty();
    }
    return Optional.of(
        PLACE
            .matcher(word.replace("''", "'"))
            .replaceAll(
                place -> {
                  int index = Integer.parseInt(place.group(1));
                  return Matcher.quoteReplacement(
                      index < arguments.size() ? arguments.get(index) : place.group());
                }));
  }

  static String path(Language language) {
    return "templates/words_" + language.tag() + ".properties";
  }

  Optional<SourceFile> file(Language language) {
    return files.text(path(language));
  }

  /** The words of the series over those packed in the jar, so that it may change a single one. */
  private Properties read(Language language) {
    var defaults = new Properties();
    files.defaultText(path(language)).ifPresent(file -> load(defaults, file));
    var own = new Properties(defaults);
    file(language).ifPresent(file -> load(own, file));
    return own;
  }

  private void load(Properties words, SourceFile file) {
    BROKEN_ESCAPE
        .matcher(file.text())
        .results()
        .map(escape -> file.span(escape.start(1), escape.end(1)))
        .forEach(at -> files.report(new Fault("words-escape", at, List.of(at.text()))));
    try {
      words.load(new StringReader(BROKEN_ESCAPE.matcher(file.text()).replaceAll("")));
      words.replaceAll((key, word) -> GateMarks.strip(word.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
