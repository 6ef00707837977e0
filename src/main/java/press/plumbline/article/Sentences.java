package press.plumbline.article;

import java.util.regex.Pattern;

/** Where the sentences of a text end, well enough to quote the one that opens a list. */
final class Sentences {
  /** A full stop ends one before a space and no small letter, but not after an initial: J. Smith */
  private static final Pattern END =
      Pattern.compile("[。！？!?]+[”’」』）)\"]*|(?<!\\b\\p{Lu})\\.[”’)\"]*(?=\\s+[^\\p{Ll}\\s]|\\s*$)");

  private Sentences() {}

  /** The last sentence, ended or not. */
  static String last(String text) {
    return at(text, text.length());
  }

  /** The sentence that an offset stands in, or at the end of. */
  static String at(String text, int offset) {
    int start = 0;
    for (var end = END.matcher(text); end.find(); start = end.end()) {
      if (end.end() >= offset) {
        return text.substring(start, end.end()).strip();
      }
    }
    return text.substring(start).strip();
  }

  /** The part of that sentence before the offset: what a footnote called there speaks of. */
  static String upTo(String text, int offset) {
    int start = 0;
    for (var end = END.matcher(text); end.find() && end.end() < offset; ) {
      start = end.end();
    }
    return text.substring(start, offset).strip();
  }
}
