package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.report.Message;
import press.plumbline.source.Mark;
import press.plumbline.verify.Verdict.Contradicted;
import press.plumbline.verify.Verdict.Exempt;
import press.plumbline.verify.Verdict.Unsourced;

/** Judges one statistic: what it is about, by mark or by words, and whether it is right. */
final class Judge {
  private final Observations data;
  private final Bindings bindings;
  private final Reader reader;
  private final Counts counts;
  private final Durations durations;
  private final Workings workings;
  private final Rulings rulings;
  private final Several several;

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
    this.rulings = new Rulings(data);
    this.several = new Several(rulings);
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
          .orElseGet(() -> unsourced(figure, mark.reference(), found.near()));
    }
    if (found.candidates().size() > 1) {
      return rulings.ambiguous(figure, found.candidates());
    }
    Meant meant = found.candidates().get(0);
    if (mark.reason().isEmpty()) {
      Optional<Finding> conflict = new Conflict(words, figure, meant, data).finding();
      if (conflict.isPresent() && !isWrongItself(figure, meant, words)) {
        return conflict.get();
      }
    }
    By by = meant.isDerived() ? By.DERIVED : By.BOUND;
    return rulings.compared(figure, meant, by, words, mark.reason(), true);
  }

  /** Whether the figure bears a class that comes before those of the words around it. */
  private boolean isWrongItself(Figure printed, Meant meant, Words words) {
    Figure figure = Direction.told(Rulings.inUnitOf(meant, printed), meant, words);
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
      return rulings.compared(figure, derived.get(0), By.DERIVED, words, Optional.empty(), true);
    }
    if (derived.size() > 1) {
      return rulings.ambiguous(figure, derived);
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
      return rulings.compared(figure, counted.get(), By.DERIVED, words, Optional.empty(), true);
    }
    if (!subject.isKnown()) {
      // 第一站 of a place that is no stop: the place is wrong, not the figure.
      return Counts.isTurn(figure, words.scene()) && words.place(figure).isPresent()
          ? new Finding(
              figure,
              new Unsourced(Optional.of(Cause.PLACE), Absence.nameless(figure, words, data)))
          : rulings.nameless(figure, words);
    }
    List<Meant> found = reader.plain(figure, words, subject);
    if (found.isEmpty()) {
      return rulings.missing(figure, words, subject);
    }
    if (found.size() > 1) {
      return several.judged(figure, found, words, subject);
    }
    Meant meant = found.get(0);
    if (isDifference(figure, words) && !meant.isDerived()) {
      return Agreement.judge(figure, meant.known()).isRight()
          ? rulings.contradicted(figure, Cause.LEVEL_GROWTH, meant, words)
          : rulings.nameless(figure, words);
    }
    return rulings.compared(
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
        .map(meant -> rulings.compared(figure, meant, By.DERIVED, words, Optional.empty(), true))
        .or(() -> inOtherTime(figure, words, subject))
        .orElseGet(() -> rulings.nameless(figure, words));
  }

  /** 214 minutes of what is 214 hours. */
  private Optional<Finding> inOtherTime(Figure figure, Words words, Subject subject) {
    List<Meant> found = subject.isKnown() ? reader.plain(figure, words, subject) : List.of();
    return found.stream()
        .limit(found.size() == 1 ? 1 : 0)
        .filter(it -> Agreement.judge(figure.in(it.known().unit()), it.known()).isRight())
        .map(it -> rulings.contradicted(figure, Cause.UNIT, it, words))
        .findFirst();
  }

  private static Finding unsourced(Figure figure, String reference, List<Observation> near) {
    return new Finding(
        figure, new Unsourced(Optional.empty(), Remarks.unsourced(figure, reference, near)));
  }
}
