package press.plumbline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.plumbline.source.Block;
import press.plumbline.source.Prose;

class ArticleReaderTest {
  @Test
  void readsEveryKey() {
    var read =
        Articles.frontMatter(
            "title: 苏州：\\|一块地",
            "standfirst: 面积278平方公里。",
            "summary: 摘要",
            "stop: suzhou",
            "period: 2022-H1",
            "date: 2023-05-10T06:00+08:00",
            "byline: [{name: 本报记者, role: 文}, {name: 数据组}]",
            "status: draft",
            "embargo: 2023-05-11",
            "key-figures: [suzhou/gdp/2022, 'ratio(a/b/2022,c/d/2022)']",
            "differs: [suzhou/area/always]",
            "corrections:",
            "  - {at: 2023-05-12, figure: suzhou/gdp/2022, was: 3561亿元, text: 不是3561亿元。}");

    assertThat(read.problems()).isEmpty();
    FrontMatter meta = read.article().meta();
    assertThat(meta.title().prose().text()).isEqualTo("苏州：一块地");
    assertThat(meta.stop()).map(FrontMatter.Located::text).contains("suzhou");
    assertThat(meta.period()).map(FrontMatter.Located::text).contains("2022-H1");
    assertThat(meta.date()).isEqualTo(OffsetDateTime.parse("2023-05-10T06:00+08:00"));
    assertThat(meta.byline())
        .containsExactly(
            new FrontMatter.Byline("本报记者", Optional.of("文")),
            new FrontMatter.Byline("数据组", Optional.empty()));
    assertThat(meta.draft()).isTrue();
    assertThat(meta.embargo()).contains(OffsetDateTime.parse("2023-05-11T00:00+08:00"));
    assertThat(meta.keyFigures())
        .extracting(FrontMatter.Located::text)
        .containsExactly("suzhou/gdp/2022", "ratio(a/b/2022,c/d/2022)");
    assertThat(meta.differs())
        .first()
        .satisfies(it -> assertThat(it.at().from()).hasToString("12:11"));
    assertThat(meta.corrections()).hasSize(1);
    assertThat(read.article().slug()).isEqualTo("suzhou");
    assertThat(read.article().prose())
        .extracting(Prose::block)
        .containsExactly(
            Block.TITLE,
            Block.STANDFIRST,
            Block.SUMMARY,
            Block.NOTE,
            Block.NOTE,
            Block.NOTE,
            Block.PARAGRAPH,
            Block.WITHDRAWN,
            Block.CORRECTION);
  }

  @Test
  void figuresInFrontMatterLeadBackToTheirCharacters() {
    var read =
        Articles.frontMatter(
            "title: \"[35\\u0031\\u0036亿元](figure:suzhou/gdp/2022) \\\"新\\\"\"",
            "standfirst: >",
            "  面积",
            "  **278**平方公里。",
            "date: 2023-05-10");

    Prose title = read.article().meta().title().prose();
    assertThat(title.text()).isEqualTo("3516亿元 \"新\"");
    assertThat(title.span(0, 6).text()).isEqualTo("35\\u0031\\u0036亿元");
    assertThat(title.marks())
        .first()
        .satisfies(mark -> assertThat(mark.at().text()).isEqualTo("suzhou/gdp/2022"));
    Prose standfirst = read.article().meta().standfirst().orElseThrow().prose();
    assertThat(standfirst.text().strip()).isEqualTo("面积 278平方公里。");
    assertThat(standfirst.span(3, 10).text()).isEqualTo("278**平方公里");
  }

