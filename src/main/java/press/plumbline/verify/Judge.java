package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.report.Message;
import press.plumbline.source.Mark;
import press.plumbline.verify.Verdict.Ambiguous;
import press.plumbline.verify.Verdict.Contradicted;
import press.plumbline.verify.Verdict.Exempt;
import press.plumbline.verify.Verdict.Unsourced;
import press.plumbline.verify.Verdict.Verified;

/** Judges one statistic: what it is about, by mark or by words, and whether it is right. */
final class Judge {
  private static final Pattern EACH = Pattern.compile("(?i)均|都|皆|\\b(both|each|all|every)\\b");
  private static final Pattern JOINT = Pattern.compile("(?i)并列|\\b(joint|jointly|tied|equal)\\b");

  private final Observations data;
  private final Bindings bindings;
  private final Reader reader;
  private final Counts counts;
  private final Durations durations;
  private final Workings workings;

  Judge(
      Observations data,
      Bindings bindings,
      Reader reader,
      Counts counts,
      Durations durations,
      Workings workings) {
    this.counts = counts;
    this.durations = durations;
    this.workings = workings;
    this.data = data;
    this.bindings = bindings;
    this.reader = reader;
  }

  Finding bound(Figure figure, Mark mark, Words words) {
    if (mark.reference().equals("none")) {
      return waived(figure, mark);
    }
    Bindings.Resolution found = bindings.resolve(mark.reference(), figure, words);
    if (found.broken()) {
      return new Finding(
          figure,
          new Unsourced(
              Optional.empty(), Remarks.broken(mark, found.refusal().orElseThrow(), found.help())));
    }
    if (found.candidates().isEmpty()) {
      return found
          .refusal()
          .map(refusal -> refused(figure, refusal))
          .orElseGet(() -> unsourced(figure, words, mark.reference(), found.near()));
    }
    if (found.candidates().size() > 1) {
      return ambiguous(figure, found.candidates());
    }
    Meant meant = found.candidates().get(0);
    if (mark.reason().isEmpty()) {
      Optional<Finding> conflict = new Conflict(words, figure, meant, data).finding();
      if (conflict.isPresent() && !isWrongItself(figure, meant, words)) {
        return conflict.get();
      }
    }
    By by = meant.isDerived() ? By.DERIVED : By.BOUND;
    return compared(figure, meant, by, words, mark.reason(), true);
  }

  /** Whether the figure bears a class that comes before those of the words around it. */
  private boolean isWrongItself(Figure printed, Meant meant, Words words) {
    Figure figure = Direction.told(inUnitOf(meant, printed), meant, words);
    return !Agreement.judge(figure, meant.known()).isRight()
        && Cause.of(new Case(figure, meant, data)).compareTo(Cause.PERIOD) < 0;
  }

  private static Finding waived(Figure figure, Mark mark) {
    return new Finding(
        figure,
        mark.reason()
            .filter(reason -> !reason.isBlank())
            .<Verdict>map(reason -> new Exempt(By.WAIVED, reason))
            .orElseGet(
                () ->
                    new Unsourced(
                        Optional.empty(),
                        Remarks.broken(
                            mark, Message.of("waiver-without-reason", figure.text()), List.of()))));
  }

  private static Finding refused(Figure figure, Message refusal) {
    return new Finding(
        figure,
        new Contradicted(Cause.DERIVATION, Optional.empty(), "", Remarks.refused(figure, refusal)));
  }

