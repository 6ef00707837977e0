package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Value;

/**
 * A figure whose words name more than one value: a range over them (2.1%至3.4%), the same of each
 * (both 4.2 percent), or one that nobody can tell.
 */
record Several(Rulings rulings) {
  private static final Pattern EACH = Pattern.compile("(?i)均|都|皆|\\b(both|each|all|every)\\b");

  Finding judged(Figure figure, List<Meant> found, Words words, Subject subject) {
    List<Known> known = found.stream().map(Meant::known).toList();
    boolean all = covers(found, words.place(figure).map(Held::value).orElse(List.of()));
    if (Agreement.spans(figure, known) && all || known.stream().distinct().count() == 1) {
      return rulings.verified(figure, found.get(0), By.READ, Optional.empty(), List.of());
    }
    boolean written = figure.value() instanceof Value.Range range && range.written();
    if (written || Ranges.isEndOfFalling(words.scene(), figure)) {
      return shifted(figure, found, words, subject);
    }
    Scene scene = words.scene();
    if (!EACH.matcher(scene.text(scene.clauseOf(figure))).find()) {
      return rulings.ambiguous(figure, found);
    }
    return found.stream()
        .map(
            meant ->
                rulings.compared(figure, meant, By.READ, words, Optional.empty(), subject.fits()))
        .filter(finding -> !finding.verdict().passes())
        .findFirst()
        .orElseGet(
            () -> rulings.verified(figure, found.get(0), By.READ, Optional.empty(), List.of()));
  }

  /** Whether every place that is named has a value among those found. */
  private static boolean covers(List<Meant> found, List<String> places) {
    return found.stream()
            .flatMap(meant -> meant.observation().stream())
            .map(observation -> observation.place().id())
            .distinct()
            .count()
        >= places.size();
  }

  /** A range over several values whose ends are not theirs, or that leaves a place without one. */
  private Finding shifted(Figure figure, List<Meant> found, Words words, Subject subject) {
    return covers(found, words.place(figure).map(Held::value).orElse(List.of()))
        ? rulings.contradicted(
            figure,
            figure.approximation() == Approximation.EXACT
                ? new Ranges(figure, rulings.data()).cause(found)
                : Cause.APPROXIMATION,
            found.get(0),
            words)
        : rulings.missing(figure, words, subject);
  }
}
