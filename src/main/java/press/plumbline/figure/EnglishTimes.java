package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/** Times of day: 10:30, 6 a.m., 6:30 pm, 4.17am, 8 o'clock. */
final class EnglishTimes {
  private static final Unit TIME = new Unit("time");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "bst", "cet", "edt", "est", "ist", "jst");

  private EnglishTimes() {}

  static Optional<Match> read(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    if (end == at + 4 && isZoned(text, end)) {
      int zone = text.wordEnd(text.skip(end)); // 0712 GMT
      return time(at, zone, number(text, at, at + 2), number(text, at + 2, end));
    }
    if (end - at > 2 || text.charAt(at - 1) == ':') {
      return Optional.empty();
    }
    int hour = Integer.parseInt(text.raw().substring(at, end));
    int minute = 0;
    boolean isClock = text.charAt(end) == ':' && DigitReader.run(text.raw(), end + 1) == end + 3;
    if (isClock) {
      minute = Integer.parseInt(text.raw().substring(end + 1, end + 3));
      end += 3;
      if (text.charAt(end) == ':' && DigitReader.run(text.raw(), end + 1) == end + 3) {
        end += 3;
      }
    }
    if (!isClock && isPointed(text, end)) {
      minute = Integer.parseInt(text.raw().substring(end + 1, end + 3));
      end += 3;
    }
    int half = halfOfDay(text, text.skip(end));
    if (half > 0) {
      int shift = half < 12 && hour == 12 ? -12 : half > 12 && hour < 12 ? 12 : 0;
      return time(at, endOfHalf(text, text.skip(end)), hour + shift, minute);
    }
    if (text.has(text.skip(end), "o'clock")) {
      return time(at, text.skip(end) + 7, hour, minute);
    }
    boolean isRatio = text.holds("ratio") || text.holds("ratios") || text.holds("odds");
    if (isRatio && !text.wordBefore(at).equals("at")) {
      return Optional.empty();
    }
    boolean isPossible = isClock && hour < 25 && minute < 60 && text.charAt(end) != ':';
    return isPossible && text.charAt(end) != '.' || isPossible && !text.isDigit(end + 1)
        ? time(at, end, hour, minute)
        : Optional.empty();
  }

  /** Whether a time zone follows. */
  private static boolean isZoned(EnglishText text, int end) {
    return ZONES.contains(text.word(text.skip(end)));
  }

  private static int number(EnglishText text, int from, int to) {
    return Integer.parseInt(text.raw().substring(from, to));
  }

  /** British style has a point: 4.17am. */
  private static boolean isPointed(EnglishText text, int end) {
    return text.charAt(end) == '.'
        && DigitReader.run(text.raw(), end + 1) == end + 3
        && halfOfDay(text, text.skip(end + 3)) > 0;
  }

  private static Optional<Match> time(int start, int end, int hour, int minute) {
    return hour > 24 || minute > 59
        ? Optional.empty()
        : Optional.of(Match.moment(start, end, Iso.two(hour) + ":" + Iso.two(minute), TIME));
  }

  /** 1 before noon, 13 after it, 0 where nothing is said. */
  private static int halfOfDay(EnglishText text, int at) {
    boolean isHalf =
        text.has(at, "am") || text.has(at, "pm") || text.has(at, "a.m") || text.has(at, "p.m");
    return !isHalf ? 0 : text.lower().charAt(at) == 'a' ? 1 : 13;
  }

  private static int endOfHalf(EnglishText text, int at) {
    if (text.charAt(at + 1) != '.') {
      return at + 2;
    }
    return text.charAt(at + 3) == '.' ? at + 4 : at + 3;
  }
}
