package press.plumbline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Block;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;

class ProseExtractorTest {
  @Test
  void eachBlockIsATextOfItsKind() {
    assertThat(
            kinds(
                """
                # 标题

                第一段。

                - 一项

                > 引文

                表1 面积

                | 市 | 面积 |
                | -- | -- |
                | 苏州 | 3 |

                ```
                let x = 4
                ```

                ![图注](a.png "图二")脚注[^a]。

                [^a]: 说明 5
                """))
        .containsExactly(
            "HEADING 标题",
            "PARAGRAPH 第一段。",
            "ITEM 一项",
            "QUOTE 引文",
            "CAPTION 表1 面积",
            "CELL 市",
            "CELL 面积",
            "CELL 苏州",
            "CELL 3",
            "CODE let x = 4",
            "PARAGRAPH 脚注。",
            "ALT 图注",
            "CAPTION 图二",
            "FOOTNOTE 说明 5");
  }

  @Test
  void markupLeavesTheTextAndKeepsEachPlace() {
    Prose prose = one("园区**3516**亿元，\\*`a  b`&amp;&#51;[链](a.md)~~旧~~。\n");
    assertThat(prose.text()).isEqualTo("园区3516亿元，*a b&3链旧。");
    assertThat(prose.span(2, 8).text()).isEqualTo("3516**亿元");
    assertThat(prose.span(9, 10).text()).isEqualTo("\\*");
    assertThat(prose.span(13, 14).text()).isEqualTo("&amp;");
    assertThat(prose.span(14, 15).text()).isEqualTo("&#51;");
  }

  @Test
  void aSoftBreakIsASpaceUnlessBetweenFullWidthCharacters() {
    assertThat(one("园区\n产值，\n“苏州”\n的\n3516 \nmillion  \nyuan\n").text())
        .isEqualTo("园区产值，“苏州”的 3516 million\nyuan");
  }

  @Test
  void aQuoteOverTwoLinesIsOneText() {
    Prose prose = one("> 共 `a\n> b` 与\n> 3516亿元\n");
    assertThat(prose.text()).isEqualTo("共 a b 与 3516亿元");
    assertThat(prose.span(8, 14).text()).isEqualTo("3516亿元");
  }

  @Test
  void marksKnowTheirCharactersTheirReferenceAndTheirReason() {
    Prose prose =
        one(
            "共[**3516**亿元](figure:ratio(a/b/2022,c/d/2022))与"
                + "[](figure:gdp)、[九](figure:none \"古\\\"诗\\\"\")、[x](figure:f(g(a,b),h(c,d))@z)。\n");
    assertThat(prose.text()).isEqualTo("共3516亿元与、九、x。");
    assertThat(prose.marks())
        .extracting(Mark::start, Mark::end, Mark::reference, Mark::reason)
        .containsExactly(
            tuple(1, 7, "ratio(a/b/2022,c/d/2022)", Optional.empty()),
            tuple(8, 8, "gdp", Optional.empty()),
            tuple(9, 10, "none", Optional.of("古\"诗\"")),
            tuple(11, 12, "f(g(a,b),h(c,d))@z", Optional.empty()));
    assertThat(prose.marks())
        .allSatisfy(mark -> assertThat(mark.at().text()).isEqualTo(mark.reference()));
  }

  @Test
  void aReferenceIsTakenAsWritten() {
    assertThat(one("[x](figure:a%20b_c*d*/%E8%8B%8F)\n").marks())
        .extracting(Mark::reference)
        .containsExactly("a%20b_c*d*/%E8%8B%8F");
  }

  @Test
  void aMarkAfterALineBreakDoesNotCoverTheSpace() {
    Prose prose = one("共\n[35 million](figure:gdp)\n");
    assertThat(prose.marks().get(0).start()).isEqualTo(2);
    assertThat(prose.text()).isEqualTo("共 35 million");
  }

  @Test
  void aParagraphOfAnInsertedFigureAloneIsKept() {
    assertThat(one("[](figure:gdp)\n").marks()).hasSize(1);
  }

  @Test
  void headingsStandAboveWhatFollows() {
    var prose = Articles.body("# 一\n\n甲\n\n## 二\n\n乙\n\n## 三\n\n丙\n\n# 四\n\n丁\n").prose();
    assertThat(prose)
        .filteredOn(text -> text.block() == Block.PARAGRAPH)
        .extracting(text -> text.setting().headings())
        .containsExactly(List.of("一"), List.of("一", "二"), List.of("一", "三"), List.of("四"));
  }

  @Test
  void cellsKnowTheirHeadsAndTheCaption() {
    var prose =
        Articles.body(
                """
                表1：**面积**（单位：亿元）

                | 市 | 2022年 |
                | -- | --: |
                | 苏州 | 23958 |
                """)
            .prose();
    assertThat(prose.get(4).setting())
        .isEqualTo(new Setting(List.of(), "苏州", "2022年", "表1：面积（单位：亿元）", "", 0));
    assertThat(prose.get(3).setting())
        .isEqualTo(new Setting(List.of(), "", "市", "表1：面积（单位：亿元）", "", 0));
  }

