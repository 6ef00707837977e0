package press.plumbline.figure;

import java.util.List;
import java.util.Optional;

/**
 * A term between quotation marks that holds numerals: “1566”, “15分钟生活圈”, 《第七次人口普查公报》.
 *
 * <p>A quoted statement is none: in “增长12.2%” and “GDP破5000亿元” the figure closes the quotation or
 * says a change, and is checked like any other.
 */
final class QuotedTerms {
  private static final String OPENING = "“‘「『《〈";
  private static final String CLOSING = "”’」』》〉";
  private static final int LONGEST_TERM = 16;
  private static final int LONGEST_TITLE = 40;

  /** What goes by its price. */
  private static final Words<Boolean> BY_PRICE =
      Lexicon.phrases("时代, 店, 购, 早餐, 午餐, 套餐, 菜, 专区, 剧场, 票, 档, 摊, 机票");

  private static final Grammar CHINESE = new ChineseGrammar();

  private QuotedTerms() {}

  static Optional<Match> read(FoldedText text, int at) {
    int open = open(text, at);
    if (open < 0) {
      return Optional.empty();
    }
    char mark = text.charAt(open);
    int close = close(text, at, CLOSING.charAt(OPENING.indexOf(mark)));
    boolean isTitle = mark == '《' || mark == '〈';
    if (close < 0 || close - open - 1 > (isTitle ? LONGEST_TITLE : LONGEST_TERM)) {
      return Optional.empty();
    }
    return isTitle || isTerm(text, open + 1, at, close)
        ? Optional.of(Match.name(open + 1, close))
        : Optional.empty();
  }

  /** The quotation mark that opens before {@code at} and is not closed there, or -1. */
  private static int open(FoldedText text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_TITLE); i--) {
      char c = text.charAt(i);
      if (c < 0x80 && c != '!' && c != '?' && c != ';' || c >= 0x4E00 && c < 0xFF00) {
        continue; // most characters are neither mark
      }
      if (OPENING.indexOf(c) >= 0) {
        return i;
      }
      if (CLOSING.indexOf(c) >= 0 || isStop(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static int close(FoldedText text, int at, char closing) {
    for (int i = at; i < Math.min(text.length(), at + LONGEST_TITLE); i++) {
      char c = text.charAt(i);
      if (c == closing) {
        return i;
      }
      if (OPENING.indexOf(c) >= 0 || isStop(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isStop(char c) {
    return "，。！？；!?;\n".indexOf(c) >= 0;
  }

  private static boolean isTerm(FoldedText text, int from, int at, int close) {
    if (isBareDigits(text, from, close)) {
      return true;
    }
    if (!holdsHan(text, from, close)) {
      return false; // English terms have their own rule
    }
    List<Match> figures = CHINESE.read(text, at);
    if (figures.isEmpty()) {
      return true;
    }
    Match figure = figures.get(0);
    return isHarmless(text, figure) && figure.end() < close && text.charAt(figure.end()) != '的'
        || figure.kind() == Kind.IDIOM
        || isClauses(figure, from, close)
        || isCode(text, figure, from, close);
  }

  private static boolean holdsHan(FoldedText text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c >= 0x3400 && c <= 0x9FFF);
  }

  /**
   * Neither approximate nor a change, nor a share: what follows it in the quotation names a thing.
   */
  private static boolean isHarmless(FoldedText text, Match figure) {
    return figure.approximation() == Approximation.EXACT
        && figure.kind() != Kind.CHANGE
        && !(figure.value() instanceof Value.Moment)
        && !(figure.unit().isCurrency() && !isScale(text, figure) && !isCalledByPrice(text, figure))
        && !figure.unit().equals(Unit.PERCENT)
        && !figure.unit().equals(Unit.PERCENTAGE_POINT);
  }

  /** “8元时代”, “1元购”. */
  private static boolean isCalledByPrice(FoldedText text, Match figure) {
    return BY_PRICE.at(text, figure.end()).isPresent();
  }

  /** 千亿元 and 万元 name a size; 3亿元 and 拾贰万元 are sums. */
  private static boolean isScale(FoldedText text, Match figure) {
    char first = text.charAt(figure.start());
    return ChineseDigits.scale(first).isPresent()
        && ChineseDigits.digit(text.charAt(figure.start() + 1)) < 0;
  }

  /** “新九条”, “十六条”: a document by the number of its clauses. */
  private static boolean isClauses(Match figure, int from, int close) {
    return figure.end() == close
        && figure.start() - from <= 1
        && "条点策招".contains(figure.unit().measure())
        && figure.unit().isCount();
  }

  /** A number without a unit at the end of a term that begins otherwise: “计划100”. */
  private static boolean isCode(FoldedText text, Match figure, int from, int close) {
    return figure.end() == close
        && figure.start() > from
        && figure.unit().equals(Unit.NONE)
        && figure.approximation() == Approximation.EXACT
        && text.charAt(figure.start() - 1) != '达';
  }

  private static boolean isBareDigits(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!DigitReader.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
