package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * How long a race took: 2:06.31, in 1:59:40. AP Stylebook (times, sports) sets hours, minutes and
 * seconds apart by colons; a time of day has no hundredths.
 */
final class EnglishRaceTimes {
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private static final Set<String> BEFORE =
      Set.of("in", "of", "clocked", "clocking", "ran", "swam", "recorded", "time");

  private EnglishRaceTimes() {}

  static Optional<Match> read(EnglishText text, int at) {
    int minutes = DigitReader.run(text.raw(), at);
    int seconds = field(text, minutes);
    if (minutes - at > 2 || text.isDigit(at - 1) || seconds < 0) {
      return Optional.empty();
    }
    BigDecimal first = sixty(number(text, at, minutes), number(text, minutes + 1, seconds));
    int third = field(text, seconds);
    if (third > 0) {
      boolean isRun = minutes == at + 1 && BEFORE.contains(text.wordBefore(at));
      return isRun
          ? Optional.of(time(at, third, sixty(first, number(text, seconds + 1, third))))
          : Optional.empty();
    }
    int hundredths = DigitReader.run(text.raw(), seconds + 1);
    boolean isTimed = text.charAt(seconds) == '.' && hundredths > seconds + 1;
    return isTimed && hundredths - seconds < 5
        ? Optional.of(time(at, hundredths, first.add(number(text, seconds, hundredths))))
        : Optional.empty();
  }

  /** Where two digits behind a colon end; -1 if they are none. */
  private static int field(EnglishText text, int colon) {
    boolean isField =
        text.charAt(colon) == ':' && DigitReader.run(text.raw(), colon + 1) == colon + 3;
    return isField ? colon + 3 : -1;
  }

  private static BigDecimal number(EnglishText text, int start, int end) {
    return new BigDecimal(text.raw().substring(start, end));
  }

  private static BigDecimal sixty(BigDecimal above, BigDecimal below) {
    return above.multiply(SIXTY).add(below);
  }

  private static Match time(int start, int end, BigDecimal seconds) {
    Value value = Value.Number.of(seconds, BigDecimal.ONE);
    return Match.of(start, end, Kind.PERIOD, value, Unit.duration("second"));
  }
}
