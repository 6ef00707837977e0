package press.plumbline.site;

import java.util.regex.Pattern;
import press.plumbline.source.Language;

/**
 * The language that a source speaks, told by its letters: 国家统计局 is Chinese and “GDP hits a
 * trillion” English on every page; “CBS”, one word without Han, is of the page it stands on.
 */
final class SourceLanguage {
  private static final Pattern WORDS =
      Pattern.compile("\\p{IsLatin}{2,}\\P{IsLatin}+\\p{IsLatin}{2,}");

  private SourceLanguage() {}

  static Language of(String words, Language page) {
    boolean han =
        words
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    if (han) {
      return Language.CHINESE;
    }
    return WORDS.matcher(words).find() ? Language.ENGLISH : page;
  }
}
