package press.plumbline.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value in house style, taken apart so that the numeral can be set large and the words small: 超,
 * 16, 万家; US$, 107.74, billion. The numeral of a range goes on to its second end: 80元至120, 元.
 *
 * @param whole the value as running text has it, with the spaces between its parts
 * @param value as machines read it
 */
public record Printed(Checked before, Checked number, Checked unit, Checked whole, String value) {
  private static final Pattern NUMERAL =
      Pattern.compile(
          "[-+−–]?\\p{Nd}[\\p{Nd}.,:/]*"
              + "(?:(?:\\p{IsHan}{0,4}?|[%‰])(?:至|到|~|～|–|—|-| to )\\p{Nd}[\\p{Nd}.,]*)*"
              + "(?:(?:st|nd|rd|th)\\b|%|‰)?");

  /** Where the numeral of a text ends and its unit begins; 0 if it has no numeral. */
  public static int numeralEnd(String text) {
    Matcher numeral = NUMERAL.matcher(text);
    return numeral.find() ? numeral.end() : 0;
  }

  static Printed of(String text, String value) {
    Matcher numeral = NUMERAL.matcher(text);
    if (!numeral.find()) {
      return new Printed(Checked.NONE, new Checked(text), Checked.NONE, new Checked(text), value);
    }
    return new Printed(
        new Checked(text.substring(0, numeral.start()).strip()),
        new Checked(numeral.group()),
        new Checked(text.substring(numeral.end()).strip()),
        new Checked(text.strip()),
        value);
  }

  /** What stands between the words before the numeral and the numeral: a space, or nothing. */
  public String gapBefore() {
    return gap(before.text().length());
  }

  /** What stands between the numeral and its unit. */
  public String gapAfter() {
    return gap(whole.text().length() - unit.text().length() - 1);
  }

  private String gap(int at) {
    String text = whole.text();
    return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at)) ? " " : "";
  }
}
