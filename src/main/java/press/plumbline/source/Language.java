package press.plumbline.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language an edition can be written in, such as {@code zh-CN}. */
public enum Language {
  CHINESE("zh-CN", Locale.SIMPLIFIED_CHINESE),
  ENGLISH("en", Locale.ENGLISH);

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /** The BCP 47 tag, as folders, {@code lang} attributes and data files write it. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> of(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  @Override
  public String toString() {
    return tag;
  }
}
