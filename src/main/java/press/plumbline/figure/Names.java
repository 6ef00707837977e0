package press.plumbline.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds numerals and is no statistic: the series' own terms, listed words, quoted terms, signs
 * of letters and digits, numbered things. The longest wins.
 */
final class Names {
  private static final Words<Kind> LISTED = NameTable.words();

  /** No listed word is longer than this before its first numeral. */
  private static final int LONGEST_START = 12;

  private final Words<Kind> glossary;

  Names(Set<String> glossary) {
    Map<String, Kind> names = new HashMap<>();
    glossary.stream()
        .map(Folding::fold)
        .filter(name -> !name.isBlank())
        .forEach(name -> names.put(name, Kind.NAME));
    this.glossary = new Words<>(names);
  }

  /** The longest name or idiom that holds the numeral at {@code at}. */
  Optional<Match> read(FoldedText text, int at) {
    Optional<Match> own = listed(glossary, text, at);
    if (own.isPresent()) {
      return own;
    }
    return Stream.of(
            listed(LISTED, text, at),
            QuotedTerms.read(text, at),
            LetteredNames.read(text, at),
            NumberedThings.read(text, at))
        .flatMap(Optional::stream)
        .reduce((longest, name) -> name.length() > longest.length() ? name : longest);
  }

  private static Optional<Match> listed(Words<Kind> words, FoldedText text, int at) {
    Optional<Match> longest = Optional.empty();
    for (int from = Math.max(0, at - LONGEST_START); from <= at; from++) {
      Optional<Words.Hit<Kind>> hit =
          words.at(text, from).filter(word -> word.end() > at && isWhole(text, word));
      if (hit.isPresent() && hit.get().end() - from > longest.map(Match::length).orElse(0)) {
        longest =
            Optional.of(Match.of(from, hit.get().end(), hit.get().value(), Value.NONE, Unit.NONE));
      }
    }
    return longest;
  }

  /** A name neither begins nor ends inside a number: 只有一 is none in 只有一万家. */
  private static boolean isWhole(FoldedText text, Words.Hit<Kind> word) {
    if (text.charAt(word.start() - 1) == '第' && Numerals.isNumeral(text.charAt(word.start()))) {
      return false;
    }
    return !joins(text, word.start() - 1, word.start()) && !joins(text, word.end() - 1, word.end());
  }

  private static boolean joins(FoldedText text, int left, int right) {
    char before = text.charAt(left);
    char after = text.charAt(right);
    if (isLatinOrDigit(before)) {
      return isLatinOrDigit(after)
          || ".,%".indexOf(after) >= 0 && DigitReader.isDigit(text.charAt(right + 1))
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
