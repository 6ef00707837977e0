package press.plumbline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What {@code figures} prints: a marked sentence and a table for people, JSON Lines for programs.
 */
class FiguresTest {
  @Test
  void peopleSeeTheSentenceMarkedAndATable() {
    assertThat(run("园区产值3516亿元，近六成外销。", "figures", "--locale", "en", "-"))
        .isEqualTo(
            """
            园区产值⟦3516亿元⟧，近⟦六成⟧外销。

              figure    kind      how exactly  value            unit
              3516亿元  quantity  exact        351,600,000,000  CNY
              六成      quantity  nearly       60               percent
            """);
  }

  @Test
  void theTableHasHeadsInTheLanguageOfThePerson() {
    assertThat(run("2 to 3 percent in 2022", "figures", "--lang", "en", "--locale", "zh", "-"))
        .isEqualTo(
            """
            ⟦2 to 3 percent⟧ in ⟦2022⟧

              数字            类别      精确程度  数值    单位
              2 to 3 percent  quantity  exact     [2, 3]  percent
              2022            period    exact     2022    year
            """);
  }

  @Test
  void aTextWithoutFiguresHasNoTable() {
    assertThat(run("没有数字。", "figures", "-")).isEqualTo("没有数字。\n\n");
  }

  @Test
  void programsGetOneLineOfJsonForALineOfText() {
    assertThat(run("🚢超1.5万家\n\n下降10.810.9亿\n", "figures", "--lines", "--format", "jsonl", "-"))
        .isEqualTo(
            """
            {"text":"🚢超1.5万家","figures":[{"text":"1.5万家","start":2,"end":7,"value":"15000","unit":"count:家","approx":"more-than","kind":"quantity"}],"unread":[]}
            {"text":"","figures":[],"unread":[]}
            {"text":"下降10.810.9亿","figures":[],"unread":[{"text":"10.810.9亿","start":2,"end":11}]}
            """);
  }

  private static String run(String text, String... args) {
    var out = new ByteArrayOutputStream();
    int status =
        Main.run(
            args,
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Map.of("LANG", "en"));
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
