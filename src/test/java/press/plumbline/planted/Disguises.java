package press.plumbline.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.source.Block;

/** An error in a figure that is written otherwise: in words, in bold, in full width, as a part. */
final class Disguises {
  private static final int FULL_WIDTH = 0xFEE0;

  private Disguises() {}

  /** 三千五百一十七亿元 for 3516亿元. */
  static Stream<Slip> inWords(Target target) {
    Optional<Printed> printed = target.isCell() ? Optional.empty() : Printed.of(target);
    return printed.stream()
        .flatMap(
            it ->
                Stream.of(BigDecimal.ONE, BigDecimal.ONE.negate())
                    .map(step -> it.number().add(step.multiply(it.number().ulp())))
                    .filter(number -> number.signum() > 0)
                    .flatMap(number -> Spellings.words(target, it, number).stream()))
        .map(wrong -> Slip.of(target, wrong, target.wrongValue()));
  }

  /** The last digit is one off and in bold, or in full width. */
  static Stream<Slip> marked(Target target) {
    Optional<Printed> printed = Printed.of(target);
    if (printed.isEmpty() || target.isRank()) {
      return Glyphs.none(target, "no digits in it, or a rank");
    }
    String digits = printed.get().digits();
    int at = target.figure().start() + printed.get().before().length() + digits.length() - 1;
    char digit = digits.charAt(digits.length() - 1);
    char wrong = digit == '9' ? '8' : (char) (digit + 1);
    Stream<Edit> wide = Stream.of(target.edit(at, at + 1, "" + (char) (wrong + FULL_WIDTH)));
    boolean plain = target.isHeadMatter() || target.prose().block() == Block.ALT;
    Stream<Edit> bold =
        plain ? Stream.empty() : Stream.of(target.edit(at, at + 1, "**" + wrong + "**"));
    return Stream.concat(wide, bold)
        .map(edit -> Slip.of(target, List.of(edit), target.wrongValue()));
  }
}