  @Test
  void aDayIsItsMidnightInTheZoneOfTheSeries() {
    assertThat(Articles.frontMatter("title: T", "date: 2023-05-10").article().meta().date())
        .isEqualTo(OffsetDateTime.parse("2023-05-10T00:00+08:00"));
    assertThat(Articles.frontMatter("title: T", "date: 2023-05-10T06:00").article().meta().date())
        .isEqualTo(OffsetDateTime.parse("2023-05-10T06:00+08:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-30", "10.5.2023", "2023-05-10T25:00+08:00", "昨天", "2023-05"})
  void aDateThatIsNoneIsReported(String date) {
    var read = Articles.frontMatter("title: T", "date: " + date);
    assertThat(read.problems()).containsExactly("3:7 front-matter date-wrong <" + date + ">");
    assertThat(read.isReadable()).isFalse();
  }

  @Test
  void missingKeysAreReportedTogether() {
    assertThat(Articles.frontMatter("stop: suzhou").problems())
        .containsExactly("1:1 missing-key key-missing <--->", "1:1 missing-key key-missing <--->");
  }

  @Test
  void aMisspeltKeyIsNamedWithTheOneThatWasMeant() {
    var read = Articles.frontMatter("title: T", "date: 2023-05-10", "standfrist: S", "author: A");
    assertThat(read.problems())
        .containsExactly(
            "4:1 unknown-key key-misspelt <standfrist>", "5:1 unknown-key key-unknown <author>");
    assertThat(read.help()).contains("Did you mean “standfirst”?").contains("byline, corrections");
  }

  @Test
  void aKeyThatStandsTwiceIsReported() {
    assertThat(Articles.frontMatter("title: T", "date: 2023-05-10", "title: U").problems())
        .containsExactly("4:1 yaml-duplicate-key yaml-duplicate-key <title>");
  }

  @Test
  void aTextThatStartsWithABracketIsToBeQuoted() {
    var list = Articles.frontMatter("title: [3516亿元]", "date: 2023-05-10");
    assertThat(list.problems()).containsExactly("2:8 front-matter text-bracket <[3516亿元]>");
    assertThat(list.help()).contains("quotation marks");
    var broken = Articles.frontMatter("title: [3516亿元](figure:gdp)的园区", "date: 2023-05-10");
    assertThat(broken.help()).contains("quotation marks");
  }

  @Test
  void wrongValuesAreReportedAtTheirPlaces() {
    assertThat(
            Articles.frontMatter(
                    "title: T",
                    "date: 2023-05-10",
                    "status: final",
                    "byline: [{role: 文}, [x]]",
                    "key-figures: [suzhou / gdp]",
                    "corrections: [{at: 12 May, text: t}, 改过]")
                .problems())
        .containsExactly(
            "4:9 front-matter status-wrong <final>",
            "5:10 missing-key key-missing <{role: 文}>",
            "5:21 front-matter byline-wrong <[x]>",
            "6:15 front-matter reference-space <suzhou / gdp>",
            "7:20 front-matter day-wrong <12 May>",
            "7:38 front-matter correction-wrong <改过>");
  }

  @Test
  void filesWithoutAnArticleAreReported() {
    assertThat(Articles.file("").problems()).containsExactly("1:1 front-matter article-empty <>");
    assertThat(Articles.file("正文。\n").problems())
        .containsExactly("1:1 front-matter front-matter-missing <>");
    assertThat(Articles.file("---\ntitle: T\n正文。\n").problems())
        .containsExactly("1:1 front-matter front-matter-open <--->");
    assertThat(Articles.file("---\n---\n正文。\n").problems())
        .containsExactly("1:1 front-matter front-matter-empty <--->");
    assertThat(Articles.file("---\n- a\n---\n正文。\n").problems())
        .containsExactly("2:1 front-matter front-matter-keys <- a>");
    assertThat(Articles.file("---\ntitle: T\ndate: 2023-05-10\n---\n\n").problems())
        .containsExactly("5:1 front-matter body-empty <>");
  }

  @Test
  void theBodyIsReadThoughTheFrontMatterIsBroken() {
    assertThat(Articles.file("---\ntitle: T\n---\n<b>正文</b>。\n").problems())
        .containsExactly(
            "1:1 missing-key key-missing <--->", "4:1 html html <<b>>", "4:6 html html <</b>>");
  }

  @Test
  void windowsLineEndsChangeNothing() {
    var read = Articles.file("---\r\ntitle: T\r\ndate: 2023-05-10\r\n---\r\n甲\r\n乙**3516**亿元\r\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.texts()).containsExactly("甲乙3516亿元");
    assertThat(read.prose().get(0).span(2, 6).from()).hasToString("6:4");
  }
}
