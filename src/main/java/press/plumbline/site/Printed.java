package press.plumbline.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value in house style, taken apart so that the numeral can be set large and the words small: 超,
 * 16, 万家; US$, 107.74, billion.
 *
 * @param value as machines read it
 */
public record Printed(Checked before, Checked number, Checked unit, String value) {
  private static final Pattern NUMERAL =
      Pattern.compile(
          "[-+−–]?\\p{Nd}[\\p{Nd}.,:/]*(?:(?:至|~|–| to )\\p{Nd}[\\p{Nd}.,]*)*(?:(?:st|nd|rd|th)\\b|%|‰)?");

  static Printed of(String text, String value) {
    Matcher numeral = NUMERAL.matcher(text);
    if (!numeral.find()) {
      return new Printed(Checked.NONE, new Checked(text), Checked.NONE, value);
    }
    return new Printed(
        new Checked(text.substring(0, numeral.start()).strip()),
        new Checked(numeral.group()),
        new Checked(text.substring(numeral.end()).strip()),
        value);
  }

  /** The whole of it, as running text has it: 超16万家, US$107.74 billion. */
  public Checked whole() {
    return new Checked(join(join(before.text(), number.text()), unit.text()));
  }

  private static String join(String left, String right) {
    boolean spaced =
        !left.isEmpty()
            && !right.isEmpty()
            && Character.isLetterOrDigit(left.charAt(left.length() - 1))
            && Character.isLetterOrDigit(right.charAt(0))
            && !isHan(left.charAt(left.length() - 1))
            && !isHan(right.charAt(0));
    return spaced ? left + " " + right : left + right;
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
