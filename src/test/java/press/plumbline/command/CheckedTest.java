package press.plumbline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.plumbline.Outcome;

class CheckedTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @Test
  void aSeriesBelowIsNamedByTheWayToIt() {
    assertThat(at(Path.of("series/wind")).folder()).hasValue("series/wind");
    assertThat(at(Path.of("./series/../series/wind/")).folder()).hasValue("series/wind");
    assertThat(at(HERE.resolve("series/wind")).folder()).hasValue("series/wind");
  }

  @Test
  void theSeriesOfThisFolderNeedsNoWay() {
    assertThat(at(Path.of(".")).folder()).hasValue("");
    assertThat(at(HERE).folder()).hasValue("");
    assertThat(at(HERE).folderOrRoot()).isEmpty();
  }

  @Test
  void aSeriesElsewhereIsNamedAsItWasGiven() {
    assertThat(at(Path.of("../wind")).folder()).isEmpty();
    assertThat(at(Path.of("../wind")).folderOrRoot()).isEqualTo("../wind");
  }

  private static Checked at(Path root) {
    return new Checked(
        root, new Outcome(List.of(), List.of(), List.of(), List.of(), Optional.empty()));
  }
}
