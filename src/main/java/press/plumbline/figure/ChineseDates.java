package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Days, months, years and their parts: 2022年底, 5月6日, 2023年5月6日至8日, 2018—2022年, 1至11月, 2023-05-06,
 * 2022年前三季度.
 *
 * <p>A date may be impossible, such as 4月31日; that is for the calendar to say.
 */
final class ChineseDates implements Construction {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private record Whole(int value, int digits, int end) {}

  @Override
  public List<Match> read(FoldedText text, int at) {
    int from = beginsBefore(text, at) ? at - 1 : at;
    return iso(text, from)
        .or(() -> day(text, from))
        .map(first -> span(text, from, first))
        .or(() -> openSpan(text, from))
        .map(List::of)
        .orElse(List.of());
  }

  /** 上半年, 第三季度, 前11个月 and Q1 begin before their numeral. */
  private static boolean beginsBefore(FoldedText text, int at) {
    return "上下第前头QH".indexOf(text.charAt(at - 1)) >= 0
        && at > 0
        && ChinesePartsOfYear.at(text, at - 1).filter(part -> part.end() > at).isPresent();
  }

  private static Match span(FoldedText text, int at, WrittenDate first) {
    int next = afterDash(text, first.end());
    Optional<WrittenDate> last =
        next < 0 || !first.part().isEmpty()
            ? Optional.empty()
            : iso(text, next).or(() -> day(text, next)).map(day -> day.after(first));
    if (last.isEmpty() || !last.get().unit().equals(first.unit())) {
      return aboutThen(text, Match.moment(at, first.end(), first.iso(), first.unit()));
    }
    return span(at, first, last.get());
  }

  /** 2000年前后, 约2025年; what else stands there, as in 近5月 and 2020年以上, is another matter. */
  private static Match aboutThen(FoldedText text, Match date) {
    Match about = ChineseApproximations.around(text, date);
    boolean isWhole = text.charAt(date.end()) == '的'; // 约为2018年的3.9倍
    return about.approximation() == Approximation.ABOUT && !isWhole ? about : date;
  }

  private static Match span(int at, WrittenDate first, WrittenDate last) {
    return Match.moment(at, last.end(), first.iso() + "/" + last.iso(), last.unit());
  }

  /** A span whose first end lacks its word: 2018—2022年, 1至11月, 6-8日, 5月6至8日. */
  private static Optional<Match> openSpan(FoldedText text, int at) {
    Optional<Whole> first = whole(text, at);
    int next = first.map(number -> afterDash(text, number.end())).orElse(-1);
    Optional<WrittenDate> last = next < 0 ? Optional.empty() : day(text, next);
    if (last.isEmpty() || !last.get().part().isEmpty()) {
      return Optional.empty();
    }
    WrittenDate end = last.get();
    int value = first.get().value();
    if (end.month() == 0 && end.date() == 0) {
      return isYear(first.get())
          ? Optional.of(span(at, new WrittenDate(value, 0, 0, "", 0), end))
          : Optional.empty();
    }
    if (first.get().digits() > 2 || value == 0 || end.year() > 0) {
      return Optional.empty();
    }
    WrittenDate begin =
        end.date() == 0
            ? new WrittenDate(0, value, 0, "", 0)
            : new WrittenDate(0, end.month(), value, "", 0);
    return Optional.of(span(at, begin, end));
  }

  /** Where the later end of a span begins, or -1. */
  private static int afterDash(FoldedText text, int end) {
    int at = text.charAt(end) == ' ' ? end + 1 : end;
    if ("至到-–—~".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    int next = at + 1;
    return text.charAt(next) == ' ' ? next + 1 : next;
  }

  /** 2023-05-06, 2023/5/6, 2023.5.6. */
  private static Optional<WrittenDate> iso(FoldedText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    char mark = text.charAt(end);
    if (end - at != 4 || "-/.".indexOf(mark) < 0) {
      return Optional.empty();
    }
    int monthEnd = DigitReader.run(text.raw(), end + 1);
    if (monthEnd - end - 1 < 1 || monthEnd - end - 1 > 2) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(at, end));
    int month = Integer.parseInt(text.substring(end + 1, monthEnd));
    int dayEnd = DigitReader.run(text.raw(), monthEnd + 1);
    boolean hasDay =
        text.charAt(monthEnd) == mark && dayEnd > monthEnd + 1 && dayEnd - monthEnd <= 3;
    boolean isPlausible = year >= 1800 && year < 2200 && month >= 1 && month <= 12;
    if (isPlausible && hasDay && !goesOn(text, dayEnd)) {
      int date = Integer.parseInt(text.substring(monthEnd + 1, dayEnd));
      return Optional.of(new WrittenDate(year, month, date, "", dayEnd));
    }
    return isPlausible && mark == '-' && monthEnd - end == 3 && !goesOn(text, monthEnd)
        ? Optional.of(new WrittenDate(year, month, 0, "", monthEnd))
        : Optional.empty();
  }

