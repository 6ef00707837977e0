package press.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.data.Period;

/**
 * Gathers the times that a block names: the dates and years, which of them make a list, and the
 * words that go back to one of them, 同年 and the year before.
 */
final class PeriodNames {
  private static final Pattern SAME =
      Pattern.compile("(?i)同一年|同年|同期|当年|这一年|那一年|该年|\\b(?:the )?same year\\b|\\bthat year\\b");

  private final Scene scene;
  private final Optional<Period> before;
  private final Optional<Period> earlier;
  private final LocalDate today;
  private final PeriodRoles roles;
  private final List<NamedPeriods> groups = new ArrayList<>();

  /**
   * @param before what is in force before the first word
   * @param earlier what was in force last, which 同年 goes back to
   * @param today the day of publication
   */
  PeriodNames(Scene scene, Optional<Period> before, Optional<Period> earlier, LocalDate today) {
    this.scene = scene;
    this.before = before;
    this.earlier = earlier;
    this.today = today;
    this.roles = new PeriodRoles(scene);
  }

  /** In the order of the text. */
  List<NamedPeriods> gathered() {
    gatherDates();
    if (scene.mayHold("年", "year")) {
      gatherSameYears();
      gatherYearsBefore();
    }
    groups.sort(Comparator.comparing(NamedPeriods::start));
    return groups;
  }

  private void gatherDates() {
    for (When when : scene.whens()) {
      Role role = roles.of(when);
      NamedPeriods last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null
          && role == Role.SETS
          && last.role() == Role.SETS
          && last.end() <= when.start()
          && Joiners.TIMES.matcher(scene.text().substring(last.end(), when.start())).matches()) {
        List<Period> all = new ArrayList<>(last.periods());
        all.add(when.period());
        groups.set(
            groups.size() - 1,
            new NamedPeriods(
                last.start(), when.end(), List.copyOf(all), Role.SETS, last.passing()));
      } else {
        boolean coming = when.period().first().isAfter(today);
        groups.add(
            new NamedPeriods(when.start(), when.end(), List.of(when.period()), role, coming));
      }
    }
  }

  private void gatherSameYears() {
    Matcher same = SAME.matcher(scene.text());
    while (same.find()) {
      int at = same.start();
      int end = same.end();
      spokenOf(at).ifPresent(period -> add(at, end, period, false));
    }
  }

  private void gatherYearsBefore() {
    Matcher year = YearBefore.NAMED.matcher(scene.text());
    while (year.find()) {
      int at = year.start();
      int end = year.end();
      if (!isSaidOfAFigure(at, end)) {
        lastSet(at)
            .map(NamedPeriods::last)
            .or(() -> before)
            .filter(period -> period.iso().length() == 4)
            .ifPresent(period -> add(at, end, Period.year(period.first().getYear() - 1), true));
      }
    }
  }

  /** 15.1 weeks a year earlier, 上年的12691亿元: it is the time of that figure alone. */
  private boolean isSaidOfAFigure(int start, int end) {
    return scene
            .lastBefore(start)
            .filter(figure -> Beside.isGap(scene, figure.outerEnd(), start, Beside.SPACE))
            .isPresent()
        || scene
            .firstFrom(end)
            .filter(figure -> Beside.isGap(scene, end, figure.outerStart(), Beside.TIME_BEFORE))
            .isPresent();
  }

  private Optional<Period> spokenOf(int offset) {
    return lastSet(offset).map(NamedPeriods::last).or(() -> earlier).or(() -> before);
  }

  private void add(int start, int end, Period period, boolean passing) {
    groups.add(new NamedPeriods(start, end, List.of(period), roles.ofWords(start, end), passing));
  }

  private Optional<NamedPeriods> lastSet(int offset) {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS && group.end() <= offset)
        .max(Comparator.comparing(NamedPeriods::start));
  }
}
