package press.plumbline.site;

import java.time.LocalDate;
import java.time.format.TextStyle;
import press.plumbline.data.Period;
import press.plumbline.source.Language;

/** How an edition writes a period or a day: 2022年上半年, December 31, 2022. */
final class PeriodStyle {
  private PeriodStyle() {}

  static Checked print(Period period, Language language) {
    return new Checked(
        language == Language.CHINESE ? chinese(period.iso()) : english(period.iso()));
  }

  static Checked print(LocalDate day, Language language) {
    return new Checked(
        language == Language.CHINESE ? chinese(day.toString()) : english(day.toString()));
  }

  /** A day of which perhaps only the year or month is known; as it stands if it is no date. */
  static Checked print(String iso, Language language) {
    return Period.parse(iso).map(period -> print(period, language)).orElse(new Checked(iso));
  }

  private static String chinese(String iso) {
    if (iso.equals("always")) {
      return "不分时期";
    }
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      String from = iso.substring(0, slash);
      String to = iso.substring(slash + 1);
      return chinese(from) + "至" + chinese(to).substring(sharedChinese(from, to));
    }
    String year = iso.substring(0, 4) + "年";
    if (iso.length() == 4) {
      return year;
    }
    switch (iso.charAt(5)) {
      case 'H':
        return year + (iso.endsWith("1") ? "上半年" : "下半年");
      case 'Q':
        return year + "一二三四".charAt(iso.charAt(6) - '1') + "季度";
      default:
        String month = year + Integer.parseInt(iso.substring(5, 7)) + "月";
        return iso.length() == 7 ? month : month + Integer.parseInt(iso.substring(8)) + "日";
    }
  }

  /** How much of the end 2023年5月8日 need not be said after the beginning 2023年5月6日. */
  private static int sharedChinese(String from, String to) {
    if (from.length() < 7 || to.length() < 7 || !from.startsWith(to.substring(0, 5))) {
      return 0;
    }
    return from.length() == 10 && to.length() == 10 && from.startsWith(to.substring(0, 8))
        ? chinese(to).indexOf('月') + 1
        : chinese(to).indexOf('年') + 1;
  }

  private static String english(String iso) {
    if (iso.equals("always")) {
      return "not dated";
    }
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      return span(iso.substring(0, slash), iso.substring(slash + 1));
    }
    String year = iso.substring(0, 4);
    if (iso.length() == 4) {
      return year;
    }
    switch (iso.charAt(5)) {
      case 'H':
        return (iso.endsWith("1") ? "first" : "second") + " half of " + year;
      case 'Q':
        String[] quarters = {"first", "second", "third", "fourth"};
        return quarters[iso.charAt(6) - '1'] + " quarter of " + year;
      default:
        String month = month(iso);
        return iso.length() == 7 ? month + " " + year : month + " " + day(iso) + ", " + year;
    }
  }

  /** May 6 to 8, 2023; January to November 2022; 2020 to 2022. */
  private static String span(String from, String to) {
    boolean oneYear = from.substring(0, 4).equals(to.substring(0, 4));
    if (oneYear && from.length() == 10 && to.length() == 10) {
      return from.substring(0, 7).equals(to.substring(0, 7))
          ? month(from) + " " + day(from) + " to " + day(to) + ", " + to.substring(0, 4)
          : month(from) + " " + day(from) + " to " + english(to);
    }
    if (oneYear && from.length() == 7 && to.length() == 7 && Character.isDigit(from.charAt(5))) {
      return month(from) + " to " + english(to);
    }
    return english(from) + " to " + english(to);
  }

  private static String month(String iso) {
    return java.time.Month.of(Integer.parseInt(iso.substring(5, 7)))
        .getDisplayName(TextStyle.FULL, Language.ENGLISH.locale());
  }

  private static int day(String iso) {
    return Integer.parseInt(iso.substring(8));
  }
}
