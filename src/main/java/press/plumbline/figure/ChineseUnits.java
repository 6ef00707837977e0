package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The unit or measure word at a place of a Chinese text: 亿元 aside, the 元, 家 or 平方公里 of a figure.
 */
final class ChineseUnits {
  /**
   * A word that follows a number.
   *
   * @param length how much of the word is the unit: of 项目标 only 项
   */
  record Word(Unit unit, BigDecimal factor, int length) {}

  /** What is counted without a measure word only beside its like. */
  /** How far before a price the word for it stands. */
  private static final int NEAR_PRICE = 9;

  private static final String COUNTED_IN_PAIRS = "男女金银铜胜负平战死伤";

  private static final Words<Word> WORDS = ChineseUnitWords.words();

  /** Denominators by their plain word: the year of 元/年. */
  private static final Map<String, String> DENOMINATORS =
      Map.of(
          "share", "count:股",
          "h", "duration:hour",
          "hour", "duration:hour",
          "min", "duration:minute",
          "minute", "duration:minute",
          "s", "duration:second",
          "day", "duration:day",
          "week", "duration:week",
          "month", "duration:month",
          "year", "duration:year");

  /** The word each code is printed with: the first of its row, worth one of it. */
  private static final Map<String, String> PRINTED = printed();

  private ChineseUnits() {}

  private static Map<String, String> printed() {
    Map<String, String> words = new HashMap<>();
    for (String row : ChineseUnitWords.TABLE.strip().split("\n")) {
      String[] cells = row.strip().split(" ");
      if (cells[1].equals("1")) {
        words.putIfAbsent(cells[0], cells[2]);
      }
    }
    words.put("liang", "两"); // a numeral too, so no word of the table
    return words;
  }

  /** The word that a unit is printed with, of a quotient both: 元/平方米. */
  static Optional<String> word(Unit unit) {
    int slash = unit.code().indexOf('/');
    if (slash >= 0) {
      Optional<String> above = word(new Unit(unit.code().substring(0, slash)));
      return above.flatMap(
          word -> word(new Unit(unit.code().substring(slash + 1))).map(per -> word + "/" + per));
    }
    if (DENOMINATORS.containsKey(unit.code())) {
      return word(new Unit(DENOMINATORS.get(unit.code())));
    }
    if (unit.isCount()) {
      String measure = unit.measure();
      return Optional.of(Numerals.isHan(measure.charAt(0)) ? measure : "个");
    }
    return Optional.ofNullable(PRINTED.get(unit.code()));
  }

  /** The unit that begins at {@code at}; empty where the word there only begins like one. */
  static Optional<Words.Hit<Word>> at(FoldedText text, int at) {
    return WORDS
        .at(text, at)
        .filter(hit -> hit.value().length() > 0 && !isPartOfLatinWord(text, hit))
        .filter(hit -> !isNoUnit(text, hit))
        .map(hit -> new Words.Hit<>(at, at + hit.value().length(), word(text, hit)));
  }

  /** 平 is an area, but a draw in 3胜2平1负. */
  private static Word word(FoldedText text, Words.Hit<Word> hit) {
    boolean isDraw = text.charAt(hit.start()) == '平' && isInPair(text, hit.start());
    return isDraw ? new Word(Unit.count("平局"), BigDecimal.ONE, 1) : hit.value();
  }

  /**
   * Words that are units in places only: 平 of an area (120平的房子), 等 not behind digits, 胜 in pairs.
   */
  private static boolean isNoUnit(FoldedText text, Words.Hit<Word> hit) {
    char first = text.charAt(hit.start());
    boolean isOneLetter = hit.end() - hit.start() == 1;
    char next = text.charAt(hit.end());
    boolean isCounted = isOneLetter && COUNTED_IN_PAIRS.indexOf(first) >= 0;
    if (isCounted && (first == '死' || first == '伤') && isCaused(text, hit.start())) {
      return false;
    }
    if (isCounted && (first != '平' || isInPair(text, hit.start()))) {
      boolean isAlone = DigitReader.isDigit(text.charAt(hit.start() - 1)) && !Numerals.isHan(next);
      return !isAlone && !isInPair(text, hit.start());
    }
    if (isOneLetter && first == '起' && isPriceFrom(text, hit.start(), next)) {
      return true;
    }
    return isOneLetter && first == '平' && !isArea(text, hit.start(), next)
        || isOneLetter && first == '等' && DigitReader.isDigit(text.charAt(hit.start() - 1));
  }

