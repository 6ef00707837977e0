package press.plumbline.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.plumbline.figure.Value;

/** Slips of the keyboard in the digits of a figure. */
final class Digits {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d[\\d,]*\\.\\d+");
  private static final Pattern GROUPED = Pattern.compile("(?<!\\d)\\d{1,3}(,\\d{3})+(?!\\d)");
  private static final Pattern RANGE =
      Pattern.compile("(\\d[\\d.,]*)(\\D{0,6}(?:至|—|–|~|～|-| to )\\s*)(\\d[\\d.,]*)");

  private Digits() {}

  /** Two digits beside each other, or beside a point or a comma. */
  static Stream<Slip> transposed(Target target) {
    String text = target.text();
    return digits(text).boxed().flatMap(i -> transposed(text, i)).map(wrong -> slip(target, wrong));
  }

  private static Stream<String> transposed(String text, int i) {
    int j = isDigit(text, i + 1) || i + 1 >= text.length() ? i + 1 : i + 2;
    boolean joined = j == i + 1 || text.charAt(i + 1) == '.' || text.charAt(i + 1) == ',';
    return isDigit(text, j) && joined && text.charAt(i) != text.charAt(j)
        ? Stream.of(
            text.substring(0, i)
                + text.charAt(j)
                + text.substring(i + 1, j)
                + text.charAt(i)
                + text.substring(j + 1))
        : Stream.empty();
  }

  private static Slip slip(Target target, String wrong) {
    return Slip.of(target, wrong, target.wrongValue());
  }

  static Stream<Slip> offByOne(Target target) {
    return target.isRank()
        ? Stream.empty()
        : digits(target.text()).boxed().flatMap(i -> neighbours(target, i));
  }

  static Stream<Slip> neighbours(Target target, int i) {
    String text = target.text();
    int digit = text.charAt(i) - '0';
    return Stream.of(digit - 1, digit + 1)
        .filter(wrong -> 0 <= wrong && wrong <= 9)
        .filter(wrong -> wrong > 0 || i > 0 || !isDigit(text, i + 1))
        .map(wrong -> text.substring(0, i) + wrong + text.substring(i + 1))
        .map(wrong -> Slip.of(target, wrong, target.wrongValue()));
  }

  static Stream<Slip> dropped(Target target) {
    String text = target.text();
    return digits(text)
        .filter(i -> isDigit(text, i - 1) || isDigit(text, i + 1))
        .mapToObj(i -> text.substring(0, i) + text.substring(i + 1))
        .distinct()
        .map(wrong -> Slip.of(target, wrong, grouped(target, wrong)));
  }

  static Stream<Slip> doubled(Target target) {
    String text = target.text();
    return digits(text)
        .mapToObj(i -> text.substring(0, i + 1) + text.substring(i))
        .distinct()
        .map(wrong -> Slip.of(target, wrong, grouped(target, wrong)));
  }

  /** With its commas where none belong a number cannot be read at all. */
  private static Set<String> grouped(Target target, String wrong) {
    return wrong.contains(",") && !GROUPED.matcher(wrong).find()
        ? Set.of("unreadable", "value")
        : target.wrongValue();
  }

  /** One place to the left, one to the right. */
  static Stream<Slip> pointMoved(Target target) {
    Matcher number = NUMBER.matcher(target.text());
    if (target.isRank() || !number.find()) {
      return Stream.empty();
    }
    BigDecimal value = new BigDecimal(number.group().replace(",", ""));
    return Stream.of(-2, -1, 1, 2)
        .map(places -> value.scaleByPowerOfTen(places))
        .map(moved -> moved.scale() < 0 ? moved.setScale(0) : moved)
        .map(moved -> replaced(target.text(), number, moved.toPlainString()))
        .map(wrong -> Slip.of(target, wrong, target.wrongValue()));
  }

  /** To one place less, up and down; which of them is right is for the rule to say. */
  static Stream<Slip> roundedWrongly(Target target) {
    Matcher number = DECIMAL.matcher(target.text());
    if (!number.find()) {
      return Stream.empty();
    }
    BigDecimal value = new BigDecimal(number.group().replace(",", ""));
    return Stream.of(RoundingMode.DOWN, RoundingMode.UP)
        .map(mode -> value.setScale(value.scale() - 1, mode))
        .map(rounded -> replaced(target.text(), number, rounded.toPlainString()))
        .map(wrong -> Slip.of(target, wrong, target.wrongValue()));
  }

  /** The remains of two numbers: 10.810.9. */
  static Stream<Slip> twoPoints(Target target) {
    Matcher number = DECIMAL.matcher(target.text());
    if (!number.find()) {
      return Stream.empty();
    }
    String digits = number.group().replace(",", "");
    int point = digits.indexOf('.');
    String wrong =
        point > 3
            ? digits.substring(0, point - 3) + "." + digits.substring(point - 3)
            : digits + digits.substring(point);
    return Stream.of(Slip.of(target, replaced(target.text(), number, wrong), "unreadable"));
  }

  static Stream<Slip> endShifted(Target target) {
    Matcher range = RANGE.matcher(target.text());
    if (!(target.figure().value() instanceof Value.Range) || !range.find()) {
      return Stream.empty();
    }
    return IntStream.of(1, 3)
        .boxed()
        .flatMap(
            end -> shifted(range.group(end)).map(to -> replaced(target.text(), range, end, to)))
        .map(wrong -> Slip.of(target, wrong, "value"));
  }

  private static Stream<String> shifted(String number) {
    BigDecimal value = new BigDecimal(number.replace(",", ""));
    return Stream.of(value.add(value.ulp()), value.subtract(value.ulp()))
        .map(BigDecimal::toPlainString);
  }

  private static String replaced(String text, Matcher number, String by) {
    return replaced(text, number, 0, by);
  }

  private static String replaced(String text, Matcher number, int group, String by) {
    return text.substring(0, number.start(group)) + by + text.substring(number.end(group));
  }

  /** The digits of the number itself, not of a unit. */
  private static IntStream digits(String text) {
    return IntStream.range(0, text.length()).filter(i -> isDigit(text, i));
  }

  private static boolean isDigit(String text, int i) {
    return 0 <= i && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
