package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Unread;
import press.plumbline.figure.Value;
import press.plumbline.report.Message;
import press.plumbline.source.Mark;
import press.plumbline.verify.Verdict.Unsourced;
import press.plumbline.verify.Verdict.Verified;

/**
 * What is found of marks by themselves: those that cover no figure, [首位](figure:rank(…)), and those
 * that a figure is put in for.
 */
final class MarkFindings {
  private final Bindings bindings;
  private final WordClaims claims;

  MarkFindings(Bindings bindings, WordClaims claims) {
    this.bindings = bindings;
    this.claims = claims;
  }

  /** A mark that covers no figure vouches for nothing. */
  List<Finding> idle(Words words) {
    Passage passage = words.scene().passage();
    return passage.prose().marks().stream()
        .filter(mark -> !mark.isInsertion())
        .filter(
            mark ->
                passage.readings().stream()
                    .noneMatch(r -> mark.start() < r.end() && r.start() < mark.end()))
        .map(mark -> wordy(mark, words).orElseGet(() -> idle(mark, passage)))
        .toList();
  }

  /** [首位](figure:rank(…)) claims without a numeral. */
  private Optional<Finding> wordy(Mark mark, Words words) {
    Figure word = place(words.scene().passage(), mark.start(), mark.end());
    List<Meant> found = bindings.resolve(mark.reference(), word, words).candidates();
    return claims.bound(
        words, mark, found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty());
  }

  private static Finding idle(Mark mark, Passage passage) {
    return new Finding(
        new Unread(passage.prose(), mark.start(), mark.end()),
        new Unsourced(
            Optional.empty(),
            Remarks.broken(mark, Message.of("mark-without-figure", mark.reference()), List.of())));
  }

  /** One for each figure that is put in. */
  List<Finding> insertions(Words words) {
    return words.scene().passage().prose().marks().stream()
        .filter(Mark::isInsertion)
        .map(mark -> inserted(mark, words))
        .toList();
  }

  private Finding inserted(Mark mark, Words words) {
    Figure place = place(words.scene().passage(), mark.start(), mark.end());
    Bindings.Resolution found = bindings.resolve(mark.reference(), place, words);
    if (found.candidates().size() != 1) {
      Message why = found.refusal().orElseGet(() -> Remarks.nothing(mark, found.near()));
      return new Finding(
          place, new Unsourced(Optional.empty(), Remarks.broken(mark, why, found.help())));
    }
    Meant meant = found.candidates().get(0);
    return new Finding(
        filled(place, meant.known()),
        new Verified(
            By.INSERTED,
            meant.reference(),
            Inserted.of(meant, place.prose().language()),
            mark.reason()));
  }

  /** A stretch of text as if a figure stood there. */
  static Figure place(Passage passage, int start, int end) {
    return new Figure(
        passage.prose(), start, end, Kind.QUANTITY, Value.NONE, Unit.NONE, Approximation.EXACT);
  }

  private static Figure filled(Figure place, Known known) {
    return new Figure(
        place.prose(),
        place.start(),
        place.end(),
        place.kind(),
        known.value(),
        known.unit(),
        known.approximation());
  }
}
