package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.figure.Value;
import press.plumbline.report.Message;

/**
 * The digits of a contradicted figure as they were typed, and what they should have been: 35.16 for
 * 3,516, in the same words.
 */
record Digits(Case it) {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  /** The figure as it was written, with the digits that its scale word asks for. */
  String converted(String expected) {
    Matcher typed = DIGITS.matcher(it.printed().text());
    return DigitSlip.Pair.of(it.printed().value(), Amounts.restated(it.known(), it.printed()))
        .filter(pair -> typed.find())
        .map(pair -> corrected(typed, written(pair.asLong(), typed.group())))
        .orElse(expected);
  }

  /** The slip that made them what they are. */
  List<Message> slipped() {
    Matcher typed = DIGITS.matcher(it.printed().text());
    if (!typed.find() || !(it.printed().value() instanceof Value.Number)) {
      return List.of();
    }
    return DigitSlip.Pair.of(it.printed().value(), Amounts.restated(it.known(), it.printed()))
        .flatMap(pair -> DigitSlip.of(pair).map(slip -> told(slip, pair, typed)))
        .stream()
        .toList();
  }

  /** With the figure as it was written, but for the digits. */
  private Message told(DigitSlip slip, DigitSlip.Pair pair, Matcher typed) {
    String right = written(slip.right(pair), typed.group());
    return Message.of(
        "slip-digits-" + slip.code(),
        typed.group(),
        slip == DigitSlip.ROUNDED ? pair.data().toPlainString() : right,
        corrected(typed, right));
  }

  private String corrected(Matcher typed, String right) {
    String text = it.printed().text();
    return text.substring(0, typed.start()) + right + text.substring(typed.end());
  }

  private static String written(BigDecimal number, String like) {
    return like.contains(",")
        ? String.format(Locale.ROOT, "%,." + number.scale() + "f", number)
        : number.toPlainString();
  }
}
