package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;
import press.plumbline.verify.Held.Origin;

/**
 * The time that a figure has for itself, whatever is in force around it: 2021年的312家, 612 in 2022,
 * the first of "from 2020 to 2023 it rose from A to B".
 */
final class OwnPeriods {
  private static final Pattern PART = Pattern.compile("(占|占到|相当于|是|为|达到?|等于)$");
  private static final Pattern WHEN = Pattern.compile("(?i)^\\s*(and )?(when\\b|当时|那时|彼时)");
  private static final Pattern RELATIVE = Pattern.compile("(?i)^(the|last|this) ");
  private static final Pattern OVER = Pattern.compile("(?i)\\bover\\s+$");
  private static final Pattern SPAN = Pattern.compile("\\d{4}/\\d{4}");

  private final Scene scene;
  private final List<NamedPeriods> groups;

  OwnPeriods(Scene scene, List<NamedPeriods> groups) {
    this.scene = scene;
    this.groups = groups;
  }

  Optional<Held<List<Period>>> of(Figure figure, Clause clause) {
    return attached(figure)
        .map(group -> group.held(scene, Origin.ATTACHED))
        .or(() -> atThatTime(clause));
  }

  private Optional<NamedPeriods> attached(Figure figure) {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS || isOwn(group, figure))
        .filter(
            group ->
                Beside.isTime(scene, group.start(), group.end(), figure)
                    || isSaidOfTheYear(group)
                        && Beside.isGap(scene, figure.outerEnd(), group.start(), Beside.SPACE))
        .findFirst();
  }

  /** 498 swans the year before last: words for a year need no preposition. */
  private boolean isSaidOfTheYear(NamedPeriods group) {
    return RELATIVE.matcher(scene.text().substring(group.start(), group.end())).find();
  }

  /** 比2021年的312家, up from 312 in 2021: the figure of the other side; but not 是2018年的3.7倍. */
  private boolean isOwn(NamedPeriods group, Figure figure) {
    boolean multiple = figure.unit().equals(Unit.MULTIPLE) || figure.unit().equals(Unit.RATIO);
    return group.role() == Role.COMPARED
        && !multiple
        && !OVER.matcher(scene.before(group.start())).find()
        && (figure.outerEnd() <= group.start()
            || scene.text().startsWith("的", group.end())
                && !PART.matcher(scene.before(group.start())).find());
  }

  /** More than in 2022, when the peak was 3,580 MW: the year named last, whatever for. */
  private Optional<Held<List<Period>>> atThatTime(Clause clause) {
    return WHEN.matcher(scene.text(clause)).find()
        ? groups.stream()
            .filter(group -> group.end() <= clause.start() && group.role() != Role.NAMED)
            .filter(group -> scene.sentenceAt(group.start()) == clause.sentence())
            .reduce((a, b) -> b)
            .map(group -> group.held(scene, Origin.SENTENCE))
        : Optional.empty();
  }

  /** From 2020 to 2023 it rose from A to B: A is of the first year, B of the last. */
  Held<List<Period>> endOfSpan(Figure figure, Held<List<Period>> held) {
    if (held.value().size() != 1 || !SPAN.matcher(held.value().get(0).iso()).matches()) {
      return held;
    }
    Period span = held.value().get(0);
    List<Figure> run = Runs.of(scene, figure);
    int years = span.last().getYear() - span.first().getYear() + 1;
    if (run.size() == years && years > 1) {
      int turn = run.indexOf(figure);
      return held.with(List.of(Period.year(span.first().getYear() + turn)));
    }
    String left = scene.before(figure.outerStart());
    if (Joiners.FROM.matcher(left).find()) {
      return held.with(List.of(Period.year(span.first().getYear())));
    }
    return Joiners.TO.matcher(left).find()
        ? held.with(List.of(Period.year(span.last().getYear())))
        : held;
  }
}
