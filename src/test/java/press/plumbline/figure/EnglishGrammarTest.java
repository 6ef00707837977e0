package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/** What holds of every English text: it is read without fail, and no numeral is passed over. */
class EnglishGrammarTest {
  private static final String[] PIECES = {
    "1",
    "2",
    "0",
    "12",
    "160,000",
    "3.5",
    "2022",
    "one",
    "two",
    "three",
    "twenty",
    "hundred",
    "thousand",
    "million",
    "billion",
    "dozen",
    "dozens",
    "hundreds",
    "tens",
    "half",
    "quarter",
    "third",
    "first",
    "second",
    "fourth",
    "zero",
    "thirds",
    "RMB",
    "US$",
    "$",
    "¥",
    "yuan",
    "percent",
    "%",
    "percentage points",
    "people",
    "companies",
    "industrial",
    "TEU",
    "tonnes",
    "years",
    "year",
    "days",
    "times",
    "fold",
    "per",
    "a",
    "an",
    "the",
    "of",
    "in",
    "to",
    "and",
    "or",
    "from",
    "between",
    "May",
    "Q",
    "H",
    "No.",
    "top",
    "ranked",
    "more than",
    "nearly",
    "up",
    "fell",
    "rose",
    "by",
    "decline",
    "square kilometers",
    "last year",
    "doubled",
    "twice",
    "phase",
    "Line",
    "Boeing",
    "“",
    "”",
    "'s",
    "-",
    "–",
    ",",
    ".",
    ":",
    "/",
    "(",
    ")",
    ";",
    "+",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    "m",
    "t",
    "bn",
    "k",
    "x",
    "th",
    "s",
    "am",
    "½",
    "亿元",
    "家"
  };

  @Test
  @Tag("full")
  void everyTextIsReadAndEveryNumeralHasItsReading() {
    var random = new Random(20230506);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      List<Reading> readings = FigureReader.read(Prose.of(text, Language.ENGLISH)).readings();
      assertThat(firstUncovered(text, readings)).as(text).isEqualTo(-1);
      for (int n = 1; n < readings.size(); n++) {
        assertThat(readings.get(n - 1).end()).as(text).isLessThanOrEqualTo(readings.get(n).start());
      }
    }
  }

  @Test
  @Tag("full")
  void longRunsAreReadWithoutFail() {
    for (String piece :
        new String[] {"one ", "1 and ", "hundred ", "A1", "1-", "May 6-", "$1 to ", "of 1 "}) {
      String text = piece.repeat(20_000 / piece.length());
      List<Reading> readings = FigureReader.read(Prose.of(text, Language.ENGLISH)).readings();
      assertThat(firstUncovered(text, readings)).as(piece).isEqualTo(-1);
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** The first place of a numeral that no reading holds; -1 if there is none. */
  private static int firstUncovered(String text, List<Reading> readings) {
    int next = 0;
    for (int at = 0; at < text.length(); at++) {
      while (next < readings.size() && readings.get(next).end() <= at) {
        next++;
      }
      boolean isCovered = next < readings.size() && readings.get(next).start() <= at;
      boolean begins =
          Numerals.isNumeral(text.codePointAt(at)) || EnglishNumerals.endOfWord(text, at) > 0;
      if (begins && !isCovered) {
        return at;
      }
    }
    return -1;
  }
}
