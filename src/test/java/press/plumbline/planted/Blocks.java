package press.plumbline.planted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.source.Block;

/** A paragraph as a quotation or as the item of a list, with and without an error in it. */
final class Blocks {
  private static final List<String> OPENINGS = List.of("> ", "- ");

  private Blocks() {}

  static Stream<Slip> quoted(Target target) {
    if (target.prose().block() != Block.PARAGRAPH) {
      return Glyphs.none(target, "no paragraph");
    }
    Edit quoted = opening(target, "> ");
    return Stream.of(
        Slip.harmless(target, List.of(quoted)),
        Slip.leftOut(target, "an item continues the words before its list"));
  }

  /** The last digit one off, in the one or the other. */
  static Stream<Slip> wrong(Target target) {
    Optional<Printed> printed = Printed.of(target);
    if (target.prose().block() != Block.PARAGRAPH || printed.isEmpty() || target.isRank()) {
      return Glyphs.none(target, "no paragraph, a rank, or no digits in it");
    }
    String digits = printed.get().digits();
    int at = target.figure().start() + printed.get().before().length() + digits.length() - 1;
    char digit = digits.charAt(digits.length() - 1);
    Edit wrong = target.edit(at, at + 1, "" + (digit == '9' ? '8' : (char) (digit + 1)));
    return Stream.of(OPENINGS.get(target.start() % OPENINGS.size()))
        .map(opening -> List.of(opening(target, opening), wrong))
        .map(edits -> Slip.of(target, edits, target.wrongValue()));
  }

  private static Edit opening(Target target, String opening) {
    int line = target.source().lastIndexOf('\n', target.start()) + 1;
    return new Edit(line, line, opening);
  }
}
