package press.plumbline.figure;

import java.util.List;
import java.util.Optional;

/**
 * Days and months, with or without their year: May 6, 6 May 2023, May 6-8, 2023, from 6 to 8 May,
 * January to October 2022.
 *
 * <p>A date may be impossible, such as April 31; that is for the calendar to say.
 */
final class EnglishDates {
  private static final Unit DATE = new Unit("date");
  private static final Unit MONTH = new Unit("month");

  /** A day as far as it is written; a year that is not written is 0. */
  private record Day(int year, int month, int day, int end) {
    String iso() {
      return Iso.date(year, month, day);
    }

    Day in(int otherYear) {
      return new Day(year == 0 ? otherYear : year, month, day, end);
    }
  }

  private EnglishDates() {}

  static List<Match> read(EnglishText text, int at) {
    if (!text.isDigit(at)) {
      return EnglishClockWords.read(text, at)
          .or(() -> EnglishSpelledYears.read(text, at))
          .map(match -> List.of(about(text, match)))
          .orElse(List.of());
    }
    if (text.isDigit(at - 1)) {
      return List.of();
    }
    return EnglishNumericDates.read(text, at)
        .or(() -> EnglishRaceTimes.read(text, at))
        .or(() -> afterMonth(text, at))
        .or(() -> beforeMonth(text, at))
        .or(() -> nextDay(text, at))
        .or(() -> EnglishYears.read(text, at))
        .or(() -> EnglishTimes.read(text, at))
        .map(match -> List.of(about(text, match)))
        .orElse(List.of());
  }

  /** At about 5:20, around 2010; no other word bounds a time. */
  private static Match about(EnglishText text, Match match) {
    return EnglishApproximations.wordBefore(text, match.start())
        .filter(hit -> hit.value() == Approximation.ABOUT)
        .filter(hit -> !text.has(hit.start(), "some") && !text.has(hit.start(), "or so"))
        .map(hit -> match.approximately(hit.value()).within(hit.start(), match.outerEnd()))
        .orElse(match);
  }

  /** May 6, May 6-8, 2023, May 2023, January to October 2022. */
  private static Optional<Match> afterMonth(EnglishText text, int at) {
    Words.Hit<Integer> month = EnglishMonths.before(text, at);
    if (month.value() == 0) {
      return Optional.empty();
    }
    int year = EnglishYears.yearAt(text, at);
    if (year > 0) {
      return Optional.of(monthOf(text, month, year, at + 4));
    }
    Day first = dayAt(text, at, month.value());
    if (first == null) {
      return Optional.empty();
    }
    Day last = lastDay(text, first);
    int stop = last == null ? first.end() : last.end();
    int inYear = yearBehind(text, stop);
    int end = inYear > 0 ? yearEnd(text, stop) : stop;
    return Optional.of(span(month.start(), end, first.in(inYear), last, inYear));
  }

  /** The 16 of November 15 and 16; in May 6 and 7 people it counts. */
  private static Optional<Match> nextDay(EnglishText text, int at) {
    int and = text.startBefore(at);
    int first = text.back(and);
    while (text.isDigit(first - 1)) {
      first--;
    }
    int month = text.has(and, "and") ? EnglishMonths.before(text, first).value() : 0;
    Day day = month == 0 ? null : dayAt(text, at, month);
    return day == null || EnglishNouns.head(text, day.end()).isPresent()
        ? Optional.empty()
        : Optional.of(Match.moment(at, day.end(), day.iso(), DATE));
  }

  private static Match span(int start, int end, Day first, Day last, int year) {
    if (last == null) {
      return Match.moment(start, end, first.iso(), DATE);
    }
    return Match.moment(start, end, first.iso() + "/" + last.in(year).iso(), DATE);
  }

  private static Match monthOf(EnglishText text, Words.Hit<Integer> month, int year, int end) {
    Day last = new Day(year, month.value(), 0, end);
    int joint = text.back(month.start());
    int from = -1;
    if ("-–—".indexOf(text.charAt(joint - 1)) >= 0 && joint > 0) {
      from = joint - 1;
    } else if (List.of("to", "through", "until").contains(text.wordBefore(month.start()))) {
      from = text.startBefore(month.start());
    }
    Words.Hit<Integer> first =
        from < 0 ? new Words.Hit<>(0, 0, 0) : EnglishMonths.before(text, from);
    if (first.value() == 0 || first.value() >= month.value()) {
      return Match.moment(month.start(), end, last.iso(), MONTH);
    }
    Day begin = new Day(year, first.value(), 0, end);
    return Match.moment(first.start(), end, begin.iso() + "/" + last.iso(), MONTH);
  }

