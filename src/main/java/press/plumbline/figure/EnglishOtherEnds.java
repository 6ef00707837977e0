package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** From four years to five, from 4 percent to 5.5: the later end leaves the unit out. */
final class EnglishOtherEnds {
  /** Of how many words an amount may be that stands before "to". */
  private static final int MOST_PARTS = 4;

  private EnglishOtherEnds() {}

  /** The unit of the earlier end; empty where there is none. */
  static Optional<Unit> unit(EnglishText text, Match match) {
    int start = EnglishApproximations.before(text, match).outerStart();
    int to = text.startBefore(start);
    char next = text.charAt(match.end());
    boolean isOpen = match.unit().equals(Unit.NONE) && (next == '\0' || ",.; )".indexOf(next) >= 0);
    if (!isOpen || !text.has(to, "to")) {
      return Optional.empty();
    }
    int end = pastYear(text, text.back(to));
    int place = end;
    for (int i = 0; i < MOST_PARTS && text.back(place) > 0; i++) {
      place = EnglishEllipsis.before(text, text.back(place));
      Optional<EnglishAmount> amount =
          text.wordBefore(place).equals("from")
              ? EnglishAmount.at(text, place).filter(found -> found.end() == end)
              : Optional.empty();
      if (amount.isPresent()) {
        return amount
            .filter(found -> found.unit().filter(unit -> isWhole(unit.value())).isPresent())
            .map(EnglishAmount::code);
      }
    }
    return Optional.empty();
  }

  /** From 66.8 years in 2000 to 73.4 in 2019: the year of the earlier end stands between. */
  private static int pastYear(EnglishText text, int end) {
    int in = text.startBefore(end - 4);
    boolean isDated = EnglishYears.yearAt(text, end - 4) > 0 && text.has(in, "in");
    return isDated ? text.back(in) : end;
  }

  private static boolean isWhole(EnglishUnits.Word word) {
    return word.factor().compareTo(BigDecimal.ONE) == 0;
  }
}
