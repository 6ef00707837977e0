package press.plumbline;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.plumbline.verify.VerdictSpecimensTest;

/** The examples of the manual in {@code src/docs}, run, so that its pages cannot drift. */
class ManualTest {
  private static final Path FIGURES = Path.of("src/docs/FIGURES.md");

  @TestFactory
  Stream<DynamicTest> figuresAreReadAsThePageSays() {
    return SpecimensTest.page(FIGURES);
  }

  @TestFactory
  Stream<DynamicTest> figuresAreJudgedAsThePageSays() {
    return VerdictSpecimensTest.examples(FIGURES);
  }
}
