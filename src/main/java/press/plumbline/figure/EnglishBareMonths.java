package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * A month that stands alone: in May, since January, mid-August, by end-June, the revised October
 * figure. Newspapers leave the year out where it is that of the text (AP Stylebook, months).
 */
final class EnglishBareMonths {
  private static final Unit MONTH = new Unit("month");

  /** Months that are also verbs or the names of people: they need a word of time before them. */
  private static final Set<String> AMBIGUOUS = Set.of("march", "may", "april", "june", "august");

  private static final Words<Boolean> PARTS =
      Lexicon.phrases(
          """
          early, mid, late, end, early-, mid-, late-, end-, the end of, end of, beginning of, start of
          the beginning of, the start of, middle of, the middle of
          """);

  private static final Set<String> TIMES =
      Lexicon.set(
          """
          in since until till during before after through throughout by from to for of between than
          with as last this next every late early mid compared on and or revised s
          """);

  /** Of these a person may stand behind: the bill by May, a letter to June Brown. */
  private static final Set<String> LOOSE = Set.of("by", "from", "to", "for", "of", "with", "as");

  /** Feasts, revolutions and meetings that have a month in their name. */
  private static final Set<String> NAMED =
      Lexicon.set("day fourth fools revolution surprise uprising movement rain flowers agreement");

  private EnglishBareMonths() {}

  static Optional<Match> read(EnglishText text, int at) {
    Words.Hit<Integer> month = EnglishMonths.at(text, at);
    return month.value() > 0 && isAlone(text, month.end()) && isMonth(text, month)
        ? Optional.of(match(text, month))
        : Optional.empty();
  }

  /** Neither a day nor a year stands behind; what does begins no name. */
  private static boolean isAlone(EnglishText text, int end) {
    int next = text.skip(text.charAt(end) == ',' ? end + 1 : end);
    boolean isDated = text.isDigit(text.skip(end)) || EnglishYears.yearAt(text, next) > 0;
    boolean isTied = text.charAt(end) == '-' && text.isDigit(end + 1);
    return !isDated
        && !isTied
        && !NAMED.contains(text.word(text.skip(end)))
        && EnglishOrdinals.numberAt(text, text.skip(end)) == 0;
  }

  private static boolean isMonth(EnglishText text, Words.Hit<Integer> month) {
    if (part(text, month.start()).isPresent() || text.isOnlyWord(month.start(), month.end())) {
      return true;
    }
    String word = text.lower().substring(month.start(), text.wordEnd(month.start()));
    String before = text.wordBefore(month.start());
    if (!AMBIGUOUS.contains(word)) {
      return word.length() > 3 || TIMES.contains(before);
    }
    boolean isName =
        LOOSE.contains(before) && EnglishText.isUpper(text.charAt(text.skip(month.end())));
    boolean isListed = before.equals("and") || before.equals("or");
    return isListed
        ? EnglishMonths.before(text, text.startBefore(month.start())).value() > 0
        : TIMES.contains(before) && !isName;
  }

  private static Optional<Words.Hit<Boolean>> part(EnglishText text, int start) {
    int end = text.charAt(start - 1) == '-' ? start : text.back(start);
    return text.findBefore(PARTS, end);
  }

  /** Late May, mid-August and the end of June keep the word that says which part is meant. */
  private static Match match(EnglishText text, Words.Hit<Integer> month) {
    int start = part(text, month.start()).map(Words.Hit::start).orElse(month.start());
    int from = text.has(start, "the") ? text.skip(start + 3) : start;
    return Match.moment(from, month.end(), Iso.date(0, month.value(), 0), MONTH);
  }
}
