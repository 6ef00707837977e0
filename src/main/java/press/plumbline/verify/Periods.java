package press.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.verify.Held.Origin;

/**
 * Which of the times that a block names is in force at a figure: its own, else that of its clause,
 * its sentence, its paragraph, or of what leads it in (FIGURES.md, section 3).
 */
final class Periods {
  private static final Pattern TO_BEGIN = Pattern.compile("(?i)^\\s*(and )?to\\b");
  private static final Pattern THE = Pattern.compile("(?i),?\\s*(and )?(the |its )");

  private final Scene scene;
  private final Optional<Held<Period>> before;
  private final List<NamedPeriods> groups;
  private final OwnPeriods own;

  /**
   * @param before what is in force before the first word
   * @param earlier what was in force last, which 同年 goes back to
   * @param today the day of publication
   */
  Periods(Scene scene, Optional<Held<Period>> before, Optional<Period> earlier, LocalDate today) {
    this.scene = scene;
    this.before = before;
    this.groups = new PeriodNames(scene, before.map(Held::value), earlier, today).gathered();
    this.own = new OwnPeriods(scene, groups);
  }

  /** The period that the figure is about; several where a list of them is in force. */
  Optional<Held<List<Period>>> at(Figure figure) {
    Clause clause = scene.clauseOf(figure);
    return own.of(figure, clause)
        .or(() -> yearBefore(figure, clause))
        .or(() -> inForce(figure, clause))
        .map(held -> own.endOfSpan(figure, held));
  }

  /** 388,000 a year earlier, 上年的12691亿元: the year before the one in force. */
  private Optional<Held<List<Period>>> yearBefore(Figure figure, Clause clause) {
    return YearBefore.isOf(scene, figure)
        ? inForce(figure, clause)
            .filter(held -> held.value().size() == 1 && held.value().get(0).iso().length() == 4)
            .map(held -> held.with(List.of(Period.year(held.value().get(0).first().getYear() - 1))))
            .map(held -> held.at(Origin.ATTACHED))
        : Optional.empty();
  }

  private Optional<Held<List<Period>>> inForce(Figure figure, Clause clause) {
    return inClause(setIn(clause), figure)
        .map(group -> group.held(scene, Origin.CLAUSE))
        .or(() -> earlierInBlock(clause, true).map(group -> group.held(scene, Origin.SENTENCE)))
        .or(() -> closing(clause).map(group -> group.held(scene, Origin.SENTENCE)))
        .or(() -> earlierInBlock(clause, false).map(group -> group.held(scene, Origin.PARAGRAPH)))
        .or(() -> before.map(h -> h.with(List.of(h.value()))))
        .map(held -> held.with(Runs.aligned(scene, figure, held.value())));
  }

  /**
   * Was 9.4 metres per second, the capacity factor 41.1 percent in 2023; climbed by 1.5 points, to
   * 6.3 percent in 2023: clauses without a verb of their own go on, and the year behind the last is
   * that of all.
   */
  private Optional<NamedPeriods> closing(Clause clause) {
    List<NamedPeriods> set =
        scene.clauses().stream()
            .filter(c -> c.sentence() == clause.sentence() && c.start() > clause.start())
            .takeWhile(this::goesOn)
            .flatMap(c -> setIn(c).stream())
            .toList();
    return Optional.of(set).filter(all -> all.size() == 1).map(all -> all.get(0));
  }

  private boolean goesOn(Clause clause) {
    if (TO_BEGIN.matcher(scene.text(clause)).find()) {
      return true;
    }
    return scene.named().stream()
        .filter(name -> name.isIndicator() && clause.holds(name.start()))
        .findFirst()
        .filter(name -> THE.matcher(scene.between(clause.start(), name.start())).matches())
        .flatMap(
            name ->
                scene
                    .firstFrom(name.end())
                    .map(figure -> scene.between(name.end(), figure.outerStart()).isBlank()))
        .orElse(false);
  }

  private Optional<NamedPeriods> inClause(List<NamedPeriods> here, Figure figure) {
    List<NamedPeriods> left = here.stream().filter(group -> group.end() <= figure.start()).toList();
    if (!left.isEmpty()) {
      return Optional.of(left.get(left.size() - 1));
    }
    int limit =
        here.size() == 1 && !scene.isOtherSide(figure)
            ? Integer.MAX_VALUE
            : here.size() > 1
                ? scene.next(figure).map(Figure::start).orElse(Integer.MAX_VALUE)
                : scene.endOfStatement(figure);
    return here.stream().filter(group -> group.start() < limit).findFirst();
  }

  private Optional<NamedPeriods> earlierInBlock(Clause clause, boolean sameSentence) {
    Optional<NamedPeriods> latest = Optional.empty();
    for (NamedPeriods group : groups) {
      if (group.role() == Role.SETS
          && group.end() <= clause.start()
          && (sameSentence || !group.passing())) {
        Clause other = scene.clause(scene.clauseAt(group.start()));
        if (other.depth() <= clause.depth()
            && (other.sentence() == clause.sentence()) == sameSentence) {
          latest = Optional.of(group);
        }
      }
    }
    return latest;
  }

  List<NamedPeriods> all() {
    return List.copyOf(groups);
  }

  List<NamedPeriods> setIn(Clause clause) {
    return in(clause, Role.SETS);
  }

  List<NamedPeriods> in(Clause clause, Role role) {
    List<NamedPeriods> here = new ArrayList<>();
    for (NamedPeriods group : groups) {
      if (group.role() == role && clause.holds(group.start())) {
        here.add(group);
      }
    }
    return here;
  }

  /** What is in force at the end of the block. */
  Optional<Held<Period>> last() {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS && !group.passing())
        .filter(group -> scene.clause(scene.clauseAt(group.start())).depth() == 0)
        .reduce((a, b) -> b)
        .map(group -> group.held(scene, Origin.PARAGRAPH))
        .map(h -> h.with(h.value().get(h.value().size() - 1)))
        .or(() -> before);
  }
}
