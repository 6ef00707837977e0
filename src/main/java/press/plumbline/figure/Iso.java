package press.plumbline.figure;

/** ISO 8601 dates as far as they are written: 2022, 2022-12, --05-06, ---06. */
final class Iso {
  private Iso() {}

  /** A number of two digits: 05. */
  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** A date of which what is not written is 0. */
  static String date(int year, int month, int day) {
    if (day > 0) {
      return month(year, month) + "-" + two(day);
    }
    return month > 0 ? month(year, month) : Integer.toString(year);
  }

  private static String month(int year, int month) {
    return (year > 0 ? Integer.toString(year) : "-") + (month > 0 ? "-" + two(month) : "-");
  }
}
