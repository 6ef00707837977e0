package press.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/**
 * Reads every figure of a text; what it returns covers every numeral of it.
 *
 * <p>It walks the folded text once. At each numeral it asks the names and both grammars and takes
 * the longest answer; what nobody can read becomes {@link Unread}.
 */
public final class FigureReader {
  /** No number is longer; what is, nobody has written to be read. */
  private static final int LONGEST_RUN = 60;

  /** How far from digits a Latin word stands that bears on them, behind marks and spaces. */
  private static final int NEAR = 4;

  private static final Grammar CHINESE = new ChineseGrammar();
  private static final Grammar ENGLISH = new EnglishGrammar();

  private static final byte NOTHING = 0;
  private static final byte NUMERAL = 1;
  private static final byte LETTER = 2;

  /** What may begin at a character, so that most of a text is passed over at once. */
  private static final byte[] STARTS = starts();

  private final Prose prose;
  private final FoldedText text;
  private final boolean isBareNumber;
  private final Names names;
  private final List<Grammar> grammars;
  private final List<Reading> readings = new ArrayList<>();

  /** Where the next reading may begin. */
  private int cursor;

  private FigureReader(Prose prose, Set<String> glossary) {
    this.prose = prose;
    this.text = FoldedText.of(prose.text());
    this.isBareNumber = isBareNumber(prose.block(), text.raw());
    this.names = new Names(glossary, prose.language());
    this.grammars =
        prose.language() == Language.CHINESE
            ? List.of(CHINESE, ENGLISH)
            : List.of(ENGLISH, CHINESE);
  }

