package press.plumbline.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;

class TypefaceTest {
  private final Typeface face = Types.own();

  @Test
  void charactersHaveShapesAndStandAnEmApart() {
    for (int character : "一超亿核算，".codePoints().toArray()) {
      assertThat(face.has(character)).as(Character.toString(character)).isTrue();
      assertThat(face.glyph(character).outline().pieces()).isNotEmpty();
      assertThat(face.glyph(character).advance()).isEqualTo(1);
    }
  }

  @Test
  void oneIsAStrokeInTheMiddleOfItsSquare() {
    var heights =
        face.glyph('一').outline().pieces().stream().mapToDouble(p -> p[1]).summaryStatistics();
    assertThat(heights.getMin()).isBetween(0.2, 0.5);
    assertThat(heights.getMax()).isBetween(0.35, 0.6);
  }

  @Test
  void aCharacterOutsideTheSetIsMissing() {
    assertThat(face.has('क')).isFalse();
    assertThat(TextLine.missing("क一क\u200Bख", face)).isEqualTo("कख");
  }

  @Test
  void lettersAreKerned() {
    assertThat(face.kerning('A', 'V')).isNegative();
    assertThat(face.kerning('一', '亿')).isZero();
  }

  @Test
  void englishTakesNarrowQuotationMarks() {
    assertThat(TextLine.of("“", face, Language.CHINESE).glyphs().get(0).glyph().advance())
        .isEqualTo(1);
    assertThat(TextLine.of("“", face, Language.ENGLISH).width()).isLessThan(0.6);
  }

  @Test
  void marksThatMeetShareTheirBlanks() {
    double apart = TextLine.of("》一《", face, Language.CHINESE).width();
    assertThat(TextLine.of("》《一", face, Language.CHINESE).width()).isEqualTo(apart - 0.5);
  }

  @Test
  void whatIsNoFontIsRefused() {
    byte[] text = "not a font at all".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> Typeface.read(text)).isInstanceOf(Typeface.Unreadable.class);
  }
}