  /** A figure that no mark covers. */
  Finding read(Figure figure, Words words) {
    List<Meant> derived =
        words.share(figure).isPresent() ? List.of() : reader.derived(figure, words);
    if (derived.size() == 1) {
      return compared(figure, derived.get(0), By.DERIVED, words, Optional.empty(), true);
    }
    if (derived.size() > 1) {
      return ambiguous(figure, derived);
    }
    if (reader.areOne(figure, words)) {
      return new Finding(figure, new Unsourced(Optional.of(Cause.PLACE), Remarks.oneSide(figure)));
    }
    if (words.subject(figure).fits() && reader.lackOther(figure, words)) {
      return new Finding(figure, new Unsourced(Optional.empty(), Remarks.otherSide(figure)));
    }
    Subject subject = words.subject(figure);
    Optional<Meant> counted =
        subject.isKnown() && subject.isCounted(figure) && !Counts.isOfPlaces(figure, words.scene())
            ? Optional.empty()
            : counts.of(figure, words);
    if (counted.isPresent()) {
      return compared(figure, counted.get(), By.DERIVED, words, Optional.empty(), true);
    }
    if (!subject.isKnown()) {
      // 第一站 of a place that is no stop: the place is wrong, not the figure.
      return Counts.isTurn(figure, words.scene()) && words.place(figure).isPresent()
          ? new Finding(
              figure,
              new Unsourced(Optional.of(Cause.PLACE), Absence.nameless(figure, words, data)))
          : nameless(figure, words);
    }
    List<Meant> found = reader.plain(figure, words, subject);
    if (found.isEmpty()) {
      return missing(figure, words, subject);
    }
    if (found.size() > 1) {
      return several(figure, found, words, subject);
    }
    Meant meant = found.get(0);
    if (isDifference(figure, words) && !meant.isDerived()) {
      return Agreement.judge(figure, meant.known()).isRight()
          ? contradicted(figure, Cause.LEVEL_GROWTH, meant, words)
          : nameless(figure, words);
    }
    return compared(
        figure,
        meant,
        meant.isDerived() ? By.DERIVED : By.READ,
        words,
        Optional.empty(),
        subject.fits());
  }

  /** 比霍林滩多20米, 41,200 more visitors: where the other side has no value, no level is meant. */
  private static boolean isDifference(Figure figure, Words words) {
    return figure.kind() == Kind.QUANTITY
        && words
            .comparison(figure)
            .filter(it -> it.isDifferenceOf(figure, words.scene()))
            .isPresent();
  }

  /** A stretch of time: that of an indicator, else the days of an event, else it only says when. */
  Finding duration(Figure figure, Words words) {
    Subject subject = words.subject(figure);
    if (subject.isKnown() && subject.fits() || !reader.derived(figure, words).isEmpty()) {
      return read(figure, words);
    }
    if (Durations.saysWhen(words.scene(), figure)) {
      return new Finding(figure, new Exempt(By.DATE, ""));
    }
    return durations
        .event(words.scene(), figure)
        .flatMap(event -> workings.days(event).meant())
        .map(meant -> compared(figure, meant, By.DERIVED, words, Optional.empty(), true))
        .or(() -> inOtherTime(figure, words, subject))
        .orElseGet(() -> nameless(figure, words));
  }

  /** 214 minutes of what is 214 hours. */
  private Optional<Finding> inOtherTime(Figure figure, Words words, Subject subject) {
    List<Meant> found = subject.isKnown() ? reader.plain(figure, words, subject) : List.of();
    return found.stream()
        .limit(found.size() == 1 ? 1 : 0)
        .filter(it -> Agreement.judge(figure.in(it.known().unit()), it.known()).isRight())
        .map(it -> contradicted(figure, Cause.UNIT, it, words))
        .findFirst();
  }

  private Finding nameless(Figure figure, Words words) {
    return new Finding(
        figure, new Unsourced(Optional.empty(), Absence.nameless(figure, words, data)));
  }

  private Finding several(Figure figure, List<Meant> found, Words words, Subject subject) {
    List<Known> known = found.stream().map(Meant::known).toList();
    boolean all = covers(found, words.place(figure).map(Held::value).orElse(List.of()));
    if (Agreement.spans(figure, known) && all || known.stream().distinct().count() == 1) {
      return verified(figure, found.get(0), By.READ, Optional.empty(), List.of());
    }
    boolean written = figure.value() instanceof Value.Range range && range.written();
    if (written || Ranges.isEndOfFalling(words.scene(), figure)) {
      return shifted(figure, found, words, subject);
    }
    Clause clause = words.scene().clause(words.scene().clauseAt(figure.start()));
    String text = words.scene().text().substring(clause.start(), clause.end());
    if (!EACH.matcher(text).find()) {
      return ambiguous(figure, found);
    }
    return found.stream()
        .map(meant -> compared(figure, meant, By.READ, words, Optional.empty(), subject.fits()))
        .filter(finding -> !finding.verdict().passes())
        .findFirst()
        .orElseGet(() -> verified(figure, found.get(0), By.READ, Optional.empty(), List.of()));
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
        ? contradicted(
            figure,
            figure.approximation() == Approximation.EXACT
                ? new Ranges(figure, data).cause(found)
                : Cause.APPROXIMATION,
            found.get(0),
            words)
        : missing(figure, words, subject);
  }

