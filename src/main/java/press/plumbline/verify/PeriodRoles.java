package press.plumbline.verify;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;

/**
 * What a time is named for: to say when the figures are of, to hold them against (比2021年), or as a
 * part of something else (founded in 1994).
 */
final class PeriodRoles {
  private static final Pattern AND =
      Pattern.compile(
          "(?i)\\s*((in|of) \\d{4}|a year (earlier|before|ago))?\\s*(,|and|,? and)\\s*");
  private static final Pattern UP_TO =
      Pattern.compile("(?i)(截至|截止|截止到|至|到|as of|by|until|at|ended|ending)\\s*(the )?$");
  private static final Pattern UP_TO_ITS_END = Pattern.compile("末|止|为止");
  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  private final Scene scene;

  PeriodRoles(Scene scene) {
    this.scene = scene;
  }

  Role of(When when) {
    String left = scene.beforeMasked(when.start());
    String right = scene.after(when.start(), when.end());
    Role role = Role.ofTime(left, right, scene.language());
    if (role != Role.SETS) {
      return role;
    }
    boolean ofDays = DAYS.matcher(when.period().iso()).matches();
    boolean upTo =
        when.period().isDay()
            && (UP_TO.matcher(left).find() || UP_TO_ITS_END.matcher(right).lookingAt());
    if (ofDays && !upTo || isOfAnEvent(when)) {
      return Role.NAMED;
    }
    return isOfAnotherSide(when) ? Role.COMPARED : Role.SETS;
  }

  private boolean isOfAnEvent(When when) {
    Clause clause = scene.clause(scene.clauseAt(when.start()));
    return scene.named().stream().anyMatch(n -> n.isEvent() && clause.holds(n.start()));
  }

  /** Up from A in 2021, 从2021年的A增至B: the year is that of A alone. */
  private boolean isOfAnotherSide(When when) {
    return Stream.of(scene.lastBefore(when.start()), scene.firstFrom(when.end()))
        .flatMap(Optional::stream)
        .filter(figure -> Beside.isTime(scene, when.start(), when.end(), figure))
        .anyMatch(figure -> isOther(figure, Math.min(figure.outerStart(), when.start())));
  }

  /** Up from 612 in 2022 and 540 in 2021: the second as well as the first. */
  private boolean isOther(Figure figure, int start) {
    if (Role.isOtherSide(scene.before(start)) || scene.isOtherSide(figure)) {
      return true;
    }
    return scene
        .previous(figure)
        .filter(
            before ->
                before.outerEnd() <= start
                    && AND.matcher(scene.text().substring(before.outerEnd(), start)).matches())
        .filter(before -> isOther(before, before.outerStart()))
        .isPresent();
  }

  /** Of words for a time that are none of the calendar: 同年, the year before. */
  Role ofWords(int start, int end) {
    return Role.ofTime(scene.beforeMasked(start), scene.after(start, end), scene.language());
  }
}