  private static boolean goesOn(FoldedText text, int end) {
    return "-/.".indexOf(text.charAt(end)) >= 0 && DigitReader.isDigit(text.charAt(end + 1))
        || "%万亿元年".indexOf(text.charAt(end)) >= 0;
  }

  private static Optional<WrittenDate> day(FoldedText text, int at) {
    Optional<Whole> number = whole(text, at);
    if (number.isEmpty()) {
      return ChinesePartsOfYear.at(text, at)
          .map(part -> new WrittenDate(0, 0, 0, part.value(), part.end()));
    }
    int end = number.get().end();
    int value = number.get().value();
    char word = text.charAt(skipSpace(text, end));
    int next = skipSpace(text, end) + 1;
    if ((word == 'Q' || word == 'H') && isYear(number.get())) {
      return ChinesePartsOfYear.at(text, next - 1)
          .map(part -> new WrittenDate(value, 0, 0, part.value(), part.end()));
    }
    if (word == '年' && isYear(number.get()) && !text.startsWith("连续", at - 2)) {
      return Optional.of(inYear(text, value, next));
    }
    Optional<WrittenDate> part =
        ChinesePartsOfYear.at(text, at)
            .map(hit -> new WrittenDate(0, 0, 0, hit.value(), hit.end()));
    if (part.isPresent() || number.get().digits() > 2 || value == 0) {
      return part;
    }
    if (word == '月' && text.charAt(next) == '龄') {
      return Optional.empty();
    }
    if (word == '月') {
      return Optional.of(inMonth(text, 0, value, next));
    }
    return isDayWord(text, next - 1, value) && !isStretch(text, at, next - 1)
        ? Optional.of(new WrittenDate(0, 0, value, "", next))
        : Optional.empty();
  }

  private static WrittenDate inYear(FoldedText text, int year, int end) {
    int at = skipSpace(text, end);
    Optional<Words.Hit<String>> part = ChinesePartsOfYear.at(text, at);
    if (part.isPresent()) {
      return new WrittenDate(year, 0, 0, part.get().value(), part.get().end());
    }
    Optional<WrittenDate> months = months(text, year, at);
    if (months.isPresent()) {
      return months.get();
    }
    Optional<Whole> month = whole(text, at).filter(number -> number.digits() <= 2);
    if (month.isPresent()) {
      int wordAt = skipSpace(text, month.get().end());
      if (text.charAt(wordAt) == '月') {
        return inMonth(text, year, month.get().value(), wordAt + 1);
      }
    }
    return new WrittenDate(year, 0, 0, "", withEdge(text, end));
  }

  /** The 1—11月 of 2022年1—11月. */
  private static Optional<WrittenDate> months(FoldedText text, int year, int at) {
    Optional<Whole> first = whole(text, at).filter(ChineseDates::isMonth);
    int next = first.map(number -> afterDash(text, number.end())).orElse(-1);
    return next < 0
        ? Optional.empty()
        : whole(text, next)
            .filter(ChineseDates::isMonth)
            .filter(last -> text.charAt(skipSpace(text, last.end())) == '月')
            .map(
                last ->
                    new WrittenDate(
                        year,
                        0,
                        0,
                        "--" + Iso.two(first.get().value()) + "/--" + Iso.two(last.value()),
                        skipSpace(text, last.end()) + 1));
  }

  private static boolean isMonth(Whole number) {
    return number.value() >= 1 && number.value() <= 12;
  }

