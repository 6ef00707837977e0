package press.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.verify.Held.Origin;

/** The periods that a block names, and which of them is in force at a figure. */
final class Periods {
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\s*(末|底|年末|年底)?(的|时)?(为|是|有|达|达到|则为|约为|仅为|仅有|只有|高达|增至|升至|降至|还是|仅|约|就?已?有)?\\s*");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*([（(]|(in|of|for|during|as of|by|over|at)\\s+(the )?((end|whole|course|close) of )?(the year )?)");
  private static final Pattern FROM = Pattern.compile("(?i)([从由自]|\\bfrom)\\s*$");
  private static final Pattern TO = Pattern.compile("(?i)([至到]|\\bto)\\s*$");
  private static final Pattern PART = Pattern.compile("(占|占到|相当于|是|为|达到?|等于)$");
  private static final Pattern AND =
      Pattern.compile(
          "(?i)\\s*((in|of) \\d{4}|a year (earlier|before|ago))?\\s*(,|and|,? and)\\s*");
  private static final Pattern BRACKET = Pattern.compile("^\\s*[（(]");
  private static final Pattern WHEN = Pattern.compile("(?i)^\\s*(and )?(when\\b|当时|那时|彼时)");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?<![比较])上一?年(同期)?(为|是)?$|上一?年(同期)?的$");
  private static final Pattern OF_YEAR_BEFORE =
      Pattern.compile("(是|为|达到?|等于|相当于|约为|接近|超过|不足|不到|占)(上一?年|前一年)(同期)?的$");
  private static final Pattern THE_YEAR_BEFORE =
      Pattern.compile(
          "(?i)上一?年(?![底末])|前一年|\\bthe (?:year (?:before|earlier)(?! last)|(?:previous|preceding) year)\\b");
  private static final Pattern A_YEAR_EARLIER =
      Pattern.compile("(?i)^\\s*(?:a|one|the) year (?:earlier|before|ago)\\b");
  private static final Pattern SPACE = Pattern.compile("\\s*");
  private static final Pattern RELATIVE = Pattern.compile("(?i)^(the|last|this) ");
  private static final Pattern UP_TO =
      Pattern.compile("(?i)(截至|截止|截止到|至|到|as of|by|until|at|ended|ending)\\s*(the )?$");
  private static final Pattern UP_TO_ITS_END = Pattern.compile("末|止|为止");
  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
  private static final Pattern TO_BEGIN = Pattern.compile("(?i)^\\s*(and )?to\\b");
  private static final Pattern THE = Pattern.compile("(?i),?\\s*(and )?(the |its )");
  private static final Pattern OVER = Pattern.compile("(?i)\\bover\\s+$");
  private static final Pattern SAME =
      Pattern.compile("(?i)同一年|同年|同期|当年|这一年|那一年|该年|\\b(?:the )?same year\\b|\\bthat year\\b");
  private static final Pattern LIST = Pattern.compile("\\s*(、|和|与|及|,|,?\\s*and)\\s*");

  /**
   * A time, or the members of a list of times, as one word of the text.
   *
   * @param passing whether it holds in its own sentence only: the year before, a year to come
   */
  record Group(int start, int end, List<Period> periods, Role role, boolean passing) {}

  private final Scene scene;
  private final Optional<Held<Period>> before;
  private final Optional<Period> earlier;
  private final LocalDate today;
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param before what is in force before the first word
   * @param earlier what was in force last, which 同年 goes back to
   * @param today the day of publication
   */
  Periods(Scene scene, Optional<Held<Period>> before, Optional<Period> earlier, LocalDate today) {
    this.scene = scene;
    this.before = before;
    this.earlier = earlier;
    this.today = today;
    gather();
  }

  private void gather() {
    for (When when : scene.whens()) {
      Role role = role(when);
      Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null
          && role == Role.SETS
          && last.role() == Role.SETS
          && last.end() <= when.start()
          && LIST.matcher(scene.text().substring(last.end(), when.start())).matches()) {
        List<Period> all = new ArrayList<>(last.periods());
        all.add(when.period());
        groups.set(
            groups.size() - 1,
            new Group(last.start(), when.end(), List.copyOf(all), Role.SETS, last.passing()));
      } else {
        boolean coming = when.period().first().isAfter(today);
        groups.add(new Group(when.start(), when.end(), List.of(when.period()), role, coming));
      }
    }
    Matcher same = SAME.matcher(scene.text());
    while (scene.mayHold("年", "year") && same.find()) {
      int at = same.start();
      int end = same.end();
      spokenOf(at).ifPresent(period -> add(at, end, period, false));
    }
    Matcher year = THE_YEAR_BEFORE.matcher(scene.text());
    while (scene.mayHold("年", "year") && year.find()) {
      int at = year.start();
      int end = year.end();
      if (!isSaidOfAFigure(at, end)) {
        lastSet(at)
            .map(group -> group.periods().get(group.periods().size() - 1))
            .or(() -> before.map(Held::value))
            .filter(period -> period.iso().length() == 4)
            .ifPresent(period -> add(at, end, Period.year(period.first().getYear() - 1), true));
      }
    }
    groups.sort(Comparator.comparing(Group::start));
  }

  /** 15.1 weeks a year earlier, 上年的12691亿元: it is the time of that figure alone. */
  private boolean isSaidOfAFigure(int start, int end) {
    return scene
            .lastBefore(start)
            .filter(figure -> between(figure.outerEnd(), start, SPACE))
            .isPresent()
        || scene
            .firstFrom(end)
            .filter(figure -> between(end, figure.outerStart(), BEFORE))
            .isPresent();
  }

  private Optional<Period> spokenOf(int offset) {
    return lastSet(offset)
        .map(group -> group.periods().get(group.periods().size() - 1))
        .or(() -> earlier)
        .or(() -> before.map(Held::value));
  }

  private void add(int start, int end, Period period, boolean passing) {
    Role role = Role.ofTime(scene.beforeMasked(start), scene.after(start, end), scene.language());
    groups.add(new Group(start, end, List.of(period), role, passing));
  }

  private Optional<Group> lastSet(int offset) {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS && group.end() <= offset)
        .max(Comparator.comparing(Group::start));
  }

  private Role role(When when) {
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
        .filter(figure -> isBeside(when.start(), when.end(), figure))
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

  private boolean isBeside(int start, int end, Figure figure) {
    return between(end, figure.outerStart(), BEFORE)
        || between(figure.outerEnd(), start, AFTER) && !opensBracket(figure.outerEnd(), end);
  }

  /** 18,730 GWh (2022: 16,940 GWh): the year in the bracket is that of what follows it. */
  private boolean opensBracket(int from, int end) {
    String text = scene.text();
    return BRACKET.matcher(text.substring(from, end)).find()
        && !(end < text.length() && "）)".indexOf(text.charAt(end)) >= 0);
  }

  /** The period that the figure is about; several where a list of them is in force. */
  Optional<Held<List<Period>>> at(Figure figure) {
    Clause clause = scene.clauseOf(figure);
    return attached(figure)
        .map(group -> held(group, Origin.ATTACHED))
        .or(() -> atThatTime(clause))
        .or(() -> yearBefore(figure, clause))
        .or(() -> inForce(figure, clause))
        .map(held -> endOfSpan(figure, held));
  }

  /** More than in 2022, when the peak was 3,580 MW: the year named last, whatever for. */
  private Optional<Held<List<Period>>> atThatTime(Clause clause) {
    return WHEN.matcher(scene.text(clause)).find()
        ? groups.stream()
            .filter(group -> group.end() <= clause.start() && group.role() != Role.NAMED)
            .filter(group -> scene.sentenceAt(group.start()) == clause.sentence())
            .reduce((a, b) -> b)
            .map(group -> held(group, Origin.SENTENCE))
        : Optional.empty();
  }

  /** From 2020 to 2023 it rose from A to B: A is of the first year, B of the last. */
  private Held<List<Period>> endOfSpan(Figure figure, Held<List<Period>> held) {
    String left = scene.before(figure.outerStart());
    if (held.value().size() != 1 || !held.value().get(0).iso().matches("\\d{4}/\\d{4}")) {
      return held;
    }
    Period span = held.value().get(0);
    List<Figure> run = Runs.of(scene, figure);
    int years = span.last().getYear() - span.first().getYear() + 1;
    if (run.size() == years && years > 1) {
      int turn = run.indexOf(figure);
      return new Held<>(
          List.of(Period.year(span.first().getYear() + turn)), held.origin(), held.word());
    }
    if (FROM.matcher(left).find()) {
      return new Held<>(List.of(Period.year(span.first().getYear())), held.origin(), held.word());
    }
    return TO.matcher(left).find()
        ? new Held<>(List.of(Period.year(span.last().getYear())), held.origin(), held.word())
        : held;
  }

  /** 388,000 a year earlier, 上年的12691亿元, up from 388,000. */
  private Optional<Held<List<Period>>> yearBefore(Figure figure, Clause clause) {
    String left = scene.before(figure.outerStart());
    boolean said =
        YEAR_BEFORE.matcher(left).find() && !isMultiple(figure, left)
            || !(figure.value() instanceof Value.Range) && FROM.matcher(left).find()
            || A_YEAR_EARLIER.matcher(scene.text().substring(figure.outerEnd())).find();
    return said
        ? inForce(figure, clause)
            .filter(held -> held.value().size() == 1 && held.value().get(0).iso().length() == 4)
            .map(
                held ->
                    new Held<>(
                        List.of(Period.year(held.value().get(0).first().getYear() - 1)),
                        Origin.ATTACHED,
                        held.word()))
        : Optional.empty();
  }

  /** 是上年的2倍: the year before is what it is a multiple of. */
  private static boolean isMultiple(Figure figure, String left) {
    return (figure.unit().equals(Unit.MULTIPLE)
            || figure.unit().equals(Unit.RATIO)
            || figure.unit().equals(Unit.PERCENT))
        && OF_YEAR_BEFORE.matcher(left).find();
  }

  private Optional<Held<List<Period>>> inForce(Figure figure, Clause clause) {
    return inClause(setIn(clause), figure)
        .map(group -> held(group, Origin.CLAUSE))
        .or(() -> earlierInBlock(clause, true).map(group -> held(group, Origin.SENTENCE)))
        .or(() -> closing(clause).map(group -> held(group, Origin.SENTENCE)))
        .or(() -> earlierInBlock(clause, false).map(group -> held(group, Origin.PARAGRAPH)))
        .or(() -> before.map(h -> new Held<>(List.of(h.value()), h.origin(), h.word())))
        .map(
            held ->
                new Held<>(Runs.aligned(scene, figure, held.value()), held.origin(), held.word()));
  }

  /**
   * Was 9.4 metres per second, the capacity factor 41.1 percent in 2023; climbed by 1.5 points, to
   * 6.3 percent in 2023: clauses without a verb of their own go on, and the year behind the last is
   * that of all.
   */
  private Optional<Group> closing(Clause clause) {
    List<Clause> on =
        scene.clauses().stream()
            .filter(c -> c.sentence() == clause.sentence() && c.start() > clause.start())
            .takeWhile(this::goesOn)
            .toList();
    List<Group> set = on.stream().flatMap(c -> setIn(c).stream()).toList();
    return Optional.of(set).filter(all -> all.size() == 1).map(all -> all.get(0));
  }

  private boolean goesOn(Clause clause) {
    if (TO_BEGIN.matcher(scene.text().substring(clause.start(), clause.end())).find()) {
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

  private Optional<Group> attached(Figure figure) {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS || isOwn(group, figure))
        .filter(
            group ->
                isBeside(group.start(), group.end(), figure)
                    || isSaidOfTheYear(group) && between(figure.outerEnd(), group.start(), SPACE))
        .findFirst();
  }

  /** 498 swans the year before last: words for a year need no preposition. */
  private boolean isSaidOfTheYear(Group group) {
    return RELATIVE.matcher(scene.text().substring(group.start(), group.end())).find();
  }

  /** 比2021年的312家, up from 312 in 2021: the figure of the other side; but not 是2018年的3.7倍. */
  private boolean isOwn(Group group, Figure figure) {
    boolean multiple = figure.unit().equals(Unit.MULTIPLE) || figure.unit().equals(Unit.RATIO);
    return group.role() == Role.COMPARED
        && !multiple
        && !OVER.matcher(scene.before(group.start())).find()
        && (figure.outerEnd() <= group.start()
            || scene.text().startsWith("的", group.end())
                && !PART.matcher(scene.before(group.start())).find());
  }

  private boolean between(int from, int to, Pattern gap) {
    return from <= to && gap.matcher(scene.without(from, to)).matches();
  }

  private Optional<Group> inClause(List<Group> here, Figure figure) {
    List<Group> left = here.stream().filter(group -> group.end() <= figure.start()).toList();
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

  private Optional<Group> earlierInBlock(Clause clause, boolean sameSentence) {
    Optional<Group> latest = Optional.empty();
    for (Group group : groups) {
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

  private Held<List<Period>> held(Group group, Origin origin) {
    return new Held<>(
        group.periods(),
        origin,
        Optional.of(scene.passage().prose().span(group.start(), group.end())));
  }

  List<Group> all() {
    return List.copyOf(groups);
  }

  List<Group> setIn(Clause clause) {
    return in(clause, Role.SETS);
  }

  List<Group> in(Clause clause, Role role) {
    List<Group> here = new ArrayList<>();
    for (Group group : groups) {
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
        .map(group -> held(group, Origin.PARAGRAPH))
        .map(h -> new Held<>(h.value().get(h.value().size() - 1), h.origin(), h.word()))
        .or(() -> before);
  }
}