  @Test
  void aCaptionInBracketsBelowTheTableCounts() {
    var prose = Articles.body("| a |\n|--|\n| 3 |\n[单位：亿元]\n").prose();
    assertThat(prose.get(2).setting().caption()).isEqualTo("单位：亿元");
  }

  @Test
  void aParagraphBeforeATableIsNotAlwaysItsCaption() {
    assertThat(kinds("表彰大会如下。\n\n| a |\n|--|\n| 3 |\n")).first().isEqualTo("PARAGRAPH 表彰大会如下。");
  }

  @Test
  void listItemsContinueTheSentenceThatOpensTheList() {
    var prose = Articles.body("开头。三种模式：\n\n- 甲：\n  1. 子\n\n- 乙\n\n  续\n").prose();
    assertThat(prose)
        .extracting(Prose::text, text -> text.setting().lead(), text -> text.setting().items())
        .containsExactly(
            tuple("开头。三种模式：", "", 2),
            tuple("甲：", "三种模式：", 1),
            tuple("子", "甲：", 0),
            tuple("乙", "三种模式：", 0),
            tuple("续", "三种模式：", 0));
  }

  @Test
  void aFootnoteContinuesTheSentenceThatCallsIt() {
    var prose = Articles.body("## 园区\n\n先。产值大[^1]，也快。后。\n\n# 别\n\n[^1]: 见公报。\n").prose();
    Prose footnote = prose.get(prose.size() - 1);
    assertThat(footnote.text()).isEqualTo("见公报。");
    assertThat(footnote.setting()).isEqualTo(new Setting(List.of("园区"), "", "", "", "产值大", 0));
  }

  @Test
  void linksAndPicturesAreCollected() {
    Article article =
        Articles.body("[甲](suzhou-park.md#a)与<https://news.example/>，![图](img/a.png \"题\")。\n")
            .article();
    assertThat(article.links())
        .extracting(Article.Link::target, Article.Link::isExternal)
        .containsExactly(tuple("suzhou-park.md#a", false), tuple("https://news.example/", true));
    assertThat(article.images()).hasSize(1);
    assertThat(article.images().get(0).path()).isEqualTo("img/a.png");
    assertThat(article.images().get(0).at().text()).isEqualTo("![图](img/a.png \"题\")");
    assertThat(article.images().get(0).caption()).map(it -> it.prose().text()).contains("题");
  }

  @Test
  void bracketsThatAreNoLinkAreText() {
    assertThat(one("[未定义]与[a][b]，![c]。\n").text()).isEqualTo("[未定义]与[a][b]，![c]。");
  }

  @Test
  void htmlIsRefused() {
    assertThat(Articles.body("甲<br>乙<!-- 丙 -->\n\n<div>\n丁\n</div>\n").problems())
        .containsExactly(
            "5:2 html html <<br>>",
            "5:7 html html <<!-- 丙 -->>",
            "7:1 html html <<div>\n丁\n</div>>");
  }

  @Test
  void anAsteriskBetweenDigitsIsRemarkedOn() {
    assertThat(Articles.body("5*6，7*8，**3**5*，*\n").problems())
        .containsExactly("5:2 asterisk asterisk <*>");
  }

  @Test
  void aMarkThatWentWrongIsReportedAndNotPrinted() {
    assertThat(
            Articles.body(
                    """
                    [甲](figure:ratio(a, b))

                    [乙](figure:none “古诗”)

                    [丙]（figure:gdp）

                    [丁](figure:gdp

                    [戊](figure:) [己](figure:a　b) [庚](Figure:gdp) [辛](figure:a (b))

                    `[壬](figure:gdp)`

                    [癸][r] ![子](figure:gdp)

                    [r]: figure:gdp
                    """)
                .problems())
        .containsExactly(
            "5:3 figure-mark figure-mark-leftover <](figure:>",
            "7:3 figure-mark figure-mark-leftover <](figure:>",
            "9:3 figure-mark figure-mark-leftover <]（figure:>",
            "11:3 figure-mark figure-mark-leftover <](figure:>",
            "13:5 figure-mark figure-mark-empty <figure:>",
            "13:18 figure-mark figure-mark-space <figure:a　b>",
            "13:34 figure-mark figure-mark-case <Figure:gdp>",
            "13:50 figure-mark figure-mark-quotes <figure:a>",
            "17:1 figure-mark figure-mark-reference <[癸][r]>",
            "17:8 figure-mark figure-mark-picture <![子](figure:gdp)>");
  }

  @Test
  void picturesFootnotesTablesAndListsAreChecked() {
    assertThat(
            Articles.body("![](a.png)[^1]\n\n[^2]: 无人\n\n| a |\n|--|\n| b | c |\n\n2022. 年\n")
                .problems())
        .containsExactly(
            "5:1 alt alt <![](a.png)>",
            "5:11 footnote footnote-undefined <[^1]>",
            "7:3 footnote footnote-uncalled <2>",
            "11:6 table table-cell < c |>",
            "13:1 list-number list-number <2022.>");
  }

  private static List<String> kinds(String body) {
    return Articles.body(body).prose().stream()
        .map(prose -> prose.block() + " " + prose.text())
        .toList();
  }

  private static Prose one(String body) {
    var read = Articles.body(body);
    assertThat(read.problems()).isEmpty();
    assertThat(read.prose()).hasSize(1);
    return read.prose().get(0);
  }
}
