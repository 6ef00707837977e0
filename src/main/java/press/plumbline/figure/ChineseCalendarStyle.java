package press.plumbline.figure;

/** Dates and periods in Chinese: 2022年, 5月6日至8日, 2022年第一季度, 2022年1至11月. */
final class ChineseCalendarStyle {
  private ChineseCalendarStyle() {}

  static String print(Value.Moment moment) {
    String iso = moment.iso();
    int slash = iso.indexOf('/');
    return slash < 0 ? one(iso) : span(iso.substring(0, slash), iso.substring(slash + 1));
  }

  private static String span(String first, String last) {
    if (first.contains("Q") && last.contains("Q")) {
      return quarters(first, last);
    }
    String from = one(first);
    String to = one(last);
    int shared = shared(from, to);
    return from + "至" + to.substring(shared);
  }

  /** 2022年前三季度, 二至四季度. */
  private static String quarters(String first, String last) {
    int at = first.indexOf('Q');
    String year = first.startsWith("--") ? "" : first.substring(0, 4) + "年";
    String to = quarter(last.charAt(last.indexOf('Q') + 1)) + "季度";
    return first.charAt(at + 1) == '1'
        ? year + "前" + to
        : year + quarter(first.charAt(at + 1)) + "至" + to;
  }

  private static char quarter(char digit) {
    return "一二三四".charAt(Math.min(Math.max(digit - '1', 0), 3));
  }

  /** What the later end need not say again: 2023年5月 of 2023年5月8日. */
  private static int shared(String from, String to) {
    int shared = 0;
    for (int i = 0;
        i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i);
        i++) {
      if ("年月".indexOf(from.charAt(i)) >= 0 && i + 1 < to.length()) {
        shared = i + 1;
      }
    }
    return shared;
  }

  private static String one(String iso) {
    if (iso.contains(":")) {
      return iso;
    }
    if (iso.startsWith("---")) {
      return number(iso.substring(3)) + "日";
    }
    if (iso.startsWith("--")) {
      return Character.isLetter(iso.charAt(2)) ? part(iso.substring(2)) : month(iso.substring(2));
    }
    if (iso.length() == 3) {
      return decade(iso);
    }
    String year = iso.substring(0, 4) + "年";
    return iso.length() == 4
        ? year
        : year
            + (Character.isLetter(iso.charAt(5))
                ? part(iso.substring(5))
                : month(iso.substring(5)));
  }

  /** 199 is 20世纪90年代. */
  private static String decade(String iso) {
    int century = Integer.parseInt(iso.substring(0, 2)) + 1;
    return iso.endsWith("0") ? iso + "0年代" : century + "世纪" + iso.charAt(2) + "0年代";
  }

  private static String month(String iso) {
    String month = number(iso.substring(0, 2)) + "月";
    return iso.length() == 2 ? month : month + number(iso.substring(3)) + "日";
  }

  private static String part(String part) {
    int which = part.charAt(1) - '0';
    if (part.charAt(0) == 'H') {
      return which == 1 ? "上半年" : "下半年";
    }
    return "第" + quarter(part.charAt(1)) + "季度";
  }

  private static String number(String digits) {
    return String.valueOf(Integer.parseInt(digits));
  }
}
