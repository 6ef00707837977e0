package press.plumbline.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The words for messages in one language: English, or Chinese where the locale asks for it. */
public final class Messages {
  private final String language;
  private final Map<String, String> patterns;

  private Messages(String language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  public static Messages of(Locale locale) {
    return named(locale.getLanguage().equals("zh") ? "zh" : "en");
  }

  private static Messages named(String language) {
    String name = "messages_" + language + ".properties";
    var properties = new Properties();
    try (var in = Messages.class.getResourceAsStream(name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(
        language,
        properties.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(code -> code, properties::getProperty)));
  }

  /** Such as {@code en}. */
  String language() {
    return language;
  }

  /** The sentence; a code without words stands for itself, so that no fault is ever lost. */
  public String text(Message message) {
    String pattern = patterns.get(message.code());
    return pattern == null
        ? (message.code() + " " + String.join(" ", message.arguments())).strip()
        : new MessageFormat(pattern, Locale.ROOT).format(message.arguments().toArray());
  }

  /** The sentence of a code, for words that are no remark. */
  public String text(String code, Object... arguments) {
    return text(Message.of(code, arguments));
  }

  Set<String> codes() {
    return patterns.keySet();
  }

  String pattern(String code) {
    return patterns.get(code);
  }
}
