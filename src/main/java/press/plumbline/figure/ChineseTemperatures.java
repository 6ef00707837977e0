package press.plumbline.figure;

import java.util.List;
import java.util.Optional;

/** Ranges of temperature that begin below zero: -5到3℃, 零下8至零下5℃, 零下5℃到零上3℃. */
final class ChineseTemperatures implements Construction {
  private static final Unit CELSIUS = new Unit("°C");

  /** One end of a range, the sign taken. */
  private record End(int start, int end, Value.Number degrees) {}

  @Override
  public List<Match> read(FoldedText text, int at) {
    int from = text.charAt(at - 1) == '-' && isApart(text.charAt(at - 2)) ? at - 1 : at;
    if (from == at && !text.startsWith("零下", at)) {
      return List.of();
    }
    return end(text, from).flatMap(low -> range(text, low)).map(List::of).orElse(List.of());
  }

  private static boolean isApart(char before) {
    return !DigitReader.isDigit(before) && !ChineseUnits.isLatin(before);
  }

  private static Optional<Match> range(FoldedText text, End low) {
    int dash = degreesEnd(text, low.end());
    if (dash >= text.length() || "到至-–—~".indexOf(text.charAt(dash)) < 0) {
      return Optional.empty();
    }
    return end(text, dash + 1)
        .filter(high -> degreesEnd(text, high.end()) > high.end())
        .filter(high -> low.degrees().amount().compareTo(high.degrees().amount()) < 0)
        .map(
            high ->
                Match.of(
                    low.start(),
                    degreesEnd(text, high.end()),
                    Kind.QUANTITY,
                    new Value.Range(low.degrees(), high.degrees(), true),
                    CELSIUS))
        .map(range -> ChineseApproximations.around(text, range));
  }

  /** The number at a place, with the sign or the 零下 before it. */
  private static Optional<End> end(FoldedText text, int at) {
    boolean isWord = text.startsWith("零下", at) || text.startsWith("零上", at);
    boolean isBelow = text.startsWith("零下", at) || text.charAt(at) == '-';
    int from = isWord ? at + 2 : isBelow ? at + 1 : at;
    return ChineseNumerals.read(text, from)
        .filter(numeral -> numeral.start() == from)
        .filter(numeral -> numeral.value() instanceof Value.Number)
        .map(numeral -> new End(at, numeral.end(), signed(numeral, isBelow)));
  }

  private static Value.Number signed(Numeral numeral, boolean isBelow) {
    var number = (Value.Number) numeral.value();
    return isBelow ? Value.Number.of(number.digits().negate(), number.scale()) : number;
  }

  /** Where the degrees behind a number end; there if there are none. */
  private static int degreesEnd(FoldedText text, int at) {
    return ChineseUnits.at(text, at)
        .filter(
            unit ->
                unit.value().unit().equals(CELSIUS) || unit.value().unit().measure().equals("度"))
        .map(Words.Hit::end)
        .orElse(at);
  }
}
