package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much the reader reads of sentences that were annotated by the rules before it was scored on
 * them. The thresholds are what is reached since; they only ever rise. What it reached at first
 * sight stands in the README beside the sentences.
 */
@Tag("full")
class UnseenSentencesTest {
  private static final Path FOLDER = Path.of("src/test/resources/unseen");
  private static final BigDecimal NEAR = new BigDecimal("0.0005");

  @ParameterizedTest(name = "{0} {1}: right {2}%, precision {3}%, names taken {4}%")
  @CsvSource({
    "first, zh-CN, 99.4, 99.9, 0.0",
    "second, zh-CN, 99.8, 99.6, 1.0",
    "third, zh-CN, 98.7, 99.9, 0.0",
    "first, en, 99.4, 99.4, 0.0",
    "second, en, 99.5, 99.9, 0.0",
    "third, en, 96.2, 99.9, 0.0"
  })
  void unseenSentencesAreRead(
      String set, String tag, double right, double precision, double namesTaken)
      throws IOException {
    Score score = new Score();
    Language language = Language.of(tag).orElseThrow();
    for (String line : Files.readAllLines(FOLDER.resolve(set).resolve(tag + ".jsonl"))) {
      JsonNode sentence = JsonMapper.shared().readTree(line);
      Passage passage = FigureReader.read(Prose.of(sentence.get("text").asString(), language));
      score.add(sentence, passage);
    }
    System.out.printf("%s %s unseen sentences: %s%n", set, tag, score);
    assertThat(score.right()).isGreaterThanOrEqualTo(right);
    assertThat(score.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(score.namesTaken()).isLessThanOrEqualTo(namesTaken);
  }

  /** Counts over a set; a figure is right if value, unit and approximation all are. */
  private static final class Score {
    private int statistics;
    private int right;
    private int read;
    private int borneOut;
    private int names;
    private int taken;

    void add(JsonNode sentence, Passage passage) {
      List<Gold> gold = new ArrayList<>();
      sentence.get("figures").forEach(node -> gold.add(new Gold(node)));
      List<Figure> figures =
          passage.readings().stream()
              .filter(Figure.class::isInstance)
              .map(Figure.class::cast)
              .toList();
      for (Gold one : gold) {
        if (one.isName()) {
          names++;
          taken += figures.stream().anyMatch(f -> one.meets(f) && f.kind().isStatistic()) ? 1 : 0;
        } else {
          statistics++;
          right += figures.stream().anyMatch(f -> one.meets(f) && one.agrees(f)) ? 1 : 0;
        }
      }
      for (Figure figure : figures) {
        if (figure.kind() != Kind.NAME && figure.kind() != Kind.IDIOM) {
          read++;
          borneOut += gold.stream().anyMatch(g -> !g.isName() && g.meets(figure)) ? 1 : 0;
        }
      }
    }

    double right() {
      return 100.0 * right / statistics;
    }

    double precision() {
      return 100.0 * borneOut / read;
    }

    double namesTaken() {
      return 100.0 * taken / names;
    }

    @Override
    public String toString() {
      return "%d of %d figures right (%.1f%%), precision %.1f%%, %d of %d names taken (%.1f%%)"
          .formatted(right, statistics, right(), precision(), taken, names, namesTaken());
    }
  }

  /** An annotated figure. */
  private record Gold(JsonNode node) {
    boolean isName() {
      String kind = node.get("kind").asString();
      return kind.equals("name") || kind.equals("idiom");
    }

    /** Whether they share a character; offsets of the annotation count code points. */
    boolean meets(Figure figure) {
      String text = figure.prose().text();
      int start = text.offsetByCodePoints(0, node.get("start").asInt());
      int end = text.offsetByCodePoints(0, node.get("end").asInt());
      return figure.start() < end && start < figure.end();
    }

    boolean agrees(Figure figure) {
      return node.get("unit").asString("").equals(figure.unit().code())
          && node.get("approx").asString().equals(figure.approximation().code())
          && isSame(node.get("value"), figure.value());
    }

    private static boolean isSame(JsonNode gold, Value value) {
      if (value instanceof Value.Range range && gold.isArray() && gold.size() == 2) {
        return isSame(gold.get(0), range.low()) && isSame(gold.get(1), range.high());
      }
      if (value instanceof Value.Structure structure && gold.isArray()) {
        boolean same = gold.size() == structure.parts().size();
        for (int i = 0; same && i < gold.size(); i++) {
          same = isSame(gold.get(i), structure.parts().get(i));
        }
        return same;
      }
      if (value instanceof Value.Moment moment) {
        return joined(gold).equals(moment.iso());
      }
      Optional<BigDecimal> amount =
          value instanceof Value.Number number
              ? Optional.of(number.amount())
              : value instanceof Value.Fraction fraction
                  ? Optional.of(fraction.amount())
                  : Optional.empty();
      return amount.isPresent() && !gold.isArray() && isNear(decimal(gold), amount.get());
    }

    /** A span of dates may be annotated as its two ends. */
    private static String joined(JsonNode gold) {
      return gold.isArray()
          ? gold.get(0).asString() + "/" + gold.get(1).asString()
          : gold.asString();
    }

    private static Optional<BigDecimal> decimal(JsonNode gold) {
      String[] terms = gold.asString().split("/");
      try {
        BigDecimal first = new BigDecimal(terms[0]);
        return Optional.of(
            terms.length == 1 ? first : first.divide(new BigDecimal(terms[1]), Value.PRECISION));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private static boolean isNear(Optional<BigDecimal> gold, BigDecimal amount) {
      return gold.isPresent()
          && gold.get().subtract(amount).abs().compareTo(gold.get().abs().multiply(NEAR)) <= 0;
    }
  }
}