  /** 2022年底, 2022年末, 2022年初 keep the word that says which part is meant. */
  private static int withEdge(FoldedText text, int end) {
    char next = text.charAt(end);
    boolean isEdge = next == '底' || next == '末' || next == '初' && text.charAt(end + 1) != '中';
    boolean isMiddle = next == '中' && "国心央期部间原等小西东亚欧外学".indexOf(text.charAt(end + 1)) < 0;
    return isEdge || isMiddle || next == '度' && "假过".indexOf(text.charAt(end + 1)) < 0
        ? end + 1
        : end;
  }

  private static WrittenDate inMonth(FoldedText text, int year, int month, int end) {
    int at = skipSpace(text, end);
    Optional<Whole> date = whole(text, at).filter(number -> number.digits() <= 2);
    if (date.isPresent()) {
      int wordAt = skipSpace(text, date.get().end());
      if (isDayWord(text, wordAt, date.get().value())) {
        return new WrittenDate(year, month, date.get().value(), "", wordAt + 1);
      }
      if (isOpenDay(text, date.get())) {
        return new WrittenDate(year, month, date.get().value(), "", date.get().end());
      }
    }
    if (text.startsWith("上旬", end) || text.startsWith("中旬", end) || text.startsWith("下旬", end)) {
      return new WrittenDate(year, month, 0, "", end + 2);
    }
    char next =
        text.charAt(end) == '初' && Numerals.isNumeral(text.charAt(end + 1))
            ? '\0'
            : text.charAt(end);
    return new WrittenDate(
        year, month, 0, "", next == '底' || next == '末' || next == '初' ? end + 1 : end);
  }

  /** The 6 of 5月6至8日 and 5月6、7日 takes its 日 from the later day. */
  private static boolean isOpenDay(FoldedText text, Whole date) {
    int next =
        "、和".indexOf(text.charAt(date.end())) >= 0 ? date.end() + 1 : afterDash(text, date.end());
    return next >= 0
        && whole(text, next)
            .filter(number -> isDayWord(text, skipSpace(text, number.end()), number.value()))
            .isPresent();
  }

  /** 拘留五日 and 为期3日 are a time, not the day of a month. */
  private static boolean isStretch(FoldedText text, int at, int word) {
    return text.charAt(word) == '日'
        && (text.startsWith("拘留", at - 2)
            || text.startsWith("为期", at - 2)
            || text.startsWith("历时", at - 2)
            || text.startsWith("连续", at - 2)
            || text.startsWith("休市", at - 2));
  }

  private static boolean isDayWord(FoldedText text, int at, int value) {
    char word = text.charAt(at);
    char next = text.charAt(at + 1);
    return word == '日' && "本均产语韩照元圆常程益".indexOf(next) < 0
        || word == '号' && value <= 31 && "线楼院门文令机台公泊井厅".indexOf(next) < 0;
  }

  private static boolean isYear(Whole number) {
    return number.digits() == 4 && number.value() >= 1000 && number.value() < 3000;
  }

  /** A whole number of at most four digits, 2022, 十二 or 二〇二二. */
  private static Optional<Whole> whole(FoldedText text, int at) {
    int end = DigitReader.run(text.raw(), at);
    if (end > at) {
      return end - at > 4
              || ".,".indexOf(text.charAt(end)) >= 0 && DigitReader.isDigit(text.charAt(end + 1))
          ? Optional.empty()
          : Optional.of(new Whole(Integer.parseInt(text.substring(at, end)), end - at, end));
    }
    if (ChineseDigits.digit(text.charAt(at)) < 0 && "十廿卅".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    return ChineseNumerals.read(text, at)
        .filter(numeral -> numeral.start() == at)
        .flatMap(ChineseDates::whole);
  }

  private static Optional<Whole> whole(Numeral numeral) {
    if (!(numeral.value() instanceof Value.Number number)
        || number.digits().scale() > 0
        || number.amount().compareTo(TEN_THOUSAND) >= 0) {
      return Optional.empty();
    }
    int value = number.amount().intValueExact();
    return Optional.of(new Whole(value, Integer.toString(value).length(), numeral.end()));
  }

  private static int skipSpace(FoldedText text, int at) {
    return text.charAt(at) == ' ' ? at + 1 : at;
  }
}
