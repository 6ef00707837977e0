package press.plumbline.planted;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One error, and what is to be said of it.
 *
 * @param edits what it changes in the article
 * @param from where the finding is to stand, in the text as it is then
 * @param classes the classes that name it rightly
 * @param truth what would be true of the figure now
 */
record Slip(List<Edit> edits, int from, int to, Set<String> classes, Optional<Fact> truth) {
  Slip {
    edits = List.copyOf(edits);
    classes = Set.copyOf(classes);
  }

  /** The figure itself is written differently. */
  static Slip of(Target target, String text, Set<String> classes) {
    return of(target, List.of(new Edit(target.start(), target.end(), text)), classes);
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
    return new Slip(edits, from, from + target.text().length() + inside, classes, target.fact());
  }

  /** Something is put in; the finding is to stand at the last part of it. */
  static Slip inserted(int at, String words, String figure, String cause) {
    return new Slip(
        List.of(new Edit(at, at, words + figure)),
        at + words.length(),
        at + words.length() + figure.length(),
        Set.of(cause),
        Optional.empty());
  }

  /** The words around the figure now lead to another observation, or to none. */
  Slip about(Optional<Fact> fact) {
    return new Slip(edits, from, to, classes, fact);
  }
}
