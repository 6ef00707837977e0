package press.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final Set<String> KEYS = Set.of("title", "standfirst", "stop", "key-figures");

  @Test
  void findsTheKeyThatWasMeant() {
    assertThat(Nearest.to("titel", KEYS)).contains("title");
    assertThat(Nearest.to("Standfirts", KEYS)).contains("standfirst");
    assertThat(Nearest.to("key_figures", KEYS)).contains("key-figures");
  }

  @Test
  void namesNothingThatIsFarAway() {
    assertThat(Nearest.to("author", KEYS)).isEmpty();
    assertThat(Nearest.to("x", KEYS)).isEmpty();
  }
}
