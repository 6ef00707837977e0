package press.plumbline.figure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Times of day in words: half past ten, a quarter to six, at five to nine. */
final class EnglishClockWords {
  private static final Unit TIME = new Unit("time");

  private static final Map<String, Integer> MINUTES =
      Map.of("five", 5, "ten", 10, "quarter", 15, "twenty", 20, "twenty-five", 25, "half", 30);

  /** Before "five to nine" they make it a time and no range. */
  private static final Set<String> BEFORE =
      Set.of("at", "by", "until", "till", "before", "after", "about", "around", "since");

  private EnglishClockWords() {}

  static Optional<Match> read(EnglishText text, int at) {
    int end = text.has(at, "twenty-five") ? at + 11 : text.wordEnd(at);
    Integer minutes = MINUTES.get(text.lower().substring(at, end));
    int joint = text.skip(end);
    boolean isPast = text.has(joint, "past");
    if (minutes == null || !text.isEdge(at) || !isPast && !text.has(joint, "to")) {
      return Optional.empty();
    }
    int start = text.wordBefore(at).equals("a") && minutes == 15 ? text.startBefore(at) : at;
    boolean isTime = isPast || minutes == 15 || BEFORE.contains(text.wordBefore(at));
    int hour = text.skip(text.wordEnd(joint));
    return isTime ? time(text, start, hour, isPast ? minutes : -minutes) : Optional.empty();
  }

  private static Optional<Match> time(EnglishText text, int start, int at, int minutes) {
    int end = text.wordEnd(at);
    boolean isBare =
        text.charAt(end) != '-'
            && EnglishUnits.at(text, text.skip(end)).isEmpty()
            && EnglishNouns.head(text, end).isEmpty();
    return EnglishNumerals.cardinal(text.word(at))
        .filter(hour -> hour > 0 && hour < 13 && isBare)
        .map(hour -> hour % 12 * 60 + minutes)
        .map(sum -> sum < 60 ? sum + 12 * 60 : sum)
        .map(sum -> Iso.two(sum / 60) + ":" + Iso.two(sum % 60))
        .map(time -> Match.moment(start, end, time, TIME));
  }
}
