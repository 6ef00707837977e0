package press.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

class TextReportTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final SourceFile ARTICLE =
      SourceFile.of("content/zh-CN/suzhou.md", "\n".repeat(13) + "2022年，园区实现地区生产总值3561亿元。\n");
  private static final SourceFile DATA =
      SourceFile.of("content/data/statistics.yaml", "\n".repeat(21) + "      gdp: 3516亿元\n");

  @Test
  void pointsAtTheSentenceAndAtTheObservationInColumnsOfTheScreen() {
    var remark =
        Diagnostic.error("value", at(ARTICLE, "3561亿元"), said("3561亿元 is wrong"))
            .with(said("苏州工业园区 · 地区生产总值 · 2022"))
            .with(new Label(at(DATA, "3516亿元"), said("observed here")))
            .help(said("two digits may have changed places"));

    assertThat(print(80, remark))
        .isEqualTo(
            """
            content/zh-CN/suzhou.md:14:17: error: 3561亿元 is wrong [value]
               |
            14 | 2022年，园区实现地区生产总值3561亿元。
               |                             ^^^^^^^^ 苏州工业园区 · 地区生产总值 · 2022
            content/data/statistics.yaml:22:12: observed here
               |
            22 |       gdp: 3516亿元
               |            --------
               = help: two digits may have changed places

            1 error
            """);
  }

  @Test
  void cutsALongParagraphAroundTheFigure() {
    var file = SourceFile.of("a.md", "园区".repeat(100) + "3516亿元" + "苏州".repeat(100));

    assertThat(print(46, Diagnostic.error("value", at(file, "3516亿元"), said("wrong"))))
        .contains("1 | …区园区园区3516亿元苏州苏州苏州苏州苏州苏…\n  |            ^^^^^^^^\n")
        .doesNotContain("园区".repeat(10));
  }

  @Test
  void showsTheEndOfALongLineWithoutWastingColumns() {
    var file = SourceFile.of("a.md", "园区".repeat(100) + "3516亿元");

    assertThat(print(30, Diagnostic.error("value", at(file, "3516亿元"), said("wrong"))))
        .contains("1 | …园区园区园区园区3516亿元\n  |                  ^^^^^^^^\n");
  }

  @Test
  void aStretchLongerThanTheScreenIsMarkedAsFarAsItShows() {
    var file = SourceFile.of("a.md", "x" + "y".repeat(100));

    assertThat(print(20, Diagnostic.error("html", file.span(0, 101), said("wrong"))))
        .contains("1 | x" + "y".repeat(13) + "…\n  | " + "^".repeat(14) + "\n");
  }

  @Test
  void aScreenOfUnknownWidthStillShowsThePlace() {
    var file = SourceFile.of("a.md", "苏".repeat(30) + "e\u0301x");

    assertThat(print(0, Diagnostic.error("x", at(file, "x"), said("wrong"))))
        .contains("1 | …苏苏苏苏苏苏e\u0301x\n  |               ^\n");
  }

  @Test
  void showsTheFirstAndTheLastOfManyLines() {
    var file = SourceFile.of("a.md", "one\n<div>\ntwo\nthree\n  </div>\n");

    assertThat(print(80, Diagnostic.error("html", file.span(4, 28), said("wrong"))))
        .isEqualTo(
            """
            a.md:2:1: error: wrong [html]
              |
            2 | <div>
              | ^^^^^
            ...
            5 |   </div>
              |   ^^^^^^

            1 error
            """);
  }

  @Test
  void aStretchThatTakesInTheEndOfItsLineIsOnThatLine() {
    var file = SourceFile.of("a.md", "one\ntwo\n");

    assertThat(print(80, Diagnostic.error("html", file.span(0, 4), said("wrong"))))
        .contains("1 | one\n  | ^^^\n")
        .doesNotContain("2 |");
  }

  @Test
  void anEmptyPlaceIsOneMark() {
    var file = SourceFile.of("a.md", "one");

    assertThat(print(80, Diagnostic.warning("x", file.span(3, 3), said("odd"))))
        .isEqualTo(
            """
            a.md:1:4: warning: odd [x]
              |
            1 | one
              |    ^

            1 warning
            """);
  }

  @Test
  void anEmptyFileIsNotQuoted() {
    assertThat(print(80, Diagnostic.error("x", SourceFile.of("a.md", "").start(), said("empty"))))
        .isEqualTo(
            """
            a.md:1:1: error: empty [x]

            1 error
            """);
  }

  @Test
  void tabsAndRareCharactersKeepTheMarksInPlace() {
    var file = SourceFile.of("a.md", "\t𠮷e\u0301😀x");

    assertThat(print(80, Diagnostic.error("x", at(file, "x"), said("wrong"))))
        .contains("1 |     𠮷e\u0301😀x\n  |          ^\n");
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    var file = SourceFile.of("a.md", "\u001B[2Jx");

    assertThat(print(80, Diagnostic.error("x", at(file, "x"), said("wrong"))))
        .doesNotContain("\u001B")
        .contains("1 | \uFFFD[2Jx\n  |     ^\n");
  }

  @Test
  void countsErrorsWarningsAndNotes() {
    var span = ARTICLE.start();
    var remarks =
        List.of(
            Diagnostic.error("a", span, said("one")),
            Diagnostic.error("b", span, said("two")),
            Diagnostic.warning("c", span, said("three")),
            Diagnostic.note("d", span, said("four")));

    assertThat(TextReport.print(remarks, ENGLISH, false, 80))
        .endsWith("\n2 errors, 1 warning, 1 note\n");
    assertThat(TextReport.print(remarks, Messages.of(Locale.CHINA), false, 80))
        .startsWith("content/zh-CN/suzhou.md:1:1: 错误: one [a]\n")
        .endsWith("\n2 处错误，1 处警告，1 处提示\n");
  }

  @Test
  void aNoteIsCalledOneAndHasAColourOfItsOwn() {
    var remark = Diagnostic.note("x", at(ARTICLE, "3561亿元"), said("only told"));

    assertThat(print(80, remark))
        .startsWith("content/zh-CN/suzhou.md:14:17: note: only told [x]\n");
    assertThat(TextReport.print(List.of(remark), Messages.of(Locale.CHINA), true, 80))
        .contains("\u001B[1;36m提示:\u001B[0m");
  }

  @Test
  void saysNothingIfThereIsNothingToSay() {
    assertThat(TextReport.print(List.of(), ENGLISH, true, 80)).isEmpty();
  }

  @Test
  void coloursOnlyWhenAsked() {
    var remark = Diagnostic.error("value", at(ARTICLE, "3561亿元"), said("wrong"));

    String coloured = TextReport.print(List.of(remark), ENGLISH, true, 80);

    assertThat(coloured).contains("\u001B[1;31m^^^^^^^^\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(print(80, remark));
  }

  private static String print(int width, Diagnostic remark) {
    return TextReport.print(List.of(remark), ENGLISH, false, width);
  }

  private static Span at(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    return file.span(start, start + text.length());
  }

  /** A code without words stands for itself, and so serves as any sentence. */
  private static Message said(String words) {
    return Message.of(words);
  }
}