  /** 首付三十万起, 20万起存: a price from which on; 查处案件1.2万起 counts cases. */
  private static boolean isPriceFrom(FoldedText text, int at, char next) {
    if ("千万".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    if (Numerals.isHan(next)) {
      return "存售步投拍购租".indexOf(next) >= 0 && !text.startsWith("投诉", at + 1);
    }
    String before = text.substring(Math.max(0, at - NEAR_PRICE), at);
    return before.chars().anyMatch(c -> "价付薪租费投".indexOf(c) >= 0);
  }

  private static boolean isArea(FoldedText text, int at, char next) {
    if (Numerals.isHan(next)) {
      return "的左大以户".indexOf(next) >= 0;
    }
    for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
      if ("积房室厅店铺屋院仓".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 致3死. */
  private static boolean isCaused(FoldedText text, int at) {
    int from = at - 1;
    while (Numerals.isNumeral(text.charAt(from)) && at - from < 4) {
      from--;
    }
    return text.charAt(from) == '致' || text.startsWith("造成", from - 1);
  }

  /** 5金3银4铜, 三胜两负, 两男一女. */
  private static boolean isInPair(FoldedText text, int at) {
    int next = at + 1;
    while (next < at + 4 && Numerals.isNumeral(text.charAt(next))) {
      next++;
    }
    boolean goesOn = next > at + 1 && COUNTED_IN_PAIRS.indexOf(text.charAt(next)) >= 0;
    int before = at - 2;
    while (before > at - 5 && Numerals.isNumeral(text.charAt(before))) {
      before--;
    }
    return goesOn
        || COUNTED_IN_PAIRS.indexOf(text.charAt(before)) >= 0
            && Numerals.isNumeral(text.charAt(before - 1));
  }

  private static boolean isPartOfLatinWord(FoldedText text, Words.Hit<Word> hit) {
    int end = hit.end();
    return end < text.length() && isLatin(text.charAt(end - 1)) && isLatinOrDigit(text.charAt(end));
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isLatinOrDigit(char c) {
    return isLatin(c) || c >= '0' && c <= '9';
  }

  /** The unit of 亿元, 万标箱 or 家, with what one of it is worth in base units. */
  static Optional<PrintUnit> printUnit(String words) {
    FoldedText folded = FoldedText.of(words);
    int at = 0;
    BigDecimal scale = BigDecimal.ONE;
    while (at < folded.length() && ChineseDigits.isScale(folded.charAt(at))) {
      if (at(folded, at).filter(hit -> hit.end() == folded.length()).isPresent()) {
        break;
      }
      scale = scale.multiply(ChineseDigits.scale(folded.charAt(at)).get());
      at++;
    }
    BigDecimal scaled = scale;
    if (at == folded.length()) {
      return at == 0 ? Optional.empty() : Optional.of(new PrintUnit(Unit.NONE, scaled, words));
    }
    return unit(folded, at)
        .map(word -> new PrintUnit(word.unit(), scaled.multiply(word.factor()), words));
  }

  /** A unit or a quotient of two that reaches to the end of the text: 元/平方米. */
  private static Optional<Word> unit(FoldedText text, int at) {
    int slash = text.raw().indexOf('/', at);
    if (slash < 0) {
      return at(text, at).filter(hit -> hit.end() == text.length()).map(Words.Hit::value);
    }
    var above = at(text, at).filter(hit -> hit.end() == slash);
    var below = at(text, slash + 1).filter(hit -> hit.end() == text.length());
    return above.isEmpty() || below.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Word(
                above.get().value().unit().per(below.get().value().unit()),
                above.get().value().factor(),
                text.length() - at));
  }
}