  private Finding compared(
      Figure printed, Meant meant, By by, Words words, Optional<String> insistence, boolean fits) {
    Figure figure = Direction.told(inUnitOf(meant, printed), meant, words);
    Agreement.Result result = Agreement.judge(figure, meant.known());
    boolean counts =
        meant.observation().map(o -> !isMiscounted(figure, o)).orElse(true)
            && !isLevelForChange(figure, meant, fits)
            && !(isTied(meant) && !JOINT.matcher(words.scene().before(figure.end())).find());
    if (result.isRight() && counts) {
      return verified(
          printed,
          meant,
          by,
          insistence,
          result == Agreement.Result.LOOSE
              ? List.of(Remarks.loose(figure, Expected.of(meant, figure)))
              : List.of());
    }
    Cause cause =
        result.isRight()
            ? isTied(meant)
                ? Cause.RANK
                : isLevelForChange(figure, meant, fits) ? Cause.LEVEL_GROWTH : Cause.UNIT
            : Cause.of(new Case(figure, meant, data));
    boolean slip = meant.observation().map(o -> Fit.isAkin(figure, o.indicator())).orElse(true);
    if (!fits && cause == Cause.UNIT && !slip) {
      return nameless(figure, words);
    }
    return contradicted(printed, cause, meant, words);
  }

  /** A bare 1.94 million behind an amount in euros may yet count tickets. */
  private static Figure inUnitOf(Meant meant, Figure figure) {
    boolean other =
        Fit.isUnsaid(figure)
            && Amounts.factor(meant.known().unit(), figure.unit()).isEmpty()
            && meant.known().unit().isCount();
    return other ? figure.in(Unit.NONE) : figure;
  }

  static boolean isTied(Meant meant) {
    return meant.reference().operation().filter(Workings.TIED::equals).isPresent();
  }

  /** 增长3516亿元 where 3516亿元 is the level: a level is never its growth. */
  private static boolean isLevelForChange(Figure figure, Meant meant, boolean fits) {
    return !fits && figure.kind() == Kind.CHANGE && !meant.isDerived();
  }

  /** 14家 of what is counted in 个: another measure word than the indicator's. */
  private static boolean isMiscounted(Figure figure, Observation observation) {
    return figure.unit().isCount()
        && observation.indicator().unit().isCount()
        && figure.kind() != Kind.CHANGE
        && !Fit.isOf(figure, observation.indicator());
  }

  private Finding contradicted(Figure figure, Cause cause, Meant meant, Words words) {
    String expected = Expected.of(meant, figure);
    var slips = new Slips(cause, new Case(figure, meant, data), words, expected).told();
    var remark = Remarks.contradicted(figure, cause, meant, expected, slips);
    if (cause == Cause.PLACE) {
      remark = Remarks.pointing(remark, words.place(figure).flatMap(Held::word));
    } else if (cause == Cause.PERIOD) {
      remark = Remarks.pointing(remark, words.period(figure).flatMap(Held::word));
    }
    return new Finding(
        figure, new Contradicted(cause, Optional.of(meant.reference()), expected, remark));
  }

  private Finding verified(
      Figure figure,
      Meant meant,
      By by,
      Optional<String> insistence,
      List<press.plumbline.report.Diagnostic> warnings) {
    return new Finding(
        figure,
        new Verified(by, meant.reference(), Expected.of(meant, figure), insistence),
        warnings);
  }

  private Finding ambiguous(Figure figure, List<Meant> found) {
    return new Finding(
        figure,
        new Ambiguous(
            found.stream().map(Meant::reference).toList(), Remarks.ambiguous(figure, found)));
  }

  /** The words name something, and the data has no value for it there and then. */
  private Finding missing(Figure figure, Words words, Subject subject) {
    Absence absence = new Absence(figure, words, subject, data);
    return new Finding(figure, new Unsourced(absence.cause(), absence.remark()));
  }

  private Finding unsourced(Figure figure, Words words, String reference, List<Observation> near) {
    return new Finding(
        figure, new Unsourced(Optional.empty(), Remarks.unsourced(figure, reference, near)));
  }
}
