package press.plumbline.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;
import press.plumbline.figure.Kind;

/** Other words for the same: 上升 for 增长, 逾 for 超, 去年 for the year, another name. */
final class Synonyms {
  private static final List<List<String>> CHANGES =
      List.of(
          List.of("同比增长", "增长", "比上年增长", "较上年提高"),
          List.of("增长", "上升", "提高", "增加", "同比增长", "比上年增长"),
          List.of("下降", "减少", "下滑", "回落", "同比下降", "下跌"),
          List.of("a fall of ", "a decline of ", "a drop of "),
          List.of("up ", "a rise of ", "an increase of ", "growing "),
          List.of("down ", "a decline of ", "a fall of "),
          List.of("grew ", "rose ", "increased ", "grew by ", "was up "),
          List.of("rose ", "grew ", "increased ", "climbed "),
          List.of("fell ", "dropped ", "declined ", "decreased "));
  private static final List<List<String>> APPROXIMATIONS =
      List.of(
          List.of("超过", "超", "逾", "突破"),
          List.of("超", "超过", "逾", "突破"),
          List.of("近", "接近", "将近"),
          List.of("约", "大约", "约为"),
          List.of("more than ", "over ", "in excess of "),
          List.of("nearly ", "almost ", "close to ", "just under "),
          List.of("about ", "around ", "roughly ", "some ", "approximately "));
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private Synonyms() {}

  static Stream<Slip> change(Target target) {
    return target.figure().kind() == Kind.CHANGE
        ? before(target, CHANGES, "no word of change right before it")
        : Glyphs.none(target, "no change");
  }

  static Stream<Slip> approximation(Target target) {
    return before(target, APPROXIMATIONS, "no word of approximation right before it");
  }

  private static Stream<Slip> before(Target target, List<List<String>> groups, String rule) {
    String before = target.before();
    int at = target.figure().start();
    return groups.stream()
        .filter(group -> endsWith(before, group.get(0)))
        .findFirst()
        .map(
            group ->
                group.stream()
                    .skip(1)
                    .map(word -> target.edit(at - group.get(0).length(), at, word))
                    .map(edit -> Slip.harmless(target, List.of(edit))))
        .orElseGet(() -> Glyphs.none(target, rule));
  }

  private static boolean endsWith(String text, String word) {
    return Pattern.compile("(?<![\\p{IsLatin}])" + word + "$").matcher(text).find();
  }

  /** 去年 for the year before the article's, 前年 for the one before that, and the reverse. */
  static Stream<Slip> relativeYear(Target target) {
    Sentence sentence = target.sentence();
    int now = target.story().day().getYear();
    List<List<String>> pairs =
        target.isChinese()
            ? List.of(
                List.of((now - 1) + "年，", "去年，"),
                List.of((now - 2) + "年，", "前年，"),
                List.of("去年，", (now - 1) + "年，"))
            : List.of(
                List.of("In " + (now - 1) + ", ", "Last year, "),
                List.of(" in " + (now - 1), " last year"),
                List.of("Last year, ", "In " + (now - 1) + ", "),
                List.of("Last year ", "In " + (now - 1) + ", "));
    return pairs.stream()
        .filter(pair -> sentence.text().strip().startsWith(pair.get(0).strip()))
        .filter(
            pair -> target.isOf(pair.get(0).matches(".*" + (now - 2) + ".*") ? now - 2 : now - 1))
        .limit(1)
        .map(pair -> replaced(target, sentence, pair));
  }

  private static Slip replaced(Target target, Sentence sentence, List<String> pair) {
    int at = sentence.start() + sentence.text().indexOf(pair.get(0).stripLeading());
    int end = at + pair.get(0).stripLeading().length();
    return Slip.harmless(target, List.of(target.edit(at, end, pair.get(1).stripLeading())));
  }

  /** Each other name of the indicator, where its name stands before the figure in the clause. */
  static Stream<Slip> indicator(Target target) {
    if (target.isCell() || target.isMarked()) {
      return Glyphs.none(target, "a cell, or marked");
    }
    return target.reference().observations().stream()
        .map(Observation::indicator)
        .flatMap(own -> renamed(target, own));
  }

  private static Stream<Slip> renamed(Target target, Indicator own) {
    String before = target.before();
    int clause = Math.max(lastOf(before, "，；。：、"), lastOf(before, ",;.:")) + 1;
    List<Slip> slips = new ArrayList<>();
    List<String> names = names(target, own.names());
    for (String name : names) {
      int at = lower(before).indexOf(lower(name), clause);
      if (at >= 0 && isWhole(target, name, at)) {
        names.stream()
            .filter(other -> !other.equals(name))
            .map(other -> target.edit(at, at + name.length(), other))
            .map(edit -> Slip.harmless(target, List.of(edit)))
            .forEach(slips::add);
        break;
      }
    }
    return slips.stream();
  }

  /** Not a part of the name of another indicator, nor with a qualifier before it. */
  private static boolean isWhole(Target target, String name, int at) {
    String text = target.prose().text();
    Matcher qualified =
        Pattern.compile(
                "(人均|新增|城镇|农村|全部|净增|per-capita |new |urban |rural |valid |share of |growth in |the )$")
            .matcher(text.substring(0, at));
    boolean alone = !qualified.find() || qualified.group().equals("the ");
    return alone
        && target.data().indicators().values().stream()
            .flatMap(Indicator::names)
            .filter(other -> other.length() > name.length() && lower(other).contains(lower(name)))
            .noneMatch(other -> lower(text).contains(lower(other)));
  }

  /** The longest first, in the language of the article. */
  static List<String> names(Target target, Stream<String> names) {
    return names
        .filter(name -> HAN.matcher(name).find() == target.isChinese())
        .filter(name -> !name.matches(".*[“”\"].*"))
        .distinct()
        .sorted((a, b) -> b.length() - a.length())
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static int lastOf(String text, String marks) {
    return marks.chars().map(text::lastIndexOf).max().orElse(-1);
  }

  /** Another name of the place, where the sentence names it once. */
  static Stream<Slip> place(Target target) {
    return target.reference().observations().stream()
        .map(Observation::place)
        .distinct()
        .flatMap(own -> renamed(target, own));
  }

  private static Stream<Slip> renamed(Target target, Place own) {
    List<Naming> words =
        Naming.in(target.sentence(), target.data()).stream()
            .filter(naming -> naming.place().equals(own))
            .toList();
    if (words.size() != 1) {
      return Glyphs.none(target, "its sentence does not name the place once");
    }
    Naming word = words.get(0);
    String found = target.prose().text().substring(word.start(), word.end());
    return names(target, own.names()).stream()
        .filter(name -> !name.equals(found))
        .map(name -> target.edit(word.start(), word.end(), name))
        .map(edit -> Slip.harmless(target, List.of(edit)));
  }
}
