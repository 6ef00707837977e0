package press.plumbline.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.source.Language;

/**
 * A stretch of time by its ISO name: {@code 2022}, {@code 2022-H1}, {@code 2022-Q1}, {@code
 * 2022-12}, {@code 2022-12-31}, spans such as {@code 2020/2022} and {@code 2022-01/2022-11}, or
 * {@code always}.
 */
public record Period(String iso, LocalDate first, LocalDate last) {
  /** For a year, a month and a day. */
  private static final Map<Language, List<String>> PATTERNS =
      Map.of(
          Language.CHINESE, List.of("yyyy年", "yyyy年M月", "yyyy年M月d日"),
          Language.ENGLISH, List.of("'in' yyyy", "'in' MMMM yyyy", "'on' MMMM d, yyyy"));

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern HALF = Pattern.compile("\\d{4}-H[12]");
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  public static final Period ALWAYS = new Period("always", LocalDate.MIN, LocalDate.MAX);

  /** Empty if the text names no period or an impossible one. */
  public static Optional<Period> parse(String text) {
    if (text.equals("always")) {
      return Optional.of(ALWAYS);
    }
    int slash = text.indexOf('/');
    try {
      if (slash < 0) {
        return Optional.of(simple(text));
      }
      Period from = simple(text.substring(0, slash));
      Period to = simple(text.substring(slash + 1));
      return to.last.isBefore(from.first)
          ? Optional.empty()
          : Optional.of(new Period(text, from.first, to.last));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  public static Period year(int year) {
    return simple("%04d".formatted(year));
  }

  private static Period simple(String text) {
    if (text.startsWith("0000")) {
      throw new DateTimeException(text);
    }
    if (YEAR.matcher(text).matches()) {
      int year = Integer.parseInt(text);
      return new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if (HALF.matcher(text).matches()) {
      return months(text, (text.charAt(6) - '1') * 6 + 1, 6);
    }
    if (QUARTER.matcher(text).matches()) {
      return months(text, (text.charAt(6) - '1') * 3 + 1, 3);
    }
    if (MONTH.matcher(text).matches()) {
      return months(text, Integer.parseInt(text.substring(5)), 1);
    }
    if (!DAY.matcher(text).matches()) {
      throw new DateTimeException(text);
    }
    LocalDate day = LocalDate.parse(text);
    return new Period(text, day, day);
  }

  private static Period months(String text, int first, int count) {
    YearMonth month = YearMonth.of(Integer.parseInt(text.substring(0, 4)), first);
    return new Period(text, month.atDay(1), month.plusMonths(count - 1).atEndOfMonth());
  }

  /** As a sentence says it, 2022年12月 or in December 2022; empty for spans and always. */
  String in(Language language) {
    if (iso.matches("\\d{4}(-\\d{2}){0,2}")) {
      String pattern = PATTERNS.get(language).get((iso.length() - 4) / 3);
      return DateTimeFormatter.ofPattern(pattern, language.locale()).format(first);
    }
    return "";
  }

  public boolean isDay() {
    return first.equals(last);
  }

  @Override
  public String toString() {
    return iso;
  }
}
