package press.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

class GithubReportTest {
  private static final SourceFile ARTICLE =
      SourceFile.of("content/en/suzhou.md", "An 𠮷 of 3561\nand <b>\n</b>\n");
  private static final SourceFile DATA = SourceFile.of("content/data/lakes.yaml", "gdp: 3516\n");

  @Test
  void anErrorStandsAtItsPlaceWithWhatToDo() {
    var remark =
        Diagnostic.error("value", at(ARTICLE, "3561"), said("wrong"))
            .with(said("Suzhou · GDP · 2022"))
            .with(new Label(at(DATA, "3516"), said("observed here")))
            .help(said("correct it"));

    assertThat(print("", remark))
        .isEqualTo(
            "::error file=content/en/suzhou.md,line=1,endLine=1,col=9,endColumn=13,title=value"
                + "::wrong%0ASuzhou · GDP · 2022"
                + "%0Acontent/data/lakes.yaml:1:6: observed here%0Ahelp: correct it\n");
  }

  @Test
  void filesAreNamedFromTheCheckout() {
    var remark =
        Diagnostic.error("value", at(ARTICLE, "3561"), said("wrong"))
            .with(new Label(at(DATA, "3516"), said("observed here")));

    assertThat(print("series/wind", remark))
        .contains(
            "file=series/wind/content/en/suzhou.md,",
            "%0Aseries/wind/content/data/lakes.yaml:1:6: ");
  }

  @Test
  void warningsAndNotesAreCalledAsGithubCallsThem() {
    assertThat(print("", Diagnostic.warning("x", ARTICLE.start(), said("odd"))))
        .startsWith("::warning file=");
    assertThat(print("", Diagnostic.note("x", ARTICLE.start(), said("told"))))
        .startsWith("::notice file=");
  }

  @Test
  void aStretchOfSeveralLinesHasNoColumns() {
    assertThat(print("", Diagnostic.error("html", at(ARTICLE, "<b>\n</b>"), said("no"))))
        .startsWith("::error file=content/en/suzhou.md,line=2,endLine=3,title=html::");
  }

  @Test
  void whatWouldEndTheCommandIsEscaped() {
    var file = SourceFile.of("content/en/50%, a:b.md", "1");

    assertThat(print("", Diagnostic.error("x", file.start(), said("100%\r\n::error::a, b"))))
        .isEqualTo(
            "::error file=content/en/50%25%2C a%3Ab.md,line=1,endLine=1,col=1,endColumn=1,title=x"
                + "::100%25%0D%0A::error::a, b\n");
  }

  @Test
  void everyRemarkIsALineAndNothingIsNone() {
    var remark = Diagnostic.error("x", ARTICLE.start(), said("one")).help(said("two"));

    assertThat(GithubReport.print(List.of(remark, remark), Messages.of(Locale.CHINA), ""))
        .hasLineCount(2)
        .contains("::one%0A建议: two\n");
    assertThat(GithubReport.print(List.of(), Messages.of(Locale.CHINA), "")).isEmpty();
  }

  private static String print(String folder, Diagnostic remark) {
    return GithubReport.print(List.of(remark), Messages.of(Locale.ENGLISH), folder);
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
