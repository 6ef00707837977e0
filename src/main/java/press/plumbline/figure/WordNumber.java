package press.plumbline.figure;

import java.math.BigDecimal;

/** Adds up one number that is written in words: 三千五百一十六亿, 一万二, 二十五. */
final class WordNumber {
  private final FoldedText text;
  private final int start;
  private int at;

  /** What stands before the last 万 or 亿, and behind it; a digit that waits for its place. */
  private BigDecimal above = BigDecimal.ZERO;

  private long section;
  private int pending = -1;
  private int lastPlace = 10_000;
  private BigDecimal lastScale = BigDecimal.ZERO;
  private boolean afterZero;

  /** What the last word named was worth: 1000 in 三万五千. */
  private BigDecimal lastNamed = BigDecimal.ONE;

  WordNumber(FoldedText text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  /** The number that words on their own begin with. */
  static WordNumber of(String words) {
    return new WordNumber(FoldedText.folded(words), 0).read();
  }

  /** Takes words as long as they make one number. */
  WordNumber read() {
    while (step()) {
      at++;
    }
    return this;
  }

  int start() {
    return start;
  }

  int end() {
    return at;
  }

  /** Whether the last word is 十, so that a 几 may follow. */
  boolean endsInTens() {
    return lastPlace == 10 && pending < 0;
  }

  boolean endsInDigit() {
    return pending >= 0;
  }

  /** Whether the last digit means more than it says: 一万二. */
  boolean isColloquial() {
    return pending > 0 && worthOfPending().compareTo(BigDecimal.ONE) > 0;
  }

  /** The amount, printed to the last place that it names below a 万 or 亿. */
  Value.Number number() {
    BigDecimal worth = worthOfPending();
    BigDecimal total =
        above
            .add(BigDecimal.valueOf(section))
            .add(worth.multiply(BigDecimal.valueOf(Math.max(pending, 0))));
    BigDecimal step = pending > 0 ? worth : lastScale.signum() == 0 ? BigDecimal.ONE : lastNamed;
    if (step.equals(BigDecimal.ONE)) {
      return Value.Number.of(total.scale() < 0 ? total.setScale(0) : total, step);
    }
    BigDecimal digits = total.divide(step).stripTrailingZeros();
    return Value.Number.of(digits.scale() < 0 ? digits.setScale(0) : digits, step);
  }

  /** What a last digit is worth without a word of its own: thousands in 一万二, ones in 二十五. */
  private BigDecimal worthOfPending() {
    return afterZero || pending < 0 || lastNamed.compareTo(BigDecimal.TEN) <= 0
        ? BigDecimal.ONE
        : lastNamed.divide(BigDecimal.TEN);
  }

  /** Takes the character at hand; false if the number cannot go on with it. */
  private boolean step() {
    char c = text.charAt(at);
    int digit = ChineseDigits.digit(c);
    if (digit >= 0) {
      return digit == 0 ? zero() : digit(digit);
    }
    if (ChineseDigits.isTens(c)) {
      return at == start && place(c == '廿' ? 2 : 3, 10);
    }
    if (!ChineseScales.isScale(text, at)) {
      return false;
    }
    int place = ChineseDigits.place(c);
    return place > 0 ? place(place) : scale(ChineseDigits.largeScale(c).get());
  }

  private boolean zero() {
    if (at == start) {
      pending = 0;
      return true;
    }
    int next = ChineseDigits.digit(text.charAt(at + 1));
    boolean joins = pending < 0 && (next > 0 || next < 0 && text.charAt(at + 1) == '十');
    afterZero |= joins;
    return joins;
  }

  private boolean digit(int digit) {
    boolean isPair = text.charAt(at) == '两' && at > start;
    if (pending >= 0 || isPair && ChineseDigits.scale(text.charAt(at + 1)).isEmpty()) {
      return false; // 十两 and 三十两 are weights
    }
    pending = digit;
    return true;
  }

  private boolean place(int place) {
    boolean isBare = pending < 0;
    if (place >= lastPlace || pending == 0 || isBare && place > 10 && at > start) {
      return false;
    }
    return place(isBare ? 1 : pending, place);
  }

  private boolean place(int digit, int place) {
    section += (long) digit * place;
    pending = -1;
    lastPlace = place;
    lastNamed = BigDecimal.valueOf(place);
    afterZero = false;
    return true;
  }

  private boolean scale(BigDecimal scale) {
    BigDecimal here = BigDecimal.valueOf(at == start ? 1 : section + Math.max(pending, 0));
    boolean isLarger = scale.compareTo(lastScale) > 0;
    if (here.signum() == 0) {
      // 万亿: the scale words follow each other.
      if (!isLarger || above.signum() == 0) {
        return false;
      }
      above = above.multiply(scale);
      lastNamed = lastNamed.multiply(scale);
    } else {
      if (!isLarger && scale.compareTo(lastScale) == 0) {
        return false;
      }
      above = isLarger ? above.add(here).multiply(scale) : above.add(here.multiply(scale));
      lastNamed = scale;
    }
    lastScale = scale;
    section = 0;
    pending = -1;
    lastPlace = 10_000;
    afterZero = false;
    return true;
  }
}
