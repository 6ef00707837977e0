package press.plumbline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactStylesTest {
  @Test
  void commentsIndentsAndLineEndsGo() {
    assertThat(CompactStyles.of("/* A */\n.a,\n.b {\n  color: red;\n  margin: 0 1px;\n}\n"))
        .isEqualTo(".a,.b{color:red;margin:0 1px}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ".a { inline-size: calc(1px + 2em - var(--a)) } | .a{inline-size:calc(1px + 2em - var(--a))}",
        ".a .b :is(p, td):hover { } | .a .b :is(p,td):hover{}",
        ".a > .b + .c { } | .a>.b + .c{}",
        "@media screen and (min-width: 48rem) { } | @media screen and (min-width:48rem){}",
        ".a::before { content: \"a;  /* b */ }\" } | .a::before{content:\"a;  /* b */ }\"}",
        ".a { background: url(a  b.svg) } | .a{background:url(a  b.svg)}",
        ".a { font: 700 1rem/1.4 var(--b) } | .a{font:700 1rem/1.4 var(--b)}",
      })
  void whatMeansSomethingStays(String css, String compact) {
    assertThat(CompactStyles.of(css)).isEqualTo(compact);
  }
}
