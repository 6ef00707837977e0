package press.plumbline.figure;

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
          "NT", "RM", "RS", "SEK", "NOK", "DKK", "CHF", "INR", "MYR", "KRW", "BRL", "MXN", "PLN",
          "THB", "IDR", "VND", "PHP", "TWD", "MOP", "RUB", "ZAR", "AED", "SAR", "NZD", "FY", "TOP",
          "Q", "H", "NO", "AND", "TO", "OF", "OVER");

  /** Letters behind digits that are a unit, an ending or a scale, no name. */
  private static final Set<String> NO_SUFFIX =
      Set.of(
          "st", "nd", "rd", "th", "s", "am", "pm", "bn", "mn", "tn", "trn", "mln", "bln", "m", "k",
          "x", "b", "t", "h", "hr", "hrs", "min", "mins", "sec", "c", "f", "p", "M", "B", "T",
          "pct", "pp", "bps", "yo", "yr", "yrs", "ft", "in", "lb", "lbs", "oz", "mi", "mph", "sq",
          "year", "odd", "plus", "RMB", "CNY", "USD", "EUR", "HKD", "GBP", "JPY", "yuan", "percent",
          "million", "billion");

  private LetteredNames() {}

  static Optional<Match> read(FoldedText text, int at) {
    if (!DigitReader.isDigit(text.charAt(at))) {
      return Optional.empty();
    }
    int digitsEnd = DigitReader.run(text.raw(), at);
    if (digitsEnd - at > LONGEST) {
      return Optional.empty();
    }
    return lettered(text, at, digitsEnd)
        .or(() -> joined(text, at, digitsEnd))
        .or(() -> leadingZero(text, at, digitsEnd));
  }

  private static Optional<Match> lettered(FoldedText text, int at, int digitsEnd) {
    return hasLettersBefore(text, at) && !isAmount(text.raw(), digitsEnd)
            || hasLettersBehind(text, digitsEnd)
        ? Optional.of(Match.name(start(text, at), end(text, digitsEnd)))
        : Optional.empty();
  }

  /** GDP3516亿元, CPI上涨 aside: what a scale, money or a percent sign ends is an amount. */
  static boolean isAmount(String text, int digitsEnd) {
    int end = digitsEnd;
    while (DigitReader.isDigit(DigitReader.charAt(text, end))
        || ".,".indexOf(DigitReader.charAt(text, end)) >= 0
            && DigitReader.isDigit(DigitReader.charAt(text, end + 1))) {
      end++;
    }
    return "万亿元%％".indexOf(DigitReader.charAt(text, end)) >= 0
        && DigitReader.charAt(text, end) != '\0';
  }

  private static boolean hasLettersBefore(FoldedText text, int at) {
    boolean isHyphened = text.charAt(at - 1) == '-' && ChineseUnits.isLatin(text.charAt(at - 2));
    int end = isHyphened ? at - 1 : at;
    int from = end;
    while (end - from < LONGEST && ChineseUnits.isLatin(text.charAt(from - 1))) {
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

  private static boolean isHalf(FoldedText text, int at) {
    return "12".indexOf(text.charAt(at)) >= 0 && isAlone(text, at);
  }

  private static boolean isQuarter(FoldedText text, int at) {
    return "1234".indexOf(text.charAt(at)) >= 0 && isAlone(text, at);
  }

  private static boolean isAlone(FoldedText text, int at) {
    char next = text.charAt(at + 1);
    return !Names.isLatinOrDigit(next)
        && !(next == '.' && DigitReader.isDigit(text.charAt(at + 2)));
  }

  private static boolean hasLettersBehind(FoldedText text, int digitsEnd) {
    int end = digitsEnd;
    if (text.charAt(end) == '.' && ChineseUnits.isLatin(text.charAt(end + 1))) {
      return ChineseUnits.isLatin(text.charAt(end + 2));
    }
    int to = endOfLetters(text, end);
    if (to == end || "$€£¥".indexOf(text.charAt(numberStart(text, digitsEnd) - 1)) >= 0) {
      return false;
    }
    String letters = text.substring(end, to);
    boolean isQuarterOfYear =
        (letters.equals("Q") || letters.equals("H")) && DigitReader.isDigit(text.charAt(to));
    return !isQuarterOfYear
        && !NO_SUFFIX.contains(letters)
        && ChineseUnits.at(text, end).filter(unit -> unit.end() >= to).isEmpty();
  }

  private static int endOfLetters(FoldedText text, int from) {
    int to = from;
    while (to - from < LONGEST && ChineseUnits.isLatin(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static int numberStart(FoldedText text, int end) {
    int from = end;
    while (end - from < LONGEST
        && (DigitReader.isDigit(text.charAt(from - 1))
            || ".,".indexOf(text.charAt(from - 1)) >= 0 && text.charAt(from - 1) != '\0')) {
      from--;
    }
    return from;
  }

  private static int start(FoldedText text, int at) {
    int from = at;
    while (at - from < LONGEST
        && (Names.isLatinOrDigit(text.charAt(from - 1)) || isInnerMark(text, from - 1))) {
      from--;
    }
    return from;
  }

  private static int end(FoldedText text, int digitsEnd) {
    int to = digitsEnd;
    while (to - digitsEnd < LONGEST
        && (Names.isLatinOrDigit(text.charAt(to)) || isInnerMark(text, to))) {
      to++;
    }
    return to;
  }

  private static boolean isInnerMark(FoldedText text, int at) {
    return "-._@/&+".indexOf(text.charAt(at)) >= 0
        && Names.isLatinOrDigit(text.charAt(at - 1))
        && Names.isLatinOrDigit(text.charAt(at + 1));
  }

  /** 3+2, 1+3+N, 9·18: digits that a sign joins. */
  private static Optional<Match> joined(FoldedText text, int at, int digitsEnd) {
    int end = digitsEnd;
    while (end - at < LONGEST && isJoin(text, end)) {
      end++;
      while (Names.isLatinOrDigit(text.charAt(end)) && end - at < LONGEST) {
        end++;
      }
    }
    return end > digitsEnd ? Optional.of(Match.name(at, end)) : Optional.empty();
  }

  private static boolean isJoin(FoldedText text, int at) {
    char mark = text.charAt(at);
    return (mark == '+' || mark == '·' || mark == '•' || mark == '‧')
        && Names.isLatinOrDigit(text.charAt(at + 1));
  }

  /** 0371 and 007 are no quantities; 000多公里 has lost its first digit. */
  private static Optional<Match> leadingZero(FoldedText text, int at, int digitsEnd) {
    return text.charAt(at) == '0'
            && digitsEnd - at > 2
            && !DigitReader.isDigit(text.charAt(at - 1))
            && ".,".indexOf(text.charAt(at - 1)) < 0
            && "多余万亿".indexOf(text.charAt(digitsEnd)) < 0
        ? Optional.of(Match.name(at, endOfChain(text, digitsEnd)))
        : Optional.empty();
  }

  private static int endOfChain(FoldedText text, int end) {
    return text.charAt(end) == '-' && DigitReader.isDigit(text.charAt(end + 1))
        ? DigitReader.run(text.raw(), end + 1)
        : end;
  }
}
