package press.plumbline.figure;

/** Dates and periods in English: May 6, 2023, May 6-8, first quarter of 2022, 2018 to 2022. */
final class EnglishCalendarStyle {
  private static final String[] MONTHS =
      ("January February March April May June July August September October November December")
          .split(" ");
  private static final String[] NTH = "first second third fourth".split(" ");

  /** Four digits that stand alone are a year from here on; earlier ones have to be called one. */
  private static final String FIRST_PLAIN = "1900";

  /** So are two with "to" between them. */
  private static final String FIRST_SPAN = "1800";

  private EnglishCalendarStyle() {}

  static String print(Value.Moment moment, Unit unit) {
    String iso = moment.iso();
    if (iso.startsWith("---")) {
      return "on the " + EnglishTurnStyle.inDigits(number(iso, 3));
    }
    if (unit.code().equals("year") && iso.indexOf('/') < 0) {
      return plainYear(iso);
    }
    int slash = iso.indexOf('/');
    return slash < 0 ? one(iso, true) : span(iso.substring(0, slash), iso.substring(slash + 1));
  }

  private static String plainYear(String iso) {
    if (iso.length() < 4) {
      return "AD " + iso;
    }
    return iso.compareTo(FIRST_PLAIN) < 0 ? "the year " + iso : iso;
  }

  private static String span(String first, String last) {
    if (isFirstQuarters(first, last)) {
      String year = year(first).isEmpty() ? "" : " of " + year(first);
      return "first " + (last.endsWith("2") ? "two" : "three") + " quarters" + year;
    }
    boolean isSameYear = year(first).equals(year(last));
    boolean isSameMonth = isSameYear && day(first) > 0 && month(first) == month(last);
    if (isSameMonth && day(last) > 0) {
      return one(first, false) + "-" + day(last) + (year(last).isEmpty() ? "" : ", " + year(last));
    }
    String from = first.length() == 4 && first.compareTo(FIRST_SPAN) < 0 ? "from " : "";
    return from + one(first, !isSameYear || month(first) == 0) + " to " + one(last, true);
  }

  private static boolean isFirstQuarters(String first, String last) {
    boolean isPart = last.endsWith("Q2") || last.endsWith("Q3");
    return first.endsWith("Q1") && isPart && year(first).equals(year(last));
  }

  private static String one(String iso, boolean withYear) {
    if (iso.length() == 3) {
      return iso + "0s";
    }
    if (iso.contains(":")) {
      return iso;
    }
    String year = withYear ? year(iso) : "";
    if (month(iso) > 0) {
      String month = MONTHS[Math.min(month(iso), 12) - 1];
      if (day(iso) > 0) {
        return month + " " + day(iso) + (year.isEmpty() ? "" : ", " + year);
      }
      return year.isEmpty() ? month : month + " " + year;
    }
    String part = part(iso);
    return part.isEmpty() ? year(iso) : part + (year.isEmpty() ? "" : " of " + year);
  }

  /** First quarter, second half. */
  private static String part(String iso) {
    int at = Math.max(iso.indexOf('Q'), iso.indexOf('H'));
    if (at < 0) {
      return "";
    }
    int which = Math.min(Math.max(iso.charAt(at + 1) - '1', 0), 3);
    return NTH[which] + (iso.charAt(at) == 'Q' ? " quarter" : " half");
  }

  private static String year(String iso) {
    return iso.startsWith("-") || iso.length() < 4 ? "" : iso.substring(0, 4);
  }

  /** The month of 2022-12, --05 and --05-06; 0 if there is none. */
  private static int month(String iso) {
    int at = iso.startsWith("--") ? 2 : 5;
    return number(iso, at);
  }

  private static int day(String iso) {
    int at = iso.startsWith("--") ? 5 : 8;
    return number(iso, at);
  }

  private static int number(String iso, int at) {
    boolean isNumber =
        iso.length() >= at + 2
            && Character.isDigit(iso.charAt(at))
            && Character.isDigit(iso.charAt(at + 1));
    return isNumber ? Integer.parseInt(iso.substring(at, at + 2)) : 0;
  }
}
