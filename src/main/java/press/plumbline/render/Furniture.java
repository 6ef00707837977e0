package press.plumbline.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numerals that belong to the page and tell nothing, as a template marks them: {@code
 * data-furniture="date"}. The text of such an element has just one of these forms.
 */
enum Furniture {
  /** 2023年5月10日, 2023年5月6日至8日, 10 May 2023, 6–8 May 2023, 2023-05-10. */
  DATE(
      "%1$s|%2$s|%3$s"
          .formatted(
              "\\d{4}年(?:(?:\\d{1,2}月)?(?:\\d{1,2}日)?)(?:[至—–-](?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?",
              "(?:\\d{1,2}(?: %1$s)?(?: \\d{4})?[–-])?(?:\\d{1,2} )?(?:%1$s )?\\d{4}"
                  .formatted(
                      "(?:January|February|March|April|May|June|July|August|September|October"
                          + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"),
              "\\d{4}-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})?)?)?")),
  /** 06:00. */
  TIME("\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?"),
  /** 2, 第2页, page 2 of 5, 2/5. */
  PAGE("第?\\d{1,4}页?|[Pp]age \\d{1,4}(?: of \\d{1,4})?|\\d{1,4} ?/ ?\\d{1,4}"),
  /** A place in an order: 1, 第一站, Stop 1, 1st, first. */
  TURN(
      "第?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[站天篇章]?"
          + "|(?:Stop|Day|Part|No\\.) ?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)"
          + "|\\d{1,3}(?:st|nd|rd|th)(?: (?:stop|day|part))?"
          + "|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth"
          + "|[Tt]enth)(?: (?:stop|day|part))?"),
  /** 1, [1], ①. */
  NOTE("\\d{1,3}|\\[\\d{1,3}\\]|[①-⑳]");

  private final Pattern form;

  Furniture(String form) {
    this.form = Pattern.compile(form);
  }

  static Optional<Furniture> of(String name) {
    return Stream.of(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  boolean matches(String text) {
    return form.matcher(text).matches();
  }

  /** What machines read, not people: a date, an address, an identifier. */
  static boolean isMachine(String text) {
    return DATE.matches(text) || text.matches("[a-z][a-z0-9+.-]*:\\S*|[\\w./#@-]*/[\\w./#@-]*");
  }
}
