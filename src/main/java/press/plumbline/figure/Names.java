package press.plumbline.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.plumbline.source.Language;

/**
 * What holds numerals and is no statistic: the series' own terms, listed words, quoted terms, signs
 * of letters and digits, numbered things. The series' own go first; of the rest the longest wins.
 */
final class Names {
  private static final Words<Kind> LISTED = NameTable.words();

  private final Words<Kind> glossary;
  private final int longestOwn;
  private final boolean isChinese;

  Names(Set<String> glossary, Language language) {
    Map<String, Kind> names = new HashMap<>();
    glossary.stream()
        .map(Folding::fold)
        .filter(name -> !name.isBlank())
        .forEach(name -> names.put(name, Kind.NAME));
    this.glossary = new Words<>(names);
    this.longestOwn = names.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.isChinese = language == Language.CHINESE;
  }

  /** The series' own name that holds the numeral at {@code at}, else the longest name or idiom. */
  Optional<Match> read(FoldedText text, int at) {
    Optional<Match> own =
        longestOwn > 0 ? listed(glossary, longestOwn, text, at) : Optional.empty();
    if (own.isPresent()) {
      return own;
    }
    Optional<Match> name = listed(LISTED, NameTable.LONGEST_START, text, at);
    name = longer(name, QuotedTerms.read(text, at));
    name = longer(name, LetteredNames.read(text, at));
    if (isChinese) {
      name = longer(name, LetteredNames.spaced(text, at));
    }
    name = longer(name, NumberedThings.read(text, at));
    return longer(name, ChineseIdioms.read(text, at));
  }

  private static Optional<Match> longer(Optional<Match> name, Optional<Match> other) {
    return length(other) > length(name) ? other : name;
  }

  private static int length(Optional<Match> name) {
    return name.isPresent() ? name.get().length() : 0;
  }

  /** The longest of the words that begins up to {@code before} characters before the numeral. */
  private static Optional<Match> listed(Words<Kind> words, int before, FoldedText text, int at) {
    Words.Hit<Kind> longest = null;
    for (int from = Math.max(0, at - before); from <= at; from++) {
      Words.Hit<Kind> word = words.at(text, from).orElse(null);
      boolean isLonger =
          word != null
              && word.end() > at
              && (longest == null || word.end() - from > longest.end() - longest.start());
      if (isLonger && isWhole(text, word)) {
        longest = word;
      }
    }
    return Optional.ofNullable(longest)
        .map(word -> Match.of(word.start(), word.end(), word.value(), Value.NONE, Unit.NONE));
  }

  /** A name neither begins nor ends inside a number: 只有一 is none in 只有一万家. */
  private static boolean isWhole(FoldedText text, Words.Hit<Kind> word) {
    if (text.charAt(word.start() - 1) == '第' && Numerals.isNumeral(text.charAt(word.start()))) {
      return false;
    }
    boolean isTail =
        text.charAt(word.start()) == '前' && "提目之以".indexOf(text.charAt(word.start() - 1)) >= 0;
    return !isTail
        && !text.startsWith("一半", word.end() - 1)
        && !joins(text, word.start() - 1, word.start())
        && !joins(text, word.end() - 1, word.end());
  }

  private static boolean joins(FoldedText text, int left, int right) {
    char before = text.charAt(left);
    char after = text.charAt(right);
    if (isLatinOrDigit(before)) {
      return isLatinOrDigit(after)
          || ".,".indexOf(after) >= 0 && DigitReader.isDigit(text.charAt(right + 1))
          || after == '%';
    }
    return Numerals.isNumeral(before)
        && Numerals.isNumeral(after)
        && !DigitReader.isDigit(after)
        && "两半".indexOf(after) < 0;
  }

  static boolean isLatinOrDigit(char c) {
    return ChineseUnits.isLatin(c) || DigitReader.isDigit(c);
  }
}
