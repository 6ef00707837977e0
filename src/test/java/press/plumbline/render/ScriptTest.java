package press.plumbline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void indentsAndLinesOfCommentStayAtHome() {
    assertThat(lean("// why\nif (a) {\n  // how\n  b(\"//c\"); // d\n\n}\n"))
        .isEqualTo("if (a) {\nb(\"//c\"); // d\n}\n");
  }

  @Test
  void aTextWithinOneLineDoesNotMatter() {
    assertThat(lean("  a(`b`, `${c}`);\n")).isEqualTo("a(`b`, `${c}`);\n");
  }

  @Test
  void aTextOverSeveralLinesKeepsEveryIndent() {
    for (String script :
        new String[] {"a(`b\n  // c`);\n", "a(`b`, `\n  c`);\n", "a('b\\\n  c');\n"}) {
      assertThat(lean(script)).isEqualTo(script);
    }
  }

  private static String lean(String script) {
    return new String(Script.lean(script.getBytes(UTF_8)), UTF_8);
  }
}
