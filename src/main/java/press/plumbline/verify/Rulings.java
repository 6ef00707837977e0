package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.report.Diagnostic;
import press.plumbline.verify.Verdict.Ambiguous;
import press.plumbline.verify.Verdict.Contradicted;
import press.plumbline.verify.Verdict.Unsourced;
import press.plumbline.verify.Verdict.Verified;

/**
 * What is ruled on a figure once it is known what it is about: right, contradicted and by what
 * cause, ambiguous between several values, or without any.
 */
record Rulings(Observations data) {
  private static final Pattern JOINT = Pattern.compile("(?i)并列|\\b(joint|jointly|tied|equal)\\b");

  /**
   * Held against one value.
   *
   * @param fits whether what the words name is measured as the figure is
   */
  Finding compared(
      Figure printed, Meant meant, By by, Words words, Optional<String> insistence, boolean fits) {
    Figure figure = Direction.told(inUnitOf(meant, printed), meant, words);
    Agreement.Result result = Agreement.judge(figure, meant.known());
    boolean counts =
        meant.observation().map(o -> !isMiscounted(figure, o)).orElse(true)
            && !isLevelForChange(figure, meant, fits)
            && !(meant.isTied() && !JOINT.matcher(words.scene().before(figure.end())).find());
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
            ? meant.isTied()
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
  static Figure inUnitOf(Meant meant, Figure figure) {
    boolean other =
        Fit.isUnsaid(figure)
            && Amounts.factor(meant.known().unit(), figure.unit()).isEmpty()
            && meant.known().unit().isCount();
    return other ? figure.in(Unit.NONE) : figure;
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

  Finding contradicted(Figure figure, Cause cause, Meant meant, Words words) {
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

  Finding verified(
      Figure figure, Meant meant, By by, Optional<String> insistence, List<Diagnostic> warnings) {
    return new Finding(
        figure,
        new Verified(by, meant.reference(), Expected.of(meant, figure), insistence),
        warnings);
  }

  Finding ambiguous(Figure figure, List<Meant> found) {
    return new Finding(
        figure,
        new Ambiguous(
            found.stream().map(Meant::reference).toList(), Remarks.ambiguous(figure, found)));
  }

  /** The words name nothing that the data has. */
  Finding nameless(Figure figure, Words words) {
    return new Finding(
        figure, new Unsourced(Optional.empty(), Absence.nameless(figure, words, data)));
  }

  /** The words name something, and the data has no value for it there and then. */
  Finding missing(Figure figure, Words words, Subject subject) {
    Absence absence = new Absence(figure, words, subject, data);
    return new Finding(figure, new Unsourced(absence.cause(), absence.remark()));
  }
}
