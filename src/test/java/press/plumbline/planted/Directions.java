package press.plumbline.planted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/** Up for down: in the word before a figure, in the one behind it, in the sign. */
final class Directions {
  private static final Map<String, String> BEFORE =
      Map.ofEntries(
          Map.entry("增长", "下降"),
          Map.entry("增加", "减少"),
          Map.entry("上升", "下降"),
          Map.entry("提高", "降低"),
          Map.entry("下降", "增长"),
          Map.entry("减少", "增加"),
          Map.entry("回落", "加快"),
          Map.entry("加快", "回落"),
          Map.entry("高出", "低了"),
          Map.entry("高", "低"),
          Map.entry("低", "高"),
          Map.entry("多出", "少了"),
          Map.entry("多了", "少了"),
          Map.entry("多", "少"),
          Map.entry("少", "多"),
          Map.entry("快", "慢"),
          Map.entry("慢", "快"),
          Map.entry("涨了", "跌了"),
          Map.entry("up", "down"),
          Map.entry("down", "up"),
          Map.entry("rose", "fell"),
          Map.entry("fell", "rose"),
          Map.entry("grew", "shrank"),
          Map.entry("grew by", "shrank by"),
          Map.entry("rose by", "fell by"),
          Map.entry("fell by", "rose by"),
          Map.entry("shrank", "grew"),
          Map.entry("growing", "shrinking"),
          Map.entry("increased", "decreased"),
          Map.entry("declined", "grew"),
          Map.entry("slowed by", "quickened by"),
          Map.entry("added", "lost"),
          Map.entry("a rise of", "a fall of"),
          Map.entry("a fall of", "a rise of"),
          Map.entry("a lead of", "a lag of"));
  private static final Pattern WORD_BEFORE =
      Pattern.compile(
          "(?<!\\p{IsLatin})("
              + String.join(
                  "|", BEFORE.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
              + ")(?:了|约|近|超|逾|达|到)?(?: more than| nearly| about| over)?\\s?$");
  private static final Map<String, String> BEHIND =
      Map.of(
          "higher", "lower", "lower", "higher", "more", "fewer", "fewer", "more", "less", "more");
  private static final Pattern WORD_BEHIND =
      Pattern.compile("^ (higher|lower|more|fewer|less)(?= than|\\b)");
  private static final Pattern EXCEEDED = Pattern.compile("\\b(exceeded|exceeds)\\b(?=[^,.;]*$)");
  private static final Set<String> DIRECTION = Set.of("direction");

  private Directions() {}

  static Stream<Slip> word(Target target) {
    if (target.fact().filter(fact -> fact.amount().signum() != 0).isEmpty()) {
      return Glyphs.none(target, "nothing, which neither rises nor falls");
    }
    Matcher before = WORD_BEFORE.matcher(target.before());
    if (before.find() && isOfChange(target)) {
      return turned(target, before.start(1), before.end(1), BEFORE.get(before.group(1)));
    }
    Matcher exceeded = EXCEEDED.matcher(target.before());
    if (exceeded.find() && target.reference().isDerived()) {
      return turned(target, exceeded.start(), exceeded.end(), "fell short of");
    }
    Matcher behind = WORD_BEHIND.matcher(target.after());
    int end = target.figure().end();
    return behind.find() && target.reference().isDerived()
        ? turned(target, end + behind.start(1), end + behind.end(1), BEHIND.get(behind.group(1)))
        : Glyphs.none(target, "no word of direction beside it");
  }

  /** "Set up 13" is no rise: the figure is a change, or compares two. */
  private static boolean isOfChange(Target target) {
    return target.figure().kind() == Kind.CHANGE || target.reference().isDerived();
  }

  private static Stream<Slip> turned(Target target, int from, int to, String other) {
    Edit edit = target.edit(from, to, other);
    return Stream.of(Slip.of(target, List.of(edit), DIRECTION));
  }

  /** The sign of a cell put in or left out. */
  static Stream<Slip> sign(Target target) {
    boolean growth =
        target
            .single()
            .filter(own -> own.indicator().growthOf().isPresent() || isBelow(target))
            .isPresent();
    if (!target.isCell() || !growth || !target.figure().unit().equals(Unit.PERCENT)) {
      return Stream.empty();
    }
    String text = target.text();
    return Stream.of(text.matches("[-−].*") ? text.substring(1) : "-" + text)
        .map(wrong -> Slip.of(target, wrong, DIRECTION));
  }

  private static boolean isBelow(Target target) {
    return target.text().matches("[-−].*");
  }
}
