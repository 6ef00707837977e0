package press.plumbline.planted;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One error, or one harmless rewrite, and what is to be said of it.
 *
 * @param edits what it changes in the article
 * @param from where the finding is to stand, in the text as it is then
 * @param classes the classes that name it rightly; none of a rewrite
 * @param truth what would be true of the figure now
 * @param rule why it is not planted, if it is not
 */
record Slip(
    List<Edit> edits,
    int from,
    int to,
    Set<String> classes,
    Optional<Fact> truth,
    Optional<String> rule) {
  Slip {
    edits = List.copyOf(edits);
    classes = Set.copyOf(classes);
  }

  /** The figure itself is written differently; only what differs is changed. */
  static Slip of(Target target, String text, Set<String> classes) {
    String old = target.text();
    int head = 0;
    while (head < old.length() && head < text.length() && old.charAt(head) == text.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.length(), text.length()) - head
        && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
      tail++;
    }
    int start = target.figure().start();
    Edit edit =
        target.edit(
            start + head, start + old.length() - tail, text.substring(head, text.length() - tail));
    return of(target, List.of(edit), classes);
  }

  static Slip of(Target target, String text, String cause) {
    return of(target, text, Set.of(cause));
  }

  /** The figure, the words around it, or both. */
  static Slip of(Target target, List<Edit> edits, Set<String> classes) {
    int from =
        target.start()
            + edits.stream()
                .filter(edit -> edit.start() < target.start())
                .mapToInt(Edit::growth)
                .sum();
    int inside =
        edits.stream()
            .filter(edit -> target.start() <= edit.start() && edit.end() <= target.end())
            .mapToInt(Edit::growth)
            .sum();
    int to = from + target.end() - target.start() + inside;
    return new Slip(edits, from, to, classes, target.fact(), Optional.empty());
  }

  /** The same said in other words: it stays as it was judged. */
  static Slip harmless(Target target, String text) {
    return of(target, text, Set.of());
  }

  static Slip harmless(Target target, List<Edit> edits) {
    return of(target, edits, Set.of());
  }

  /** Something is put in; the finding is to stand at the figure in it. */
  static Slip inserted(int at, String before, String figure, String after, Set<String> classes) {
    return new Slip(
        List.of(new Edit(at, at, before + figure + after)),
        at + before.length(),
        at + before.length() + figure.length(),
        classes,
        Optional.empty(),
        Optional.empty());
  }

  /** What the operator cannot make of a figure, and why. */
  static Slip leftOut(Target target, String rule) {
    return new Slip(
        List.of(), target.start(), target.end(), Set.of(), Optional.empty(), Optional.of(rule));
  }

  /** The words around the figure now lead to another observation, or to none. */
  Slip about(Optional<Fact> fact) {
    return new Slip(edits, from, to, classes, fact, rule);
  }

  /** Where the last change ends, in the text as it is then. */
  int last() {
    int growth = edits.stream().mapToInt(Edit::growth).sum();
    return edits.stream().mapToInt(Edit::end).max().orElse(to) + Math.max(growth, 0);
  }
}
