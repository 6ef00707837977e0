package press.plumbline.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Slips in what is said in words: ranks, counts, tenths, fractions, rises and falls. */
final class Wordings {
  private static final List<List<String>> COUNTING =
      List.of(
          List.of("一", "二", "三", "四", "五", "六", "七", "八", "九"),
          List.of("一", "两", "三", "四", "五"),
          List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
          List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"));
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of("一", "二", "三", "四", "五", "六", "七", "八", "九"),
          List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"));
  private static final Pattern ORDINAL_DIGITS = Pattern.compile("(\\d+)(st|nd|rd|th)?");
  private static final Pattern TENTHS = Pattern.compile("成[一二三四五六七八九半]");
  private static final Pattern FRACTION = Pattern.compile("([三四五六七八九十])分之([一二三四])");
  private static final Map<String, String> NEXT = Map.of("一", "二", "二", "三", "三", "二", "四", "三");
  private static final List<List<String>> FRACTIONS =
      List.of(
          List.of("two-thirds", "one-third"),
          List.of("one-third", "two-thirds"),
          List.of("a third", "two-thirds"),
          List.of("three-quarters", "one quarter"),
          List.of("a quarter", "three-quarters"),
          List.of("two-fifths", "three-fifths"),
          List.of("three-fifths", "two-fifths"),
          List.of("one in four", "one in five"),
          List.of("one in five", "one in four"),
          List.of("half", "a third"),
          List.of("a dozen", "two dozen"),
          List.of("一半", "三分之一"),
          List.of("过半", "过三分之二"),
          List.of("一倍", "两倍"));
  private static final List<List<String>> DOUBLINGS =
      List.of(
          List.of("翻一番", "翻两番"),
          List.of("翻番", "翻两番"),
          List.of("翻两番", "翻一番"),
          List.of("doubled", "quadrupled"),
          List.of("tripled", "doubled"),
          List.of("quadrupled", "doubled"));

  private Wordings() {}

  static Stream<Slip> rankOff(Target target) {
    if (!target.isRank()) {
      return Stream.empty();
    }
    Matcher digits = ORDINAL_DIGITS.matcher(target.text());
    Stream<String> wrong =
        digits.find()
            ? Stream.of(-1, 1)
                .map(step -> Integer.parseInt(digits.group(1)) + step)
                .filter(rank -> rank > 0)
                .map(rank -> digits.replaceFirst(digits.group(2) == null ? "" + rank : nth(rank)))
            : next(target.text(), ORDINALS);
    return wrong.map(text -> Slip.of(target, text, target.wrongValue()));
  }

  private static String nth(int rank) {
    int teens = rank % 100 / 10 == 1 ? 0 : rank % 10;
    return rank + (teens == 1 ? "st" : teens == 2 ? "nd" : teens == 3 ? "rd" : "th");
  }

  static Stream<Slip> wordOff(Target target) {
    return target.isRank() || target.text().matches(".*(\\d|分之|成|番|半|half|third|quarter|fifth).*")
        ? Stream.empty()
        : next(target.text(), COUNTING)
            .map(
                text ->
                    text.matches("[Oo]ne .*s")
                        ? Slip.leftOut(target, "one before a plural is no number")
                        : isAsMany(target, text)
                            ? Slip.leftOut(target, "as many places are named before it")
                            : Slip.of(target, text, target.wrongValue()));
  }

  /** 四座城市 is true of four that the paragraph names (FIGURES.md, section 3). */
  private static boolean isAsMany(Target target, String text) {
    long places =
        Naming.in(Sentence.whole(target.prose()), target.data()).stream()
            .map(Naming::place)
            .distinct()
            .count();
    return target.isCounted()
        && COUNTING.stream()
            .anyMatch(
                list ->
                    places <= list.size()
                        && text.startsWith(list.get(Math.max(0, (int) places - 1))));
  }

  /** The word of one of the lists put one back and one on; the first list that has it decides. */
  private static Stream<String> next(String text, List<List<String>> lists) {
    for (List<String> list : lists) {
      for (String word : list) {
        Matcher found =
            Pattern.compile("(?<!\\p{IsLatin})" + word + "(?!\\p{IsLatin})").matcher(text);
        if (found.find()) {
          int i = list.indexOf(word);
          List<String> wrong = new ArrayList<>();
          if (i > 0) {
            wrong.add(found.replaceFirst(list.get(i - 1)));
          }
          if (i + 1 < list.size()) {
            wrong.add(found.replaceFirst(list.get(i + 1)));
          }
          return wrong.stream();
        }
      }
    }
    return Stream.empty();
  }

  static Stream<Slip> tenths(Target target) {
    Matcher tenths = TENTHS.matcher(target.text());
    return tenths.find()
        ? Stream.of(Slip.of(target, tenths.replaceFirst("成"), target.wrongValue()))
        : Stream.empty();
  }

  static Stream<Slip> fraction(Target target) {
    Matcher fraction = FRACTION.matcher(target.text());
    if (fraction.find()) {
      String wrong = fraction.group(1) + "分之" + NEXT.get(fraction.group(2));
      return Stream.of(Slip.of(target, fraction.replaceFirst(wrong), target.wrongValue()));
    }
    return exchanged(target, FRACTIONS);
  }

  static Stream<Slip> doubling(Target target) {
    return exchanged(target, DOUBLINGS);
  }

  private static Stream<Slip> exchanged(Target target, List<List<String>> pairs) {
    return pairs.stream()
        .filter(pair -> target.text().contains(pair.get(0)))
        .limit(1)
        .map(pair -> target.text().replace(pair.get(0), pair.get(1)))
        .map(wrong -> Slip.of(target, wrong, target.wrongValue()));
  }
}