  /** The day of a month at a place: one or two digits, perhaps with th; null if there is none. */
  private static Day dayAt(EnglishText text, int at, int month) {
    int end = DigitReader.run(text.raw(), at);
    char next = text.charAt(end);
    boolean isPointed = (next == '.' || next == ',') && text.isDigit(end + 1);
    if (end == at || end - at > 2 || isPointed || next == '%') {
      return null;
    }
    int day = Integer.parseInt(text.raw().substring(at, end));
    if (List.of("st", "nd", "rd", "th").contains(text.word(end))) {
      end += 2;
    } else if (EnglishText.isLetter(next)) {
      return null;
    }
    return day > 39 ? null : new Day(0, month, day, end);
  }

  /** The other end of May 6-8, May 6 to 8, May 6 to June 2; null if there is none. */
  private static Day lastDay(EnglishText text, Day first) {
    int next = afterDash(text, first.end());
    if (next < 0) {
      return null;
    }
    Words.Hit<Integer> month = EnglishMonths.at(text, next);
    Day last =
        month.value() > 0
            ? dayAt(text, text.skip(month.end()), month.value())
            : dayAt(text, next, first.month());
    boolean isLater = last != null && (month.value() > 0 || last.day() > first.day());
    return isLater && !isOther(text, last.end()) ? last : null;
  }

  /** In "from May 6 to 12 percent" the twelve is no day. */
  private static boolean isOther(EnglishText text, int end) {
    return EnglishUnits.at(text, text.skip(end)).isPresent()
        || EnglishNumerals.scaleWord(text, end) > 0;
  }

  /** Where the later end begins behind a dash or "to"; -1 if there is none. */
  static int afterDash(EnglishText text, int end) {
    char mark = text.charAt(end);
    if (mark == '-' || mark == '–' || mark == '—') {
      return end + 1;
    }
    int at = text.skip(end);
    if (mark == ' ' && (text.charAt(at) == '-' || text.charAt(at) == '–')) {
      return text.skip(at + 1);
    }
    return text.has(at, "to") || text.has(at, "through") ? text.skip(text.wordEnd(at)) : -1;
  }

  private static int yearPlace(EnglishText text, int end) {
    int at = text.charAt(end) == ',' ? end + 1 : end;
    return text.skip(text.has(text.skip(at), "of") ? text.skip(at) + 2 : at);
  }

  private static int yearBehind(EnglishText text, int end) {
    return EnglishYears.yearAt(text, yearPlace(text, end));
  }

  private static int yearEnd(EnglishText text, int end) {
    return yearPlace(text, end) + 4;
  }

  /** 6 May 2023, the 6th of May, 6-8 May, 6 to 8 May. */
  private static Optional<Match> beforeMonth(EnglishText text, int at) {
    Day number = dayAt(text, at, 0);
    if (number == null) {
      return Optional.empty();
    }
    int and = text.skip(number.end());
    boolean isBetween = text.has(and, "and") && text.wordBefore(at).equals("between");
    int dash = isBetween ? text.skip(and + 3) : afterDash(text, number.end());
    Day other = dash < 0 ? null : dayAt(text, dash, 0);
    int stop = other == null ? number.end() : other.end();
    int place = text.skip(stop);
    Words.Hit<Integer> month =
        EnglishMonths.at(text, text.has(place, "of") ? text.skip(place + 2) : place);
    if (month.value() == 0 || text.charAt(stop) != ' ' || isVerb(text, month)) {
      return Optional.empty();
    }
    int year = yearBehind(text, month.end());
    int end = year > 0 ? yearEnd(text, month.end()) : month.end();
    Day first = new Day(year, month.value(), number.day(), end);
    Day last = other == null ? null : new Day(year, month.value(), other.day(), end);
    return Optional.of(span(at, end, first, last, year));
  }

  /** 12 May Day parades. */
  private static boolean isVerb(EnglishText text, Words.Hit<Integer> month) {
    return text.has(text.skip(month.end()), "day");
  }
}
