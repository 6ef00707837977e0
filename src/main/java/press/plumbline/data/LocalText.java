package press.plumbline.data;

import java.util.Map;
import press.plumbline.source.Language;

/** A text in the languages of the series; one that is not there falls back to one that is. */
public record LocalText(Map<Language, String> texts) {
  public LocalText {
    texts = Map.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text in no language");
    }
  }

  public String in(Language language) {
    String text = texts.get(language);
    return text != null
        ? text
        : texts.get(texts.keySet().stream().sorted().findFirst().orElseThrow());
  }

  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
