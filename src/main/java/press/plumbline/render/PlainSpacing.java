package press.plumbline.render;

import java.util.regex.Pattern;
import press.plumbline.source.Language;

/**
 * Typed spaces taken out of a plain Chinese text, as {@link Spacing} does in Markdown: {@code 用
 * Plumbline 核对，\n看得见} is {@code 用Plumbline核对，看得见}. In a text of sentences no space between Han is
 * meant; a title without comma or stop keeps the one that parts its halves.
 */
final class PlainSpacing {
  private static final String LATIN = "[\\p{IsLatin}\\d%‰$£€¥+#℃]";
  private static final Pattern BESIDE_LATIN =
      Pattern.compile("(?<=\\p{IsHan})\\s+(?=" + LATIN + ")|(?<=" + LATIN + ")\\s+(?=\\p{IsHan})");
  private static final Pattern BESIDE_MARKS =
      Pattern.compile("(?<=[，。、；：？！》）」』】])\\s+|\\s+(?=[，。、；：？！《（「『【])");
  private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
  private static final Pattern SENTENCE = Pattern.compile("[，。；！？]");

  private PlainSpacing() {}

  static String of(String text, Language language) {
    if (language != Language.CHINESE) {
      return text;
    }
    String set = BESIDE_LATIN.matcher(BESIDE_MARKS.matcher(text).replaceAll("")).replaceAll("");
    return SENTENCE.matcher(set).find() ? BETWEEN_HAN.matcher(set).replaceAll("") : set;
  }
}
