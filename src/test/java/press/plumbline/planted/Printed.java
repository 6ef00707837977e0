package press.plumbline.planted;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as digits and what stands around them: US$ · 107.74 · billion, or 3516 · 亿 · 元.
 *
 * @param scale the scale word, with the space before it in English; empty if there is none
 */
record Printed(String before, String digits, String scale, String after) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<before>\\D*?)(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<scale>万亿|亿|万| (?:trillion|billion|million)|)(?<after>\\D*|.*km2)");

  static Optional<Printed> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new Printed(
                form.group("before"),
                form.group("digits"),
                form.group("scale"),
                form.group("after")))
        : Optional.empty();
  }

  static Optional<Printed> of(Target target) {
    return of(target.text());
  }

  String text() {
    return before + digits + scale + after;
  }

  BigDecimal number() {
    return new BigDecimal(digits.replace(",", ""));
  }

  boolean isWhole() {
    return !digits.contains(".");
  }

  Printed withDigits(String other) {
    return new Printed(before, other, scale, after);
  }

  Printed withScale(String other) {
    return new Printed(before, digits, other, after);
  }

  /** The digits with a comma before every three, from thousands on. */
  static String grouped(BigDecimal number) {
    int decimals = Math.max(0, number.scale());
    return ("%,." + decimals + "f").formatted(number);
  }
}
