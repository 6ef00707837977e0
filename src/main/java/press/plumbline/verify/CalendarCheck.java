package press.plumbline.verify;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.data.Event;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Value;
import press.plumbline.report.Diagnostic;

/**
 * Whether a date is in order: possible, with its right weekday, not after publication unless the
 * sentence speaks of the future, and that of the event beside it (FIGURES.md, section 3.6).
 */
final class CalendarCheck {
  private static final Pattern DAY = Pattern.compile("(\\d{4}|-)-\\d\\d?-\\d\\d?(/.*)?");
  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
  private static final Pattern WEEKDAY_AFTER =
      Pattern.compile(
          "^\\s*[（(,，]?\\s*(?:(?:星期|周|礼拜)([一二三四五六日天])|(?:a )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)");
  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s*$");
  private static final String HAN_DAYS = "一二三四五六日";
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i)将|计划|预计|力争|目标|拟|规划|未来|明年|后年|届时|争取|有望|前要|之前|展望"
              + "|\\b(will|plans?|planned|aims?|targets?|targeted|expected|expects|next|would|shall|due|scheduled|forecast|goal|by)\\b");

  private final Observations data;
  private final LocalDate published;

  CalendarCheck(Observations data, Start start) {
    this.data = data;
    this.published = start.date();
  }

  Optional<Verdict> fault(Figure figure, Words words) {
    if (!(figure.value() instanceof Value.Moment moment)) {
      return Optional.empty();
    }
    Optional<Period> period =
        words.scene().whens().stream()
            .filter(when -> when.figure().equals(figure))
            .map(When::period)
            .findFirst();
    if (period.isEmpty()) {
      return isDay(moment.iso())
          ? contradicted(figure, "", Remarks.calendar(figure, "calendar-impossible"))
          : Optional.empty();
    }
    return weekday(figure, words.scene(), period.get())
        .or(() -> future(figure, words.scene(), period.get()))
        .or(() -> event(figure, words.scene(), period.get()));
  }

  private static boolean isDay(String iso) {
    return DAY.matcher(iso).matches();
  }

  private Optional<Verdict> weekday(Figure figure, Scene scene, Period period) {
    if (!period.isDay()) {
      return Optional.empty();
    }
    DayOfWeek day = period.first().getDayOfWeek();
    boolean wrong = named(scene, figure).filter(said -> said != day).isPresent();
    return wrong
        ? contradicted(
            figure,
            period.iso(),
            Remarks.calendar(
                figure,
                "calendar-weekday",
                day.getDisplayName(TextStyle.FULL, scene.language().locale())))
        : Optional.empty();
  }

  private static Optional<DayOfWeek> named(Scene scene, Figure figure) {
    Matcher after = WEEKDAY_AFTER.matcher(scene.text().substring(figure.end()));
    if (after.find()) {
      return after.group(1) != null
          ? Optional.of(DayOfWeek.of(Math.min(7, han(after.group(1)))))
          : english(after.group(2));
    }
    Matcher before = WEEKDAY_BEFORE.matcher(scene.text().substring(0, figure.start()));
    return before.find() ? english(before.group(1)) : Optional.empty();
  }

  private static int han(String day) {
    return day.equals("天") ? 7 : HAN_DAYS.indexOf(day) + 1;
  }

  private static Optional<DayOfWeek> english(String stem) {
    return List.of(DayOfWeek.values()).stream()
        .filter(day -> day.name().equals((stem + "day").toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  private Optional<Verdict> future(Figure figure, Scene scene, Period period) {
    if (!period.first().isAfter(published) || FUTURE.matcher(sentence(scene, figure)).find()) {
      return Optional.empty();
    }
    return contradicted(figure, "", Remarks.calendar(figure, "calendar-future"));
  }

  private static String sentence(Scene scene, Figure figure) {
    int number = scene.clauseOf(figure).sentence();
    StringBuilder text = new StringBuilder();
    scene.clauses().stream()
        .filter(clause -> clause.sentence() == number)
        .forEach(clause -> text.append(scene.text(), clause.start(), clause.end()).append(' '));
    return text.toString();
  }

  private Optional<Verdict> event(Figure figure, Scene scene, Period period) {
    List<Event> beside = eventsBeside(figure, scene);
    boolean inOrder =
        beside.isEmpty() || beside.stream().anyMatch(event -> isInOrder(event.date(), period));
    if (inOrder) {
      return Optional.empty();
    }
    Event event = beside.get(0);
    String expected = event.date().iso();
    return contradicted(
        figure,
        expected,
        Remarks.calendar(figure, "calendar-event", event.name().in(scene.language()), expected));
  }

  /** A day lies in the span of the event, a span of days is its span, a month or year meets it. */
  private static boolean isInOrder(Period event, Period said) {
    boolean days = DAYS.matcher(said.iso()).matches();
    if (days && !said.isDay()) {
      return said.first().equals(event.first()) && said.last().equals(event.last());
    }
    return !said.last().isBefore(event.first()) && !said.first().isAfter(event.last());
  }

  /** The events named in the clause, or in the next one where the date stands alone in front. */
  private List<Event> eventsBeside(Figure figure, Scene scene) {
    int index = scene.clauseAt(figure.start());
    Clause clause = scene.clause(index);
    List<Event> own = eventsIn(scene, clause);
    boolean alone =
        !Wording.namesSomethingElse(scene, clause.start(), figure.start())
            && !Wording.namesSomethingElse(scene, figure.end(), clause.end());
    if (!own.isEmpty() || !alone) {
      return own;
    }
    List<Event> next = eventsIn(scene, clause, index + 1);
    return next.isEmpty() ? eventsIn(scene, clause, index - 1) : next;
  }

  /** Those of a neighbouring clause of the same sentence. */
  private List<Event> eventsIn(Scene scene, Clause clause, int index) {
    boolean there = index >= 0 && index < scene.clauses().size();
    return there && scene.clause(index).sentence() == clause.sentence()
        ? eventsIn(scene, scene.clause(index))
        : List.of();
  }

  private List<Event> eventsIn(Scene scene, Clause clause) {
    return scene.named().stream()
        .filter(n -> n.isEvent() && clause.holds(n.start()))
        .flatMap(n -> n.ids().stream())
        .flatMap(id -> data.events().stream().filter(event -> event.id().equals(id)))
        .toList();
  }

  private static Optional<Verdict> contradicted(Figure figure, String expected, Diagnostic error) {
    return Optional.of(new Verdict.Contradicted(Cause.CALENDAR, Optional.empty(), expected, error));
  }
}
