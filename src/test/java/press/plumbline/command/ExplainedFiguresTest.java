package press.plumbline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.Golden;

/**
 * What {@code explain} tells of every figure of the article in {@code explain}: the words that gave
 * place, indicator and period, the mark, the working, the rule by which it is exempt.
 */
class ExplainedFiguresTest {
  private static final Path KIND = Golden.RESOURCES.resolve("explain");

  @TempDir Path root;

  @Test
  void everyFigureIsExplainedInEnglish() throws IOException {
    Golden.assertText(KIND.resolve("en.txt"), explained("en"));
  }

  @Test
  void everyFigureIsExplainedInChinese() throws IOException {
    Golden.assertText(KIND.resolve("zh.txt"), explained("zh"));
  }

  private String explained(String language) throws IOException {
    Path base = Golden.RESOURCES.resolve("diagnostics/_base");
    FileUtils.copyDirectory(base.toFile(), root.toFile());
    FileUtils.copyDirectory(KIND.resolve("content").toFile(), root.resolve("content").toFile());
    return List.of(7, 9, 13).stream()
        .map(line -> run(language, "explain", "content/zh-CN/level.md:" + line))
        .collect(Collectors.joining());
  }

  private String run(String language, String command, String subject) {
    var out = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {command, "--root", root.toString(), subject},
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Map.of("LANG", language));
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
