package press.plumbline.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Digits put in words, and words in digits: 14个 is 十四个, 2.3% is 百分之二点三, three is 3. */
final class Spellings {
  private static final List<String> ENGLISH =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" "));
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final Pattern WORD =
      Pattern.compile("(?<![一两二三四五六七八九十百千万])[一两二三四五六七八九十](?=[个家座项条站位天年名])");
  private static final Pattern ENGLISH_WORD =
      Pattern.compile("\\b(two|three|four|five|six|seven|eight|nine|ten)\\b");
  private static final Map<String, String> PARTS = Map.of("%", "百分之", "‰", "千分之");

  private Spellings() {}

  static Stream<Slip> inWords(Target target) {
    if (target.isCell()) {
      return Glyphs.none(target, "cells hold digits");
    }
    return Printed.of(target)
        .flatMap(printed -> words(target, printed, printed.number()))
        .map(form -> Slip.harmless(target, form))
        .stream();
  }

  /** The figure in words, with another number if need be. */
  static Optional<String> words(Target target, Printed printed, BigDecimal number) {
    return target.isChinese() ? chinese(printed, number) : english(printed, number);
  }

  private static Optional<String> chinese(Printed printed, BigDecimal number) {
    String before = printed.before();
    String after = printed.after();
    if (PARTS.containsKey(after)) {
      return before.isEmpty()
          ? Optional.of(PARTS.get(after) + ChineseNumber.of(number))
          : Optional.empty();
    }
    boolean ordinal = before.endsWith("第");
    String words = ordinal ? ChineseNumber.of(number) : ChineseNumber.counting(number);
    boolean inner = after.matches("[多余].*") && !words.matches(".*[十百千万]");
    return inner ? Optional.empty() : Optional.of(before + words + printed.scale() + after);
  }

  private static Optional<String> english(Printed printed, BigDecimal number) {
    if (!printed.isWhole() || !printed.before().isEmpty() || number.intValue() > 99) {
      return Optional.empty();
    }
    int value = number.intValueExact();
    String words =
        value <= 20
            ? ENGLISH.get(value)
            : TENS.get(value / 10) + (value % 10 == 0 ? "" : "-" + ENGLISH.get(value % 10));
    return printed.after().matches("(st|nd|rd|th)\\b.*")
        ? Optional.of(ordinal(value)).filter(word -> !word.isEmpty())
        : Optional.of(words + printed.scale() + printed.after());
  }

  private static String ordinal(int value) {
    String last = value % 10 == 0 ? "" : ORDINALS.get(value % 10);
    return last.isEmpty() || value < 10 || value / 10 == 1
        ? last
        : TENS.get(value / 10) + "-" + last;
  }

  static Stream<Slip> inDigits(Target target) {
    String text = target.text();
    Matcher word = (target.isChinese() ? WORD : ENGLISH_WORD).matcher(text);
    if (word.find() && !text.matches(".*\\d.*")) {
      return Stream.of(Slip.harmless(target, word.replaceFirst("" + value(word.group()))));
    }
    int rank = ORDINALS.indexOf(text);
    return rank > 0
        ? Stream.of(nth(rank)).map(form -> Slip.harmless(target, form))
        : Stream.empty();
  }

  private static int value(String word) {
    int chinese = "零一二三四五六七八九十".indexOf(word.equals("两") ? "二" : word);
    return chinese > 0 ? chinese : ENGLISH.indexOf(word);
  }

  private static String nth(int rank) {
    return rank + (rank == 1 ? "st" : rank == 2 ? "nd" : rank == 3 ? "rd" : "th");
  }
}
