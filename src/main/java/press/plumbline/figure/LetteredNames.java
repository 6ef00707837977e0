package press.plumbline.figure;

import static press.plumbline.figure.DigitReader.charAt;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Signs of letters and digits: 5G, G107, H7N9, C919, COVID-19, PM2.5, 12306.cn, 3+2, 9·18, 0371.
 */
final class LetteredNames {
  private static final int LONGEST = 40;

  /** Letters before digits that are a currency or a part of a year, no name. */
  private static final Set<String> NO_PREFIX =
      Set.of(
          "RMB", "CNY", "USD", "US", "EUR", "GBP", "HKD", "HK", "JPY", "AUD", "CAD", "SGD", "A",
          "NT", "FY", "TOP", "Q", "H", "NO", "AND", "TO", "OF", "OVER");

  /** Letters behind digits that are a unit, an ending or a scale, no name. */
  private static final Set<String> NO_SUFFIX =
      Set.of(
          "st", "nd", "rd", "th", "s", "am", "pm", "bn", "mn", "tn", "trn", "mln", "bln", "m", "k",
          "x", "b", "t", "h", "hr", "hrs", "min", "mins", "sec", "c", "f", "p", "M", "B", "T",
          "pct", "pp", "bps", "yo", "yr", "yrs", "ft", "in", "lb", "lbs", "oz", "mi", "mph", "sq",
          "year", "odd", "plus", "RMB", "CNY", "USD", "EUR", "HKD", "GBP", "JPY", "yuan", "percent",
          "million", "billion");

  private LetteredNames() {}

  static Optional<Match> read(String text, int at) {
    if (!DigitReader.isDigit(charAt(text, at))) {
      return Optional.empty();
    }
    int digitsEnd = DigitReader.run(text, at);
    if (digitsEnd - at > LONGEST) {
      return Optional.empty();
    }
    return lettered(text, at, digitsEnd)
        .or(() -> joined(text, at, digitsEnd))
        .or(() -> leadingZero(text, at, digitsEnd));
  }

  private static Optional<Match> lettered(String text, int at, int digitsEnd) {
    return hasLettersBefore(text, at) && !isAmount(text, digitsEnd)
            || hasLettersBehind(text, digitsEnd)
        ? Optional.of(Match.name(start(text, at), end(text, digitsEnd)))
        : Optional.empty();
  }

  /** GDP3516亿元, CPI上涨 aside: what a scale, money or a percent sign ends is an amount. */
  static boolean isAmount(String text, int digitsEnd) {
    int end = digitsEnd;
    while (DigitReader.isDigit(charAt(text, end))
        || ".,".indexOf(charAt(text, end)) >= 0 && DigitReader.isDigit(charAt(text, end + 1))) {
      end++;
    }
    return "万亿元%％".indexOf(charAt(text, end)) >= 0 && charAt(text, end) != '\0';
  }

  private static boolean hasLettersBefore(String text, int at) {
    boolean isHyphened = charAt(text, at - 1) == '-' && ChineseUnits.isLatin(charAt(text, at - 2));
    int end = isHyphened ? at - 1 : at;
    int from = end;
    while (end - from < LONGEST && ChineseUnits.isLatin(charAt(text, from - 1))) {
      from--;
    }
    if (from == end) {
      return false;
    }
    if (isHyphened && !EnglishCodes.isCodeWord(text.substring(from, end))) {
      return false;
    }
    String letters = text.substring(from, end).toUpperCase(Locale.ROOT);
    return !NO_PREFIX.contains(letters)
        || isHyphened && letters.length() > 1
        || letters.equals("H") && !isHalf(text, at)
        || letters.equals("Q") && !isQuarter(text, at)
        || letters.equals("A");
  }

  private static boolean isHalf(String text, int at) {
    return "12".indexOf(charAt(text, at)) >= 0 && isAlone(text, at);
  }

