package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/**
 * What the house style prints reads as the figure that was printed: every figure of the manual and
 * of the unseen sentences, in the style of its own language.
 */
class RoundTripTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsPrintedReadsAsTheSameFigure(Language language) throws IOException {
    List<String> lost = new ArrayList<>();
    int printed = 0;
    for (Figure figure : figures(language)) {
      String text =
          HouseStyle.print(figure.value(), figure.unit(), figure.approximation(), "", language);
      printed++;
      if (!isSame(figure, read(text, language))) {
        lost.add(meaning(figure) + " printed " + text + " read " + meanings(text, language));
      }
    }
    assertThat(printed).isGreaterThan(900);
    assertThat(lost).isEmpty();
  }

  private static List<String> meanings(String text, Language language) {
    return read(text, language).stream().map(RoundTripTest::meaning).toList();
  }

  private static String meaning(Figure figure) {
    return "%s %s %s %s"
        .formatted(figure.text(), figure.value(), figure.unit(), figure.approximation());
  }

  private static List<Figure> figures(Language language) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> pages = Files.list(Path.of("src/test/resources/specimens/figures"))) {
      String prefix = language == Language.CHINESE ? "zh-" : "en-";
      for (Path page : pages.sorted().toList()) {
        if (page.getFileName().toString().startsWith(prefix)) {
          texts.addAll(sentences(Files.readString(page)));
        }
      }
    }
    for (String set : List.of("first", "second")) {
      texts.addAll(
          Files.readAllLines(Path.of("src/test/resources/unseen", set, language.tag() + ".jsonl")));
    }
    return texts.stream()
        .map(
            text -> text.startsWith("{") ? text.substring(9, text.indexOf("\",\"figures\"")) : text)
        .flatMap(text -> FigureReader.read(Prose.of(text, language)).readings().stream())
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.kind() != Kind.NAME && figure.kind() != Kind.IDIOM)
        .filter(figure -> isOf(language, figure.unit()))
        .filter(figure -> !figure.unit().measure().equals("块")) // alone it is money
        .toList();
  }

  /** The sentences of a page of the manual, without their arrows. */
  private static List<String> sentences(String page) {
    return Stream.of(page.split("```figures\n"))
        .skip(1)
        .flatMap(block -> block.substring(0, block.indexOf("```")).lines())
        .filter(line -> !line.startsWith("→"))
        .toList();
  }

  /** A measure word is that of one language. */
  private static boolean isOf(Language language, Unit unit) {
    return !unit.isCount()
        || Numerals.isHan(unit.measure().charAt(0)) == (language == Language.CHINESE);
  }

  private static List<Figure> read(String text, Language language) {
    return FigureReader.read(Prose.of(text, language)).readings().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  private static boolean isSame(Figure figure, List<Figure> again) {
    return again.size() == 1
        && again.get(0).unit().equals(figure.unit())
        && again.get(0).approximation() == figure.approximation()
        && isSame(figure.value(), again.get(0).value());
  }

  private static boolean isSame(Value one, Value other) {
    if (one instanceof Value.Range range && other instanceof Value.Range same) {
      return isSame(range.low(), same.low()) && isSame(range.high(), same.high());
    }
    if (one instanceof Value.Structure structure && other instanceof Value.Structure same) {
      return structure.parts().size() == same.parts().size()
          && Stream.iterate(0, i -> i + 1)
              .limit(structure.parts().size())
              .allMatch(i -> isSame(structure.parts().get(i), same.parts().get(i)));
    }
    Optional<BigDecimal> amount = amount(one);
    return amount.isPresent()
        ? amount(other).filter(found -> found.compareTo(amount.get()) == 0).isPresent()
        : one.equals(other);
  }

  private static Optional<BigDecimal> amount(Value value) {
    return value instanceof Value.Number number
        ? Optional.of(number.amount())
        : value instanceof Value.Fraction fraction
            ? Optional.of(fraction.amount())
            : Optional.empty();
  }
}
