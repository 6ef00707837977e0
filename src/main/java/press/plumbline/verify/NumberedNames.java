package press.plumbline.verify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Block;

/**
 * What was read as a name with a number in it and is an amount: 030 in a cell, Kelvik 495 behind
 * "Port Aldry shipped 846 blades".
 */
final class NumberedNames {
  private static final Pattern PLACE_NUMBER = Pattern.compile("(?s)(.*\\p{L})\\s+(\\d[\\d,]*)");
  private static final Pattern ZERO_FIRST = Pattern.compile("0\\d+");

  private NumberedNames() {}

  /** The amount that such a name is. */
  static Optional<Figure> amount(Figure figure, Words words) {
    if (figure.kind() != Kind.NAME) {
      return Optional.empty();
    }
    return isSpoiled(figure, words)
        ? Optional.of(counted(figure, figure.start()))
        : numberedPlace(figure, words);
  }

  /** 030 in a cell, or in front of what is counted, is a number gone wrong and no name. */
  private static boolean isSpoiled(Figure figure, Words words) {
    return ZERO_FIRST.matcher(figure.text()).matches()
        && (figure.prose().block() == Block.CELL
            || words.subjects().words().stream()
                .anyMatch(
                    word -> word.start() == figure.end() + 1 || word.start() == figure.end()));
  }

  /** Kelvik 495 behind "Port Aldry shipped 846 blades" is an amount: Kelvik is a place. */
  private static Optional<Figure> numberedPlace(Figure figure, Words words) {
    Matcher digits = PLACE_NUMBER.matcher(figure.text());
    return digits.matches()
        ? words.scene().named().stream()
            .filter(Named::isPlace)
            .filter(name -> name.start() <= figure.start())
            .filter(name -> name.end() == figure.start() + digits.end(1))
            .findFirst()
            .map(name -> counted(figure, figure.start() + digits.start(2)))
        : Optional.empty();
  }

  private static Figure counted(Figure figure, int start) {
    return new Figure(
        figure.prose(),
        start,
        figure.end(),
        Kind.QUANTITY,
        Value.Number.of(figure.prose().text().substring(start, figure.end()).replace(",", "")),
        Unit.NONE,
        Approximation.EXACT);
  }
}
