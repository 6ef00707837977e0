package press.plumbline.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand for one of two names before them: 前者 and the latter of 苏州和宁波. */
final class Pronouns {
  private static final Pattern ONE_OF_TWO =
      Pattern.compile("(?i)(前者|\\bthe former\\b)|(后者|\\bthe latter\\b)");
  private static final Pattern PAIR =
      Pattern.compile(
          "[^。！？.!?]{0,4}(和|与|同|跟|及|以及|、)[^。！？.!?]{0,4}|(?i)(['’]s)?,? (and|or) (the |its )?");

  private Pronouns() {}

  /** The names of the text together with the words that stand for them. */
  static List<Named> with(List<Named> named, String text) {
    boolean may = text.contains("者") || text.contains("former") || text.contains("latter");
    Matcher word = ONE_OF_TWO.matcher(text);
    if (!may || !word.find()) {
      return named;
    }
    List<Named> all = new ArrayList<>(named);
    do {
      boolean first = word.group(1) != null;
      int start = word.start();
      int end = word.end();
      pairBefore(named, text, start)
          .map(pair -> pair.get(first ? 0 : 1))
          .ifPresent(one -> all.add(new Named(start, end, one.kind(), one.ids())));
    } while (word.find());
    all.sort(Comparator.comparingInt(Named::start));
    return List.copyOf(all);
  }

  /** The last two names that are joined, else two places or two indicators before the word. */
  private static Optional<List<Named>> pairBefore(List<Named> named, String text, int offset) {
    List<Named> before = named.stream().filter(n -> n.end() <= offset && !n.isEvent()).toList();
    for (int i = before.size() - 1; i > 0; i--) {
      Named a = before.get(i - 1);
      Named b = before.get(i);
      if (a.isPlace() == b.isPlace()
          && a.end() <= b.start()
          && PAIR.matcher(text.substring(a.end(), b.start())).matches()) {
        return Optional.of(List.of(a, b));
      }
    }
    long places = before.stream().filter(Named::isPlace).map(Named::ids).distinct().count();
    return places > 1 ? two(before, true) : two(before, false);
  }

  /** The last two of one sort. */
  private static Optional<List<Named>> two(List<Named> named, boolean places) {
    List<Named> found = new ArrayList<>();
    for (Named one : named) {
      if (one.isPlace() == places) {
        found.removeIf(earlier -> earlier.ids().equals(one.ids()));
        found.add(one);
      }
    }
    return found.size() < 2
        ? Optional.empty()
        : Optional.of(found.subList(found.size() - 2, found.size()));
  }
}
