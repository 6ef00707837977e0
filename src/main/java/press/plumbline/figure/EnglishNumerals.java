package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The numerals of English, in digits and in words: 351.6 billion, twenty-one, half a million. */
final class EnglishNumerals {
  private static final String ONES =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
          + " fifteen sixteen seventeen eighteen nineteen";
  private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
  private static final String ORDINALS =
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
          + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
  private static final String ORDINAL_TENS =
      "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

  private static final Map<String, Integer> CARDINALS = cardinals();
  private static final Map<String, Integer> RANKS = ordinals();
  private static final Map<String, BigDecimal> SCALES = scales();

  /** What a number may be abbreviated by when it stands right behind the digits. */
  private static final Map<String, BigDecimal> SUFFIXES =
      Map.of(
          "k", power(3), "mn", power(6), "mln", power(6), "bn", power(9), "bln", power(9), "tn",
          power(12), "trn", power(12));

  private static final Map<Character, BigDecimal> VULGAR =
      Map.of('½', new BigDecimal("0.5"), '¼', new BigDecimal("0.25"), '¾', new BigDecimal("0.75"));

  /** Between a number and its noun: a hundred or so residents. */
  private static final Words<Approximation> INNER =
      new Words<>(
          Map.of(
              " or so", Approximation.ABOUT,
              " or more", Approximation.AT_LEAST,
              " or fewer", Approximation.AT_MOST));

  private EnglishNumerals() {}

  private static BigDecimal power(int exponent) {
    return BigDecimal.TEN.pow(exponent);
  }

  private static Map<String, Integer> cardinals() {
    Map<String, Integer> words = new HashMap<>();
    count(words, ONES, 0, 1);
    count(words, TENS, 20, 10);
    return words;
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> words = new HashMap<>();
    count(words, ORDINALS, 1, 1);
    count(words, ORDINAL_TENS, 20, 10);
    words.put("hundredth", 100);
    words.put("thousandth", 1000);
    words.put("millionth", 1_000_000);
    words.put("billionth", 1_000_000_000);
    return words;
  }

  private static void count(Map<String, Integer> words, String list, int from, int step) {
    int number = from;
    for (String word : list.split(" ")) {
      words.put(word, number);
      number += step;
    }
  }

  private static Map<String, BigDecimal> scales() {
    return Map.of(
        "hundred",
        power(2),
        "thousand",
        power(3),
        "million",
        power(6),
        "billion",
        power(9),
        "trillion",
        power(12),
        "dozen",
        BigDecimal.valueOf(12),
        "lakh",
        power(5),
        "crore",
        power(7));
  }

  /**
   * Where the number word ends that begins at {@code at} as a whole word, in any case; {@code -1}
   * if none does. Every such word ends in a reading.
   */
  static int endOfWord(String text, int at) {
    if (!EnglishText.isLetter(text.charAt(at))
        || at > 0 && EnglishText.isLetter(text.charAt(at - 1))) {
      return -1;
    }
    int end = at;
    while (end < text.length() && end - at < 13 && EnglishText.isLetter(text.charAt(end))) {
      end++;
    }
    return isNumberWord(text.substring(at, end).toLowerCase(Locale.ROOT)) ? end : -1;
  }

  private static boolean isNumberWord(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return CARDINALS.containsKey(word)
        || RANKS.containsKey(singular)
        || SCALES.containsKey(singular)
        || singular.equals("half")
        || word.equals("halves")
        || singular.equals("quarter")
        || word.equals("tens");
  }

