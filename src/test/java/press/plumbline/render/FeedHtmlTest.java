package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedHtmlTest {
  @Test
  void aFigureIsItsText() {
    assertThat(
            feed(
                "<p>园区<a class=\"fig\" data-hue=\"2\" href=\"#n-gdp\" id=\"r-gdp\" data-n=\"1\">"
                    + "<data class=\"figure\" value=\"3516\" data-ref=\"a/gdp\">3516亿元</data></a>。</p>"))
        .isEqualTo("<p>园区3516亿元。</p>");
  }

  @Test
  void aChartIsItsCaptionItsTableAndItsSource() {
    assertThat(
            feed(
                "<figure class=\"chart\" aria-labelledby=\"c-1\"><figcaption id=\"c-1\">"
                    + "<b class=\"chart__title\">昆山更大</b><span class=\"chart__sub\">2022年</span>"
                    + "</figcaption><ul class=\"bars\"><li>昆山</li></ul><svg><rect/></svg>"
                    + "<p class=\"chart__src\">来源</p><details><summary>数据</summary><table>"
                    + "<tr><th scope=\"row\">昆山</th><td>5006.7</td></tr></table></details></figure>"))
        .isEqualTo(
            "<figure><figcaption><b>昆山更大</b><br>2022年</figcaption><p>来源</p><table><tbody>"
                + "<tr><th scope=\"row\">昆山</th><td>5006.7</td></tr></tbody></table></figure>");
  }

  @Test
  void aChartWithoutATableKeepsItsReadableBars() {
    assertThat(
            feed(
                "<figure class=\"chart\"><ul class=\"bars\"><li>昆山 5<svg></svg></li></ul></figure>"))
        .isEqualTo("<figure><ul><li>昆山 5</li></ul></figure>");
  }

  @Test
  void linksAndPicturesStay() {
    assertThat(
            feed(
                "<p class=\"x\"><a href=\"https://news.example/a/\" rel=\"external\">甲</a>"
                    + "<img src=\"https://news.example/a.png\" alt=\"港\" width=\"3\" loading=\"lazy\">"
                    + "<span lang=\"en\">SIP</span></p>"))
        .isEqualTo(
            "<p><a href=\"https://news.example/a/\">甲</a>"
                + "<img src=\"https://news.example/a.png\" alt=\"港\" width=\"3\">"
                + "<span lang=\"en\">SIP</span></p>");
  }

  private static String feed(String html) {
    return new FeedHtml(new Vouchers()).of(html);
  }
}