  private static boolean isQuarter(String text, int at) {
    return "1234".indexOf(charAt(text, at)) >= 0 && isAlone(text, at);
  }

  private static boolean isAlone(String text, int at) {
    return !Names.isLatinOrDigit(charAt(text, at + 1)) && charAt(text, at + 1) != '.';
  }

  private static boolean hasLettersBehind(String text, int digitsEnd) {
    int end = digitsEnd;
    if (charAt(text, end) == '.' && ChineseUnits.isLatin(charAt(text, end + 1))) {
      return ChineseUnits.isLatin(charAt(text, end + 2));
    }
    int to = endOfLetters(text, end);
    if (to == end || "$€£¥".indexOf(charAt(text, numberStart(text, digitsEnd) - 1)) >= 0) {
      return false;
    }
    String letters = text.substring(end, to);
    boolean isQuarterOfYear =
        (letters.equals("Q") || letters.equals("H")) && DigitReader.isDigit(charAt(text, to));
    return !isQuarterOfYear
        && !NO_SUFFIX.contains(letters)
        && ChineseUnits.at(text, end).filter(unit -> unit.end() >= to).isEmpty();
  }

  private static int endOfLetters(String text, int from) {
    int to = from;
    while (to - from < LONGEST && ChineseUnits.isLatin(charAt(text, to))) {
      to++;
    }
    return to;
  }

  private static int numberStart(String text, int end) {
    int from = end;
    while (end - from < LONGEST
        && (DigitReader.isDigit(charAt(text, from - 1))
            || ".,".indexOf(charAt(text, from - 1)) >= 0 && charAt(text, from - 1) != '\0')) {
      from--;
    }
    return from;
  }

  private static int start(String text, int at) {
    int from = at;
    while (at - from < LONGEST
        && (Names.isLatinOrDigit(charAt(text, from - 1)) || isInnerMark(text, from - 1))) {
      from--;
    }
    return from;
  }

  private static int end(String text, int digitsEnd) {
    int to = digitsEnd;
    while (to - digitsEnd < LONGEST
        && (Names.isLatinOrDigit(charAt(text, to)) || isInnerMark(text, to))) {
      to++;
    }
    return to;
  }

  private static boolean isInnerMark(String text, int at) {
    return "-._@/&+".indexOf(charAt(text, at)) >= 0
        && Names.isLatinOrDigit(charAt(text, at - 1))
        && Names.isLatinOrDigit(charAt(text, at + 1));
  }

  /** 3+2, 1+3+N, 9·18: digits that a sign joins. */
  private static Optional<Match> joined(String text, int at, int digitsEnd) {
    int end = digitsEnd;
    while (end - at < LONGEST && isJoin(text, end)) {
      end++;
      while (Names.isLatinOrDigit(charAt(text, end)) && end - at < LONGEST) {
        end++;
      }
    }
    return end > digitsEnd ? Optional.of(Match.name(at, end)) : Optional.empty();
  }

  private static boolean isJoin(String text, int at) {
    char mark = charAt(text, at);
    return (mark == '+' || mark == '·' || mark == '•' || mark == '‧')
        && Names.isLatinOrDigit(charAt(text, at + 1));
  }

  /** 0371 and 007 are no quantities; 000多公里 has lost its first digit. */
  private static Optional<Match> leadingZero(String text, int at, int digitsEnd) {
    return charAt(text, at) == '0'
            && digitsEnd - at > 2
            && !DigitReader.isDigit(charAt(text, at - 1))
            && ".,".indexOf(charAt(text, at - 1)) < 0
            && "多余万亿".indexOf(charAt(text, digitsEnd)) < 0
        ? Optional.of(Match.name(at, endOfChain(text, digitsEnd)))
        : Optional.empty();
  }

  private static int endOfChain(String text, int end) {
    return charAt(text, end) == '-' && DigitReader.isDigit(charAt(text, end + 1))
        ? DigitReader.run(text, end + 1)
        : end;
  }
}