  /** What an ordinal word counts, such as 3 for {@code third}; empty if it is none. */
  static Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(RANKS.get(word));
  }

  static Optional<Integer> cardinal(String word) {
    return Optional.ofNullable(CARDINALS.get(word));
  }

  static Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(SCALES.get(word));
  }

  /** Whether a plural is one of hundreds, thousands and up. */
  static boolean isPowerOfTen(String plural) {
    String singular = plural.substring(0, plural.length() - 1);
    return scale(singular).filter(step -> step.stripTrailingZeros().precision() == 1).isPresent();
  }

  /** The number that begins at {@code at}, in digits or in words, with its scale. */
  static Optional<EnglishNumber> at(EnglishText text, int at) {
    Optional<EnglishNumber> number =
        text.isDigit(at) || text.charAt(at) == '.' || VULGAR.containsKey(text.charAt(at))
            ? inDigits(text, at)
            : EnglishSpelling.at(text, at);
    return number.map(found -> withInnerApproximation(text, found));
  }

  private static Optional<EnglishNumber> inDigits(EnglishText text, int at) {
    if (isInsideDigits(text, at)) {
      return Optional.empty();
    }
    if (text.charAt(at - 1) == '.' && " (\0".indexOf(text.charAt(at - 2)) >= 0) {
      return point(text, at - 1);
    }
    BigDecimal vulgar = VULGAR.get(text.charAt(at));
    if (vulgar != null) {
      return Optional.of(scaled(text, at, at + 1, vulgar));
    }
    if (text.charAt(at) == '.') {
      return point(text, at);
    }
    return DigitReader.read(text.raw(), at)
        .filter(
            digits -> digits.end() < text.raw().length() || text.raw().length() < EnglishText.AFTER)
        .map(digits -> mixed(text, at, digits.end(), digits.number()));
  }

  /** .5 is written without its zero. */
  private static Optional<EnglishNumber> point(EnglishText text, int at) {
    int end = DigitReader.run(text.raw(), at + 1);
    return end == at + 1 || end - at > 12 || text.charAt(end) == '.' && text.isDigit(end + 1)
        ? Optional.empty()
        : Optional.of(scaled(text, at, end, new BigDecimal("0" + text.raw().substring(at, end))));
  }

  private static EnglishNumber mixed(EnglishText text, int at, int end, BigDecimal digits) {
    BigDecimal vulgar = VULGAR.get(text.charAt(end));
    Optional<BigDecimal> part = digits.scale() > 0 ? Optional.empty() : partBehind(text, end);
    if (part.isPresent()) {
      return scaled(text, at, end + 4, digits.add(part.get()));
    }
    if (digits.scale() == 2 && text.charAt(end) == '-' && partBehind(text, end).isPresent()) {
      BigDecimal ofACent = partBehind(text, end).get().movePointLeft(2);
      return scaled(text, at, end + 4, digits.add(ofACent)); // $5.71-1/4, as grain is quoted
    }
    return vulgar == null
        ? scaled(text, at, end, digits)
        : scaled(text, at, end + 1, digits.add(vulgar));
  }

  /** 12-1/4 cents, 2 1/2 cups: eighths, quarters and halves, as markets and cooks write them. */
  private static Optional<BigDecimal> partBehind(EnglishText text, int end) {
    char above = text.charAt(end + 1);
    char below = text.charAt(end + 3);
    boolean isPart =
        " -".indexOf(text.charAt(end)) >= 0
            && above >= '1'
            && text.charAt(end + 2) == '/'
            && "248".indexOf(below) >= 0
            && above < below
            && !text.isDigit(end + 4);
    return isPart
        ? Optional.of(BigDecimal.valueOf(above - '0').divide(BigDecimal.valueOf(below - '0')))
        : Optional.empty();
  }

  private static boolean isInsideDigits(EnglishText text, int at) {
    char before = text.charAt(at - 1);
    return text.isDigit(at - 1)
        || (before == '.' || before == ',') && text.isDigit(at - 2) && text.isDigit(at);
  }

  private static EnglishNumber scaled(EnglishText text, int start, int end, BigDecimal digits) {
    BigDecimal scale = BigDecimal.ONE;
    int at = end;
    BigDecimal suffix = SUFFIXES.get(text.word(text.skip(at)));
    boolean thousands = text.charAt(at) == 'k' || text.charAt(at) == 'K';
    if (suffix != null && (suffix.compareTo(power(3)) > 0 || thousands)) {
      at = text.wordEnd(text.skip(at));
      return new EnglishNumber(start, at, digits, suffix, false, Approximation.EXACT);
    }
    for (int next = scaleWord(text, at); next > 0; next = scaleWord(text, at)) {
      String word = text.word(next);
      scale = scale.multiply(SCALES.get(word));
      at = next + word.length();
    }
    return new EnglishNumber(start, at, digits, scale, false, Approximation.EXACT);
  }

  /** Where a scale word begins behind {@code at} and a space or hyphen; {@code -1} if none does. */
  static int scaleWord(EnglishText text, int at) {
    int next = text.charAt(at) == '-' ? at + 1 : text.skip(at);
    return next > at && SCALES.containsKey(text.word(next)) ? next : -1;
  }

  /** 600-plus, 600+, twenty-odd and 20 or more say inside the number that it is more. */
  private static EnglishNumber withInnerApproximation(EnglishText text, EnglishNumber number) {
    int end = number.end();
    if (text.charAt(end) == '+' && !text.isDigit(end + 1)) {
      return number.upTo(end + 1, Approximation.AT_LEAST);
    }
    if (text.has(end, "-plus")) {
      return number.upTo(end + 5, Approximation.AT_LEAST);
    }
    if (text.has(end, "-odd") || text.has(end, " odd")) {
      return number.upTo(end + 4, Approximation.MORE_THAN);
    }
    return INNER
        .at(text.lower(), end)
        .filter(hit -> text.charAt(hit.end()) == ' ')
        .filter(hit -> EnglishNouns.head(text, hit.end()).isPresent())
        .map(hit -> number.upTo(hit.end(), hit.value()))
        .orElse(number);
  }
}
