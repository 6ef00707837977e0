package press.plumbline.share;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The shapes of a font file. A glyph is read when it is first asked for. */
public final class Typeface {
  private final OpenTypeFont font;
  private final CmapLookup characters;
  private final Optional<KerningSubtable> kerning;
  private final double em;
  private final Map<Integer, Glyph> glyphs = new HashMap<>();

  private Typeface(OpenTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.kerning =
        Optional.ofNullable(font.getKerning())
            .flatMap(table -> Optional.ofNullable(table.getHorizontalKerningSubtable()));
    this.em = font.getUnitsPerEm();
  }

  /**
   * Reads OpenType with outlines of either kind.
   *
   * @throws Unreadable if it is no such font
   */
  public static Typeface read(byte[] file) {
    try {
      return new Typeface(new OTFParser().parse(new RandomAccessReadBuffer(file)));
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(e);
    }
  }

  /** The file is no font, or one of its glyphs is broken. */
  public static final class Unreadable extends RuntimeException {
    private Unreadable(Exception cause) {
      super(cause);
    }
  }

  boolean has(int character) {
    return characters.getGlyphId(character) != 0;
  }

  Glyph glyph(int character) {
    return glyphs.computeIfAbsent(character, this::read);
  }

  /** By how much two characters stand closer than their advances say, in ems. */
  double kerning(int left, int right) {
    return kerning
        .map(table -> table.getKerning(characters.getGlyphId(left), characters.getGlyphId(right)))
        .map(units -> units / em)
        .orElse(0.0);
  }

  private Glyph read(int character) {
    int id = characters.getGlyphId(character);
    try {
      return new Glyph(character, outline(path(id)), font.getAdvanceWidth(id) / em);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(e);
    }
  }

  private PathIterator path(int id) throws IOException {
    if (!font.isPostScript()) {
      return font.getGlyph().getGlyph(id).getPath().getPathIterator(null);
    }
    var cff = font.getCFF().getFont();
    int name = cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(id) : id;
    return cff.getType2CharString(name).getPath().getPathIterator(null);
  }

  private Outline outline(PathIterator path) {
    var outline = new Outline.Builder();
    var p = new double[6];
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(p);
      for (int i = 0; i < p.length; i++) {
        p[i] /= em;
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> outline.move(p[0], p[1]);
        case PathIterator.SEG_LINETO -> outline.line(p[0], p[1]);
        case PathIterator.SEG_QUADTO -> outline.quadratic(p[0], p[1], p[2], p[3]);
        case PathIterator.SEG_CUBICTO -> outline.curve(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> outline.close();
      }
    }
    return outline.outline();
  }
}
