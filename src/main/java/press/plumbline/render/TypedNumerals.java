package press.plumbline.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.plumbline.figure.Figure;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Reading;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/** Finds the numerals of a shown text that nobody has vouched for, with the reader of the prose. */
final class TypedNumerals {
  private static final String HAN = "〇零一二三四五六七八九十百千万亿兆两俩仨廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億半";

  private final Language language;
  private final Map<Shown, List<Typed>> known = new HashMap<>();

  TypedNumerals(Language language) {
    this.language = language;
  }

  /**
   * A figure that was typed into a template.
   *
   * @param context the unchecked text around it
   */
  record Typed(String figure, String context) {}

  List<Typed> in(Shown shown) {
    return mayHoldOne(shown) ? known.computeIfAbsent(shown, this::read) : List.of();
  }

  private static boolean mayHoldOne(Shown shown) {
    for (int i = 0; i < shown.text().length(); i++) {
      char c = shown.text().charAt(i);
      if (!shown.isChecked(i) && (isNumeral(c) || isLetter(c) || Character.isSurrogate(c))) {
        return true;
      }
    }
    return false;
  }

  private List<Typed> read(Shown shown) {
    var typed = new ArrayList<Typed>();
    for (Reading reading : readings(shown.text())) {
      if (isFigure(reading) && !isVouchedFor(shown, reading)) {
        typed.add(new Typed(reading.text(), context(shown, reading)));
      }
    }
    return typed;
  }

  private List<Reading> readings(String text) {
    return FigureReader.read(Prose.of(text, language)).readings();
  }

  private static boolean isFigure(Reading reading) {
    return !(reading instanceof Figure figure)
        || figure.kind() != Kind.NAME && figure.kind() != Kind.IDIOM;
  }

  /** Whether what is not checked of it would be no figure by itself, such as its noun. */
  private boolean isVouchedFor(Shown shown, Reading reading) {
    for (int from = reading.start(); from < reading.end(); from++) {
      if (shown.isChecked(from)) {
        continue;
      }
      int to = from;
      while (to < reading.end() && !shown.isChecked(to)) {
        to++;
      }
      String piece = shown.text().substring(from, to);
      boolean whole = from == reading.start() && to == reading.end();
      if (whole || holdsNumeral(piece) || readings(piece).stream().anyMatch(r -> isFigure(r))) {
        return false;
      }
      from = to;
    }
    return true;
  }

  private static String context(Shown shown, Reading reading) {
    int from = reading.start();
    while (from > 0 && !shown.isChecked(from - 1) && shown.text().charAt(from - 1) != '\uFFFC') {
      from--;
    }
    int to = reading.start();
    while (to < shown.text().length()
        && !shown.isChecked(to)
        && shown.text().charAt(to) != '\uFFFC') {
      to++;
    }
    return shown.text().substring(from, Math.max(from, to)).strip();
  }

  private static boolean holdsNumeral(String text) {
    return text.codePoints().anyMatch(TypedNumerals::isNumeral);
  }

  static boolean isNumeral(int character) {
    int type = Character.getType(character);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || HAN.indexOf(character) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
