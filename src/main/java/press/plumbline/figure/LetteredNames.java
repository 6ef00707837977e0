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

  /** Capitals before a number that is no name: what is measured, and the quarters of a year. */
  private static final Set<String> NO_SIGN =
      Set.of(
          "GDP", "CPI", "PPI", "PMI", "GNI", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "In", "On", "By",
          "At", "From", "About", "Some", "The", "Over", "Nearly", "Only", "Up", "R&D", "ROE");

  /** Letters behind digits that are a unit, an ending or a scale, no name. */
  private static final Set<String> NO_SUFFIX =
      Set.of(
          "st", "nd", "rd", "th", "s", "pc", "am", "pm", "bn", "mn", "tn", "trn", "mln", "bln", "m",
          "k", "x", "b", "t", "h", "hr", "hrs", "min", "mins", "sec", "c", "f", "p", "M", "B", "T",
          "pct", "pp", "bps", "yo", "yr", "yrs", "ft", "in", "lb", "lbs", "oz", "mi", "mph", "sq",
          "year", "odd", "plus", "RMB", "CNY", "USD", "EUR", "HKD", "GBP", "JPY", "yuan", "percent",
          "million", "billion", "ppm", "ppb", "px");

  private LetteredNames() {}

  static Optional<Match> read(FoldedText text, int at) {
    if (!DigitReader.isDigit(text.charAt(at))) {
      return Optional.empty();
    }
    int digitsEnd = DigitReader.run(text.raw(), at);
    if (digitsEnd - at > LONGEST) {
      return Optional.empty();
    }
    return masked(text, at, digitsEnd)
        .or(() -> lettered(text, at, digitsEnd))
        .or(() -> joined(text, at, digitsEnd))
        .or(() -> chained(text, at, digitsEnd))
        .or(() -> leadingZero(text, at, digitsEnd))
        .or(() -> serial(text, at, digitsEnd));
  }

  /** 138****5678: a number some digits of which are hidden. */
  private static Optional<Match> masked(FoldedText text, int at, int digitsEnd) {
    int from = at;
    while (at - from < LONGEST && isMaskable(text.charAt(from - 1))) {
      from--;
    }
    int end = digitsEnd;
    while (end - at < LONGEST && isMaskable(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).contains("**")
        ? Optional.of(Match.name(from, end))
        : Optional.empty();
  }

  private static boolean isMaskable(char c) {
    return c == '*' || Names.isLatinOrDigit(c);
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

  /**
   * RTX 4090, Wi-Fi 7, GB/T 35273—2020 in Chinese prose: a number behind a capitalised sign that
   * measures nothing.
   */
  static Optional<Match> spaced(FoldedText text, int at) {
    int digitsEnd = DigitReader.run(text.raw(), at);
    if (digitsEnd == at
        || text.charAt(at - 1) != ' '
        || !ChineseUnits.isLatin(text.charAt(at - 2))) {
      return Optional.empty();
    }
    int from = start(text, at - 1);
    String sign = text.substring(from, at - 1);
    boolean isSign =
        Character.isUpperCase(sign.charAt(0))
            && !NO_PREFIX.contains(sign.toUpperCase(Locale.ROOT))
            && !NO_SIGN.contains(sign)
            && !Names.isLatinOrDigit(text.charAt(digitsEnd))
            && EnglishMonths.number(sign) == 0;
    return isSign && !isMeasured(text, digitsEnd)
        ? Optional.of(Match.name(from, endOfYear(text, digitsEnd)))
        : Optional.empty();
  }

  private static boolean isMeasured(FoldedText text, int end) {
    int at = text.charAt(end) == ' ' ? end + 1 : end;
    char next = text.charAt(at);
    return ChineseUnits.at(text, at).isPresent()
        || ChineseScales.isScale(text, at)
        || Names.isLatinOrDigit(next)
        || "%‰多余几年月日时点至到".indexOf(next) >= 0 && next != '\0'
        || ".,:".indexOf(next) >= 0 && DigitReader.isDigit(text.charAt(at + 1));
  }

  /** The —2020 of a standard. */
  private static int endOfYear(FoldedText text, int end) {
    boolean isYear =
        "-–—".indexOf(text.charAt(end)) >= 0 && DigitReader.run(text.raw(), end + 1) == end + 5;
    return isYear ? end + 5 : end;
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

  /** 20-20-20 and 130/80: numbers that a sign chains, longer than a range or a fraction. */
  private static Optional<Match> chained(FoldedText text, int at, int digitsEnd) {
    int second = link(text, digitsEnd, '-');
    int third = link(text, second, '-');
    if (second > digitsEnd && third > second && digitsEnd - at < 4) {
      return Optional.of(Match.name(at, third));
    }
    int below = link(text, digitsEnd, '/');
    boolean isPressure = below > digitsEnd && text.startsWith("毫米汞柱", below);
    return isPressure ? Optional.of(Match.name(at, below + 4)) : Optional.empty();
  }

  /** Where the next number ends behind a sign; the place itself if there is none. */
  private static int link(FoldedText text, int at, char sign) {
    return text.charAt(at) == sign ? Math.max(at, DigitReader.run(text.raw(), at + 1)) : at;
  }

  /** 0371 and 007 are no quantities; 000多公里 has lost its first digit. */
  private static Optional<Match> leadingZero(FoldedText text, int at, int digitsEnd) {
    return text.charAt(at) == '0'
            && (digitsEnd - at > 2 || isListed(text, at, digitsEnd))
            && !DigitReader.isDigit(text.charAt(at - 1))
            && ".,".indexOf(text.charAt(at - 1)) < 0
            && "多余万亿".indexOf(text.charAt(digitsEnd)) < 0
        ? Optional.of(Match.name(at, endOfChain(text, digitsEnd)))
        : Optional.empty();
  }

  /** Eleven digits in a row that measure nothing: the number of a phone, a licence, an account. */
  private static Optional<Match> serial(FoldedText text, int at, int digitsEnd) {
    char next = text.charAt(digitsEnd);
    return digitsEnd - at >= 11
            && ".,%".indexOf(next) < 0
            && ChineseUnits.at(text, digitsEnd).isEmpty()
            && !ChineseDigits.isScale(next)
        ? Optional.of(Match.name(at, digitsEnd))
        : Optional.empty();
  }

  /** The 02 of 02、07、11. */
  private static boolean isListed(FoldedText text, int at, int end) {
    return end - at == 2
        && "、，,;。".indexOf(text.charAt(end)) >= 0
        && "、,，:球".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int endOfChain(FoldedText text, int end) {
    return text.charAt(end) == '-' && DigitReader.isDigit(text.charAt(end + 1))
        ? DigitReader.run(text.raw(), end + 1)
        : end;
  }
}
