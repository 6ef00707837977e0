package press.plumbline.figure;

/**
 * A date as far as it is written; what is not, is 0, and a part of a year is empty.
 *
 * @param part the ISO 8601 form of a part of a year without the year, Q3 or --01/--11
 * @param end the offset at which it ends
 */
record WrittenDate(int year, int month, int date, String part, int end) {
  String iso() {
    if (!part.isEmpty()) {
      return year > 0 ? years(part) : yearless(part);
    }
    return Iso.date(year, month, date);
  }

  /** Puts the year before both ends of a part: Q1/Q3 becomes 2022-Q1/2022-Q3. */
  private String years(String part) {
    int slash = part.indexOf('/');
    String first = slash < 0 ? part : part.substring(0, slash);
    String prefix = year + "-";
    return prefix
        + month(first)
        + (slash < 0 ? "" : "/" + prefix + month(part.substring(slash + 1)));
  }

  /** A part of a year that is not written: --Q3, as --05 is a month. */
  private static String yearless(String part) {
    return part.startsWith("--") ? part : "--" + part.replace("/", "/--");
  }

  private static String month(String part) {
    return part.startsWith("--") ? part.substring(2) : part;
  }

  Unit unit() {
    if (part.contains("H")) {
      return new Unit("half");
    }
    if (part.contains("Q")) {
      return new Unit("quarter");
    }
    return new Unit(date > 0 ? "date" : month > 0 || !part.isEmpty() ? "month" : "year");
  }

  /** The later end of a span, with what only the earlier end says. */
  WrittenDate after(WrittenDate first) {
    boolean takesMonth = month == 0 && date > 0;
    return new WrittenDate(
        year > 0 ? year : first.year, takesMonth ? first.month : month, date, part, end);
  }
}
