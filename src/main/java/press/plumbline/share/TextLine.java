package press.plumbline.share;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.source.Language;

/**
 * One line of type, set but not yet placed; all measures in ems.
 *
 * @param width without the blank half of a mark at its end
 */
record TextLine(List<Placed> glyphs, double width) {
  /** Full-width quotation marks and ellipses have narrow forms so far up in {@code share.otf}. */
  private static final int NARROW = 0xE000 - 0x2000;

  record Placed(Glyph glyph, double x) {}

  static TextLine of(String text, Typeface face, Language language) {
    var glyphs = new ArrayList<Placed>();
    double x = 0;
    int before = -1;
    int[] characters = characters(text);
    for (int character : characters) {
      Glyph glyph = face.glyph(form(character, face, language));
      if (before < 0) {
        x = isChinese(language) && Marks.isBlankBefore(character) ? -0.5 : 0;
      } else {
        x += face.kerning(form(before, face, language), glyph.character());
        x += isChinese(language) ? Marks.gap(before, character) : 0;
      }
      glyphs.add(new Placed(glyph, x));
      x += glyph.advance();
      before = character;
    }
    boolean blank = isChinese(language) && before >= 0 && Marks.isBlankBehind(before);
    return new TextLine(List.copyOf(glyphs), blank ? x - 0.5 : x);
  }

  /** The characters of a text that a typeface lacks, each once. */
  static String missing(String text, Typeface face) {
    return text.codePoints()
        .filter(character -> !Marks.isSign(character) && !face.has(character))
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int[] characters(String text) {
    return text.codePoints().filter(character -> !Marks.isSign(character)).toArray();
  }

  private static boolean isChinese(Language language) {
    return language == Language.CHINESE;
  }

  private static int form(int character, Typeface face, Language language) {
    boolean general = character >= 0x2000 && character < 0x2100;
    return !isChinese(language) && general && face.has(character + NARROW)
        ? character + NARROW
        : character;
  }

  void draw(Canvas canvas, double x, double y, double size, int ink) {
    for (Placed placed : glyphs) {
      canvas.draw(placed.glyph().outline(), x + placed.x() * size, y, size, ink);
    }
  }
}
