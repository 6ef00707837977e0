package press.plumbline.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times of day and decades: 9时, 下午3时30分, 8:30, 20世纪90年代. */
final class ChineseTimes implements Construction {
  private static final Unit TIME = new Unit("time");

  private static final Words<Boolean> DAYTIME =
      new Words<>(
          Map.ofEntries(
              Map.entry("上午", false), Map.entry("早上", false),
              Map.entry("凌晨", false), Map.entry("清晨", false),
              Map.entry("早晨", false), Map.entry("早", false),
              Map.entry("中午", false), Map.entry("下午", true),
              Map.entry("午后", true), Map.entry("傍晚", true),
              Map.entry("晚上", true), Map.entry("晚间", true),
              Map.entry("夜里", true), Map.entry("晚", true),
              Map.entry("当晚", true), Map.entry("午夜", false)));

  @Override
  public List<Match> read(FoldedText text, int at) {
    return decade(text, at).or(() -> time(text, at)).map(List::of).orElse(List.of());
  }

  /** 90年代, 20世纪90年代, 上世纪八十年代, 2010年代. */
  private static Optional<Match> decade(FoldedText text, int at) {
    Optional<Integer> number = small(text, at, 4);
    int end = number.map(value -> endOfNumber(text, at)).orElse(at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (text.startsWith("世纪", end)) {
      return ofCentury(text, at, number.get(), end + 2);
    }
    if (!text.startsWith("年代", end)) {
      return Optional.empty();
    }
    int value = number.get();
    boolean isLast = text.startsWith("上世纪", at - 3);
    int year = value >= 1000 ? value : value >= 30 || isLast ? 1900 + value : 2000 + value;
    return Optional.of(decade(isLast ? at - 3 : at, end + 2, year));
  }

  /** 20世纪90年代; a century alone is a name. */
  private static Optional<Match> ofCentury(FoldedText text, int at, int century, int end) {
    int stop = endOfNumber(text, end);
    return small(text, end, 2)
        .filter(years -> text.startsWith("年代", stop))
        .map(years -> decade(at, stop + 2, (century - 1) * 100 + years))
        .or(() -> Optional.of(Match.name(at, end)).filter(name -> century > 9));
  }

  /** The 1990s are the 199 of ISO 8601. */
  private static Match decade(int from, int to, int year) {
    String iso = Integer.toString(year / 10);
    return Match.moment(from, to, iso, new Unit("decade"));
  }

  private static Optional<Match> time(FoldedText text, int at) {
    Optional<Clock> first = clock(text, at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Clock from = first.get();
    Match time =
        last(text, at, from)
            .map(to -> Match.moment(at, to.end(), from.iso() + "/" + to.iso(), TIME))
            .orElseGet(() -> Match.moment(at, from.end(), from.iso(), TIME));
    return Optional.of(approximate(text, time));
  }

  /** The later end: 8:30至10:00, 早8点到晚10点. */
  private static Optional<Clock> last(FoldedText text, int at, Clock from) {
    int end = from.end();
    int dash = text.charAt(end) == ' ' ? end + 1 : end;
    if ("至到-–—~".indexOf(text.charAt(dash)) < 0) {
      return Optional.empty();
    }
    boolean isNextDay = text.startsWith("次日", dash + 1) || text.startsWith("翌日", dash + 1);
    int next = isNextDay ? dash + 3 : dash + 1;
    int number = DAYTIME.at(text, next).map(Words.Hit::end).orElse(next);
    boolean isOwn = number > next || isNextDay;
    return clock(text, number)
        .or(() -> bareHour(text, number))
        .map(to -> isOwn || !isLater(text, at, to, from) ? to : to.plusTwelve());
  }

  /** The 5点 of 下午3点到5点, an hour because the earlier end is one. */
  private static Optional<Clock> bareHour(FoldedText text, int at) {
    int end = endOfNumber(text, at);
    return text.charAt(end) == '点'
        ? small(text, at, 2).filter(hour -> hour <= 24).map(hour -> minutes(text, hour, end + 1))
        : Optional.empty();
  }

  /** Whether the later end lies in the afternoon that only the earlier one names. */
  private static boolean isLater(FoldedText text, int at, Clock to, Clock from) {
    return to.hour() < 12 && to.hour() + 12 > from.hour() && afternoon(text, at, 0) == 12;
  }

  /** 14时许, 6点多, 不到中午12点: the words before the part of the day bear on the time. */
  private static Match approximate(FoldedText text, Match time) {
    int end = ChineseApproximations.spacesBefore(text, time.start());
    int from = DAYTIME.before(text, end).map(Words.Hit::start).orElse(time.start());
    Match whole = time.within(from, time.end());
    if (text.charAt(time.end()) == '多' && text.charAt(time.end() - 1) == '点') {
      return whole.spanning(time.start(), time.end() + 1).approximately(Approximation.MORE_THAN);
    }
    return ChineseApproximations.around(text, whole);
  }

  private record Clock(int hour, int minute, int end) {
    String iso() {
      return Iso.two(hour) + ":" + Iso.two(minute);
    }

    Clock plusTwelve() {
      return new Clock(hour + 12, minute, end);
    }
  }

  private static Optional<Clock> clock(FoldedText text, int at) {
    Optional<Integer> hour = small(text, at, 2).filter(value -> value <= 24);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    int end = endOfNumber(text, at);
    int turned = afternoon(text, at, hour.get());
    if (text.charAt(end) == ':' || text.charAt(end) == '∶') {
      return colon(text, at, turned, end);
    }
    return isHourWord(text, at, end)
        ? Optional.of(minutes(text, turned, end + 1))
        : Optional.empty();
  }

  /** 8:30 is a time; 1:20 behind 比 is a ratio, and so is any with ∶. */
  private static Optional<Clock> colon(FoldedText text, int at, int hour, int colon) {
    int end = DigitReader.run(text.raw(), colon + 1);
    boolean isTime =
        text.charAt(colon) == ':'
            && DigitReader.isDigit(text.charAt(at))
            && end == colon + 3
            && text.charAt(colon + 1) < '6'
            && text.charAt(end) != ':'
            && text.charAt(end) != '.'
            && text.charAt(end) != '%'
            && !isRatio(text, at)
            && !isScore(text, at, end);
    return isTime
        ? Optional.of(new Clock(hour, Integer.parseInt(text.substring(colon + 1, end)), end))
        : Optional.empty();
  }

  /** The last set of 25:23、25:20、23:25. */
  private static boolean isScore(FoldedText text, int at, int end) {
    return (text.charAt(at - 1) == '、' || text.charAt(end) == '、')
        && ChineseRatios.isContest(text, at, end);
  }

  private static boolean isRatio(FoldedText text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if ("比例按".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHourWord(FoldedText text, int at, int end) {
    char word = text.charAt(end);
    char next = text.charAt(end + 1);
    if (word == '时') {
      return "代间期候机尚装速空常光态不".indexOf(next) < 0;
    }
    return word == '点'
        && (isDaytime(text, at)
            || "半整钟许".indexOf(next) >= 0
            || isAppointment(text, at, end + 1)
            || isMinute(text, end + 1)
            || isQuarter(text, end + 1)
            || isBareMinute(text, end + 1));
  }

  /** 七点到, 商店9点开门; not 涨了12点左右 or 三点前瞻性建议. */
  private static boolean isAppointment(FoldedText text, int at, int behind) {
    return "到才就前后左睡起开出".indexOf(text.charAt(behind)) >= 0
        && behind < text.length()
        && "涨跌升降了".indexOf(text.charAt(at - 1)) < 0
        && "瞻提置景期沿".indexOf(text.charAt(behind + 1)) < 0;
  }

  private static boolean isDaytime(FoldedText text, int at) {
    return DAYTIME.before(text, ChineseApproximations.spacesBefore(text, at)).isPresent()
        || text.charAt(at - 1) == '天' && !Numerals.isNumeral(text.charAt(at - 2))
        || text.charAt(at - 1) == '日'
            && (DigitReader.isDigit(text.charAt(at))
                || text.charAt(at) == '零'
                || Numerals.isNumeral(text.charAt(at - 2)));
  }

  private static boolean isMinute(FoldedText text, int at) {
    return small(text, at, 2).isPresent()
        && text.charAt(endOfNumber(text, at)) == '分'
        && text.charAt(endOfNumber(text, at) + 1) != '之';
  }

  /** 十点一刻, 两点三刻. */
  private static boolean isQuarter(FoldedText text, int at) {
    return "一三".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == '刻';
  }

  /** 5点40: two digits and no word. */
  private static boolean isBareMinute(FoldedText text, int at) {
    return DigitReader.run(text.raw(), at) == at + 2
        && text.charAt(at) < '6'
        && ("出床来飞跑".indexOf(text.charAt(at + 3)) >= 0 && text.charAt(at + 2) == '起'
            || ChineseUnits.at(text, at + 2).isEmpty())
        && "%‰.万亿元多余几年月日".indexOf(text.charAt(at + 2)) < 0;
  }

  private static Clock minutes(FoldedText text, int hour, int end) {
    if (text.charAt(end) == '半') {
      return new Clock(hour, 30, end + 1);
    }
    if (text.charAt(end) == '整' || text.charAt(end) == '钟') {
      return new Clock(hour, 0, end + 1);
    }
    if (isQuarter(text, end)) {
      return new Clock(hour, 15 * small(text, end, 1).orElse(1), end + 2);
    }
    if (isBareMinute(text, end)) {
      return new Clock(hour, small(text, end, 2).orElse(0), end + 2);
    }
    return isMinute(text, end)
        ? new Clock(hour, small(text, end, 2).get(), endOfNumber(text, end) + 1)
        : new Clock(hour, 0, end);
  }

  private static int afternoon(FoldedText text, int at, int hour) {
    boolean isLater =
        DAYTIME
            .before(text, ChineseApproximations.spacesBefore(text, at))
            .map(Words.Hit::value)
            .orElse(false);
    return isLater && hour < 12 ? hour + 12 : hour;
  }

  private static Optional<Integer> small(FoldedText text, int at, int digits) {
    char c = text.charAt(at);
    if (!DigitReader.isDigit(c) && ChineseDigits.digit(c) < 0 && c != '十') {
      return Optional.empty();
    }
    return ChineseNumerals.read(text, at)
        .filter(number -> number.start() == at && number.value() instanceof Value.Number)
        .map(number -> ((Value.Number) number.value()))
        .filter(
            number ->
                number.digits().scale() <= 0
                    && number.amount().precision() - number.amount().scale() <= digits)
        .map(number -> number.amount().intValue());
  }

  private static int endOfNumber(FoldedText text, int at) {
    return ChineseNumerals.read(text, at).map(Numeral::end).orElse(at);
  }
}