  private static byte[] starts() {
    byte[] starts = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < starts.length; c++) {
      if (Numerals.isNumeral(c)) {
        starts[c] = NUMERAL;
      } else if (EnglishText.isLetter((char) c)
          || Character.isSurrogate((char) c)
          || CHINESE.mayBeginWordFigure((char) c)
          || ENGLISH.mayBeginWordFigure((char) c)) {
        starts[c] = LETTER;
      }
    }
    return starts;
  }

  public static Passage read(Prose prose) {
    return read(prose, Set.of());
  }

  /**
   * The same where a series has names of its own that hold numerals, such as {@code 1566}, given
   * without quotation marks.
   */
  public static Passage read(Prose prose, Set<String> glossary) {
    return new FigureReader(prose, glossary).read();
  }

  private Passage read() {
    int at = 0;
    while (at < text.length()) {
      if (at < cursor) {
        at = cursor;
      } else if (STARTS[text.charAt(at)] == NOTHING) {
        at++;
      } else if (isNumeral(at)) {
        take(at);
      } else {
        takeWordFigure(at);
        at = Math.max(at + 1, cursor);
      }
    }
    return new Passage(prose, readings);
  }

  private boolean isNumeral(int at) {
    byte start = STARTS[text.charAt(at)];
    return start == NUMERAL
        || start != NOTHING
            && (Numerals.begins(text.raw(), at)
                || Numerals.isNumeral(prose.text().codePointAt(at)));
  }

  private void take(int at) {
    if (isLongRun(at)) {
      skip(at);
      return;
    }
    List<Match> best = isBareNumber ? List.of() : usableName(at);
    for (Grammar grammar : grammarsAt(at)) {
      List<Match> matches = usable(grammar.read(text, at), at);
      if (reach(matches) > reach(best)) {
        best = matches;
      }
    }
    if (best.isEmpty() || isRaised(best)) {
      skip(at);
    } else {
      add(best);
    }
  }

  private boolean isLongRun(int at) {
    int next = at + LONGEST_RUN / 2;
    return next < text.length()
        && STARTS[text.charAt(next)] != NOTHING
        && unread(at) - at > LONGEST_RUN;
  }

  private void skip(int at) {
    int end = unread(at);
    readings.add(new Unread(prose, at, end));
    cursor = end;
  }

  private List<Match> usableName(int at) {
    return names.read(text, at).filter(name -> isUsable(name, at)).map(List::of).orElse(List.of());
  }

  /** A cell or datum that is nothing but a number is a value, whatever number everybody knows. */
  private static boolean isBareNumber(Block block, String text) {
    return (block == Block.CELL || block == Block.DATUM)
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || " .,-".indexOf(c) >= 0);
  }

  /** A Chinese numeral is for Chinese alone, and so are digits with nothing Latin beside them. */
  private List<Grammar> grammarsAt(int at) {
    if (Numerals.isHan(text.charAt(at))) {
      return List.of(CHINESE);
    }
    return prose.language() == Language.CHINESE && !isLatinBeside(at) ? List.of(CHINESE) : grammars;
  }

  /** Whether a letter stands next to the digits, with no more than a few marks between. */
  private boolean isLatinBeside(int at) {
    if (EnglishText.isLetter(text.charAt(at)) || isLatin(at - 1, -1)) {
      return true;
    }
    int end = at;
    while (DigitReader.isDigit(text.charAt(end))
        || ".,".indexOf(text.charAt(end)) >= 0 && DigitReader.isDigit(text.charAt(end + 1))) {
      end++;
    }
    return isLatin(end, 1);
  }

  private boolean isLatin(int from, int step) {
    for (int i = from; i * step < (from + NEAR * step) * step; i += step) {
      char c = text.charAt(i);
      if (EnglishText.isLetter(c)) {
        return true;
      }
      if (c >= 0x2E80) {
        return false;
      }
    }
    return false;
  }

  /** Figures that hold no numeral, such as 去年 and 翻番. */
  private void takeWordFigure(int at) {
    for (Grammar grammar : grammars) {
      if (grammar.beginsWordFigure(text, at)) {
        List<Match> matches = grammar.read(text, at);
        if (!matches.isEmpty() && isUsable(matches.get(0), at)) {
          add(matches.subList(0, 1));
          return;
        }
      }
    }
  }

  private boolean isUsable(Match match, int at) {
    return match.start() >= cursor && match.start() <= at && match.end() > at;
  }

  private List<Match> usable(List<Match> matches, int at) {
    return !matches.isEmpty() && isUsable(matches.get(0), at) ? matches : List.of();
  }

  /**
   * How much of the text the first figure of an answer takes; a list is no better for its length.
   */
  private static int reach(List<Match> matches) {
    return matches.isEmpty() ? 0 : matches.get(0).length();
  }

  /** Takes the matches of one reading, up to a numeral between two of them that none covers. */
  private void add(List<Match> matches) {
    for (Match match : matches) {
      boolean isFirst = match == matches.get(0);
      if (match.start() < cursor || !isFirst && !continues(match)) {
        return;
      }
      readings.add(
          new Figure(
              prose,
              match.start(),
              match.end(),
              match.outerStart(),
              match.outerEnd(),
              match.kind(),
              match.value(),
              match.unit(),
              match.approximation()));
      cursor = match.end();
    }
  }

  /**
   * Whether a later member of a list is one: no numeral before it is left out, and it is no name.
   */
  private boolean continues(Match match) {
    return !holdsNumeral(cursor, match.start())
        && names
            .read(text, match.start())
            .filter(name -> name.length() >= match.length())
            .isEmpty();
  }

  private boolean holdsNumeral(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isNumeral(at)) {
        return true;
      }
    }
    return false;
  }

  /** A number with a raised one behind it, 10³, is a power, which no grammar reads. */
  private boolean isRaised(List<Match> matches) {
    int end = matches.get(0).end();
    return end < text.length()
        && DigitReader.isDigit(text.charAt(end - 1))
        && Numerals.isRaised(text.charAt(end));
  }

  /** The whole run of numerals, with the marks between digits: 10.810.9. */
  private int unread(int at) {
    int end = at;
    while (end < text.length() && isNumeral(end)) {
      int word = EnglishNumerals.endOfWord(text.raw(), end);
      end = word > end ? word : end + Character.charCount(prose.text().codePointAt(end));
      boolean joins =
          end + 1 < text.length()
              && ".,:/-".indexOf(text.charAt(end)) >= 0
              && DigitReader.isDigit(text.charAt(end - 1))
              && DigitReader.isDigit(text.charAt(end + 1));
      end = joins ? end + 1 : end;
    }
    return end;
  }
}
