package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in words: three hundred and twenty-one thousand, two and a half million, a dozen. */
final class EnglishSpelling {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final EnglishText text;
  private int end;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal scale = BigDecimal.ONE;
  private BigDecimal lastScale = BigDecimal.valueOf(Long.MAX_VALUE);

  /** The least that may not follow within the group: after twenty only a one to nine. */
  private int room = 1000;

  private EnglishSpelling(EnglishText text, int at) {
    this.text = text;
    this.end = at;
  }

  static Optional<EnglishNumber> at(EnglishText text, int at) {
    if (!text.isEdge(at)) {
      return Optional.empty();
    }
    if (text.word(at).equals("half")) {
      return halfA(text, at);
    }
    return new EnglishSpelling(text, at).read(at);
  }

  /** Half a million, half a dozen. */
  private static Optional<EnglishNumber> halfA(EnglishText text, int at) {
    int next = text.has(at, "half a ") ? at + 7 : text.skip(at + 4);
    return EnglishNumerals.scale(text.word(next))
        .map(
            scale ->
                scale.compareTo(BigDecimal.valueOf(12)) == 0
                    ? number(at, text.wordEnd(next), BigDecimal.valueOf(6), BigDecimal.ONE)
                    : number(at, text.wordEnd(next), HALF, scale));
  }

  private static EnglishNumber number(int start, int end, BigDecimal digits, BigDecimal scale) {
    return new EnglishNumber(start, end, digits, scale, true, Approximation.EXACT);
  }

  private Optional<EnglishNumber> read(int at) {
    if (EnglishNumerals.scale(text.word(at)).isPresent()) {
      if (!hasArticle(at)) {
        return Optional.empty(); // "in billion yuan" states a unit
      }
      group = BigDecimal.ONE;
    }
    for (int next = at; next >= 0 && take(next); ) {
      next = nextWord();
    }
    if (end == at) {
      return Optional.empty();
    }
    fractionBehind();
    BigDecimal digits = total.add(group);
    int start = hasArticle(at) ? text.startBefore(at) : at;
    return Optional.of(number(start, end, digits, scale));
  }

  /** A hundred and a dozen begin at their article. */
  private boolean hasArticle(int at) {
    String before = text.wordBefore(at);
    return EnglishNumerals.scale(text.word(at)).isPresent()
        && (before.equals("a") || before.equals("an"))
        && text.charAt(at - 1) == ' ';
  }

  private boolean take(int at) {
    String word = text.word(at);
    return EnglishNumerals.cardinal(word)
        .map(number -> takeNumber(at, number))
        .orElseGet(
            () -> EnglishNumerals.scale(word).map(step -> takeScale(at, step)).orElse(false));
  }

  private boolean takeNumber(int at, int number) {
    if (number >= room || scale.compareTo(BigDecimal.ONE) > 0) {
      return false;
    }
    group = group.add(BigDecimal.valueOf(number));
    room = number >= 20 ? 10 : 0;
    end = text.wordEnd(at);
    return true;
  }

  private boolean takeScale(int at, BigDecimal step) {
    if (group.signum() == 0 && total.signum() == 0) {
      return false;
    }
    if (step.intValue() == 12) {
      if (room == 0 || group.signum() > 0) {
        group = group.multiply(step);
        end = text.wordEnd(at);
        room = 0;
      }
      return false;
    }
    if (step.intValue() == 100) {
      if (group.compareTo(BigDecimal.valueOf(100)) >= 0) {
        return false;
      }
      group = group.multiply(step);
      room = 100;
    } else if (step.compareTo(MILLION) >= 0) {
      // GB/T and news style alike: what stands before million is written in digits.
      scale = scale.multiply(step);
    } else if (step.compareTo(lastScale) < 0) {
      total = total.add(group.multiply(step));
      group = BigDecimal.ZERO;
      lastScale = step;
      room = 1000;
    } else {
      return false;
    }
    end = text.wordEnd(at);
    return true;
  }

  /** The next word of the number: behind a space, a hyphen or, in the middle of it, "and". */
  private int nextWord() {
    if (text.charAt(end) == '-') {
      return end + 1;
    }
    int next = text.skip(end);
    if (next == end) {
      return -1;
    }
    if (text.has(next, "and") && room >= 100 && scale.compareTo(BigDecimal.ONE) == 0) {
      int behind = text.skip(next + 3);
      boolean goesOn = group.signum() > 0 || total.signum() > 0;
      return goesOn && isSmall(text.word(behind)) ? behind : -1;
    }
    return next;
  }

  private boolean isSmall(String word) {
    return EnglishNumerals.cardinal(word).filter(number -> number > 0).isPresent();
  }

  /** Two and a half, one point five, each before the scale too. */
  private void fractionBehind() {
    if (text.has(end, " and a half") || text.has(end, "-and-a-half")) {
      group = group.add(HALF);
      end += 11;
    } else if (text.has(end, " and a quarter")) {
      group = group.add(new BigDecimal("0.25"));
      end += 14;
    } else if (text.has(end, " point ")) {
      pointBehind();
    } else {
      return;
    }
    int next = EnglishNumerals.scaleWord(text, end);
    if (next > 0) {
      scale = scale.multiply(EnglishNumerals.scale(text.word(next)).orElse(BigDecimal.ONE));
      end = text.wordEnd(next);
    }
  }

  private void pointBehind() {
    var places = new StringBuilder();
    int at = end + 7;
    for (int i = 0; i < 6; i++) {
      Optional<Integer> digit =
          EnglishNumerals.cardinal(text.word(at)).filter(number -> number < 10);
      if (digit.isEmpty()) {
        break;
      }
      places.append(digit.get());
      end = text.wordEnd(at);
      at = text.skip(end);
    }
    if (!places.isEmpty()) {
      group = group.add(new BigDecimal("0." + places));
    }
  }
}
