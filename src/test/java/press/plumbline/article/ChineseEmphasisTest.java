package press.plumbline.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.source.SourceFile;

class ChineseEmphasisTest {
  private static final HtmlRenderer HTML = HtmlRenderer.builder(Markdown.rendering()).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**中文。**中文 | <strong>中文。</strong>中文",
        "中文**“引号”**中文 | 中文<strong>“引号”</strong>中文",
        "**中文（括号）**中文 | <strong>中文（括号）</strong>中文",
        "**2.1%**增长 | <strong>2.1%</strong>增长",
        "占**45%**的 | 占<strong>45%</strong>的",
        "**重点：**说明 | <strong>重点：</strong>说明",
        "他说**「你好」**了 | 他说<strong>「你好」</strong>了",
        "**《书名》**是 | <strong>《书名》</strong>是",
        "*中文，*中文 | <em>中文，</em>中文",
        "~~删除。~~中文 | <del>删除。</del>中文",
        "***重点。***后 | <em><strong>重点。</strong></em>后",
        "**中文**。 | <strong>中文</strong>。",
        "**3,516人**，有 | <strong>3,516人</strong>，有",
        "**3516**亿元，**“一”**与**（二）**等 | <strong>3516</strong>亿元，<strong>“一”</strong>与<strong>（二）</strong>等",
        "说**“𠮷”**了𠮷**（好）**𠮷 | 说<strong>“𠮷”</strong>了𠮷<strong>（好）</strong>𠮷",
        "**甲。*乙，*丙**丁 | <strong>甲。<em>乙，</em>丙</strong>丁"
      })
  void worksBesideChinesePunctuation(String markdown, String html) {
    assertThat(rendered(markdown)).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a * b * c | a * b * c",
        "中文 ** 中文 | 中文 ** 中文",
        "**bold.**tail | **bold.**tail",
        "a*\"foo\"* | a*&quot;foo&quot;*",
        "**foo, *bar*, baz** | <strong>foo, <em>bar</em>, baz</strong>",
        "un**frigging**believable | un<strong>frigging</strong>believable",
        "** not strong ** | ** not strong **",
        "*foo**bar* | <em>foo**bar</em>",
        "***strong** in em* | <em><strong>strong</strong> in em</em>",
        "snake_case_name | snake_case_name",
        "a ~~gone~~ b | a <del>gone</del> b"
      })
  void leavesEnglishAsCommonMarkHasIt(String markdown, String html) {
    assertThat(rendered(markdown)).isEqualTo("<p>" + html + "</p>");
  }

  @Test
  void worksInATitleToo() {
    assertThat(Articles.frontMatter("title: 占**45%**的", "date: 2023-05-10").article().prose())
        .first()
        .satisfies(title -> assertThat(title.text()).isEqualTo("占45%的"));
  }

  private static String rendered(String markdown) {
    return HTML.render(Markdown.body(SourceFile.of("a.md", markdown), 0).root()).strip();
  }
}
