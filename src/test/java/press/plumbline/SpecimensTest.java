package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/** The pages of the language manual, run: every sentence reads as its arrows say. */
class SpecimensTest {
  private static final Path FIGURES = Path.of("src/test/resources/specimens/figures");

  @TestFactory
  Stream<DynamicNode> figures() throws IOException {
    try (Stream<Path> files = Files.list(FIGURES)) {
      return files.filter(page -> !page.endsWith("README.md")).sorted().toList().stream()
          .map(
              page -> DynamicContainer.dynamicContainer(page.getFileName().toString(), page(page)));
    }
  }

  /** A page of examples; where its name tells no language, each sentence does by its script. */
  static Stream<DynamicTest> page(Path page) {
    return Specimen.read(page).stream()
        .map(
            specimen ->
                DynamicTest.dynamicTest(
                    specimen.text(),
                    () ->
                        assertThat(readings(specimen))
                            .as("%s:%d %s", page, specimen.line(), specimen.text())
                            .isEqualTo(String.join("\n", specimen.arrows()))));
  }

  private static String readings(Specimen specimen) {
    return FigureReader.read(Prose.of(specimen.text(), specimen.language())).readings().stream()
        .map(SpecimensTest::arrow)
        .collect(Collectors.joining("\n"));
  }

  private static String arrow(Reading reading) {
    if (!(reading instanceof Figure figure)) {
      return reading.text() + "  unread";
    }
    List<String> columns = new ArrayList<>();
    if (figure.approximation() != Approximation.EXACT) {
      columns.add(figure.approximation().code());
    }
    if (!(figure.value() instanceof Value.None)) {
      columns.add(value(figure.value()));
      columns.add(figure.unit().code().isEmpty() ? "-" : figure.unit().code());
    }
    if (figure.kind() != Kind.QUANTITY) {
      columns.add(figure.kind().code());
    }
    return figure.text() + "  " + String.join(" ", columns);
  }

  private static String value(Value value) {
    if (value instanceof Value.Number number) {
      return plain(number);
    }
    if (value instanceof Value.Range range) {
      return "[" + plain(range.low()) + "," + plain(range.high()) + "]";
    }
    if (value instanceof Value.Fraction fraction) {
      return fraction.numerator().toPlainString() + "/" + fraction.denominator().toPlainString();
    }
    if (value instanceof Value.Structure structure) {
      return structure.parts().stream()
          .map(SpecimensTest::plain)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return ((Value.Moment) value).iso();
  }

  private static String plain(Value.Number number) {
    return number.amount().signum() == 0
        ? "0"
        : number.amount().stripTrailingZeros().toPlainString();
  }

  /** One fenced block: a sentence and what is read in it. */
  private record Specimen(int line, String text, List<String> arrows, Language language) {
    static List<Specimen> read(Path page) {
      String name = page.getFileName().toString();
      List<Specimen> specimens = new ArrayList<>();
      List<String> lines = lines(page);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).equals("```figures")) {
          i = block(lines, i + 1, name, specimens);
        }
      }
      return specimens;
    }

    /** A line that is no arrow is a sentence of its own; the arrows below it belong to it. */
    private static int block(List<String> lines, int from, String page, List<Specimen> specimens) {
      int at = from;
      while (!lines.get(at).equals("```")) {
        if (lines.get(at).startsWith("→")) {
          specimens.get(specimens.size() - 1).arrows().add(normal(lines.get(at)));
        } else if (!lines.get(at).isBlank()) {
          specimens.add(
              new Specimen(
                  at + 1, lines.get(at), new ArrayList<>(), language(page, lines.get(at))));
        }
        at++;
      }
      return at;
    }

    private static Language language(String page, String sentence) {
      boolean chinese =
          page.startsWith("zh")
              || !page.startsWith("en") && sentence.codePoints().anyMatch(Character::isIdeographic);
      return chinese ? Language.CHINESE : Language.ENGLISH;
    }

    /** The text of the figure ends at two spaces; further columns are one space apart. */
    private static String normal(String arrow) {
      String[] columns = arrow.substring(1).strip().split(" {2,}", 2);
      return columns[0] + "  " + columns[1].strip().replaceAll(" +", " ");
    }

    private static List<String> lines(Path page) {
      try {
        return Files.readAllLines(page);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
