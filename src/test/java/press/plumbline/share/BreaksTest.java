package press.plumbline.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;

class BreaksTest {
  private final Typeface face = Types.own();

  @Test
  void noLineBeginsWithAMarkThatEnds() {
    assertThat(chinese("一二三四，五六七八", 4.3, 3)).contains(List.of("一二三", "四，五", "六七八"));
  }

  @Test
  void noLineEndsWithAMarkThatOpens() {
    assertThat(chinese("一二三《四五》六", 4.6, 2)).contains(List.of("一二三", "《四五》六"));
  }

  @Test
  void aDashOfTwoStaysWhole() {
    assertThat(chinese("一二——三四", 4, 2)).contains(List.of("一二——", "三四"));
  }

  @Test
  void aFigureStaysWhole() {
    assertThat(chinese("总值达到35亿\u2060元整", 5.5, 2).orElseThrow())
        .noneMatch(line -> line.startsWith("元"));
  }

  @Test
  void theEditorsMarkIsEnoughWhereItWillDo() {
    assertThat(read(Breaks.marked("成都：\u200B盆地里的双机场", face, Language.CHINESE), 8, 2))
        .contains(List.of("成都：", "盆地里的双机场"));
    assertThat(read(Breaks.marked("成都：\u200B盆地里的双机场", face, Language.CHINESE), 6, 2)).isEmpty();
  }

  @Test
  void englishBreaksBetweenWordsIntoEvenLines() {
    assertThat(english("Big Factories in a County Town", 12, 2))
        .contains(List.of("Big Factories in", "a County Town"));
  }

  @Test
  void theSpaceBehindAMarkBeginsNoLine() {
    assertThat(read(Breaks.marked("Ningbo:\u200B A Port", face, Language.ENGLISH), 5, 2))
        .contains(List.of("Ningbo:", "A Port"));
  }

  @Test
  void aLongTextIsSetSmallerAndLosesNothing() {
    String text = "很长的标题".repeat(40);
    var paragraph =
        Paragraph.of(text, face, Language.CHINESE, 1056, List.of(new Paragraph.Fit(3, 42, 30)));
    assertThat(paragraph.lines()).hasSizeLessThanOrEqualTo(3);
    assertThat(paragraph.lines().stream().map(BreaksTest::text).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(paragraph.lines())
        .allSatisfy(line -> assertThat(line.width() * paragraph.size()).isLessThan(1056.1));
  }

  private Optional<List<String>> chinese(String text, double width, int most) {
    return read(Breaks.anywhere(text, face, Language.CHINESE), width, most);
  }

  private Optional<List<String>> english(String text, double width, int most) {
    return read(Breaks.anywhere(text, face, Language.ENGLISH), width, most);
  }

  private static Optional<List<String>> read(Breaks breaks, double width, int most) {
    return breaks.lines(most, width).map(all -> all.stream().map(BreaksTest::text).toList());
  }

  private static String text(TextLine line) {
    return line.glyphs().stream()
        .map(placed -> Character.toString(placed.glyph().character()))
        .collect(Collectors.joining());
  }
}
